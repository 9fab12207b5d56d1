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
  /**
   * The sending button by its mark; by its words beside the one field for an address; that field
   * alone.
   */
  | 'send'
  | 'send-form'
  | 'send-field'
  | 'sent'
