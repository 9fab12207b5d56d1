/** The only site the product reads; the same pattern as in the manifest (wxt.config.ts). */
export const portalPages = 'https://my.kaspersky.com/*'
