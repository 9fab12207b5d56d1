/** The parts of a window's title: "Subscriptions | My Kaspersky". */
export const titleParts = (title: string): string[] => title.split(/\s[|–—·-]\s/)
