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
  /** The button that sends, by its mark. */
  | 'send'
  /** Without that mark: the button whose words say so, beside the one field for an address. */
  | 'send-form'
  /** Without such a button, too: that field. */
  | 'send-field'
  | 'sent'
