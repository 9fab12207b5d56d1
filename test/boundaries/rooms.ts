import { inside } from './imports.ts'

export interface Room {
  room: string
  /** What it may import beside itself. */
  may: string[]
  /** Where a line belongs that wants more. */
  instead: string
}

/** From the bottom up: a room imports only from rooms above it in this list. */
export const rooms: Room[] = [
  {
    room: 'lib/domain',
    may: [],
    instead:
      'The rules are pure: pass the value in, or move the line to lib/models or lib/background.',
  },
  {
    room: 'lib/portal',
    may: ['lib/domain'],
    instead:
      'lib/portal only turns pages, JSON and links into domain values: move the line to lib/background.',
  },
  {
    room: 'lib/contracts',
    may: ['lib/domain'],
    instead:
      'Contracts are what parts say to each other: types and small pure checks. A rule belongs in lib/domain.',
  },
  {
    room: 'lib/background',
    may: ['lib/domain', 'lib/contracts'],
    instead:
      'A use case takes the browser and the portal as dependencies: wire them in entrypoints/background.ts.',
  },
  {
    room: 'lib/browser',
    may: ['lib/domain', 'lib/contracts'],
    instead:
      'lib/browser only wraps the browser: a decision belongs in lib/background, a shared type in lib/contracts.',
  },
  {
    room: 'lib/companion',
    may: ['lib/domain', 'lib/portal', 'lib/contracts', 'lib/browser'],
    instead: 'The companion draws what the worker decided: the decision belongs in lib/background.',
  },
  {
    room: 'lib/models',
    may: ['lib/domain', 'lib/contracts', 'lib/browser'],
    instead:
      'lib/models holds models: markup belongs in components, what the worker does in lib/background.',
  },
  {
    room: 'components',
    may: ['lib/domain', 'lib/browser', 'lib/models'],
    instead: 'Components get props and give events: wire them in entrypoints.',
  },
  {
    room: 'entrypoints',
    may: [
      'lib/domain',
      'lib/portal',
      'lib/contracts',
      'lib/background',
      'lib/browser',
      'lib/companion',
      'lib/models',
      'components',
    ],
    instead: 'Entrypoints build the product only: tests and the stand-in stay in test.',
  },
  {
    room: 'test/stand-in',
    may: [],
    instead:
      'The stand-in shares nothing with the product, or a mistake in one would hide in the other.',
  },
]

export const order = rooms.map(({ room }) => room)
export const roomOf = (file: string): string | undefined => order.find((room) => inside(file, room))

/**
 * What a file belongs to within a folder: a folder in it, or the file itself; `x.ts` and the folder
 * `x/` beside it are one thing. Undefined: it does not stand in the folder.
 */
export const partOf = (file: string, folder: string): string | undefined =>
  inside(file, folder)
    ? `${folder}/${file
        .slice(folder.length + 1)
        .split('/')[0]!
        .replace(/\.tsx?$/, '')}`
    : undefined
