import { Drawing } from '../icon.tsx'

/** The icons of the views that are fetched after the first paint. */
const shapes = {
  back: 'M12 4.5 6.5 10l5.5 5.5',
  mail: 'M3 5h14v10H3zM3.5 5.5 10 11l6.5-5.5',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  share: 'M10 12.5V3.5M6.5 6.5 10 3l3.5 3.5M4.5 10v6.5h11V10',
  save: 'M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12',
  open: 'M11 3.5h5.5V9M16 4l-7 7M14 11.5v5H3.5V6h5',
  monitor: 'M3 4h14v9.5H3zM7 16.5h6M10 13.5v3',
  laptop: 'M4.5 4.5h11v8.5h-11zM2.5 15.5h15',
  tablet: 'M5 3h10v14H5zM9 14.5h2',
  phone: 'M6.5 2.5h7v15h-7zM9.3 15h1.4',
} as const

export type LaterIconName = keyof typeof shapes

export const LaterIcon = ({ name }: { name: LaterIconName }) => (
  <Drawing path={shapes[name]} directed={name === 'back'} />
)
