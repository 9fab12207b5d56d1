/**
 * What one account may hold on the portal. Source: domain.md §7 (Kaspersky's own help, topic
 * 146934).
 */
export const subscriptionLimit = 100
export const deviceLimit = 500
/** From so many devices in one subscription on, the limit of the whole account can be near. */
export const manyDevices = 100

/** A list of more is not read: it is none of the portal's. */
export const mostSubscriptions = 5 * subscriptionLimit

/**
 * No portal means more by a number of days, devices or subscriptions. What is read keeps to it,
 * because what is kept is checked by it.
 */
export const largestCount = 99_999
