import type { Dice } from '../random.ts'
import { html, raw, type Html } from '../html.ts'

export type Role =
  | 'page'
  | 'list'
  | 'item'
  | 'title'
  | 'fact'
  | 'label'
  | 'value'
  | 'badge'
  | 'button'
  | 'dialog'
  | 'overlay'
  | 'offer'
  | 'nav'
  | 'tile'
  | 'footer'
  | 'text'

/**
 * How a team builds its pages: names of classes and elements, hooks, and how deep things are
 * wrapped.
 */
export interface Style {
  name: string
  /** Attributes of an element that plays a role. */
  at(role: Role, index?: number): Html
  /** Wrapped as deep as this team does. */
  wrap(content: Html): Html
  /** Hides what only phones show; `style` elements for it stand in the page's head. */
  away(): Html
  css: string
}

const synonyms: Record<Role, string[]> = {
  page: ['page', 'content', 'layout', 'main-area'],
  list: ['list', 'subscriptions', 'licenses', 'grid', 'cards'],
  item: ['card', 'subscription', 'license-item', 'panel', 'tile-item'],
  title: ['title', 'name', 'product-name', 'card-header'],
  fact: ['row', 'info', 'detail', 'property'],
  label: ['label', 'caption', 'key'],
  value: ['value', 'data', 'text-value'],
  badge: ['badge', 'status', 'chip', 'tag'],
  button: ['btn', 'button', 'action', 'cta'],
  dialog: ['modal', 'dialog', 'popup', 'sheet'],
  overlay: ['overlay', 'backdrop', 'modal-root'],
  offer: ['banner', 'promo', 'offer', 'teaser'],
  nav: ['nav', 'menu', 'header', 'topbar'],
  tile: ['tile', 'platform', 'os-option'],
  footer: ['footer', 'bottom'],
  text: ['text', 'description', 'hint'],
}
const pascal = (name: string) =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
const utilities = ['flex', 'px-4', 'py-2', 'rounded-lg', 'mt-2', 'text-sm', 'font-medium', 'gap-3']

type Naming = (role: Role, index: number) => string
const namings: Record<string, (dice: Dice, words: Record<Role, string>) => Naming> = {
  aspnet: (_, words) => (role, index) =>
    ` class="${words[role]} ${words[role]}-default" id="ctl00_MainContent_rpt_ctl${String(index).padStart(2, '0')}_${pascal(words[role])}${index}"`,
  angular: (dice, words) => {
    const scope = `_ngcontent-ng-c${dice.upTo(4_000_000_000)}`
    return (role) => ` ${scope} class="kl-${words[role]} ng-star-inserted"`
  },
  react: (dice, words) => {
    const hash = dice.token().slice(1, 6)
    return (role) => ` class="${pascal(words.item)}_${words[role].replaceAll('-', '')}__${hash}"`
  },
  hashed: (dice) => {
    const prefix = dice.pick(['css-', 'sc-', 'jss', 'e'])
    const seed = dice.token().slice(1, 7)
    return (role) => ` class="${prefix}${seed}${role.length}${role.charCodeAt(0)}"`
  },
  utilities: (dice) => {
    const list = dice.shuffle(utilities)
    return (role) => ` class="${list.slice(0, 2 + (role.length % 4)).join(' ')}"`
  },
  hooks: (_, words) => (role) => ` class="${words[role]}" data-testid="${words[role]}"`,
  bare: () => () => '',
}
export const styleNames = Object.keys(namings)

const ways = ['class', 'attribute', 'inline', 'media'] as const

export function styleOf(dice: Dice): Style {
  const name = dice.pick(styleNames)
  const words = Object.fromEntries(
    Object.entries(synonyms).map(([role, list]) => [role, dice.pick(list)]),
  ) as Record<Role, string>
  const naming = namings[name]!(dice, words)
  const depth = dice.pick([0, 0, 1, 1, 2, 4])
  const way = dice.pick(ways)
  const phone = dice.pick(['hidden-md', 'only-phone', 'visible-xs', 'mobile-copy'])
  return {
    name,
    at: (role, index = 0) => raw(naming(role, index)),
    wrap: (content) =>
      Array.from({ length: depth }).reduce<Html>(
        (inner) => html`<div${raw(naming('page', 0))}>${inner}</div>`,
        content,
      ),
    away: () =>
      raw(
        {
          class: ` class="${phone}"`,
          attribute: ' hidden aria-hidden="true"',
          inline: ' style="display:none"',
          media: ` class="${phone}"`,
        }[way],
      ),
    css: {
      class: `.${phone}{display:none}`,
      attribute: '',
      inline: '',
      media: `@media (min-width:600px){.${phone}{display:none!important}}`,
    }[way],
  }
}
