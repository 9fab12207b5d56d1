import { attributeOf } from '../../dom/native.ts'
import type { Reading, Warning } from '../../../domain/reading.ts'
import type { PlainDate } from '../../../domain/subscription/plain-date.ts'
import type { Subscription } from '../../../domain/subscription.ts'
import { linesByItem } from '../../dom/in-order.ts'
import { isControl } from '../../dom/controls.ts'
import { holds, type Item, type Line, type PageTree } from '../../dom/page-tree.ts'
import type { Lexicon, Token } from '../../lexicon/lexicon.ts'
import { says } from '../../lexicon/says.ts'
import { dayOrderIn } from '../../text/dates-in-text.ts'
import { hashId } from '../../text/hash-id.ts'
import { uniqueIds } from '../../../domain/unique-ids.ts'
import type { Facts } from './clause.ts'
import { countAlone, countPlaces, type LoneCount, sizeOfNew } from './count-places.ts'
import { countSaid } from './count-said.ts'
import { endExpired, rowDays, type RowDays } from './days-of-column.ts'
import { headingsOver, longestHeading, type Over } from './headings-over.ts'
import { includedParts, isIncluded } from './included-parts.ts'
import { merge } from './merge-facts.ts'
import { mostNames, namesIn } from './names.ts'
import { type PageRecord, recordsIn } from './records.ts'
import { withoutZero } from './quantities.ts'
import { isDownload } from '../is-download.ts'
import { isHeadCell } from './table-heads.ts'
import { titleFacts } from './title-facts.ts'
import type { Unit } from './unit.ts'
import { factsOf, tokensOf, unitsOf } from './units.ts'
import { company } from '../../text/product-name.ts'

/**
 * The subscriptions that a page lists: repeated records (or a single one), each with a product's
 * name and facts that its own words say. Errors: null where there is none. A page may draw a part
 * of the list, and nobody can tell: only a list of as many as the page says there are is whole,
 * every other carries `maybe-incomplete`; where the page says how many there are, `partly-read`
 * says how many are left out.
 */
export function readList(
  shown: PageTree,
  words: Lexicon | null,
  now: Date,
): Reading<Subscription[]> | null {
  const tree = { ...shown, lines: shown.all }
  const lexicon =
    words && words.inOrder(dayOrderIn(ownTexts(tree, words)), todayOf(tree.root.element, now))
  const isInPlan = includedParts(tree, lexicon)
  const names = namesIn(tree, lexicon).filter(({ item }) => !isInPlan(item))
  if (names.length === 0 || names.length > mostNames) return null
  const linesIn = linesByItem(tree)
  const page = {
    over: headingsOver(tree.headings, linesIn),
    linesIn,
    titles: new Set(names.map(({ item }) => item)),
    isInPlan,
  }
  const read = recordsIn(tree, names).map((record) => ({
    record,
    ...readRecord(page, record, lexicon, now),
  }))
  const found = withFolded(read)
  countAlone(found)
  endExpired(found, now)
  const merged = withoutCopies(found)
  if (merged.length === 0) return null
  const ids = uniqueIds(merged.map(({ record }) => hashId(record.name.text)))
  const value = merged.map(({ record, facts }, index) => ({
    id: ids[index]!,
    product: record.name.text,
    ...facts,
  }))
  const conflicts = merged.flatMap(({ fields }, index): Warning[] =>
    fields.length > 0 ? [{ kind: 'contradiction', subscription: value[index]!.id, fields }] : [],
  )
  const total = lexicon
    ? countSaid(
        shown,
        found.map(({ record }) => record),
        value.length,
        lexicon,
      )
    : 0
  const hidden: Warning[] =
    total > value.length ? [{ kind: 'partly-read', unread: total - value.length, total }] : []
  const open: Warning[] =
    total === value.length ? [] : [{ kind: 'maybe-incomplete', missing: ['list-end'] }]
  return {
    ok: true,
    value,
    warnings: [...open, ...hidden, ...conflicts],
  }
}

/**
 * The day that "today" on a page means, on the person's own calendar; undefined where the page is
 * older.
 */
function todayOf({ ownerDocument }: Element, now: Date): PlainDate | undefined {
  const loaded = ownerDocument.defaultView?.performance?.timeOrigin ?? 0
  if (loaded < new Date(now).setHours(0, 0, 0, 0)) return undefined
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 10) as PlainDate
}

/**
 * What the page says itself, with a day: an offer's may be written by others, in another order.
 */
const ownTexts = (tree: PageTree, words: Lexicon) =>
  tree.lines
    .filter(({ item }) => !item.beside)
    .map(({ text }) => text)
    .filter((text) => dayOrderIn([text]) !== undefined && !says(words.tokens(text), 'q%'))

/**
 * With those that show too little by themselves beside others that are read: "Free", or nothing
 * where they are folded up.
 */
function withFolded<T extends Read & { record: PageRecord }>(all: T[]): T[] {
  const found = all.filter(({ isSubscription }) => isSubscription)
  const rowOf = ({ frame }: PageRecord) => `${frame.parent?.from} ${frame.tag}`
  // In a section of their own, as the records of the others are drawn.
  const formOf = ({ frame, name }: PageRecord) =>
    `${frame.tag} ${attributeOf(frame.element, 'class')} ${name.item.tag} ${name.level}`
  const rows = new Set(found.map(({ record }) => rowOf(record)))
  const forms = new Set(found.map(({ record }) => formOf(record)))
  return all.filter((one) => {
    const { isSubscription, isPriced, isOffered, isTrial, isHad, facts, isInOffer, record } = one
    // A button beside the free one, in a row with those that somebody has, may offer another.
    const isFree = !isOffered && facts.free === true
    const isInForm = !isInOffer && forms.has(formOf(record))
    const isWeak =
      isTrial ||
      isFree ||
      (isHad && facts.free === true) ||
      (!isPriced && isFolded(record.name.item))
    return (
      isSubscription || (isWeak && rows.has(rowOf(record))) || ((isFree || isTrial) && isInForm)
    )
  })
}

const isFolded = ({ press }: Item) =>
  press !== null &&
  (attributeOf(press.element, 'aria-expanded') === 'false' ||
    (press.tag === 'summary' &&
      press.parent?.tag === 'details' &&
      attributeOf(press.parent.element, 'open') === null))

const dayMs = 86_400_000

interface Read {
  facts: Facts
  lone: LoneCount | null
  days: RowDays | null
  /** Fields that the record gives two values for. */
  fields: string[]
  isSubscription: boolean
  /** An offer, or something with a price: nothing that one has. */
  isPriced: boolean
  /** It costs something, or what it says of itself is an offer: a button may offer another. */
  isOffered: boolean
  /** A trial that runs to a day; only its button speaks of buying. */
  isTrial: boolean
  /** It can be downloaded, and without a price it is no offer: the free one, beside a paid one. */
  isHad: boolean
  /** The heading over it speaks of buying or trying. */
  isInOffer: boolean
  /** The text of the record, for telling a copy. */
  said: string
}

interface Page {
  over: ReturnType<typeof headingsOver>
  linesIn: ReturnType<typeof linesByItem>
  /** Items that show a product's name. */
  titles: Set<Item>
  isInPlan(item: Item): boolean
}

function readRecord(page: Page, record: PageRecord, lexicon: Lexicon | null, now: Date): Read {
  const lines = linesOf(page, record)
  const said = lines
    .map(({ text }) => text)
    .join('|')
    .replaceAll(/\s/g, '')
  // Several are of several subscriptions, of which the others have lost their names.
  const isPair = () =>
    record.name.level < 7 && lines.filter((line) => barePair.test(line.text)).length === 1
  if (!lexicon) {
    const isPriced = price.test(said)
    const isSubscription = !isPriced && isPair()
    return {
      facts: {},
      lone: null,
      days: null,
      fields: [],
      isSubscription,
      isPriced,
      isOffered: true,
      isTrial: false,
      isHad: false,
      isInOffer: true,
      said,
    }
  }
  const name = record.name.text
  const own = lines.filter((line) => isOwn(line, record))
  const read = own.map((line) => unitsOf(line, lexicon, name))
  const trialAt = read.findIndex((some) => some.some(({ facts }) => facts.trial === true))
  const offerAt = own.findIndex(
    (line, at) =>
      !isPayment(read[at]!, read[at - 1]?.at(-1)) &&
      isOfferLine(line, read[at]!, trialAt >= 0 && at >= trialAt, lexicon, name, now),
  )
  // A day behind the words of an offer is most likely the offer's.
  const units = read.flatMap((some, at) =>
    offerAt >= 0 && at >= offerAt ? some.map(withoutDay) : some,
  )
  const over = page.over(record, lexicon)
  const ofLines = factsOf(units, record.frame, lexicon, name, record.name.item)
  const { facts, fields } = merge([
    ...ofLines,
    ...over.facts.filter((one) => !isOfCurrent(one) || !ofLines.some(saysState)),
    ...tabFacts(record, lexicon),
  ])
  const lone = countPlaces(facts)
  if (facts.activated === false && !facts.places) {
    const total = sizeOfNew(own.map(({ parts }) => tokensOf(parts, lexicon, name)))
    if (total) facts.places = { total }
  }
  endTrial(facts)
  if (facts.trial && !facts.expiresOn && trialAt >= 0)
    Object.assign(facts, trialEnd(own.slice(trialAt + 1), lexicon, name))
  endState(facts, now)
  // "Nothing to pay", of one that another pays for; what is paid for again is no free version.
  if (facts.free && (facts.ownership === 'shared' || facts.renewsOn)) delete facts.free
  // One word may stand for a trial that somebody has and, on a button, for one to be had.
  const words = lines.flatMap((line) => {
    const tokens = tokensOf(line.parts, lexicon, name)
    return isOrderNumber(line, tokens)
      ? []
      : withoutZero(tokens).filter(({ is }) => !is.includes('t') || line.item.press)
  })
  const isPriced = words.some(({ is }) => /[q%]/.test(is))
  const isOffered =
    words.some(({ is }) => is === '%') ||
    own.some((line) => {
      const tokens = tokensOf(line.parts, lexicon, name)
      return says(tokens, 'q') && !isOrderNumber(line, tokens)
    })
  const isHad =
    !words.some(({ is }) => is === '%') &&
    lines.some((line) => line.item.press && isDownload(tokensOf(line.parts, lexicon, name)))
  const isTrial =
    facts.trial === true &&
    // "Trial, ends on 5 May. Our offer: €50": what comes behind is for later.
    (offerAt < 0 || (trialAt >= 0 && trialAt < offerAt)) &&
    (facts.expiresOn !== undefined || saysLeft(own, lexicon, name))
  // No offer ends on a day that is past; a button may say what another year costs.
  const isOver =
    !!facts.expiresOn &&
    Date.parse(facts.expiresOn) < now.getTime() - dayMs &&
    !own.some(
      ({ parts }, at) =>
        tokensOf(parts, lexicon, name).some(({ is }) => is === '%') &&
        // "Price of renewal | €50"
        !own.slice(Math.max(0, at - 1), at + 1).some((line) => saysRenewal(line, lexicon, name)),
    )
  const isStrong = hasStrong(facts)
  const isWeak = facts.expiresOn !== undefined || facts.expired === false || isPair()
  // No renewal is of a day that is past: it was the last one.
  if (facts.renewsOn && Date.parse(facts.renewsOn) < now.getTime() - dayMs) {
    delete facts.renewsOn
    delete facts.autoRenewal
  }
  // What renews on a day to come runs until then.
  if (facts.renewsOn && !facts.portalState && facts.activated !== false && !facts.expired)
    Object.assign(facts, { activated: true, expired: false })
  // "Is over on 5 May", where that is to come: in some languages "ends" is written so.
  const isToCome =
    facts.expired &&
    units.some((unit) => unit.facts.expired && unit.facts.expiresOn) &&
    !units.some((unit) => unit.facts.expired && !unit.facts.expiresOn)
  if (isToCome && Date.parse(facts.expiresOn ?? '') > now.getTime() + dayMs) delete facts.expired
  // Expired, but with a day to come: one of the two is about something else.
  if (facts.expired && facts.expiresOn && Date.parse(facts.expiresOn) > now.getTime() + dayMs) {
    delete facts.expired
    delete facts.expiresOn
    fields.push('expired', 'expiresOn')
  }
  const isSubscription =
    (isStrong || (isWeak && (!isPriced || isOver))) &&
    !isPartOnly(name, facts) &&
    !isIncluded(name, lines, lexicon) &&
    !isPartOf(page, over, facts)
  const isInOffer =
    !over.lines ||
    over.lines.some(
      (line) =>
        line.item.beside ||
        lexicon.tokens(line.text).some(({ is }) => is === '' || /[q%]/.test(is)),
    )
  const days = rowDays(units)
  return {
    facts,
    lone,
    days,
    fields,
    isSubscription,
    isPriced,
    isOffered,
    isTrial,
    isHad,
    isInOffer,
    said,
  }
}

/**
 * Words of an offer, or a price that is not one of a renewal, nor what a trial that somebody has
 * will cost.
 */
function isOfferLine(
  line: Line,
  units: Unit[],
  isTrial: boolean,
  lexicon: Lexicon,
  name: string,
  now: Date,
): boolean {
  if (!units.some(({ unknown, isPrice }) => unknown || (isPrice && !isTrial))) return false
  // "The trial ends on 5 May. Buy …": the day of a trial is that of somebody's own.
  if (units.some(({ facts, labels }) => facts.trial && (facts.expiresOn || labels === 'E')))
    return false
  const tokens = tokensOf(line.parts, lexicon, name)
  if (isOrderNumber(line, tokens)) return false
  // "Bought on 5 May, €50": no offer is of a day that is past.
  const isPast = tokens.some(({ day }) => day && Date.parse(day) < now.getTime() - dayMs)
  return !isPast && tokens.some(({ is }) => is === '%' || (is.includes('q') && !is.includes('t')))
}

/** "Order no. 4471-9022" sells nothing. */
const isOrderNumber = ({ text, item }: Line, tokens: Token[]) =>
  !item.press && /\p{Nd}{4}/u.test(text) && !says(tokens, '%§')

/** "Next payment: 5 May · €50": the price is that of the renewal. */
const isPayment = (units: Unit[], label: Unit | undefined) =>
  !units.some(({ unknown }) => unknown) &&
  (/[rR]/.test(label?.labels ?? '') || units.some(({ facts }) => facts.renewsOn))

const saysRenewal = ({ parts }: Line, lexicon: Lexicon, name: string) =>
  says(tokensOf(parts, lexicon, name), 'rR')

/** "4 days left". */
function saysLeft(own: Line[], lexicon: Lexicon, name: string): boolean {
  const said = own
    .flatMap(({ parts }) => tokensOf(parts, lexicon, name))
    .map(({ is }) => (is === '#' ? '#' : !is.includes('L') ? '-' : is.includes('P') ? 'P' : 'L'))
  return /P-?#L|#LP/.test(said.join(''))
}

/** "Your current subscriptions" over all of them, also over those that are not in use. */
const isOfCurrent = (over: Facts) => over.activated === true && over.expired === false
const saysState = ({ activated, expired, portalState, trial, free }: Facts) =>
  [activated, expired, portalState, trial, free].some((fact) => fact !== undefined)

const withoutDay = (unit: Unit): Unit => ({
  ...unit,
  unknown: unit.unknown || unit.value?.kind === 'day' || unit.facts.expiresOn !== undefined,
})

/** "Free until 5 May" may be an offer, unless it is a trial that somebody has. */
function endTrial(facts: Facts) {
  if (facts.trial && !facts.expiresOn && facts.freeUntil) facts.expiresOn = facts.freeUntil
  delete facts.freeUntil
}

/** "Try it free until 5 May" below the word for a trial, and no other word in it. */
function trialEnd(lines: Line[], lexicon: Lexicon, name: string): Facts {
  const days = lines.flatMap((line) => {
    const words = tokensOf(line.parts, lexicon, name)
    const isTrial =
      says(words, 'E') && says(words, 'qft') && words.every(({ is }) => /^[qftwEKHPy§]+$/.test(is))
    return isTrial ? words.filter(({ is }) => is === '§').map(({ day }) => day) : []
  })
  return days.length === 1 && days[0] ? { expiresOn: days[0] } : {}
}

/** "Paused until 5 May": no longer, where that is past. */
function endState(facts: Facts, now: Date) {
  if (facts.stateUntil && Date.parse(facts.stateUntil) < now.getTime() - dayMs)
    delete facts.portalState
  delete facts.stateUntil
}

/** "4/10": a count. Without a word nobody can tell what it counts. */
const barePair = /(?<![\p{Nd}/.,-])\p{Nd}{1,5} ?[/∕／] ?\p{Nd}{1,5}(?![\p{Nd}/.,-])/u
const price = /[%٪\p{Sc}]/u

/** What an application that is included may have, too, or a service in a table of what works. */
const states = ['activated', 'expired', 'free', 'portalState']
/**
 * "Safe Kids: not activated", without the company's name and without a day or a count: rather a
 * part of a subscription than one.
 */
const isPartOnly = (name: string, facts: Facts) =>
  name.search(company) !== 0 && Object.keys(facts).every((fact) => states.includes(fact))

/** Under a product's title, with nothing of a term of its own: rather a part of that product. */
const isPartOf = ({ titles }: Page, { heading }: Over, facts: Facts) =>
  !!heading && titles.has(heading) && !terms.some((fact) => facts[fact] !== undefined)

const terms = ['expiresOn', 'renewsOn', 'autoRenewal', 'ownership'] as const

/** Facts of a subscription that somebody has, and of no offer. */
const hasStrong = (facts: Facts) =>
  // An offer says how many devices it is for, too.
  facts.places?.used !== undefined ||
  facts.autoRenewal !== undefined ||
  facts.expired === true ||
  facts.activated === false ||
  facts.activatedOn !== undefined ||
  facts.ownership !== undefined ||
  facts.portalState !== undefined

const linesOf = ({ linesIn, isInPlan }: Page, { name, from, to, without }: PageRecord): Line[] =>
  linesIn(from, to).filter(
    (line) =>
      line.item.from >= from &&
      line.item.from <= to &&
      (line !== name.line || line.parts.length > 1) &&
      !line.item.beside &&
      !isHeadCell(line.item) &&
      !isInPlan(line.item) &&
      !without.some((part) => holds(part, line.item) || holds(part, line.parts[0]!.item)),
  )

/** Text on a control says what it does and is no fact, unless the whole record is a control. */
const isOwn = ({ item, parts }: Line, { name }: PageRecord) => {
  const press = item.press ?? parts[0]!.item.press
  return !press || (holds(press, name.item) && !isInControl(parts[0]!.item, press))
}

/** A button in a card that can be pressed as a whole. */
const isInControl = (item: Item, card: Item): boolean =>
  item !== card && (isControl(item) || (item.parent !== null && isInControl(item.parent, card)))

/** Of a record in the panel of a tab: "Active 3". */
function tabFacts({ frame }: PageRecord, lexicon: Lexicon): Facts[] {
  let panel: Item | null = frame
  while (panel && panel.role !== 'tabpanel') panel = panel.parent
  if (!panel) return []
  const known = ofTabs.get(panel) ?? factsOfTab(panel, lexicon)
  ofTabs.set(panel, known)
  return known
}

/** A panel may hold many records. */
const ofTabs = new WeakMap<Item, Facts[]>()

function factsOfTab({ element }: Item, lexicon: Lexicon): Facts[] {
  const id = attributeOf(element, 'id')
  const tabs = id ? [...element.ownerDocument.querySelectorAll('[role=tab]')] : []
  const tab = tabs.find((one) => attributeOf(one, 'aria-controls') === id)
  const said = (tab?.textContent ?? '').slice(0, longestHeading)
  return titleFacts(said, lexicon)
}

/**
 * A record that says the same is a copy: drawn twice, or once more in another form for small
 * windows.
 */
function withoutCopies<T extends Read & { record: PageRecord }>(found: T[]): T[] {
  const kept = new Map<string, T[]>()
  return found.filter((one) => {
    const alike = kept.get(one.record.name.text) ?? []
    const twin = alike.find(
      (other) =>
        other.said === one.said ||
        (other.record.frame.parent !== one.record.frame.parent && agree(other.facts, one.facts)),
    )
    if (twin) Object.assign(twin.facts, one.facts)
    else alike.push(one)
    kept.set(one.record.name.text, alike)
    return !twin
  })
}

const agree = (one: Facts, other: Facts) => merge([one, other]).fields.length === 0
