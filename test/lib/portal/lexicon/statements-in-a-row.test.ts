import { expect, test } from 'vitest'
import { saying } from './saying.ts'

test.each([
  [
    'en',
    'Keeps 4 of your 5 devices safe and renews automatically on 14 May 2027, so mend your zxqv.',
  ],
  [
    'cs',
    'Právě chrání 4 z vašich 5 zařízení a 14. května 2027 se sám prodlouží, takže se nemusíte starat.',
  ],
])('%s: what is said first holds, where nobody understands the rest: %s', (code, line) => {
  expect(saying(code, line)).toBe('renews 4/5')
})

test.each([
  [
    'en',
    'Keeps 4 of your 5 devices safe and renews on 14 May 2027, zxqv blocked until 1 May 2027.',
  ],
  ['en', 'Valid until 14 May 2027, valid until 20 May 2027, depending on the region'],
  ['en', 'Zxqv 4 of your 5 devices safe and renews on 14 May 2027, so sit back today.'],
])('%s: nothing, where it goes on about the term or begins unknown: %s', (code, line) => {
  expect(saying(code, line)).toBe('-')
})

test.each([
  ['de', 'Sie haben dieses Abo am 12. November 2026 gekauft, aber noch nicht aktiviert.'],
  ['de', 'Gekauft aber noch nicht aktiviert'],
])('%s: a long phrase may have a comma in it: %s', (code, line) => {
  expect(saying(code, line)).toBe('unused')
})

test.each([
  ['de', 'Sie surfen noch bis zum 14. Mai 2027 geschützt.', 'ends'],
  ['es', 'Se cobra de nuevo el 14 de mayo de 2027', 'renews'],
  ['fi', 'Veloitamme seuraavan vuoden automaattisesti 14. toukokuuta 2027.', 'renews'],
  ['hu', 'A 10 eszközből 6 kapott védelmet.', '6/10'],
  ['lt', 'Prenumerata veikia ir saugo vieną iš trijų jūsų įrenginių.', '1/3'],
  ['lt', 'Ja galėsite naudotis iki 2027 m. gegužės 14 d., o tada ji nebus pratęsta.', 'ends off'],
  ['nl', 'U deelt in het abonnement van Bram de Vries.', 'shared'],
  ['uk', 'Наступного разу ми спишемо гроші автоматично 14 травня 2027 року.', 'renews'],
])('%s: a whole sentence: %s', (code, line, said) => {
  expect(saying(code, line)).toBe(said)
})
