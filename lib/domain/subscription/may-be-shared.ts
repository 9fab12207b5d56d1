import { productNamed } from '../catalogue/products.ts'
import type { Subscription } from '../subscription.ts'

/**
 * Whether it may be somebody else's. Where nobody says whose it is, a subscription for the VPN
 * alone is the user's own: only its owner has it (95255).
 */
export const mayBeShared = ({ ownership, product }: Subscription): boolean =>
  ownership === undefined ? productNamed(product)?.id !== 'vpn' : ownership === 'shared'
