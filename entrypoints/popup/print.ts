/**
 * Prints as soon as the code is drawn. Fetched only by a popup that was opened as a tab for that.
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
