import type { Signal } from '@preact/signals'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../../lib/browser/i18n.ts'
import type { Platform } from '../../../lib/domain/platform.ts'
import type { DeviceTarget } from '../../../lib/models/offers.ts'
import { RadioChoice, type RadioItem } from './radio-choice.tsx'
import { LaterIcon } from '../../later-icon.tsx'
import { platformIcon, platformName } from '../../platform-words.ts'

interface DeviceChoiceProps {
  targets: readonly DeviceTarget[]
  chosen: DeviceTarget | null
  choose: (platform: Platform) => void
  /** It takes the focus, once. */
  wanted: Signal<boolean>
}

/**
 * The choice of device, the one in hand first. Rare devices are shown when the user asks for them
 * or has chosen one.
 */
export function DeviceChoice({ targets, chosen, choose, wanted }: DeviceChoiceProps) {
  const [all, showAll] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const isWanted = wanted.value
  useLayoutEffect(() => {
    if (!isWanted) return
    wanted.value = false
    root.current?.querySelector('input')?.focus()
  }, [isWanted])
  const isRare = (target: DeviceTarget) => target.rare && target !== chosen
  const shown = targets.filter((target) => all || !isRare(target))
  const firstRare = targets.findIndex(isRare)
  // The button is gone then, and the focus goes on where it was: at the first of what it showed.
  useLayoutEffect(() => {
    if (all) root.current?.querySelectorAll('input')[firstRare]?.focus()
  }, [all])
  return (
    <div class="devices" ref={root}>
      <RadioChoice
        legend={word('get_other_device')}
        name="target"
        kind="tiles"
        items={shown.map(tileOf)}
        chosen={chosen ? valueOf(chosen) : null}
        choose={(value) => choose(value as Platform)}
      />
      {shown.length < targets.length && (
        <button
          type="button"
          class="more-devices"
          title={word('get_more_devices')}
          onClick={() => showAll(true)}
        >
          <LaterIcon name="more" />
        </button>
      )}
    </div>
  )
}

const valueOf = ({ platforms }: DeviceTarget) => platforms[0] ?? 'windows'

const tileOf = (target: DeviceTarget): RadioItem => ({
  value: valueOf(target),
  label: target.here ? word('get_this_device') : target.platforms.map(platformName).join(' · '),
  icon: platformIcon[valueOf(target)],
})
