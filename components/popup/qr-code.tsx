import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../lib/browser/words.ts'
import { moduleSize, modulesAcross, pathOf } from '../../lib/view/qr-drawing.ts'
import type { QrMatrix } from '../../lib/view/qr-matrix.ts'

/** Black on white in every theme, its quiet zone included, on whole device pixels. The room is taken before the code is there. */
export function QrCode({ matrix, name }: { matrix: QrMatrix | null; name: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => setRoom(frame.current!.clientWidth), [])
  return (
    <div class="qr" ref={frame}>
      {matrix && room > 0 && <Picture matrix={matrix} name={name} room={room} />}
    </div>
  )
}

function Picture({ matrix, name, room }: { matrix: QrMatrix; name: string; room: number }) {
  const across = modulesAcross(matrix)
  const side = across * moduleSize(matrix, room, devicePixelRatio)
  return (
    <svg role="img" aria-label={word('get_qr_name', name)} width={side} height={side} viewBox={`0 0 ${across} ${across}`} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${across}v${across}H0z`} />
      <path fill="#000" d={pathOf(matrix)} />
    </svg>
  )
}
