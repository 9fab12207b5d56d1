const set = (names: string) => new Set(names.split(' '))

/** Elements whose text is not drawn, or is what a person writes: never read. */
export const silentTags = set(
  'script style template noscript textarea select input option iframe object svg canvas math video audio',
)

/** Elements that do not divide a text. */
export const inlineTags = set(
  'a abbr b bdi bdo em font i ins mark small span strong sub sup u wbr time data label output',
)
