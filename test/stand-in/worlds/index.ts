import type { Html } from '../html.ts'
import type { Generation } from '../scenario.ts'
import type { View } from '../view.ts'
import { body as bare } from './bare.ts'
import { body as w2019 } from './w2019.ts'
import { body as w2022 } from './w2022.ts'
import { body as w2025 } from './w2025.ts'

/** Each generation is a world of its own: they share what is shown, never how. */
export const worlds: Record<Generation, (view: View) => Html> = {
  '2019': w2019,
  '2022': w2022,
  '2025': w2025,
  bare,
}
