/**
 * Hands a file made on this computer to the browser's own saving (a download, or its share sheet
 * where that is the way).
 * Errors: none known; a browser that will not save shows its own message.
 */
export function saveFile(document: Document, file: { name: string; content: Blob }): void {
  const address = URL.createObjectURL(file.content)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has taken the content over by then; revoking in the same turn cancels the download
  // in Safari.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
