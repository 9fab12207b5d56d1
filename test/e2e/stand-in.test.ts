import type { ElementHandle, Page } from 'puppeteer'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { wordsOf } from '../stand-in/labels.ts'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'

const stage = useStage({ scenario: { strictCsp: true }, device: 'mac' })
let page: Page
beforeAll(async () => {
  page = stage.session.page
  // The cookie banner lies over the foot of the page, as it does for people.
  await page.evaluateOnNewDocument(() => sessionStorage.setItem('consent', '1'))
})
beforeEach(async () => {
  await page.goto('about:blank') // what the test before began is not this one's
  stage.portal.change({
    account: 'demo',
    generation: '2022',
    seed: 1,
    language: 'fr-CA',
    faults: [],
    signedIn: true,
  })
  for (const list of Object.values(stage.portal.ledger)) list.length = 0
})

/**
 * Presses what a person sees, by its text. A redraw can take it away at any moment, so this is
 * tried until it holds.
 */
const press = (text: string) =>
  until(`${text} could be pressed`, async () => {
    const handle = await page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('button, a, [role=radio]')].findLast(
          (element) => element.checkVisibility() && element.textContent?.trim() === wanted,
        ),
      text,
    )
    const element = handle.asElement() as ElementHandle<HTMLElement> | null
    return element?.click().then(
      () => true,
      () => false,
    )
  })
/** Presses the place where a text stands, whatever it is part of. */
const pressInside = (text: string) =>
  until(`${text} could be pressed`, async () => {
    const handle = await page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('h2, h3, a, span')].findLast(
          (element) => element.checkVisibility() && element.textContent?.trim() === wanted,
        ),
      text,
    )
    const element = handle.asElement() as ElementHandle<HTMLElement> | null
    return element?.click().then(
      () => true,
      () => false,
    )
  })
const shows = (text: string) =>
  until(`the page shows ${text}`, () =>
    page.evaluate((wanted) => document.body?.innerText.includes(wanted) ?? false, text),
  )
const word = (key: string, otherwise?: string) =>
  wordsOf(stage.portal.scenario.language, stage.portal.scenario.seed)(key, otherwise)
const trapsSprung = () => stage.portal.ledger.traps.map(({ name, by }) => `${name} by ${by}`)

describe.each(['2019', '2022', '2025', 'bare'] as const)('the portal of %s', (generation) => {
  test('leads from Download over Other downloads to the App Store', async () => {
    stage.portal.change({ generation })
    await page.goto(`${portalUrl}/MyLicenses#(modal:download/premium/kaspersky)`)
    await shows('Mac')
    await press('Autres téléchargements')
    await until('the App Store is there', () =>
      page.evaluate(
        () => document.querySelector('a[href$="/id1089969624"]')?.checkVisibility() ?? false,
      ),
    )
    expect(new URL(page.url()).hash).toBe('#(modal:other-downloads/premium/kaspersky)')
    expect(stage.portal.ledger.traps).toEqual([])
  })

  test('lists what the account has', async () => {
    stage.portal.change({ generation, account: 'neighbour' })
    await page.goto(`${portalUrl}/MyLicenses`)
    await shows('Kaspersky Plus')
    await shows('Kaspersky Safe Kids')
  })

  test('opens a subscription’s window by a press on its panel', async () => {
    stage.portal.change({ generation, account: 'single', language: 'en-US' })
    await page.goto(`${portalUrl}/MyLicenses`)
    await pressInside('Kaspersky Standard')
    await until('the window is open', () => page.url().endsWith('#(modal:subscription/standard)'))
    await shows('Manage subscription')
  })
})

test('the tile chosen by hand goes before the user agent', async () => {
  await page.goto(`${portalUrl}/MyDownloads`)
  await press('Android')
  await page.evaluate(() => location.assign('#(modal:download/premium/kaspersky)'))
  await shows('kaspersky.apk')
})

test('the user’s own press starts the download, and with it the term, by another address each time', async () => {
  await page.goto(`${portalUrl}/MyLicenses#(modal:download/premium/kaspersky)`)
  for (const times of [1, 2]) {
    await press('Télécharger')
    await until('the term has started', () => stage.portal.ledger.traps.length === times)
  }
  expect(trapsSprung()).toEqual(['term-started by navigation', 'term-started by navigation'])
  expect(new Set(stage.portal.ledger.traps.map(({ detail }) => detail)).size).toBe(2)
})

test('a press by a script is told apart and springs a trap', async () => {
  await page.goto(`${portalUrl}/MyLicenses#(modal:manage/premium)`)
  await shows(word('removeFromAccount'))
  await page.evaluate(
    (text) =>
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent?.trim() === text)
        ?.click(),
    word('removeFromAccount'),
  )
  await until('both are noted', () => stage.portal.ledger.traps.length === 2)
  expect(trapsSprung().toSorted()).toEqual([
    'pressed-by-a-script by page',
    'remove-from-account by page',
  ])
})

test('somebody else can sign in', async () => {
  await page.goto(`${portalUrl}/MyLicenses`)
  await press(word('sign out'))
  const email = await page.waitForSelector('input[type=email]')
  await email!.type('neighbour')
  await press(word('signIn'))
  await shows('robin.fake9@example.com')
  expect(stage.portal.scenario.account).toBe('neighbour')
})

test('the page’s own language can be changed', async () => {
  stage.portal.change({ generation: '2025' })
  await page.goto(`${portalUrl}/MyLicenses`)
  await press('ru')
  await shows('Подписки')
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru-RU')
})

test('the link is sent by mail, after a captcha where there is one', async () => {
  await page.goto(`${portalUrl}/MyLicenses#(modal:send-link/premium/kaspersky)`)
  await press(word('send', 'sendOld'))
  await until('the form is gone', () => /captcha|sent/.test(page.url()))
  if (page.url().includes('captcha')) await press(word('continue'))
  await page.waitForSelector('[data-at-selector="successfullySentLabel"]')
  await until('the mail has come', () => stage.portal.ledger.mails.length === 1)
  await page.goto(`${portalUrl}/__portal/mails`)
  await page.evaluate(() => document.querySelector<HTMLElement>('a.green-button')?.click())
  await until('the link was followed', () => stage.portal.ledger.traps.length > 0)
  expect(trapsSprung()).toEqual([
    expect.stringMatching(/^(?:term|download)-started by navigation$/),
  ])
})

test('the portal’s page asks for the JSON with the headers that were seen', async () => {
  await page.goto(`${portalUrl}/MyLicenses`)
  await shows('Kaspersky Premium')
  const asked = stage.portal.ledger.requests.find(
    ({ path, by }) => path.endsWith('/GetProductUsagesAndViewSettings') && by === 'page',
  )
  expect(asked).toMatchObject({
    method: 'GET',
    headers: { 'x-requested-with': 'XMLHttpRequest', referer: `${portalUrl}/MyLicenses` },
  })
})

test('a press on an installer of another host stays here and springs the trap', async () => {
  stage.portal.change({ generation: 'bare' })
  await page.goto(`${portalUrl}/MyLicenses#(modal:download/premium/kaspersky)`)
  await press('Télécharger (Mac)')
  await until('the term has started', () => stage.portal.ledger.traps.length === 1)
  expect([trapsSprung(), new URL(page.url()).origin]).toEqual([['term-started by page'], portalUrl])
})

test.each([
  { what: 'the agreements stand', fault: 'terms-pending' },
  { what: 'the one-time code stands', fault: 'two-step' },
] as const)('$what before everything, until a press on the button below', async ({ fault }) => {
  stage.portal.change({ faults: [fault] })
  await page.goto(`${portalUrl}/MyLicenses`)
  await press(word('continue'))
  await until('it is passed', () => stage.portal.scenario.faults.length === 0)
  await shows('Kaspersky Premium')
})

test('what others leave in the page is noted', async () => {
  await page.goto(`${portalUrl}/MyLicenses`)
  await shows('Kaspersky Premium')
  await page.evaluate(() => {
    const element = document.createElement('foreign-element')
    element.attachShadow({ mode: 'open' })
    document.body.append(element)
    window.postMessage('hello', location.origin)
  })
  await until('it is noted', () => stage.portal.ledger.footprints.length === 2)
  expect(
    stage.portal.ledger.footprints.map(({ tag, detail }) => `${tag} ${detail}`).toSorted(),
  ).toEqual(['foreign-element open shadow root', 'message string'])
})

test('one person can direct the play at /__portal', async () => {
  await page.goto(`${portalUrl}/__portal`)
  await page.select('select[name=account]', 'single')
  await page.select('select[name=generation]', 'bare')
  await page.click('input[value="json-503"]')
  const play = () =>
    Promise.all([page.waitForNavigation(), page.click('form[action$=scenario] button')])
  await play()
  expect(stage.portal.scenario).toMatchObject({
    account: 'single',
    generation: 'bare',
    faults: ['json-503'],
  })
  await page.select('select[name=by]', 'anyone')
  await page.type('input[name=times]', '2')
  await play()
  expect(stage.portal.scenario.faults).toEqual([{ name: 'json-503', by: 'anyone', times: 2 }])
  expect(await page.$eval('input[name=times]', ({ value }) => value)).toBe('2')
  await page.goto(`${portalUrl}/__portal/ledger`)
  expect(await page.evaluate(() => document.body.innerText)).toMatch(
    /Traps sprung \(0\)[^]*Mails sent \(0\)/,
  )
})

test('the ledger tells the page’s requests from the watcher’s and the worker’s', async () => {
  const usages = '/MyLicenses/GetProductUsagesAndViewSettings'
  await page.goto(`${portalUrl}/MyLicenses`)
  await shows('Kaspersky Premium')
  await stage.session.inWorker(
    (url: string) => fetch(url).then(({ status }) => status),
    portalUrl + usages,
  )
  const asked = () =>
    stage.portal.ledger.requests.filter(({ path }) => path === usages).map(({ by }) => by)
  await until('the worker’s is there', () => asked().includes('worker'))
  expect(asked()).toContain('page')
})
