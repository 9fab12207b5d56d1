/** Files of the end-to-end suite that do not run in Firefox, each with its reason. */
export const leftOutInFirefox: { file: string; why: string }[] = [
  { file: 'test/e2e/companion-*.test.ts', why: 'The closed shadow root is looked into by the debugger, and Firefox has no protocol for that.' },
]
