import type { Page } from 'puppeteer'

/**
 * What is wrong with how the words of `room` lie, in sentences; empty = nothing found. Runs in the
 * page, as one function that needs nothing from outside, because a closed shadow root is asked in
 * the same way.
 */
export function layoutFaults(room: Document | ShadowRoot): string[] {
  const top = (room.querySelector('dialog:modal') ?? ('body' in room ? room.body : room)) as Element
  // An ellipsis is put by hand, where a name is known by its beginning.
  const isRead = (one: Element) =>
    !one.closest('.visually-hidden, select, svg, [hidden]') &&
    one.checkVisibility({ visibilityProperty: true }) &&
    getComputedStyle(one).textOverflow !== 'ellipsis'
  const all = [...top.querySelectorAll('*')].filter(isRead)
  const said = (one: Element) =>
    `${one.tagName}.${one.className} "${one.textContent.trim().slice(0, 60)}"`

  const wider = () => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = all.filter((one) => {
      const { left, right } = one.getBoundingClientRect()
      return right > clientWidth + 1 || left < -1
    })
    return [
      `wider than its window by ${scrollWidth - clientWidth} px: ${wide.slice(-3).map(said).join(', ')}`,
    ]
  }

  /** Text that its own box cuts off. What scrolls, and lists to choose from, are meant so. */
  const isCut = (one: Element) => {
    const { overflowX, overflowY } = getComputedStyle(one)
    const across = !['visible', 'auto', 'scroll'].includes(overflowX)
    const down = ['hidden', 'clip'].includes(overflowY)
    return (
      one.clientWidth > 0 &&
      ((across && one.scrollWidth > one.clientWidth + 1) ||
        (down && one.scrollHeight > one.clientHeight + 1))
    )
  }

  /**
   * A part of a page that scrolls by itself, where no scroll bar shows, looks whole and is not. The
   * copy of a page is a file to look through; the card on the portal's page has no page of its own.
   */
  const hidesMore = (one: Element) =>
    'body' in room &&
    !one.matches('.copy-text') &&
    ['auto', 'scroll'].includes(getComputedStyle(one).overflowY) &&
    one.scrollHeight > one.clientHeight + 1

  const range = document.createRange()
  const linesOf = (one: Element) =>
    [...one.childNodes].flatMap((text) => {
      if (text.nodeType !== Node.TEXT_NODE || !text.textContent?.trim()) return []
      range.selectNodeContents(text)
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
    })
  const spoken = all.map((one) => ({ one, boxes: linesOf(one) })).filter(({ boxes }) => boxes[0])
  type Spoken = (typeof spoken)[number]

  /**
   * Text with so little room that it stands on end: three lines and more of less than four letters
   * each. One of Chinese, Japanese or Korean says as much as two.
   */
  const isSqueezed = ({ one, boxes }: Spoken) => {
    const count = new Set(boxes.map(({ top: at }) => Math.round(at))).size
    const letters = one.textContent
      .replace(/\s+/g, '')
      .replace(/[\u3041-\u9fff\uac00-\ud7a3]/g, 'xx')
    return count > 2 && letters.length / count < 4
  }

  /** Out of its own box to the side: over the edge of a button, a chip, a card. */
  const frameOf = (one: Element): Element =>
    getComputedStyle(one).display === 'inline' && one.parentElement
      ? frameOf(one.parentElement)
      : one
  const isSpilled = ({ one, boxes }: Spoken) => {
    const { left, right } = frameOf(one).getBoundingClientRect()
    return boxes.some((box) => box.left < left - 1 || box.right > right + 1)
  }

  /** The part of each line that is ink, and that no list with a scroll bar hides. */
  const scrolled = all.filter((one) => getComputedStyle(one).overflowY !== 'visible')
  const inksOf = ({ one, boxes }: Spoken) => {
    const frames = scrolled
      .filter((frame) => frame.contains(one))
      .map((frame) => frame.getBoundingClientRect())
    return boxes.map((box) => ({
      one,
      left: box.left + 1,
      right: box.right - 1,
      top: Math.max(box.top + box.height * 0.25, ...frames.map(({ top: from }) => from)),
      bottom: Math.min(box.bottom - box.height * 0.25, ...frames.map(({ bottom }) => bottom)),
    }))
  }
  const overlapping = () => {
    const inks = spoken.flatMap(inksOf).filter(({ top: from, bottom }) => bottom > from)
    inks.sort((one, other) => one.top - other.top)
    return inks.flatMap((one, at) => {
      const found = []
      for (let next = at + 1; next < inks.length && inks[next]!.top < one.bottom; next++)
        if (inks[next]!.left < one.right && inks[next]!.right > one.left)
          found.push(`on one another: ${said(one.one)} and ${said(inks[next]!.one)}`)
      return found
    })
  }

  return [
    ...wider(),
    ...all
      .filter((one) => one.textContent.trim() && isCut(one))
      .map((one) => `cut off: ${said(one)}`),
    ...all.filter(hidesMore).map((one) => `hides more: ${said(one)}`),
    ...spoken.filter(isSqueezed).map(({ one }) => `squeezed: ${said(one)}`),
    ...spoken.filter(isSpilled).map(({ one }) => `over its edge: ${said(one)}`),
    ...overlapping(),
  ]
}

/** The same of a page of ours, from its top: there nothing lies under a head that stays. */
export async function layoutOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    scrollTo(0, 0)
    // Cards far below are laid out only when they come near; until then they seem to lie on one
    // another.
    for (const card of document.querySelectorAll<HTMLElement>('.card'))
      card.style.contentVisibility = 'visible'
  })
  return page.evaluate(`(${layoutFaults.toString()})(document)`) as Promise<string[]>
}
