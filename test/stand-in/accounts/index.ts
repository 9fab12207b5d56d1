import type { Account } from './account.ts'
import { demo } from './demo.ts'
import { empty, limits, neighbour, single, twins } from './others.ts'

export type { Account, Owned } from './account.ts'
export const accounts: Record<string, Account> = { demo, empty, single, neighbour, twins, limits }
