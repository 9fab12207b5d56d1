import { word } from '../../../lib/browser/i18n.ts'

/**
 * The button to the few questions that end in one reason. There is one on screen, and the focus
 * comes back to it.
 */
export const CannotDownload = ({ open }: { open: () => void }) => (
  <button type="button" class="row-quiet" id="answers" onClick={open}>
    {word('ask_title')}
  </button>
)
