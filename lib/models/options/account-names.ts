import { type ReadonlySignal, computed, signal } from '@preact/signals'
import type { StoredState } from '../../contracts/stored.ts'
import { readAccounts } from '../read-accounts.ts'

/** Both by account key: the masked address that the portal shows, and the user's own name. */
export interface NamesPort {
  masked(): Promise<Record<string, string>>
  given(): Promise<Record<string, string>>
  save(names: Record<string, string>): Promise<void>
}

export interface NamedAccount {
  key: string
  /** The masked address, or a number where the browser was closed since. */
  known: string
  /** The user's own name for it; '' = none. */
  name: string
}

/** Longer names are cut, because they stand at the top of the popup. */
export const longestNickname = 40
const cleaned = (name: string) => name.replaceAll(/\p{C}/gu, '').trim().slice(0, longestNickname)

/**
 * The accounts that were read, with the user's own names for them (`Grandma`). Kept on this device
 * only.
 */
export function createAccountNames(
  port: NamesPort,
  state: ReadonlySignal<StoredState | null | undefined>,
) {
  const masked = signal<Record<string, string>>({})
  const given = signal<Record<string, string>>({})
  const accounts = computed((): NamedAccount[] =>
    readAccounts(state.value).map(({ key, number }) => ({
      key,
      known: masked.value[key] ?? String(number),
      name: given.value[key] ?? '',
    })),
  )
  async function read(): Promise<void> {
    ;[masked.value, given.value] = await Promise.all([port.masked(), port.given()])
  }
  async function nameAccount(key: string, name: string): Promise<void> {
    const { [key]: _before, ...others } = given.value
    const next = cleaned(name)
    given.value = next ? { ...others, [key]: next } : others
    await port.save(given.value)
  }
  return { accounts, read, nameAccount }
}
