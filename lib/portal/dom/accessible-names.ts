import { company } from '../text/product-name.ts'
import { labelIds } from './label-ids.ts'
import { attributeOf, firstChildOf, onlyText } from './native.ts'
import type { Item } from './page-tree.ts'

const meters = /^(?:progress|progressbar|meter)$/

export const isMeter = ({ tag, role }: Item) => meters.test(tag) || meters.test(role)

const labelledBy = (element: Element) =>
  labelIds(element)
    .flatMap((id) => element.ownerDocument.getElementById(id)?.textContent?.slice(0, 300) ?? [])
    .join(' ')

/**
 * What a switch is called, as a label before its mark: one that stands behind it may be another's.
 */
export function switchName({ element, role }: Item): string {
  if (role !== 'switch') return ''
  const name = attributeOf(element, 'aria-label') ?? labelledBy(element)
  return name && !company.test(name) ? `${name}: ` : ''
}

/**
 * What a picture or a meter says of itself, a meter with its value where it is no share of 1 or of
 * 100; null for everything else.
 */
export function pictureName(item: Item): string | null {
  const { element, tag, role } = item
  const of = (...names: string[]) => names.map((name) => attributeOf(element, name)).find(Boolean)
  if (isBareIcon(element, tag)) return of('aria-label', 'title') ?? null
  if (!isMeter(item) && tag !== 'img' && role !== 'img') return null
  const [name, text] = [of('aria-label', 'title') ?? labelledBy(element), of('aria-valuetext')]
  if (!isMeter(item))
    return of('aria-label') ?? (tag === 'svg' ? drawingTitle(element) : ofCell(element))
  if (/\p{Nd}/u.test(name ?? '')) return of('aria-label') ?? null
  const [value, most] = [of('aria-valuenow', 'value'), of('aria-valuemax', 'max')]
  const said = text ?? (value && most && !/^1(?:00)?$/.test(most) ? `${value}/${most}` : '')
  if (name) return said ? `${name}: ${said}` : name
  // Most often its numbers are written beside it.
  const isSaid = !text && /\p{Nd}/u.test((element.parentElement?.textContent ?? '').slice(0, 300))
  return said && !isSaid && !/[%٪]/.test(said) ? said : null
}

/** A sign of a font: nothing but its name tells what it means. */
const isBareIcon = (element: Element, tag: string) =>
  /^(?:i|span)$/.test(tag) &&
  firstChildOf(element) === null &&
  attributeOf(element, 'aria-hidden') !== 'true'

/** A font draws its name as a sign: "check_circle". */
export const isDrawnName = (element: Element, tag: string) =>
  (/^(?:i|span|mat-icon)$/.test(tag) || tag.endsWith('-icon')) &&
  iconFont.test(attributeOf(element, 'class') ?? '') &&
  /^\s*[a-z\d]{1,20}(?:_[a-z\d]{1,20}){0,5}\s*$/.test(onlyText(element))

const iconFont = /(?:^|\s)(?:material-(?:icons|symbols)|mat-icon)/

/** A drawing in the page that stands for a picture; others belong to the text beside them. */
export const isNamedDrawing = (element: Element, tag: string) =>
  tag === 'svg' && attributeOf(element, 'role') === 'img'

function drawingTitle(element: Element): string | null {
  const first = element.firstElementChild
  return first?.localName === 'title' ? (first.textContent ?? '').slice(0, 300) : null
}

/** What a picture says that is all that a cell holds; a product's logo stands beside its name. */
function ofCell(element: Element): string | null {
  const cell = element.closest('td,th,[role=gridcell],[role=cell]')
  const said = attributeOf(element, 'alt') || attributeOf(element, 'title')
  return cell && said && !company.test(said) && !/\S/.test(cell.textContent ?? '') ? said : null
}
