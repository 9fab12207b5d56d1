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
   * The button that sends: found by its mark, else by its words beside the one field for an
   * address, else that field itself.
   */
  | 'send'
  | 'send-form'
  | 'send-field'
  | 'sent'
