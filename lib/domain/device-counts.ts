import type { Platform } from './platform.ts'

/** How many devices of each system an account holds. Their names are not known here, on purpose. */
export type DeviceCounts = Partial<Record<Platform | 'other', number>>
