import { word } from '../../../lib/browser/i18n.ts'

interface CannotDownloadProps {
  open: () => void
  /** The focus comes back to it. */
  id: string
}

/** The button to the few questions that end in one reason. */
export const CannotDownload = ({ open, id }: CannotDownloadProps) => (
  <button type="button" class="row-quiet" id={id} onClick={open}>
    {word('ask_title')}
  </button>
)
