import { accounts } from './accounts/index.ts'
import { modal } from './place.ts'
import { scenarioOf, type Scenario } from './scenario.ts'
import { applicationsOf } from './view.ts'

const pages = [
  '/MyLicenses',
  '/MyDownloads',
  '/MyDevices',
  '/MyAccount/OrdersHistory',
  '/MyAccount/Security',
  '/',
  '/dashboard',
  '/MyKids/',
  '/MyDownloads#(modal:myaccount/orderHistory)',
]
const steps = ['download', 'other-downloads', 'send-link', 'captcha', 'sent'] as const

/**
 * Every address of an account at which something is to be seen: pages, windows, and each
 * application's chain of dialogs.
 */
export function addressesOf(part: Partial<Scenario> = {}): string[] {
  const { subscriptions } = accounts[scenarioOf(part).account]!
  const windows = subscriptions.flatMap(({ key }) => [
    modal('subscription', key),
    modal('send-to-device', key),
    modal('connected-device', key),
    modal('manage', key),
  ])
  const chains = subscriptions.flatMap((owned) =>
    applicationsOf(owned).flatMap(({ id }) => steps.map((step) => modal(step, owned.key, id))),
  )
  return [
    ...pages,
    ...windows.map((dialog) => `/MyLicenses${dialog}`),
    ...chains.flatMap((dialog) => [`/MyLicenses${dialog}`, `/MyDownloads${dialog}`]),
  ]
}
