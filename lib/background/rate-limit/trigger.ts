/**
 * Who wants to read: a portal page that says signed in, news on such a page (what it says is not in
 * the last answer), the popup's opening, the alarm, or the user in so many words.
 */
export type Trigger = 'page' | 'news' | 'popup' | 'alarm' | 'user'
