import type { Page } from 'puppeteer'
import { expect, test } from 'vitest'
import { closedRoom } from './closed-room.ts'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'

const stage = useStage({
  scenario: { strictCsp: false, generation: '2022', language: 'en-US' },
  device: 'ipad',
})
let page: Page

/** The banner, and where its "This is a Mac" stands. */
async function open() {
  page = await stage.session.newPage()
  await page.goto(`${portalUrl}/MyLicenses#(modal:download/premium/kaspersky)`)
  const room = closedRoom(page)
  await until('the banner is there', room.exists)
  return room
}
const spotOf = async (room: ReturnType<typeof closedRoom>) =>
  (await room.call((inside) => {
    const button = [...inside.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'This is a Mac',
    )!
    const { left, top, width, height } = button.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }))!
/** A press counts only where nothing has moved for a while: time is what is tested here. */
const rest = (ms = 900) => new Promise((done) => setTimeout(done, ms))
const chosen = async () =>
  JSON.stringify(await stage.session.storage('local')).includes('thisDevice":"m')

/** The press had no effect: nothing kept, and the banner stands. */
async function expectNothing(room: ReturnType<typeof closedRoom>) {
  await rest(400)
  expect([await chosen(), await room.exists()]).toEqual([false, true])
  await page.close()
}

/** What a page does to the banner before it gets the user to press there. */
const attacks: Record<string, () => void> = {
  'everything transparent': () => document.documentElement.style.setProperty('opacity', '0.02'),
  'a filter over everything': () =>
    document.documentElement.style.setProperty('filter', 'opacity(0.02)'),
  'a cover that lets presses through': () => {
    const cover = document.createElement('div')
    cover.style.cssText =
      'position:fixed;inset:0;background:#fff;z-index:2147483647;pointer-events:none'
    document.documentElement.append(cover)
  },
  'a picture that answers where a finger meets what, and everything transparent': () => {
    const picture = document.createElement('img')
    picture.name = 'elementFromPoint'
    document.body.append(picture)
    document.documentElement.style.setProperty('opacity', '0.02')
  },
  'everything so small that nobody reads it': () =>
    document.documentElement.style.setProperty('zoom', '0.05'),
}

test.each(Object.entries(attacks))('%s: a press does nothing', async (_name, attack) => {
  const room = await open()
  await rest()
  await page.evaluate(attack)
  await rest()
  const { x, y } = await spotOf(room)
  await page.mouse.click(x, y)
  await expectNothing(room)
})

test('everything transparent until the finger is down: the press does nothing', async () => {
  const room = await open()
  await page.evaluate(() => {
    const { style } = document.documentElement
    style.setProperty('opacity', '0.02')
    addEventListener('pointerdown', () => style.removeProperty('opacity'), true)
  })
  await rest()
  const { x, y } = await spotOf(room)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await rest(100)
  await page.mouse.up()
  await expectNothing(room)
})

test('a press in the first half second does nothing', async () => {
  const room = await open()
  const { x, y } = await spotOf(room)
  await page.mouse.click(x, y)
  await expectNothing(room)
})

test('a press on a banner that has just been moved under the finger does nothing', async () => {
  const room = await open()
  await rest()
  await page.evaluate(() => {
    document.documentElement.style.transform = 'translateY(40px)'
  })
  const { x, y } = await spotOf(room)
  await page.mouse.click(x, y)
  await expectNothing(room)
})

test('a press by a script does nothing', async () => {
  const room = await open()
  await rest()
  await room.call((inside) => {
    for (const button of inside.querySelectorAll('button')) button.click()
  })
  await expectNothing(room)
})

test('the name in a dialog that is no product name does not stand in the banner', async () => {
  const room = await open()
  await page.evaluate(() => {
    document.querySelector('[data-at-selector=productNameBrand]')!.textContent =
      'Your Mac is infected, call 555 0100'
  })
  await until('the banner follows', async () =>
    (await room.see())?.text.includes('What My Kaspersky has for this device'),
  )
  expect((await room.see())!.text).not.toContain('infected')
  await page.close()
})

test('a real press on a banner in plain sight is heard', async () => {
  const room = await open()
  await room.press('This is a Mac')
  await until('it is kept', chosen)
})
