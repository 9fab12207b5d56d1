import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { word } from '../lib/browser/i18n.ts'
import { moduleSize, modulesAcross, pathOf } from '../lib/models/qr/qr-drawing.ts'
import type { QrMatrix } from '../lib/models/qr/qr-matrix.ts'

/**
 * CSS pixels: 37 modules of 6, which holds the shortest links with their quiet zone. It leaves room
 * for tiles and actions.
 */
export const codeSide = 222

/** The size of a module depends on these two; both change when the page is zoomed. */
interface Screen {
  room: number
  ratio: number
}

interface QrProps {
  /** null = not there yet; its room is reserved. */
  matrix: QrMatrix | null
  name: string
  /** CSS pixels; null = as wide as the element around it. */
  room: number | null
}

/** Black on white in every theme, the quiet zone included, on whole device pixels. */
export function QrCode({ matrix, name, room }: QrProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [screen, setScreen] = useState<Screen | null>(null)
  useLayoutEffect(() => {
    const measure = () =>
      setScreen({ room: room ?? frame.current?.clientWidth ?? 0, ratio: devicePixelRatio })
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [room])
  return (
    <div class={room === null ? 'qr qr-wide' : 'qr'} ref={frame}>
      {matrix && screen && <Picture matrix={matrix} name={name} screen={screen} />}
    </div>
  )
}

function Picture({ matrix, name, screen }: { matrix: QrMatrix; name: string; screen: Screen }) {
  const across = modulesAcross(matrix)
  const side = across * moduleSize(matrix, screen.room, screen.ratio)
  return (
    <svg
      role="img"
      aria-label={word('get_qr_name', name)}
      width={side}
      height={side}
      viewBox={`0 0 ${across} ${across}`}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${across}v${across}H0z`} />
      <path fill="#000" d={pathOf(matrix)} />
    </svg>
  )
}
