import { expect, test } from 'vitest'
import { mailDraft, textDraft } from '../../../../lib/models/popup/drafts.ts'

const nasty = 'Plus & Minus?\r\nBcc: x@example.org #1 =% ü 日本'

test('a mail has its subject and its body, and nothing that a name brought along', () => {
  const draft = new URL(mailDraft(nasty, `${nasty}\r\nhttps://my.kaspersky.com/MyLicenses`))
  expect([...draft.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(draft.pathname).toBe('')
  expect(draft.searchParams.get('subject')).toBe('Plus & Minus? Bcc: x@example.org #1 =% ü 日本')
  expect(draft.searchParams.get('body')).toBe(`${nasty}\r\nhttps://my.kaspersky.com/MyLicenses`)
  expect(draft.href).not.toMatch(/[\r\n]|Bcc: /)
})

test('a text message has a body and no number', () => {
  const draft = new URL(textDraft(nasty))
  expect(draft.pathname).toBe('')
  expect([...draft.searchParams.keys()].filter(Boolean)).toEqual(['body'])
  expect(draft.searchParams.get('body')).toBe(nasty)
})
