import { word } from '../../../lib/browser/i18n.ts'
import type { LinkPorts } from '../../../lib/models/popup/popup-ports.ts'
import { pngFile } from '../../../lib/models/qr/qr-drawing.ts'
import type { QrMatrix } from '../../../lib/models/qr/qr-matrix.ts'
import { CopyButton } from './copy-button.tsx'
import { LaterIcon, type LaterIconName } from '../../later-icon.tsx'

interface MoreProps {
  link: { title: string; url: string }
  /** null = not there yet. */
  matrix: QrMatrix | null
  ports: LinkPorts
  enlarge: () => void
}

/** The other things to do with a code. What the browser cannot do is not offered. */
export function MoreActions({ link, matrix, ports, enlarge }: MoreProps) {
  const { copyImage, share } = ports
  if (!matrix) return null
  return (
    <div class="more-actions">
      <ActionButton icon="enlarge" label={word('get_enlarge')} run={enlarge} />
      <ActionButton icon="print" label={word('get_print')} run={() => void ports.print()} />
      {copyImage && (
        <CopyButton label={word('get_copy_image')} copy={() => copyImage(pictureOf(matrix))} />
      )}
      <ActionButton
        icon="save"
        label={word('get_save')}
        run={() => void saveImage(matrix, link.title, ports)}
      />
      {share && (
        <ActionButton
          icon="share"
          label={word('get_share')}
          // It rejects when the user cancels, which is no error.
          run={() => void share(link).catch((reason: unknown) => reason)}
        />
      )}
    </div>
  )
}

interface ActionProps {
  icon: LaterIconName
  label: string
  run: () => void
}

const ActionButton = ({ icon, label, run }: ActionProps) => (
  <button type="button" class="button" onClick={run}>
    <LaterIcon name={icon} />
    {label}
  </button>
)

async function pictureOf(matrix: QrMatrix): Promise<Blob> {
  const picture = await pngFile(matrix, document.createElement('canvas'))
  if (!picture) throw new Error('This browser gives no canvas.')
  return picture
}

async function saveImage(matrix: QrMatrix, title: string, ports: LinkPorts): Promise<void> {
  const name = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()
  ports.saveFile(`${name}.png`, await pictureOf(matrix))
}
