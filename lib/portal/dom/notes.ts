const sign = /^\s*[([]?[\p{Nd}*†‡]{1,3}[)\]]?\s*$/u

/** The sign of a note at the foot of the page, which is no part of what it stands at. */
export const isNote = (element: Element, tag: string) =>
  tag === 'sup' && sign.test(element.textContent ?? '')

/** The text of a title, without such signs. */
export const titleText = (title: Element): string =>
  [...title.querySelectorAll('sup')].reduce(
    (text, note) => (isNote(note, 'sup') ? text.replace(note.textContent ?? '', '') : text),
    title.textContent ?? '',
  )
