/**
 * The classes of words that a lexicon tells apart, each by the letter that begins its line in a
 * file of languages/: ordinary words by what they mean on a subscription. Imported as `Word`. At
 * the end the groups that more than one place asks for. A build writes each name as its letters, so
 * that names cost nothing. Only patterns over words in a row spell letters out.
 */

// What a day stands beside.

/** "Expires", "valid until". */
export const ends = 'E'
export const expired = 'X'
/** "Activate before". */
export const activateBy = 'A'
/** "Renews on", "next payment". */
export const renews = 'R'
export const willNotRenew = 'Z'
/** "Activated on", "active since". */
export const since = 'S'

// The state of a subscription.

export const active = 'a'
/** Not activated yet. */
export const inactive = 'n'
export const free = 'f'
export const trial = 't'
export const blocked = 'b'
export const suspended = 'u'

// Renewal.

export const autoRenewal = 'r'
/**
 * A whole statement that it renews by itself: also `renews`, and no title of a field.
 */
export const renewsByItself = 'C'
export const on = 'y'
export const off = 'z'
/** "By itself": as the only word of a value it means on. */
export const automatic = 'J'

// Devices, and how many.

export const device = 'd'
/** Two devices, as one word. */
export const twoDevices = '2'
/** Seats, places: of devices, beside a word for their use. */
export const seat = '6'
/** "In use", "connected". */
export const used = 'U'
/** "All" and "in use", as a pair: with a number between or beside them it is also the total. */
export const allUsed = '*'
/** Not in use, free. */
export const unused = 'P'
/** Those not in use, or all that there are. */
export const available = 'l'
/** "Up to", "in all". */
export const inAll = 'K'
/** "For": which of the two a number of devices is. */
export const meantFor = 'H'
/** "Still", "yet", "more": the number behind it may be what is left. */
export const still = '5'
/** Beside two numbers of devices it says which are in use, beside one it says nothing. */
export const protects = '7'
/** "Of" in "3 of 5". */
export const outOf = 'o'
/** "Of" where the total comes first: "5 台中 3 台". */
export const ofTotal = 'v'

// People.

export const person = 'p'
/** "Shared with you", "shared by". */
export const sharedWithYou = 'h'
export const sharedByYou = 'O'
/** "Shares", "shared": it means something only beside one of the next two. */
export const shares = 'V'
export const withYou = 'Y'
/** "By", or a form that says who does it. */
export const doneBy = 'B'

// Days and numbers.

/** No class of a language: a day that is written. */
export const day = '§'
/** Numbers as words, from one (`-` = none); also a number in figures. */
export const number = '#'
/** "Of two", "of three" as words, from one: the total comes first, as with `ofTotal`. */
export const ofNumber = '4'
/** A currency, or a share. */
export const price = '%'
/** Beginnings of month names, January first (`nov=11` = one more for the same month). */
export const month = 'M'
export const weekday = 'W'
/** "Days", "months", "years", "left". */
export const time = 'L'
/** "In", "after": how far off, beside a number of days, and nowhere else. */
export const farOff = '3'
/** What it stands beside is not so yet. */
export const soon = 'F'
export const today = '0'
export const tomorrow = '1'
export const yesterday = '9'
/** "The day after tomorrow". */
export const inTwoDays = '!'
/** "The day before yesterday". */
export const twoDaysAgo = '<'
/** "The same day": the day that stands before it. */
export const thatDay = '8'

// What else a page speaks of.

export const subscription = 's'
export const included = 'i'
/** "Offer", "buy". */
export const offer = 'q'
/** "Show more". */
export const more = 'm'
/** "Scan", "QR code". */
export const scan = 'Q'
export const download = 'D'
export const code = 'c'
export const terms = 'T'
export const signIn = 'g'
/** "The session ended", "signed out", "sign in again". */
export const signedOut = 'G'

// How words go together.

/**
 * Letters, and those of the other script that they are read as: "љ=lj". So the words of a language
 * that is written in two scripts stand there once.
 */
export const letter = '@'

/** Words that say nothing more. */
export const quiet = 'w'
/** "No", "not", "none". */
export const no = 'N'
/** What follows says why. */
export const because = '='
/** Between two statements. */
export const and = '&'
/** A word that begins like one of these and is none. */
export const unlike = '-'
/**
 * A class and two words that have it together, with quiet ones, days and prices between them:
 * "~ R wird~verlängert".
 */
export const pair = '~'
/** No class of a language: a slash. */
export const slash = '/'
/** No class of a language: a mark that divides a line. */
export const divider = '|'

// Only in what `Lexicon` calls asides.

/** "There is no", "you have no". */
export const thereIsNo = 'k'
/** "Nothing", "empty". */
export const nothing = 'x'
/** Words that a sentence with one of the last two may hold. */
export const besideNothing = 'j'
export const signOut = 'e'
/** "Signed in as", "welcome". */
export const signedIn = 'I'
/** "Decline", on a button. */
export const decline = '+'
/** "Your other subscriptions", as the title of a section: of one card it would say nothing. */
export const othersOfYours = '>'
export const ofAsides =
  thereIsNo + nothing + besideNothing + signOut + signedIn + decline + othersOfYours

// Groups that more than one place asks for.

/** What a day may stand beside, as the name of a field. */
export const dayLabels = ends + expired + activateBy + renews + since
/** What the state of a subscription may be, but for an end that is past. */
export const states = active + inactive + blocked + suspended
/** Whatever tells how a subscription's term stands. */
export const term = ends + expired + activateBy + renews + willNotRenew + states
/** Whatever says something of a subscription that no title of it does. */
export const facts = term + since + sharedWithYou + sharedByYou
/** It is held up: neither in force nor over. */
export const held = blocked + suspended
export const switches = on + off
export const renewal = autoRenewal + renews
/** How many devices there may be. */
export const limit = inAll + meantFor
/** Which part of the devices a number is. */
export const use = used + unused
export const sharing = sharedWithYou + sharedByYou
/** It is sold, or was. */
export const sale = offer + price
/** Marks of a value: none of them stands in a title. */
export const figures = number + day + slash
/**
 * Behind a statement of the term they say something of it anew. `since` is none of them: when it
 * began contradicts nothing.
 */
export const termWords = figures + term + trial
/** Words that turn no sense: quiet ones, what the page is about, "of". */
export const filler = quiet + subscription + outOf + ofTotal
