import { Drawing } from './icon.tsx'

/** The icons of views that are loaded after the first paint. */
const shapes = {
  mail: 'M3 5h14v10H3zM3.5 5.5 10 11l6.5-5.5',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  share: 'M10 12.5V3.5M6.5 6.5 10 3l3.5 3.5M4.5 10v6.5h11V10',
  save: 'M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12',
  open: 'M11 3.5h5.5V9M16 4l-7 7M14 11.5v5H3.5V6h5',
  message: 'M3.5 4.5h13v9h-7L6 16.5v-3H3.5zM7 9v.01M10 9v.01M13 9v.01',
  print: 'M6 7.5v-4h8v4M6 13.5H3.5v-6h13v6H14M6 11.5h8v5H6z',
  enlarge: 'M12 3.5h4.5V8M8 16.5H3.5V12M16 4l-5 5M4 16l5-5',
  more: 'M5 10v.01M10 10v.01M15 10v.01',
  monitor: 'M2.5 4h15v9.5h-15zM7 16.5h6M10 13.5v3',
  imac: 'M3 3.5h14v10H3zM3 11h14M8.5 13.5l-1 3h5l-1-3',
  laptop: 'M4.5 4.5h11v8.5h-11zM2.5 15.5h15',
  terminal: 'M3 4h14v12H3zM6 8l2.5 2L6 12M10.5 12.5H14',
  tablet: 'M4 3h12v14H4zM9 14.5h2',
  phone: 'M6.5 2.5h7v15h-7zM9.3 4.5h1.4',
  android: 'M5.5 2.5h9v15h-9zM9 15h2M8 5v.01',
} as const

export type LaterIconName = keyof typeof shapes

export const LaterIcon = ({ name }: { name: LaterIconName }) => <Drawing path={shapes[name]} />
