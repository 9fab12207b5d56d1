/** Whether somebody is signed in to the portal, as far as is known. */
export const sessions = ['signed-in', 'signed-out', 'unknown'] as const

export type Session = (typeof sessions)[number]
