// Drawn for us. They hold no words, because each stands beside its sentence.

/** Subscriptions as cards, one with its places. */
export const SeePicture = () => (
  <svg class="picture directed" viewBox="0 0 240 140" aria-hidden="true">
    <rect class="ground" width="240" height="140" rx="16" />
    <rect class="paper" x="40" y="18" width="160" height="46" rx="10" />
    <rect class="accent" x="54" y="31" width="20" height="20" rx="6" />
    <path class="ink" d="M86 36h70M86 47h40" />
    <circle class="good" cx="182" cy="41" r="6" />
    <rect class="paper" x="40" y="76" width="160" height="46" rx="10" />
    <rect class="accent" x="54" y="89" width="20" height="20" rx="6" />
    <path class="ink" d="M86 94h56" />
    <rect class="track" x="86" y="102" width="100" height="7" rx="3.5" />
    <rect class="accent" x="86" y="102" width="60" height="7" rx="3.5" />
  </svg>
)

const dark = [
  [0, 0],
  [1, 0],
  [2, 0],
  [4, 0],
  [6, 0],
  [7, 0],
  [8, 0],
  [0, 1],
  [2, 1],
  [4, 1],
  [5, 1],
  [6, 1],
  [8, 1],
  [0, 2],
  [1, 2],
  [2, 2],
  [6, 2],
  [7, 2],
  [8, 2],
  [3, 3],
  [4, 3],
  [7, 3],
  [0, 4],
  [1, 4],
  [3, 4],
  [5, 4],
  [8, 4],
  [2, 5],
  [4, 5],
  [6, 5],
  [7, 5],
  [0, 6],
  [1, 6],
  [2, 6],
  [5, 6],
  [8, 6],
  [0, 7],
  [2, 7],
  [4, 7],
  [6, 7],
  [0, 8],
  [1, 8],
  [2, 8],
  [3, 8],
  [5, 8],
  [7, 8],
  [8, 8],
] as const

/**
 * A screen with something that looks like a QR code (it holds nothing), and a phone in front of it.
 */
export const CarryPicture = () => (
  <svg class="picture directed" viewBox="0 0 240 140" aria-hidden="true">
    <rect class="ground" width="240" height="140" rx="16" />
    <rect class="paper" x="30" y="22" width="100" height="96" rx="10" />
    <rect x="44" y="34" width="72" height="72" fill="#fff" />
    {dark.map(([x, y]) => (
      <rect key={`${x} ${y}`} x={49 + x * 7} y={39 + y * 7} width="7" height="7" fill="#000" />
    ))}
    <rect class="paper" x="160" y="34" width="48" height="84" rx="10" />
    <path class="line" d="M170 58v-8h8M198 58v-8h-8M170 82v8h8M198 82v8h-8" />
    <path class="line" d="M178 108h12" />
    <path class="beam" d="M134 70h20" />
  </svg>
)

/** A tablet: the Mac download crossed out, the store one ticked. */
export const RightPicture = () => (
  <svg class="picture" viewBox="0 0 240 140" aria-hidden="true">
    <rect class="ground" width="240" height="140" rx="16" />
    <rect class="paper" x="44" y="16" width="152" height="108" rx="12" />
    <rect class="track" x="60" y="32" width="120" height="32" rx="8" />
    <path class="faint" d="M72 42h22v12H72zM68 57h30" />
    <path class="bad" d="m152 42 12 12m0-12-12 12" />
    <rect class="accent-soft" x="60" y="76" width="120" height="32" rx="8" />
    <rect class="line" x="74" y="81" width="17" height="22" rx="3" />
    <path class="ink" d="M102 92h34" />
    <path class="tick" d="m150 92 5 5 10-10" />
  </svg>
)

/**
 * A browser's bar with the place to press marked: next to the address, on an iPad at its start.
 */
export const BarPicture = ({ at }: { at: 'start' | 'end' }) => (
  <svg class="picture directed" viewBox="0 0 240 64" aria-hidden="true">
    <rect class="ground" width="240" height="64" rx="12" />
    <rect class="paper" x="20" y="16" width="200" height="32" rx="16" />
    <path class="ink" d="M92 32h56" />
    <g transform={at === 'start' ? 'translate(38 32)' : 'translate(202 32)'}>
      <circle class="accent" r="12" />
      <path class="on-accent" d="M-5-4H5M-5 0H5M-5 4H1" />
    </g>
  </svg>
)

/** The browser's question, with its "yes" marked. */
export const AskPicture = () => (
  <svg class="picture" viewBox="0 0 240 64" aria-hidden="true">
    <rect class="ground" width="240" height="64" rx="12" />
    <rect class="paper" x="20" y="10" width="200" height="44" rx="10" />
    <path class="ink" d="M34 26h84M34 38h50" />
    <rect class="track" x="134" y="22" width="32" height="20" rx="6" />
    <rect class="accent" x="174" y="22" width="32" height="20" rx="6" />
    <path class="on-accent" d="m184 32 4 4 8-8" />
  </svg>
)
