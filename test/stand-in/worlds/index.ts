import type { Html } from '../html.ts'
import type { Generation } from '../scenario.ts'
import type { View } from '../view.ts'
import { body as w2022 } from './w2022.ts'
import { body as w2025 } from './w2025.ts'

/** Each generation is a world of its own: they share what is shown, never how. */
export const worlds: Partial<Record<Generation, (view: View) => Html>> = { '2022': w2022, '2025': w2025 }
