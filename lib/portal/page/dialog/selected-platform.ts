import type { Platform } from '../../../domain/platform.ts'
import type { Look } from '../../dom/page-query.ts'
import { platformsNamed } from '../../text/platform-names.ts'

// Numbers of the 2019 tiles (portal.md §4.2).
const numbers: Record<string, Platform> = { 1: 'windows', 2: 'macos', 3: 'android', 4: 'ios' }
const marked = '[aria-checked=true],[aria-selected=true],[aria-pressed=true],[aria-current=true]'

interface Tile {
  platforms: Platform[]
  chosen: boolean
}

/**
 * The system that is chosen where a person chooses one: by tiles, radio buttons or in a list.
 * Undefined: there is no such choice. Null: none is chosen, or more than one. How a tile of the
 * portal looks when chosen is not public.
 */
export function chosenPlatform(look: Look, place: ParentNode): Platform | null | undefined {
  const tiles = [
    ...look.all('tile', place).map((tile) => tileOf(look, tile)),
    ...options(look, place),
  ].filter(({ platforms }) => platforms.length > 0)
  if (new Set(tiles.flatMap(({ platforms }) => platforms)).size < 2) return undefined
  const picked = tiles.filter(({ chosen }) => chosen).flatMap(({ platforms }) => platforms)
  return new Set(picked).size === 1 ? (picked[0] ?? null) : null
}

function tileOf(look: Look, tile: Element): Tile {
  const number = numbers[tile.getAttribute('data-os') ?? '']
  // The words of a radio button stand in its label.
  const named = platformsNamed(look.text(tile.closest('label') ?? tile))
  return {
    platforms: number ? [...named, number] : named,
    chosen:
      tile.matches(marked) ||
      (tile as Partial<HTMLInputElement>).checked ||
      /(?:^|[\s_-])(?:active|selected|checked|current)(?:\s|$)/i.test(tile.className),
  }
}

/**
 * Of a form's fields only this is read: which of the systems that the page itself lists is chosen.
 */
const options = (look: Look, place: ParentNode): Tile[] =>
  [...place.querySelectorAll('select')].filter(look.shows).flatMap((choice) =>
    [...choice.options].map((option) => ({
      platforms: platformsNamed(option.textContent ?? ''),
      chosen: option.selected,
    })),
  )
