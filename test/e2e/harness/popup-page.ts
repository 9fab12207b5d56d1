import type { Page } from 'puppeteer'
import { decodeQr } from '../../tools/decode-qr.ts'

export interface SeenCard {
  product: string
  state: string
  detail: string
  places: string
}

/** What a person does with the popup and sees in it. */
export const popupPage = (popup: Page) => ({
  cards: (): Promise<SeenCard[]> =>
    popup.$$eval('.card', (cards) =>
      cards.map((card) => {
        const text = (selector: string) => card.querySelector(selector)?.textContent?.trim() ?? ''
        return {
          product: text('.card-open'),
          state: text('.chip'),
          detail: text('.card-detail'),
          places: text('.card-facts > span:not(.card-detail, .card-doubt, .card-devices)'),
        }
      }),
    ),
  /** The popup opens where it was left; this goes to the list. */
  home: async () => {
    await popup.waitForSelector('.top')
    await (await popup.$('.top-back button'))?.click()
  },
  status: () => popup.$eval('.status', (line) => line.textContent?.trim() ?? ''),
  /** The one thing said above the list: title and button; null = nothing is said. */
  notice: () =>
    popup.evaluate(() => {
      const notice = document.querySelector('.notice')
      return (
        notice && {
          title: notice.querySelector('h2')?.textContent ?? '',
          buttons: [...notice.querySelectorAll('button')].map(
            ({ textContent }) => textContent ?? '',
          ),
        }
      )
    }),
  /** Presses a button by what is written on it. */
  press: async (text: string) => {
    const buttons = await popup.$$('button, summary')
    const texts = await Promise.all(
      buttons.map((button) => button.evaluate(({ textContent }) => textContent?.trim() ?? '')),
    )
    const button = buttons[texts.indexOf(text)]
    if (!button) throw new Error(`No button is called "${text}". There are: ${texts.join(' | ')}`)
    // Waits until it has come to rest: a list that is just being drawn may still move.
    await button.asLocator().click()
  },
  /** The heading over the download for the chosen device. */
  target: async () => {
    await popup.waitForSelector('.target h2')
    return popup.$eval('.target h2', ({ textContent }) => textContent?.trim() ?? '')
  },
  choices: async (name: 'application' | 'target' | 'way') => {
    await popup.waitForSelector(`input[name=${name}]`)
    return popup.$$eval(`input[name=${name}]`, (inputs) => inputs.map((input) => input.value))
  },
  choose: async (name: 'application' | 'target' | 'way', value: string) => {
    const input = await popup.waitForSelector(`input[name=${name}][value="${value}"]`)
    await input?.evaluate((element) => element.click())
  },
  /** The code as a camera would see it, and the link written under it. */
  qr: async () => {
    const picture = await popup.waitForSelector('.qr svg')
    if (!picture) throw new Error('No QR code.')
    const shot = await picture.screenshot({ type: 'png' })
    const link = await popup.$eval('.address', ({ textContent }) => textContent?.trim() ?? '')
    const { width, across } = await picture.evaluate((svg) => ({
      width: svg.getBoundingClientRect().width,
      across: svg.viewBox.baseVal.width,
    }))
    return { ...decodeQr(shot), link, pixelsPerModule: width / across }
  },
})
