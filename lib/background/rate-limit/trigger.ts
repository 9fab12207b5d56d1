/**
 * What wants a read: a portal page that says signed in, news on such a page (something the last
 * answer does not have), the popup that opens, the alarm, or the user who presses the button.
 */
export type Trigger = 'page' | 'news' | 'popup' | 'alarm' | 'user'
