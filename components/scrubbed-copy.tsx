import { useEffect, useState } from 'preact/hooks'
import { word } from '../lib/browser/i18n.ts'
import type { PopupModel } from '../lib/models/popup/popup-model.ts'
import { LaterIcon } from './later-icon.tsx'
import './scrubbed-copy.css'

type CopyActions = Pick<PopupModel, 'scrubbedCopy' | 'openPortal' | 'link'>

/**
 * The page's structure without anything personal. The user looks at it first, then may save it as a
 * file. Nothing is sent.
 */
export function ScrubbedCopy({ actions }: { actions: CopyActions }) {
  /** `undefined` = not there yet; null = there is no page to copy. */
  const [html, setHtml] = useState<string | null | undefined>(undefined)
  useEffect(() => void actions.scrubbedCopy().then(setHtml), [actions])
  return (
    <div class="scrubbed" aria-busy={html === undefined}>
      <p>{word('popup_copy_about')}</p>
      {html === null && <Failed openPortal={() => void actions.openPortal()} />}
      {html && <Preview html={html} saveFile={actions.link.saveFile} />}
    </div>
  )
}

const Failed = ({ openPortal }: { openPortal: () => void }) => (
  <>
    <p role="alert">{word('popup_copy_failed')}</p>
    <button type="button" class="button button-primary" onClick={openPortal}>
      {word('state_open_portal')}
    </button>
  </>
)

interface PreviewProps {
  html: string
  saveFile: (name: string, content: Blob) => void
}

/** The copy is shown as text, never rendered. */
function Preview({ html, saveFile }: PreviewProps) {
  const save = () => saveFile('my-kaspersky-page.html', new Blob([html], { type: 'text/html' }))
  return (
    <>
      <pre
        class="copy-text"
        dir="ltr"
        tabIndex={0}
        role="region"
        aria-label={word('popup_copy_title')}
      >
        {html}
      </pre>
      <button type="button" class="button button-primary" onClick={save}>
        <LaterIcon name="save" />
        {word('popup_copy_save')}
      </button>
    </>
  )
}
