import { expect, test } from 'vitest'
import { stateKey } from '../../lib/contracts/stored.ts'
import type { StoredState } from '../../lib/contracts/stored.ts'
import type { FaultName, Scenario } from '../stand-in/index.ts'
import { messagesOf } from '../tools/messages.ts'
import { portalUrl, until } from './harness/index.ts'
import { popupPage } from './harness/popup-page.ts'
import { useStage } from './harness/use-stage.ts'

// Every state of the popup that the portal can bring about, one after the other as a user might
// meet them.
const stage = useStage({ scenario: { signedIn: false } })

const messages = messagesOf('en')
/** What the browser shows for a key. */
const said = (key: string, ...parts: (string | number)[]) =>
  messages[key]!.message.replace(/\$(\d)/g, (_, place: string) => String(parts[Number(place) - 1]))

interface Asked {
  /** Press "Refresh" first. */
  refresh?: boolean
  /** Press the notice's one button at the end. */
  press?: boolean
}

/** The buttons below the title with this key, once the popup says it. */
async function offers(title: string, { refresh = false, press = false }: Asked = {}) {
  const page = await stage.session.openPopup({ asTab: true })
  if (refresh) await (await page.waitForSelector('.top .icon-button'))!.click()
  const notice = await until(`the popup says "${title}"`, async () => {
    const seen = await popupPage(page).notice()
    if (seen?.title !== title) throw new Error(`It says ${JSON.stringify(seen)}.`)
    return seen
  })
  if (press) await page.click('.notice .button')
  await page.close()
  return notice.buttons
}

/** The popup once all is well. */
async function isQuiet({ refresh }: Pick<Asked, 'refresh'> = {}) {
  const page = await stage.session.openPopup({ asTab: true })
  if (refresh) await (await page.waitForSelector('.top .icon-button'))!.click()
  await until(
    'seven cards and no notice',
    async () =>
      (await popupPage(page).cards()).length === 7 && (await popupPage(page).notice()) === null,
  )
  await page.close()
}

async function visit(path: string) {
  // A tab that nobody looks at is not read.
  await stage.session.page.bringToFront()
  await stage.session.page.goto(portalUrl + path)
}
/**
 * The page is told of before anything else is done: it is drawn late, and the popup's tab would
 * hide it.
 */
const visitSeen = (path: string, kind: string) => stage.kept.seen(kind, () => visit(path))
const change = (part: Partial<Scenario>) =>
  stage.portal.change({ signedIn: true, faults: [], ...part })

test('never read: what the product is for, and one button to the portal', async () => {
  expect(await offers(said('state_first_run_title'))).toEqual([said('state_open_portal')])
})

test('a page on which nothing is understood: the portal itself is asked once, and says signed out', async () => {
  // Of this seed's page not even the data inside says that nobody is signed in.
  change({ signedIn: false, faults: ['never-drawn'], seed: 11 })
  await visitSeen('/MyLicenses', 'unknown')
  expect(await offers(said('state_signed_out_title'))).toEqual([said('state_signed_out_button')])
  expect(stage.kept.gets()).toHaveLength(1)
  await stage.kept.passTime(20)
  change({ signedIn: false, seed: 1 })
})

test('signed out: said as that, and one button to sign in on the portal', async () => {
  await visitSeen('/MyLicenses', 'sign-in')
  expect(await offers(said('state_signed_out_title'))).toEqual([said('state_signed_out_button')])
})

test('no access to the site: said as that, and one button that asks for it', async () => {
  await stage.session.withholdAccess()
  try {
    expect(await offers(said('state_no_access_title'))).toEqual([said('state_no_access_button')])
  } finally {
    await stage.session.grantAccess()
  }
})

test('a page that is not understood: the portal, and the copy without personal data', async () => {
  // The list itself is not asked for: only the page is there to be read.
  await stage.session.setStorage('sync', { 'setting-automaticReading': false })
  change({ account: 'empty', faults: ['never-drawn'] })
  await visitSeen('/MyLicenses', 'unknown')
  expect(await offers(said('state_list_not_read_title'))).toEqual([
    said('state_open_portal'),
    said('state_could_not_read_button'),
  ])
})

test('nothing there: only said when the list was read and is empty', async () => {
  change({ account: 'empty' })
  expect(await offers(said('state_nothing_there_title'), { refresh: true })).toEqual([
    said('state_open_portal'),
  ])
})

test('another account than last time: said once, until the one button is pressed', async () => {
  change({ account: 'demo', faults: ['half-drawn'] })
  await visitSeen('/MyLicenses', 'subscriptions')
  expect(await offers(said('state_account_switched_title'), { press: true })).toEqual([
    said('state_ok'),
  ])
})

test('a page that stopped in the middle of its list: never shown as whole', async () => {
  expect(await offers(said('state_maybe_incomplete_title'))).toEqual([said('state_open_portal')])
})

test('read: nothing is said above the list', async () => {
  await isQuiet({ refresh: true })
})

test.each<{ fault: FaultName; kind: string; title: string }>([
  { fault: 'terms-pending', kind: 'terms', title: said('state_terms_pending_title') },
  { fault: 'two-step', kind: 'two-step', title: said('state_confirmation_pending_title') },
])('$fault: said from the page, and over with it', async ({ fault, kind, title }) => {
  change({ faults: [fault] })
  await visitSeen('/MyLicenses', kind)
  expect(await offers(title)).toEqual([said('state_open_portal')])
  change({})
  await visitSeen('/MyLicenses', 'subscriptions')
  await isQuiet()
})

const listNotRead = {
  title: said('state_list_not_read_title'),
  buttons: [said('state_try_again'), said('state_open_portal')],
}

test.each<{ fault: FaultName; title: string; buttons: string[] }>([
  {
    fault: 'json-503',
    title: said('state_portal_error_title'),
    buttons: [said('state_try_again')],
  },
  { fault: 'json-reset', ...listNotRead },
  { fault: 'json-is-html', ...listNotRead },
  {
    fault: 'fields-of-wrong-types',
    title: said('state_could_not_read_title'),
    buttons: [said('state_open_portal'), said('state_could_not_read_button')],
  },
  {
    fault: 'entries-not-objects',
    title: said('state_partly_read_title', 7, 12),
    buttons: [said('state_open_portal')],
  },
])('$fault: said as that, and a good answer ends it', async ({ fault, title, buttons }) => {
  await stage.session.page.goto('about:blank')
  change({ faults: [fault] })
  expect(await offers(title, { refresh: true })).toEqual(buttons)
  change({})
  await isQuiet({ refresh: true })
})

test('the copy of what was not understood: how page and list are built, without what stands in them', async () => {
  change({ faults: ['fields-of-wrong-types'] })
  await visitSeen('/MyLicenses', 'subscriptions')
  const popup = await stage.session.openPopup({ asTab: true })
  await (await popup.waitForSelector('.top .icon-button'))!.click()
  await until(
    'the popup says it',
    async () => (await popupPage(popup).notice())?.title === said('state_could_not_read_title'),
  )
  await popup.click('.notice .button-quiet')
  await popup.waitForSelector('.copy-text')
  const copy = await popup.$eval('.copy-text', ({ textContent }) => textContent ?? '')
  await popupPage(popup).home()
  await popup.close()
  expect(copy).toMatch(
    /^<!doctype html>\n<!-- Scrubbed copy of a page of My Kaspersky\. Route: \/MyLicenses -->\n<!-- Form of the list: \{productUsages: \[\d+ × \{licenseId: 1+, /,
  )
  expect(copy).not.toMatch(/FAKE|@example|20\d\d/)
  change({})
  await stage.session.page.goto('about:blank')
  await isQuiet({ refresh: true })
})

test('old: said when it was read days ago', async () => {
  const state = (await stage.session.storage('local'))[stateKey] as StoredState
  const account = state.accounts[state.current!]!
  const old = {
    ...account,
    reading: { ...account.reading!, readAt: Date.now() - 9 * 24 * 3_600_000 },
  }
  await stage.session.setStorage('local', {
    [stateKey]: { ...state, accounts: { ...state.accounts, [state.current!]: old } },
  })
  expect(await offers(said('state_stale_title'))).toEqual([said('popup_refresh')])
  await isQuiet({ refresh: true })
})

test('asked for a pause: said as that, and one button to the site itself', async () => {
  change({ faults: ['throttled-seconds'] })
  expect(await offers(said('state_throttled_title'), { refresh: true })).toEqual([
    said('state_open_portal'),
  ])
})
