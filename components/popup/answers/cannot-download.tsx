import { word } from '../../../lib/browser/i18n.ts'

interface CannotDownloadProps {
  open: () => void
  /** To come back to. */
  id: string
}

/** The way to the few questions that end in one reason. */
export const CannotDownload = ({ open, id }: CannotDownloadProps) => (
  <button type="button" class="row-quiet" id={id} onClick={open}>
    {word('ask_title')}
  </button>
)
