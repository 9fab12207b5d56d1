import type { Platform } from '../../domain/platform.ts'
import type { Look } from '../dom/page-query.ts'
import { platformsNamed } from '../text/platform-names.ts'

// Numbers of the 2019 tiles (portal.md §4.2).
const numbers: Record<string, Platform> = { 1: 'windows', 2: 'macos', 3: 'android', 4: 'ios' }
const marked = '[aria-checked=true],[aria-selected=true],[aria-pressed=true],[aria-current=true]'

/**
 * The system whose tile is chosen; null where none is, or more than one. How a tile looks when chosen is not public.
 */
export function chosenTile(look: Look): Platform | null {
  const chosen = look
    .all('tile')
    .filter(
      (tile) =>
        tile.matches(marked) ||
        /(?:^|[\s_-])(?:active|selected|checked|current)(?:\s|$)/i.test(tile.className),
    )
  const systems = new Set(chosen.flatMap((tile) => platformOf(look, tile)))
  return systems.size === 1 ? ([...systems][0] ?? null) : null
}

function platformOf(look: Look, tile: Element): Platform[] {
  const number = numbers[tile.getAttribute('data-os') ?? '']
  const named = platformsNamed(look.text(tile))
  return number ? [...named, number] : named
}
