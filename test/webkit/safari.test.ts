import { expect, test } from 'vitest'
import { startPortal } from '../stand-in/index.ts'
import { build } from '../tools/wxt.ts'
import { openSafari } from './safari.ts'
test('x', async () => {
  build('safari')
  const portal = await startPortal()
  const safari = await openSafari({ portal, device: 'ipad' })
  const page = await safari.openPortal('/MyLicenses')
  await new Promise((r) => setTimeout(r, 3000))
  console.log(await page.call(() => [document.body.innerText.slice(0, 300), typeof (globalThis as any).browser, navigator.maxTouchPoints] as any))
  console.log(await page.call(() => [typeof (globalThis as any).browser, navigator.maxTouchPoints] as any, 'ext'))
  await page.shot('/tmp/tw/portal.png')
  console.log(JSON.stringify(safari.state.messages).slice(0, 1500))
  console.log(JSON.stringify(safari.state.areas).slice(0, 1500), safari.state.refused)
  const options = await safari.openOwnPage('options.html', 800, 900)
  await new Promise((r) => setTimeout(r, 1000))
  await options.shot('/tmp/tw/options.png', true)
  const popup = await safari.openOwnPage('popup.html', 400, 600)
  await new Promise((r) => setTimeout(r, 500))
  await popup.shot('/tmp/tw/popup.png')
  console.log(safari.state.refused)
  safari.close()
  await portal.close()
  expect(1).toBe(1)
})
