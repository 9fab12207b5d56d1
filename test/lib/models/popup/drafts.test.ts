import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { mailDraft, textDraft } from '../../../../lib/models/popup/drafts.ts'

const nasty = 'Plus & Minus?\r\nBcc: x@example.org #1 =% ü 日本'

test('a mail has its subject and its body, and nothing that a name brought along', () => {
  const draft = new URL(mailDraft(nasty, `${nasty}\r\nhttps://my.kaspersky.com/MyLicenses`))
  expect([...draft.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(draft.pathname).toBe('')
  expect(draft.searchParams.get('subject')).toBe('Plus & Minus? Bcc: x@example.org #1 =% ü 日本')
  expect(draft.searchParams.get('body')).toBe(`${nasty}\r\nhttps://my.kaspersky.com/MyLicenses`)
  expect(draft.href).not.toMatch(/[\r\n]|Bcc: /)
})

test('a text message has a body and no number', () => {
  const draft = new URL(textDraft(nasty))
  expect(draft.pathname).toBe('')
  expect([...draft.searchParams.keys()].filter(Boolean)).toEqual(['body'])
  expect(draft.searchParams.get('body')).toBe(nasty)
})

const anyText = string({ unit: 'binary', maxLength: 60 })
/** Half letters too, as a cut text has them. */
const anyUnits = array(constantFrom('a', '\ud83d', '\udc6a', '\udfff', '&', '%'), {
  maxLength: 9,
}).map((letters) => letters.join(''))
const fieldsOf = (address: string) => [...new URLSearchParams(address.split('?')[1])]

test('whatever the words, a mail has a subject of one line and a body, and no field of theirs', () => {
  assert(
    property(anyText, anyText, (subject, body) => {
      const address = mailDraft(subject, body)
      const fields = fieldsOf(address)
      expect(address).toMatch(/^mailto:\?[\x21-\x7e]*$/)
      expect(fields.map(([name]) => name)).toEqual(['subject', 'body'])
      expect(fields[0]![1]).not.toMatch(/[\r\n]/)
      expect(fields[1]![1]).toBe(body)
    }),
  )
})

test('a text message has a body alone, and nobody to go to', () => {
  assert(
    property(anyText, (body) => {
      expect(textDraft(body)).toMatch(/^sms:\?&body=[\x21-\x7e]*$/)
      expect(fieldsOf(textDraft(body))).toEqual([['body', body]])
    }),
  )
})

test('half letters stop no draft', () => {
  assert(property(anyUnits, (text) => void [mailDraft(text, text), textDraft(text)]))
})

test('a draft has none of the signs that keep a name apart on our own pages', () => {
  const drafts = mailDraft('\u2068Plus\u2069', '\u2068Plus\u2069') + textDraft('\u2068Plus\u2069')
  expect(drafts).toBe('mailto:?subject=Plus&body=Plussms:?&body=Plus')
})
