/** Places on the portal that a guide can point at. */
export type Spot =
  | 'subscriptions'
  | 'subscription'
  | 'download'
  | 'confirm'
  | 'other-downloads'
  | 'app-store'
  | 'qr'
  | 'send-link'
  | 'send'
  | 'sent'
