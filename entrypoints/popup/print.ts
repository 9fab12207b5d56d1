/** In the address of a popup that was opened as a tab to print the code in it. */
export const printMark = 'print'

/** Prints as soon as the code is drawn, where the page was opened for that. */
export function printWhenDrawn(root: HTMLElement): void {
  if (location.search !== `?${printMark}`) return
  const look = () => {
    if (!root.querySelector('.qr svg')) return
    observer.disconnect()
    print()
  }
  const observer = new MutationObserver(look)
  observer.observe(root, { childList: true, subtree: true })
  look()
}
