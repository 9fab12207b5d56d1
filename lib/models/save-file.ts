/**
 * Lets the browser save a file that was made on this computer (as a download, or by its share
 * sheet). Errors: none known; a browser that does not save shows its own message.
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
  // By then the browser has taken the content. In Safari, revoking in the same turn cancels the
  // download.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
