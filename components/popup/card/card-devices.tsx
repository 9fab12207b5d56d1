import { word } from '../../../lib/browser/i18n.ts'
import { downloadContext } from '../../../lib/models/download-context.ts'
import { type DeviceTarget, offersFor } from '../../../lib/models/offers.ts'
import { isClosed } from '../../../lib/domain/downloads/availability.ts'
import { computers } from '../../../lib/domain/device-kinds.ts'
import type { CardDevicesProps } from '../views.ts'
import { LaterIcon } from '../../later-icon.tsx'
import { platformIcon, platformName } from '../../platform-words.ts'

/** Here one with ChromeOS stands beside a phone as any computer does. */
const isComputer = ({ platforms }: DeviceTarget) =>
  platforms.some((one) => one === 'chromeos' || computers.includes(one))

/**
 * The devices that a subscription is for: this device, another computer, a phone. Its state and its
 * places are left out, as they say nothing of one kind of device. A screen reader hears which.
 */
export function CardDevices({ model, subscription: { id, product } }: CardDevicesProps) {
  const targets = offersFor({ id, product }, downloadContext(model))
    .flatMap((offer) => offer.targets)
    .filter(
      ({ rare, options }) => !rare && options.some(({ availability }) => !isClosed(availability)),
    )
  const others = targets.filter(({ here }) => !here)
  const shown = [
    targets.find(({ here }) => here),
    others.find(isComputer),
    others.find((target) => !isComputer(target)),
  ].filter((target) => target !== undefined)
  return (
    <>
      {shown.map((target) => (
        <span key={target.platforms[0]} class={target.here ? 'here' : undefined}>
          <LaterIcon name={platformIcon[target.platforms[0] ?? 'windows']} />
        </span>
      ))}
      <span class="visually-hidden">{[...new Set(targets.flatMap(namesOf))].join(' · ')}</span>
    </>
  )
}

const namesOf = ({ here, platforms }: DeviceTarget) =>
  here ? [word('get_this_device')] : platforms.map(platformName)
