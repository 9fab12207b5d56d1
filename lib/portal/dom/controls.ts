import { ownControls } from './marks.ts'
import { attributeOf, onlyText } from './native.ts'
import type { Item } from './page-tree.ts'

/** What is a button or a link wherever it stands, as a selector. */
export const pressable = `a,button,[role=button],[role=link],[type=button],ion-button,ion-item[button],${ownControls}`

const controls = /^(?:a|button|summary|.+-(?:button|btn|link))$/

const controlRoles = /^(?:button|link|tab|menuitem|option|radio)$/

/** What a person presses for something to happen; a switch is a value that the page shows. */
export const isControl = ({ tag, role, element }: Pick<Item, 'tag' | 'role' | 'element'>) =>
  role !== 'switch' &&
  (controls.test(tag) || controlRoles.test(role) || (role === '' && isDrawnButton(element)))

/** Without a role, and yet to be pressed: called so, or words and nothing else. */
const isDrawnButton = (element: Element) =>
  attributeOf(element, 'tabindex') === '0' &&
  (/btn|button/i.test(attributeOf(element, 'class') ?? '') || onlyText(element) !== '')
