import { useEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../lib/browser/i18n.ts'
import { mailDraft, textDraft } from '../../lib/models/popup/drafts.ts'
import type { PopupPorts } from '../../lib/models/popup/popup-ports.ts'
import { pngFile, svgFile } from '../../lib/models/qr/qr-drawing.ts'
import type { QrMatrix } from '../../lib/models/qr/qr-matrix.ts'
import { useQr } from '../../lib/models/qr/use-qr.ts'
import { Icon } from '../icon.tsx'
import { LaterIcon } from './later-icon.tsx'
import { QrCode } from './qr-code.tsx'

interface LinkProps {
  url: string
  /** What it leads to: `Kaspersky, iPad`. */
  name: string
  ports: PopupPorts
  /** What to do there, where the link alone does not say it. */
  there?: string
}

/** A public link for another device: to scan, to read, to copy, to send. The encoder is fetched now, not before. */
export function PublicLink({ url, name, ports, there }: LinkProps) {
  const draft = [word('get_mail_body', name), url, there].filter(Boolean).join('\r\n')
  const matrix = useQr(url)
  const address = useRef<HTMLParagraphElement>(null)
  // The code and the address under it come into view together, as far as they are not.
  useEffect(() => address.current?.scrollIntoView({ block: 'nearest' }), [url])
  return (
    <div class="public-link">
      <p>{word('get_scan')}</p>
      {there && <p class="scan-there">{there}</p>}
      <QrCode matrix={matrix} name={name} />
      <p class="address" dir="ltr" ref={address}>
        {url}
      </p>
      <div class="actions">
        <CopyButton text={url} ports={ports} />
        <a class="button" href={mailDraft(name, draft)}>
          <LaterIcon name="mail" />
          {word('get_mail')}
        </a>
        <a class="button" href={textDraft(draft)}>
          <LaterIcon name="phone" />
          {word('get_text')}
        </a>
        {ports.share && <ShareButton url={url} name={name} share={ports.share} />}
        <SaveButtons matrix={matrix} name={name} ports={ports} />
      </div>
    </div>
  )
}

function CopyButton({ text, ports }: { text: string; ports: PopupPorts }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  async function copy() {
    setOutcome(
      await ports.copy(text).then(
        (): 'copied' => 'copied',
        (): 'failed' => 'failed',
      ),
    )
    clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setOutcome(null), 4000)
  }
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        {outcome === 'copied' ? <Icon name="check" /> : <LaterIcon name="copy" />}
        {word('get_copy')}
      </button>
      <span class="outcome" role="status">
        {outcome && word(outcome === 'copied' ? 'get_copied' : 'get_copy_failed')}
      </span>
    </>
  )
}

function ShareButton({
  url,
  name,
  share,
}: {
  url: string
  name: string
  share: NonNullable<PopupPorts['share']>
}) {
  // Rejects when the user changes their mind: that is an answer, not an error.
  const run = () => void share({ title: name, url }).catch((reason: unknown) => reason)
  return (
    <button type="button" class="button" onClick={run}>
      <LaterIcon name="share" />
      {word('get_share')}
    </button>
  )
}

function SaveButtons({
  matrix,
  name,
  ports,
}: {
  matrix: QrMatrix | null
  name: string
  ports: PopupPorts
}) {
  const file = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()
  async function savePng() {
    const png = matrix && (await pngFile(matrix, document.createElement('canvas')))
    if (png) ports.saveFile(`${file}.png`, png)
  }
  return (
    <>
      <button type="button" class="button" disabled={!matrix} onClick={() => void savePng()}>
        <LaterIcon name="save" />
        {word('get_save_png')}
      </button>
      <button
        type="button"
        class="button"
        disabled={!matrix}
        onClick={() => matrix && ports.saveFile(`${file}.svg`, svgFile(matrix))}
      >
        <LaterIcon name="save" />
        {word('get_save_svg')}
      </button>
    </>
  )
}
