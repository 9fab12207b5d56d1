/**
 * Uses of what an oldest supported browser lacks, where the code around the use makes it safe in a
 * way that the bundle's text does not show. `times`: how often it stands in one bundle, so that a
 * second, unguarded one is seen.
 */
export const guards: { name: string; in: RegExp; times: number; how: string }[] = [
  {
    name: 'notifications',
    in: /^(?:background|chunks\/options)\.js$/,
    times: 1,
    how: 'lib/browser/notifications.ts takes the whole namespace as possibly undefined, and asks before each use',
  },
  {
    name: 'storage.managed',
    in: /^(?:background|chunks\/.*)\.js$/,
    times: 1,
    how: 'lib/browser/settings.ts takes it as possibly undefined: without it nobody manages the settings',
  },
]
