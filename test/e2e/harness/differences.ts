/** Files of the end-to-end suite that do not run in Firefox, each with its reason. */
export const leftOutInFirefox: { file: string; why: string }[] = []
