/** The portal allows 100 subscriptions (domain.md §7); a list of more than this is not read. */
export const mostSubscriptions = 500
