import { detectDevice } from '../../../../lib/domain/device.ts'
import { findMismatch } from '../../../../lib/domain/mismatch.ts'
import { platforms } from '../../../../lib/domain/platform.ts'
import { contradictions, corrected, recorded } from '../device-cases.ts'
import { deviceOf, table } from './cells.ts'

/** The rows of devices.md §2, its contradictions, and what the browser's own word adds. */
export const deviceTable = () =>
  table(
    ['signs', 'device', 'how sure', 'asks for the desktop site', 'ARM'],
    [...recorded, ...contradictions, ...corrected].map(
      ([name, userAgent, platform, maxTouchPoints, more]) => {
        const device = detectDevice({ userAgent, platform, maxTouchPoints, ...more })
        return [
          name,
          device.platform,
          device.certainty,
          device.desktopMode ? 'yes' : '',
          device.arm ? 'yes' : '',
        ]
      },
    ),
  )

export const mismatchTable = () =>
  table(
    ['device, down; offered, across', ...platforms],
    platforms.map((platform) => [
      platform,
      ...platforms.map((offered) => {
        const found = findMismatch(deviceOf(platform), offered)
        return found ? `${found.cause} → ${found.remedy}` : 'fits'
      }),
    ]),
  )
