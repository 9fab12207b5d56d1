import { useState } from 'preact/hooks'
import { word } from '../../../lib/browser/i18n.ts'
import { mailDraft, textDraft } from '../../../lib/models/popup/drafts.ts'
import type { LinkPorts } from '../../../lib/models/popup/popup-ports.ts'
import { useQr } from '../../../lib/models/qr/use-qr.ts'
import { CopyButton } from './copy-button.tsx'
import { EnlargedCode } from './enlarged-code.tsx'
import { LaterIcon } from '../../later-icon.tsx'
import { MoreActions } from './more-actions.tsx'
import { QrCode, codeSide } from '../../qr-code.tsx'

interface CodeProps {
  url: string
  /** The name of what the code opens: `Kaspersky for iPad · App Store`. */
  name: string
  /** Whether the other device can scan the code. If not, the link comes first. */
  scans: boolean
  /**
   * What to do after opening it, where the link alone does not say that. In a draft and on paper
   * another person reads it.
   */
  there: string | null
  /** The same for the user alone: with the account's masked address; null = not known. */
  thereAs: string | null
  ports: LinkPorts
}

/**
 * A public link for another device: to scan, to read, to copy, to send. The encoder is loaded only
 * now.
 */
export function CodeCard({ url, name, scans, there, thereAs, ports }: CodeProps) {
  const body = [word('get_mail_body'), url, there].filter(Boolean).join('\r\n')
  const matrix = useQr(url)
  const [more, setMore] = useState(false)
  const [large, setLarge] = useState(false)
  const address = (
    <p class="address" dir="ltr">
      {url}
    </p>
  )
  return (
    <div class="public-link">
      <p class="scan">{word(scans ? 'get_scan' : 'get_mail_body')}</p>
      {!scans && address}
      {there && <There {...{ there, thereAs }} />}
      <div class="code-row">
        <QrCode matrix={matrix} name={name} room={codeSide} />
        <div class="actions">
          <CopyButton label={word('get_copy')} copy={() => ports.copy(url)} />
          <a class="button" href={mailDraft(name, body)}>
            <LaterIcon name="mail" />
            {word('get_mail')}
          </a>
          <a class="button" href={textDraft(body)}>
            <LaterIcon name="message" />
            {word('get_text')}
          </a>
          <button type="button" class="button" aria-expanded={more} onClick={() => setMore(!more)}>
            <LaterIcon name="more" />
            {word('get_more')}
          </button>
        </div>
      </div>
      {more && (
        <MoreActions
          link={{ title: name, url }}
          matrix={matrix}
          ports={ports}
          enlarge={() => setLarge(true)}
        />
      )}
      {scans && address}
      {large && <EnlargedCode matrix={matrix} name={name} close={() => setLarge(false)} />}
    </div>
  )
}

const There = ({ there, thereAs }: Pick<CodeProps, 'there' | 'thereAs'>) =>
  thereAs === null ? (
    <p class="scan">{there}</p>
  ) : (
    <>
      <p class="scan screen-only">{thereAs}</p>
      <p class="scan paper-only">{there}</p>
    </>
  )
