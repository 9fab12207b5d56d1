import { Fragment } from 'preact'
import { useEffect } from 'preact/hooks'
import { textDirection, word } from '../../lib/browser/i18n.ts'
import type { DeviceCounts } from '../../lib/domain/device-counts.ts'
import type { Platform } from '../../lib/domain/platform.ts'
import { updatedWords } from '../../lib/models/format-time.ts'
import type { OverviewModel } from '../../lib/models/overview/overview-model.ts'
import { LaterIcon } from '../later-icon.tsx'
import { platformName } from '../platform-words.ts'

/**
 * How many devices of each system hold places, if the user wants that counted; and a button to free
 * one.
 */
export function DevicesSection({ model }: { model: OverviewModel }) {
  const wanted = model.kept.value.settings.deviceCounts
  useEffect(() => {
    if (wanted) void model.countDevices(false)
  }, [wanted])
  if (!wanted) return null
  const devices = model.devices.value
  return (
    <section class="card" aria-labelledby="devices">
      <h2 id="devices">{word('overview_devices')}</h2>
      <p role="status">
        {devices ? <Counts counts={devices.counts} /> : word('popup_not_read')}
        {devices && <span class="hint"> · {updatedWords(devices.at, model.clock.value.now)}</span>}
      </p>
      {model.countFailed.value && <p class="note note-warn">{word('state_list_not_read_title')}</p>}
      <p class="buttons">
        <button type="button" class="button" onClick={() => void model.countDevices(true)}>
          {word('popup_refresh')}
        </button>
        <button type="button" class="button" onClick={() => void model.openDevices()}>
          <LaterIcon name="open" />
          {word('stepAction_free_place')}
        </button>
      </p>
    </section>
  )
}

/**
 * `3 × Windows · 1 × Android`. Each is isolated: in Arabic a number would otherwise stand beside
 * the next name. What My Kaspersky calls iOS may be an iPhone or an iPad.
 */
function Counts({ counts }: { counts: DeviceCounts }) {
  const all = Object.entries(counts).toSorted(([, a], [, b]) => b - a)
  if (all.length === 0) return <>0</>
  return (
    <>
      {all.map(([system, count], at) => (
        <Fragment key={system}>
          {at > 0 && ' · '}
          <bdi dir={textDirection()}>
            {count} × {systemName(system as keyof DeviceCounts)}
          </bdi>
        </Fragment>
      ))}
    </>
  )
}

function systemName(system: Platform | 'other'): string {
  if (system === 'other') return word('platform_unknown')
  return system === 'ios'
    ? `${platformName('ios')}/${platformName('ipados')}`
    : platformName(system)
}
