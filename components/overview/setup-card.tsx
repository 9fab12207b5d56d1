import { isolated, sentences, word } from '../../lib/browser/i18n.ts'
import {
  type DownloadOption,
  type Reason,
  type Scan,
  currentApplications,
} from '../../lib/domain/downloads.ts'
import { scansCodes } from '../../lib/domain/device-kinds.ts'
import type { Platform } from '../../lib/domain/platform.ts'
import type { SetupDevice } from '../../lib/domain/setup/setup-sheet.ts'
import type { OverviewModel } from '../../lib/models/overview/overview-model.ts'
import { cardFor, stepsFor } from '../../lib/models/overview/sheet-card.ts'
import { useQr } from '../../lib/models/qr/use-qr.ts'
import { IconButton } from '../icon-button.tsx'
import { applicationFor, platformName } from '../platform-words.ts'
import { QrCode } from '../qr-code.tsx'
import { reasonWords, stepWords } from '../reason-words.ts'

interface CardProps {
  device: SetupDevice
  model: OverviewModel
}

/** One device of the list: what it gets and how, whether it is done, and a button to remove it. */
export function SetupCard({ device, model }: CardProps) {
  const { id, person, doneAt } = device
  const card = cardFor(model.offers.value, device)
  const title = [person, titleOf(device, card?.option)].filter(Boolean).map(isolated).join(' · ')
  return (
    <li class={doneAt === undefined ? 'setup-card' : 'setup-card setup-done'}>
      <h3 id={`device-${id}`}>
        <bdi>{title}</bdi>
      </h3>
      <div class="setup-controls">
        <label>
          <input
            type="checkbox"
            aria-labelledby={`done-${id} device-${id}`}
            checked={doneAt !== undefined}
            onChange={({ currentTarget }) => model.setDone(id, currentTarget.checked)}
          />
          <span id={`done-${id}`}>{word('setup_done')}</span>
        </label>
        <IconButton icon="close" label={word('setup_remove', title)} run={() => model.remove(id)} />
      </div>
      {doneAt === undefined &&
        (card?.scan ? (
          <Way scan={card.scan} platform={device.platform} title={title} model={model} />
        ) : (
          <p>{whyNot(card?.reason)}</p>
        ))}
    </li>
  )
}

const whyNot = (reason: Reason | null | undefined) =>
  reason ? sentences(reasonWords(reason), stepWords(reason)) : word('step_product_unknown')

/**
 * `Kaspersky for iPhone`; the catalogue's name where the subscription no longer has the
 * application.
 */
function titleOf({ application, platform }: SetupDevice, option?: DownloadOption): string {
  const name =
    option?.application ?? currentApplications().find(({ id }) => id === application)?.name
  return name === undefined ? platformName(platform) : applicationFor(name, [platform])
}

interface WayProps {
  scan: Scan
  platform: Platform
  title: string
  model: OverviewModel
}

/** Enough for modules of four pixels; 39 mm on paper. */
const side = 148

function Way({ scan, platform, title, model }: WayProps) {
  const matrix = useQr(scan.url)
  const chosen = model.chosen.value
  const steps = stepsFor(scan, {
    platform,
    product: chosen?.subscription.product ?? null,
    account: chosen?.account.nickname ?? null,
  })
  const scans = scansCodes(platform)
  const code = <QrCode matrix={matrix} name={title} room={side} />
  const address = (
    <p class="address" dir="ltr">
      {scan.url}
    </p>
  )
  return (
    <>
      {!scans && address}
      <div class="setup-way">
        {scans && code}
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {!scans && code}
      </div>
      {scans && address}
    </>
  )
}
