import { expect, test } from 'vitest'
import { portalUrl, until } from './harness/index.ts'
import { useStage } from './harness/use-stage.ts'

const stage = useStage()
const asked = () =>
  stage.portal.ledger.requests.filter(
    ({ path, by }) => path === '/MyDevices/api/DeviceList' && by !== 'page',
  ).length

test('devices are counted only after the user agreed, once, and no name of one is kept', async () => {
  await stage.session.page.goto(`${portalUrl}/MyLicenses`)
  await until('the JSON is kept', () => stage.kept.jsonRead())
  await stage.kept.idle()
  const overview = await stage.session.openExtensionPage('overview.html')
  await overview.waitForSelector('.new-device')
  expect([asked(), await overview.$('#devices')]).toEqual([0, null])

  stage.portal.change({ devicesMayBeCounted: true })
  const options = await stage.session.openExtensionPage('options.html')
  await options.locator('#device-counts').click()
  const shown = () =>
    overview.evaluate(() => document.querySelector('#devices + p')?.textContent ?? '')
  await overview.bringToFront()
  // The list was read a moment ago: by itself nothing more is asked for a while, so the user does.
  await overview.locator('#devices ~ .buttons button').click()
  await until('the devices are counted', async () => /^\d+ × Windows/.test(await shown()))
  await stage.session.reload(overview)
  await until('they stand there again', async () => /^\d+ × Windows/.test(await shown()))
  expect(asked()).toBe(1)
  expect(stage.portal.ledger.traps).toEqual([])
  const everything = JSON.stringify([
    await stage.session.storage('local'),
    await stage.session.storage('session'),
  ])
  expect(everything).not.toMatch(/FAKE|deviceAlias|osTypeLabel/)

  await options.bringToFront()
  await options.locator('#device-counts').click()
  await until('the counts are gone', async () => {
    const { devices } = Object.values((await stage.kept.state())!.accounts)[0]!
    return devices === undefined
  })
})
