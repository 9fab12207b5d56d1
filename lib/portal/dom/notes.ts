import { onlyText } from './native.ts'

const sign = /^\s{0,5}[([]?[\p{Nd}*†‡]{1,3}[)\]]?\s{0,5}$/u

/** The sign of a note at the foot of the page, which is no part of what it stands at. */
export const isNote = (element: Element, tag: string) =>
  tag === 'sup' && sign.test(onlyText(element))

/** A title for people has no more of them. */
const mostNotes = 5

/** The text of a title, without such signs. */
export const titleText = (title: Element): string =>
  [...title.querySelectorAll('sup')]
    .slice(0, mostNotes)
    .filter((note) => isNote(note, 'sup'))
    .reduce((text, note) => text.replace(onlyText(note), ''), title.textContent ?? '')
