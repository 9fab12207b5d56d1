// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { locate } from '../../../../lib/portal/locate/locate.ts'
import { renderPage } from '../../../stand-in/render.ts'

const anyone = { product: null, application: null }

/** What the stand-in's buttons that send are called (test/stand-in/plain.ts and labels.ts). */
const sends = /^(?:send|envoyer|senden|отправить|送信|إرسال)$/i

describe.each(['2019', '2022', '2025', 'bare'] as const)('in the portal of %s', (generation) => {
  test.each(['en-US', 'fr-CA', 'de-DE', 'ru-RU', 'ja-JP', 'ar-AE', 'da-DK'] as const)(
    'the button of the form is found, page in %s',
    (language) => {
      for (const seed of [1, 2]) {
        const address = '/MyLicenses#(modal:send-link/premium/kaspersky)'
        const { html } = renderPage({ generation, language, seed }, address)
        const page = new DOMParser().parseFromString(html, 'text/html')
        const found = locate(page, 'send', anyone) ?? locate(page, 'send-form', anyone)
        expect(found?.textContent?.trim(), `seed ${seed}`).toMatch(sends)
      }
    },
  )
})
