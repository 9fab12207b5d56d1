import { expect, test } from 'vitest'
import type { PlainDate } from '../../lib/domain/subscription/plain-date.ts'
import type { StoredState } from '../../lib/contracts/stored.ts'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'

declare const chrome: {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> }
  action: { getTitle(where: object): Promise<string>; getBadgeText(where: object): Promise<string> }
}

const stage = useStage()

/** The toolbar icon of every tab: its badge, and under the name what it says in words. */
const icon = async () => {
  const [, ...lines] = (await stage.session.inWorker(() => chrome.action.getTitle({}))).split('\n')
  return { badge: await stage.session.inWorker(() => chrome.action.getBadgeText({})), lines }
}
const iconSays = (badge: string, ...lines: string[]) =>
  until(`the icon: ${badge} ${lines.join(', ')}`, async () => {
    const now = await icon()
    if (now.badge === badge && now.lines.join() === lines.join()) return true
    throw new Error(JSON.stringify(now))
  })
/** As if it had been read so: the account's subscription ends so many days from now. */
function endsIn(state: StoredState, daysLeft: number): StoredState {
  const [key, account] = Object.entries(state.accounts)[0]!
  const expiresOn = new Date(Date.now() + daysLeft * 86_400_000)
    .toISOString()
    .slice(0, 10) as PlainDate
  const subscriptions = account.reading!.subscriptions.map((one) => ({
    ...one,
    expiresOn,
    daysLeft,
    expired: daysLeft < 0,
  }))
  return {
    ...state,
    accounts: { [key]: { ...account, reading: { ...account.reading!, subscriptions } } },
  }
}
const seed = async (days: number) =>
  stage.session.setStorage('local', { state: endsIn((await stage.kept.state())!, days) })

test('nothing known, nothing said', async () => {
  await iconSays('')
})

test('the browser took the keys that open the popup', async () => {
  const commands = await stage.session.inWorker(() => chrome.commands.getAll())
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', 'Alt+Shift+K'],
  ])
})

test('a subscription that ends soon, and then has ended, is a number and a sentence', async () => {
  stage.portal.change({ account: 'single' })
  await stage.session.page.goto(`${portalUrl}/MyLicenses`)
  await until('the JSON is kept', () => stage.kept.jsonRead())
  await stage.kept.idle()
  await stage.session.page.goto('about:blank')
  await iconSays('')
  await seed(5)
  await iconSays('1', '1 subscription ends soon')
  await seed(-3)
  await iconSays('1', '1 subscription is past its end date')
})

test('the icon still says so after the worker died, and after an update', async () => {
  await stage.session.killWorker()
  await iconSays('1', '1 subscription is past its end date')
  await stage.session.updateExtension()
  await iconSays('1', '1 subscription is past its end date')
})

test('without access the icon says that and does not shout; with access it is as before', async () => {
  await stage.session.withholdAccess()
  await iconSays('', 'No access to my.kaspersky.com')
  await stage.session.grantAccess()
  await iconSays('1', '1 subscription is past its end date')
})

test('who has opened the popup has seen it: the badge goes', async () => {
  const popup = await stage.session.openPopup()
  await iconSays('')
  await popup.close()
})
