/**
 * Answers once for each key, such as a part of a page that is asked about by everything in it.
 * What else is asked with must be the same each time. An answer `undefined` is not kept.
 */
export function onceEach<Key extends WeakKey, More extends unknown[], Answer>(
  answer: (key: Key, ...more: More) => Answer,
): (key: Key, ...more: More) => Answer {
  const known = new WeakMap<Key, Answer>()
  return (key, ...more) => {
    let before = known.get(key)
    if (before === undefined) known.set(key, (before = answer(key, ...more)))
    return before
  }
}
