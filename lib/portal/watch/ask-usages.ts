import type { AccountShown, AnswerSeen } from './page-seen.ts'
import type { UsagesReader } from './injected-reader.ts'
import { aSecond } from './send-twice.ts'

/** A request may end in one of these because it was broken off. */
const brokeOff: readonly string[] = ['unreachable', 'layout-changed']

/** Reads the JSON and says whose it is. Null = the JSON reader could not be brought. */
export async function askUsages(
  reader: () => UsagesReader | undefined,
  account: () => Promise<AccountShown | null>,
): Promise<Omit<AnswerSeen, 'loadedAt'> | null> {
  const before = await account()
  const answer = await reader()?.fetchUsages()
  // Firefox breaks off a page's requests when the user leaves the page. So the failure counts only
  // if the page is still there a second later.
  if (answer && !answer.reading.ok && brokeOff.includes(answer.reading.failure.kind))
    await aSecond()
  const after = await account()
  // Somebody else may have signed in meanwhile. Then nobody knows whose answer it is.
  return answer ? { ...answer, account: before?.key === after?.key ? after : null } : null
}
