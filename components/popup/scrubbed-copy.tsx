import { useEffect, useState } from 'preact/hooks'
import { word } from '../../lib/browser/i18n.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { LaterIcon } from './later-icon.tsx'
import './downloads.css'
import { ViewHeader } from './view-header.tsx'

/** `null` = on its way. */
type Copy = { html: string } | 'failed' | null

/** The page's skeleton without anything personal: looked at first, then saved as a file by the user. Nothing is sent. */
export function ScrubbedCopy({ model }: { model: PopupModel }) {
  const [copy, setCopy] = useState<Copy>(null)
  useEffect(() => {
    const asked = model.ports
      .send('scrubbed-copy', {})
      .then((reply): Copy => ('html' in reply ? reply : 'failed'))
    void asked.catch((): Copy => 'failed').then(setCopy)
  }, [model])
  return (
    <>
      <ViewHeader title={word('popup_copy_title')} model={model} />
      <main class="scrubbed" aria-busy={copy === null}>
        <p>{word('popup_copy_about')}</p>
        {copy === 'failed' && <Failed model={model} />}
        {copy !== null && copy !== 'failed' && <Preview html={copy.html} model={model} />}
      </main>
    </>
  )
}

const Failed = ({ model }: { model: PopupModel }) => (
  <>
    <p role="alert">{word('popup_copy_failed')}</p>
    <button type="button" class="button button-primary" onClick={() => void model.openPortal()}>
      {word('state_open_portal')}
    </button>
  </>
)

/** As text: the copy is shown, never rendered. */
function Preview({ html, model }: { html: string; model: PopupModel }) {
  const save = () =>
    model.ports.saveFile('my-kaspersky-page.html', new Blob([html], { type: 'text/html' }))
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
