/**
 * Drawn for this product on a grid of 20, strokes only. These are the icons of the first view;
 * later-icon.tsx has the others.
 */
const shapes = {
  back: 'M12 4.5 6.5 10l5.5 5.5',
  next: 'M8 4.5 13.5 10 8 15.5',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11M13 13l3.5 3.5',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M16 3v3.2h-3.2',
  settings: 'M3.5 6h6M13.5 6h3M11.5 4v4M3.5 14h3M10.5 14h6M8.5 12v4',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  clock: 'M10 3.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M10 6.5V10l2.5 1.5',
  alert: 'M10 3.5l7 12.5H3zM10 8.5v3.5M10 14v.01',
  stop: 'M10 3.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M5.5 14.5l9-9',
  gift: 'M4 9.5h12v6.5H4zM3.5 6.5h13v3h-13zM10 6.5V16M10 6.5c-4 0-4-3.5-2-3.5 1.5 0 2 2 2 3.5 0-1.5.5-3.5 2-3.5 2 0 2 3.5-2 3.5',
  pause: 'M7.5 5v10M12.5 5v10',
  box: 'M4 6.5 10 3.5l6 3v7l-6 3-6-3zM4 6.5l6 3 6-3M10 9.5v7',
  question:
    'M10 3.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M8 8.2a2 2 0 1 1 2.8 1.8c-.6.3-.8.6-.8 1.3M10 13.5v.01',
  person: 'M10 3.5a3 3 0 1 1 0 6a3 3 0 0 1 0-6M4 16.5c.5-3.5 2.8-5 6-5s5.5 1.5 6 5',
  apps: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM14 11.5v5M11.5 14h5',
  offline:
    'M3 3l14 14M2.5 8a11 11 0 0 1 4-2.5M10 5c2.9 0 5.5 1.1 7.5 3M5.5 11a6.5 6.5 0 0 1 3-1.7M12.5 9.8c.8.3 1.5.7 2 1.2M10 14.5v.01',
  key: 'M6.5 8.5a3.5 3.5 0 1 1 0 5a3.5 3.5 0 0 1 0-5M9.5 10.5 16.5 4M14 6.5l2 2',
} as const

export type IconName = keyof typeof shapes

interface DrawingProps {
  path: string
  /** It points in the reading direction, so it is mirrored in right-to-left. */
  directed?: boolean
}

/** A picture beside words, so it has no accessible name. */
export const Drawing = ({ path, directed = false }: DrawingProps) => (
  <svg
    class={directed ? 'icon icon-directed' : 'icon'}
    viewBox="0 0 20 20"
    aria-hidden="true"
    focusable="false"
  >
    <path d={path} />
  </svg>
)

export const Icon = ({ name }: { name: IconName }) => (
  <Drawing path={shapes[name]} directed={name === 'next' || name === 'back'} />
)
