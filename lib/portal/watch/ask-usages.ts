import type { AccountShown, UsagesReport } from './page-report.ts'
import type { UsagesReader } from './injected-reader.ts'
import { aSecond } from './send-twice.ts'

/** Failures that a request shows if it was broken off before or within the answer. */
const brokeOff: readonly string[] = ['unreachable', 'layout-changed']

/** Reads the JSON and says whose it is. Null = what reads it could not be brought. */
export async function askUsages(
  reader: () => UsagesReader | undefined,
  account: () => Promise<AccountShown | null>,
): Promise<Omit<UsagesReport, 'loadedAt'> | null> {
  const before = await account()
  const answer = await reader()?.fetchUsages()
  // Firefox breaks off a page's requests when the user leaves it: only a page that is still there
  // has really failed.
  if (answer && !answer.reading.ok && brokeOff.includes(answer.reading.failure.kind))
    await aSecond()
  const after = await account()
  // Somebody else may have signed in meanwhile: then nobody knows whose answer it is.
  return answer ? { ...answer, account: before?.key === after?.key ? after : null } : null
}
