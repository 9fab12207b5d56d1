import type { Platform } from './platform.ts'

/** How many devices of each system an account holds. The devices' names never get this far. */
export type DeviceCounts = Partial<Record<Platform | 'other', number>>
