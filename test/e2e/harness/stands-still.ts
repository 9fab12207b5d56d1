/**
 * True once the card has stood in one place for longer than a press on it needs to count, which is
 * half a second, looked at five times a second (lib/companion/guard-presses.ts); false if it never
 * does. No event tells that: here time is what is tested. Runs beside the page.
 */
export function standsStill(room: ShadowRoot): Promise<boolean> {
  const begun = performance.now()
  let since = begun
  let last: (Element | number | undefined)[] = []
  return new Promise((done) => {
    const look = () => {
      const card = room.querySelector('section')
      const box = card?.getBoundingClientRect()
      const now = [card ?? undefined, box?.left, box?.top]
      if (now.some((one, at) => one !== last[at])) since = performance.now()
      last = now
      if (performance.now() - since > 800) done(true)
      else if (performance.now() - begun > 10_000) done(false)
      else setTimeout(look, 50)
    }
    look()
  })
}
