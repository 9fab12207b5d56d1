import { expect, test } from 'vitest'
import { Window } from 'happy-dom'
import { readPage } from '../../../lib/portal/read-page.ts'

const url = 'https://my.kaspersky.com/MyLicenses'

/** A dialog with no hook and no known label but the English one of the button. */
function dialogSaying(...lines: string[]) {
  const window = new Window({ url })
  const { document } = window
  const dialog = document.createElement('div')
  dialog.setAttribute('role', 'dialog')
  for (const [tag, text] of [['h2', 'Kaspersky'], ...lines.map((line) => ['p', line]), ['button', 'Download']]) {
    const element = document.createElement(tag!)
    element.textContent = text!
    dialog.append(element)
  }
  document.body.append(dialog)
  const { kind, offered } = readPage(document as unknown as Document, new URL(url))
  return { kind, offered }
}

test.each([
  { name: 'one system', lines: ['Mac'], offered: 'macos' },
  { name: 'a file alone', lines: ['Kaspersky.dmg'], offered: 'macos' },
  { name: 'a file among the systems the application is made for', lines: ['Mac · Kaspersky.dmg', 'Foruna Windows, Mac, Android, iOS'], offered: 'macos' },
])('$name says what is handed out', ({ lines, offered }) => {
  expect(dialogSaying(...lines)).toEqual({ kind: 'download-dialog', offered })
})

test.each([
  { name: 'several systems and no file', lines: ['Foruna Windows, Mac, Android, iOS'] },
  { name: 'a file of a system that is not named', lines: ['Windows', 'Kaspersky.dmg'] },
  { name: 'files of two systems', lines: ['startup.exe', 'Kaspersky.dmg'] },
  { name: 'files of two named systems', lines: ['Windows · startup.exe', 'Mac · Kaspersky.dmg'] },
])('$name says nothing of it', ({ lines }) => {
  expect(dialogSaying(...lines).offered).toBeNull()
})
