import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { messagesOf } from './tools/messages.ts'
import { scenesAt } from './tools/gallery/scenes.ts'

interface Row {
  keys: string
  picture: string | null
  place: string
  /** What may stand for $1, $2, $3. */
  samples?: string[]
}
interface Table {
  places: Record<string, { letters: number; room: string }>
  rows: Row[]
}

const { places, rows } = JSON.parse(readFileSync('docs/where-words-stand.json', 'utf8')) as Table
const read = (folder: string) =>
  Object.entries(messagesOf(folder)).map(([key, { message }]) => ({
    key,
    message,
    row: rowOf(key),
  }))
const expressions = rows.map((row) => ({ row, whole: new RegExp(`^(?:${row.keys})$`) }))
const rowOf = (key: string) => expressions.find(({ whole }) => whole.test(key))?.row
const english = read('en')

test('every message has a place and a picture, or none on purpose', () => {
  expect(english.filter(({ row }) => !row).map(({ key }) => key)).toEqual([])
})

test('every row is some message’s, and names a picture and a place that are there', () => {
  const pictures = new Set<string | null>(scenesAt(new Date(0)).map(({ name }) => name)).add(null)
  const wrong = rows.filter(
    (row) =>
      !english.some((message) => message.row === row) ||
      !pictures.has(row.picture) ||
      !(row.place in places),
  )
  expect(wrong).toEqual([])
})

test('every value that is put in has a sample', () => {
  const missing = english.filter(({ message, row }) =>
    [...message.matchAll(/\$(\d)/g)].some(([, at]) => !row?.samples?.[Number(at) - 1]),
  )
  expect(missing.map(({ key }) => key)).toEqual([])
})

describe.each(readdirSync('public/_locales'))('%s', (folder) => {
  test('has room for its words', () => {
    const long = read(folder).flatMap(({ key, message, row }) => {
      const filled = message.replaceAll(/\$(\d)/g, (_, at) => row?.samples?.[Number(at) - 1] ?? '')
      return row && [...filled].length > places[row.place]!.letters ? [`${key}: ${filled}`] : []
    })
    expect(long).toEqual([])
  })
})
