import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../../lib/browser/i18n.ts'
import type { QrMatrix } from '../../../lib/models/qr/qr-matrix.ts'
import { QrCode } from '../../qr-code.tsx'

interface EnlargedProps {
  matrix: QrMatrix | null
  name: string
  close: () => void
}

/** The code as large as the popup. Esc closes it, and nothing else. */
export function EnlargedCode({ matrix, name, close }: EnlargedProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  useLayoutEffect(() => {
    dialog.current?.showModal()
    setOpen(true) // until then it has no width to measure
  }, [])
  return (
    <dialog
      class="enlarged"
      ref={dialog}
      aria-label={name}
      onClose={close}
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <p>{name}</p>
      {open && <QrCode matrix={matrix} name={name} room={null} />}
      <form method="dialog">
        <button class="button">{word('popup_back')}</button>
      </form>
    </dialog>
  )
}
