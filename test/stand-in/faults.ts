/** Faults by name. What each does stands beside it in `server/`. */
export const faults = {
  'signed-out': 'The session is gone: pages and JSON answer as to a stranger.',
  'json-500': 'The JSON answers 500.',
} as const

export type FaultName = keyof typeof faults
export type Fault =
  | FaultName
  | {
      name: FaultName
      /** How often it strikes; absent: always. */
      times?: number
      /** Whom it strikes; absent: the extension alone for faults of the JSON, everybody for the rest. */
      by?: 'extension' | 'page' | 'anyone'
    }
