/** Places on the portal that a guide can point at. */
export type Spot =
  | 'subscriptions'
  | 'subscription'
  | 'add-code'
  | 'devices'
  | 'download'
  | 'confirm'
  | 'other-downloads'
  | 'app-store'
  | 'qr'
  | 'send-link'
  | 'send'
  | 'sent'
