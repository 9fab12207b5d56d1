import type { Item } from './page-tree.ts'

const controls = /^(?:a|button|summary|.+-(?:button|btn|link))$/

const controlRoles = /^(?:button|link|tab|menuitem|option|radio)$/

/** What a person presses for something to happen; a switch is a value that the page shows. */
export const isControl = ({ tag, role }: Pick<Item, 'tag' | 'role'>) =>
  role !== 'switch' && (controls.test(tag) || controlRoles.test(role))
