/** A table as the words and numbers in it; a number stays a number, absent is an empty cell. */
export type Cell = string | number | undefined

/**
 * A spreadsheet runs a cell as a formula if it begins with one of these (OWASP, "CSV Injection"),
 * also with their full-width forms. Where a country separates cells by semicolons our quotes do not
 * help, so each part of a text counts as a beginning.
 */
const formulaStart = /(?<=^|;)(?=[\s\p{Cf}"]*[=+\-@|%＝＋－＠])/gu

/**
 * A CSV file that Excel, LibreOffice and Numbers open in the right letters and that runs nothing.
 * Shape: RFC 4180, every text quoted, CRLF, a byte-order mark in front (Excel guesses the letters
 * without it). A text that a spreadsheet would run gets an apostrophe in front. Errors: none.
 */
export function csv(rows: Cell[][]): string {
  return `\ufeff${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}

function field(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const safe = cell.replace(/\p{Cc}/gu, ' ').replace(formulaStart, "'")
  return `"${safe.replaceAll('"', '""')}"`
}
