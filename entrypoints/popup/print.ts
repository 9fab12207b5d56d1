/**
 * Prints as soon as the code is drawn. Loaded only by a popup that was opened as a tab for
 * printing.
 */
export function printWhenDrawn(root: HTMLElement): void {
  const look = () => {
    if (!root.querySelector('.qr svg')) return
    observer.disconnect()
    print()
  }
  const observer = new MutationObserver(look)
  observer.observe(root, { childList: true, subtree: true })
  look()
}
