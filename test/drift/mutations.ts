import { dice, type Dice } from '../stand-in/random.ts'

/**
 * One way in which a page may differ tomorrow. Changes the document; false = it could not be
 * applied to this page.
 */
export type Mutation = (document: Document, chance: Dice) => boolean | void

/** What a product is called that nobody knows yet. */
export const renamed = 'Kaspersky Invented Nova'

const scripts = 'script,style,head,head *,html,body'
const every = (document: Document, selector = '*') =>
  [...document.body.querySelectorAll(selector)].filter((element) => !element.matches(scripts))
const some = (document: Document, chance: Dice, count: number, selector?: string) => {
  const list = every(document, selector)
  return list.length === 0 ? [] : Array.from({ length: count }, () => chance.pick(list))
}
const isSmall = (element: Element) =>
  element.querySelectorAll('*').length < 4 &&
  !element.matches('dialog,[role=dialog],wp-modal,kl-modal-body')
const hooks = [
  'data-at-selector',
  'atselector',
  'data-at-menu',
  'data-os',
  'data-product-id',
  'analyticsmodalname',
  'id',
  'role',
  'type',
  'autocomplete',
  'aria-modal',
  'lang',
]

function wrap(element: Element, tag: string) {
  const frame = element.ownerDocument.createElement(tag)
  element.replaceWith(frame)
  frame.append(element)
}

function rename(element: Element, tag: string): Element {
  const next = element.ownerDocument.createElement(tag)
  for (const { name, value } of element.attributes) next.setAttribute(name, value)
  next.append(...element.childNodes)
  element.replaceWith(next)
  return next
}

/** The parents of at least three alike: lists. */
const lists = (document: Document) =>
  every(document).filter(
    (element) =>
      element.children.length >= 3 &&
      // Cells in another order than their heads say something else.
      element.tagName !== 'TR' &&
      new Set([...element.children].map(({ tagName }) => tagName)).size <= 2,
  )

export const mutations: Record<string, Mutation> = {
  'classes renamed': (document) => {
    for (const element of every(document, '[class]'))
      element.setAttribute(
        'class',
        element.className
          .split(/\s+/)
          .map((name) => `c${dice(name).token()}`)
          .join(' '),
      )
  },
  'classes removed': (document) => {
    for (const element of every(document, '[class]')) element.removeAttribute('class')
  },
  'elements wrapped': (document, chance) => {
    for (const element of some(document, chance, 8))
      if (element.isConnected) wrap(element, chance.pick(['div', 'span', 'section']))
  },
  'everything wrapped': (document) => {
    for (const element of every(document, 'h1,h2,h3,button,a,li,article,p,time'))
      wrap(element, 'div')
  },
  'elements unwrapped': (document, chance) => {
    for (const element of some(document, chance, 3))
      if (element.isConnected && !element.matches('[hidden],[aria-hidden=true],[style],dialog'))
        element.replaceWith(...element.childNodes)
  },
  'children reordered': (document, chance) => {
    for (const element of some(document, chance, 4))
      element.append(...chance.shuffle([...element.children]))
  },
  'list reordered': (document, chance) => {
    const all = lists(document)
    if (all.length === 0) return false
    const list = chance.pick(all)
    list.append(...chance.shuffle([...list.children]))
    return undefined
  },
  'one hook removed': (document, chance) => {
    const present = hooks.filter(
      (name) => document.body.querySelector(`[${name}]`) && !['role', 'type'].includes(name),
    )
    if (present.length === 0) return false
    const name = chance.pick(present)
    const values = [
      ...new Set(every(document, `[${name}]`).map((element) => element.getAttribute(name))),
    ]
    const value = chance.pick(values)
    for (const element of every(document, `[${name}]`))
      if (element.getAttribute(name) === value) element.removeAttribute(name)
    return undefined
  },
  'one kind of hook removed': (document, chance) => {
    const name = chance.pick(hooks)
    for (const element of every(document, `[${name}]`)) element.removeAttribute(name)
  },
  'one element removed': (document, chance) => {
    const small = every(document).filter(isSmall)
    if (small.length === 0) return false
    chance.pick(small).remove()
    return undefined
  },
  'one kind of element removed': (document, chance) => {
    const small = every(document).filter(isSmall)
    if (small.length === 0) return false
    const model = chance.pick(small)
    for (const element of small)
      if (
        element.tagName === model.tagName &&
        element.className === model.className &&
        element.parentElement?.tagName === model.parentElement?.tagName
      )
        element.remove()
    return undefined
  },
  'one text emptied': (document, chance) => {
    const leaves = every(document).filter(
      (element) => element.children.length === 0 && element.textContent,
    )
    if (leaves.length === 0) return false
    chance.pick(leaves).textContent = ''
    return undefined
  },
  'card doubled': (document, chance) => {
    const all = lists(document)
    if (all.length === 0) return false
    const card = chance.pick([...chance.pick(all).children])
    card.after(card.cloneNode(true))
    return undefined
  },
  'card doubled, hidden': (document, chance) => {
    const all = lists(document)
    if (all.length === 0) return false
    const card = chance.pick([...chance.pick(all).children])
    const twin = card.cloneNode(true) as Element
    twin.setAttribute(
      ...chance.pick<[string, string]>([
        ['hidden', ''],
        ['aria-hidden', 'true'],
        ['style', 'display: none'],
        ['style', 'visibility:hidden'],
      ]),
    )
    card[chance.chance(0.5) ? 'before' : 'after'](twin)
    return undefined
  },
  'other language': (document, chance) => {
    document.documentElement.lang = chance.pick(['it-IT', 'pl-PL', 'zh-CN', 'en-GB', 'x', ''])
    for (const element of every(document, 'button,a,p,label,h1,em,dt'))
      if (
        element.children.length === 0 &&
        !/\d|Kaspersky|Windows|Mac|Android|iOS/.test(element.textContent ?? '')
      )
        element.textContent = chance.word()
  },
  'shell without data': (document) => {
    for (const element of every(document, 'main,#content,dialog,[role=dialog],wp-modal'))
      element.replaceChildren()
  },
  'half a list': (document, chance) => {
    const all = lists(document)
    if (all.length === 0) return false
    const children = [...chance.pick(all).children]
    for (const child of children.slice(Math.ceil(children.length / 2))) child.remove()
    return undefined
  },
  'one tag changed': (document, chance) => {
    for (const element of some(document, chance, 3))
      if (element.isConnected && !element.matches('input,dialog,time,svg,svg *'))
        rename(element, chance.pick(['div', 'span', 'section', 'p']))
  },
  'headings changed': (document, chance) => {
    const tag = chance.pick(['div', 'h5', 'p', 'strong'])
    for (const element of every(document, 'h1,h2,h3')) rename(element, tag)
  },
  'texts split': (document) => {
    for (const element of every(document)) {
      const text =
        element.childNodes.length === 1 && element.firstChild?.nodeType === 3
          ? (element.textContent ?? '')
          : ''
      if (text.length < 4) continue
      const part = document.createElement('b')
      part.textContent = text.slice(0, text.length / 2)
      element.replaceChildren(part, text.slice(text.length / 2))
    }
  },
  'advert added': (document, chance) => {
    const advert = document.createElement(chance.pick(['div', 'section', 'aside']))
    const title = document.createElement('h3')
    title.textContent = chance.pick([
      'Kaspersky Safe Kids',
      'Kaspersky Premium',
      'Password Manager',
    ])
    const link = document.createElement('a')
    link.href = 'https://apps.apple.com/us/app/invented-game/id9990000099'
    link.textContent = chance.pick(['App Store', '-40 %', '31.12.2027'])
    // A product's name over "App Store" and nothing else is that product's link for every person.
    if (link.textContent === 'App Store') title.textContent = 'Invented Game'
    advert.append(title, link)
    const places = every(document, 'main,ul,section,div,#content').filter(
      (place) =>
        !place.closest('[role=dialog],dialog,wp-modal,[data-at-selector=downloadApplicationCard]'),
    )
    if (places.length === 0) return false
    chance.pick(places)[chance.chance(0.5) ? 'prepend' : 'append'](advert)
    return undefined
  },
  'one count gone, another product unknown': (document, chance) => {
    const inList = (element: Element) =>
      element.children.length === 0 && !element.closest('[role=dialog],dialog,wp-modal')
    const counts = every(document).filter(
      (element) => inList(element) && /\d ?\/ ?\d/.test(element.textContent ?? ''),
    )
    const names = every(document, 'h2,h2 a,h3,.u-productLogotype__name').filter(
      (element) => inList(element) && element.textContent?.startsWith('Kaspersky '),
    )
    if (counts.length < 2 || names.length < 2) return false
    chance.pick(counts).textContent = ''
    chance.pick(names).textContent = renamed
    return undefined
  },
  'offer in a panel': (document, chance) => {
    const names = every(document, 'h2,h3,.u-productLogotype__name').filter(
      (element) =>
        element.textContent?.startsWith('Kaspersky ') &&
        !element.closest('[role=dialog],dialog,wp-modal'),
    )
    if (names.length === 0) return false
    const offer = document.createElement('em')
    offer.textContent = chance.pick(['-40 % · 31.12.2027', '31.12.2027: 19,99 €'])
    chance.pick(names).parentElement!.append(offer)
    return undefined
  },
  'dialog of another system left behind at opacity 0': (document, chance) => {
    const open = every(document, '[role=dialog]:not([hidden]),dialog[open],wp-modal:not([hidden])')
    if (open.length === 0) return false
    const twin = chance.pick(open).cloneNode(true) as Element
    for (const element of twin.querySelectorAll('*'))
      if (element.children.length === 0)
        element.textContent = (element.textContent ?? '').replace(
          /Windows|Mac|Android|iOS/g,
          chance.pick(['Windows', 'Mac']),
        )
    const frame = document.createElement('div')
    frame.style.opacity = '0'
    frame.append(twin)
    document.body[chance.chance(0.5) ? 'prepend' : 'append'](frame)
    return undefined
  },
  'unknown notice over the page': (document, chance) => {
    const notice = document.createElement('div')
    notice.setAttribute('role', 'dialog')
    notice.textContent = chance.word()
    document.body.append(notice)
  },
  'scripts gone': (document) => {
    for (const script of document.querySelectorAll('script')) script.remove()
  },
  'all hooks and classes gone': (document) => {
    for (const element of every(document))
      for (const name of [
        'class',
        'data-at-selector',
        'atselector',
        'data-os',
        'data-at-menu',
        'id',
        'analyticsmodalname',
      ])
        element.removeAttribute(name)
  },
}

/** One to three changes, always the same for the same number. Returns their names. */
export function mutate(document: Document, index: number): string[] {
  const chance = dice('mutation', index)
  const names = Object.keys(mutations)
  const first = names[index % names.length]!
  const more = chance.chance(0.3) ? [chance.pick(names)] : []
  return [first, ...more].filter((name) => mutations[name]!(document, chance) !== false)
}
