import { phrases } from './phrases.ts'

export const en = phrases(`
subscriptions: My subscriptions | Subscriptions | Your subscriptions | Your plans
total: Total subscriptions: {n} | {n} subscriptions
none: You don't have any subscriptions yet | No subscriptions in this account
more: Show {n} more | Show all {n} | Load more
expiresLabel: Valid until | Expires on | Expiration date | Subscription ends
expires: Valid until {d} | Expires on {d} | Your protection ends on {d} | Active until {d}
expiredLabel: Expired on | Ended on
expiredOn: Expired on {d} | Your subscription ended on {d} | Subscription expired {d}
expired: Expired | Subscription has expired | Ended
active: Active | Subscription is active | Protection is active
notActivated: Not activated | Not activated yet | Waiting for activation
activateLabel: Activate before | Activate by
activateBefore: Activate before {d} | Must be activated by {d}
renewsLabel: Renews automatically on | Automatic renewal date
renews: Renews automatically on {d} | Will be renewed automatically on {d}
paymentLabel: Next payment | Next billing date
keptLabel: Data kept until | Reports available until
kept: Your data will be kept until {d} | Reports are stored until {d}
sinceLabel: Activated on | Start date | Active since
autoOn: Auto-renewal is on | Automatic renewal: on | Auto-renew enabled
autoOff: Auto-renewal is off | Automatic renewal: off | Auto-renew disabled
free: Free version | Free plan | Free of charge
trial: Trial version | Free trial | Trial subscription
blocked: Blocked | Subscription is blocked
suspended: Suspended | Subscription paused | Temporarily suspended
shared: Shared with you | Shared with me
sharedBy: Shared by {w} | {w} shares this subscription with you
state: Status | State
devices: Devices | Protected devices | Devices in use
devicesPair: {u} of {t} devices | {u} of {t} devices in use | Used on {u} of {t} devices | {u}/{t} devices
users: Users | People | Users invited
usersPair: {u} of {t} users | Shared with {u} of {t} people | {u}/{t} users
of: {u} of {t} | {u} out of {t}
included: Included applications | What's included | Also in this plan
details: Details | View details
renew: Renew | Renew now
manage: Manage subscription | Manage
offer: Upgrade to {p}: up to {t} devices. Offer ends {d}. | Get {p} for {t} devices – save 40% until {d}
alsoLike: You may also like | Recommended for you
buy: Buy now | Add to cart
tryFree: Try {p} free for 30 days | Start your free trial of {p}
downloads: Downloads | Download applications
download: Download | Download now | Install
downloadTitle: Download {p} | Install {p} on this device | Get {p}
downloadFor: Download for {s} | Version for {s} | Get the {s} version
otherDownloads: Other downloads | More ways to download | Download on other devices
scan: Scan the QR code with your phone | Point your phone's camera at the code
sendLink: Send link by email | Email me the link
appStore: Download on the App Store | Get it from the App Store
signIn: Sign in | Log in
email: Email address | Email
password: Password
signOut: Sign out | Log out
terms: We've updated our terms of use | The agreements have changed
accept: I accept the terms of the agreement | I have read and agree to the terms
continue: Continue | Next
code: Enter the verification code | Enter the code we sent to your phone
security: Security settings | Sign-in and security
twoStep: Two-step verification | Two-factor authentication
myDevices: My devices | Your devices
orders: Order history | Your orders
help: Help and support | Support
shop: Store | Kaspersky shop
cookies: We use cookies to make this site better for you. | This website uses cookies.
acceptAll: Accept all | Allow all cookies
privacy: Privacy policy | Privacy statement
close: Close
error: Something went wrong. Try again later. | We couldn't load your subscriptions.
`)
