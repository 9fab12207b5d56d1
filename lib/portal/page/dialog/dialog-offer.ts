import type { Link } from '../../../domain/link.ts'
import type { Platform } from '../../../domain/platform.ts'
import { googlePlay, storeKinds, stores } from '../../../domain/stores.ts'
import { classifyLink } from '../../links.ts'
import * as Word from '../../lexicon/classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { says } from '../../lexicon/says.ts'
import type { Look } from '../../dom/page-query.ts'
import { withAncestors } from '../../dom/with-ancestors.ts'
import { platformsNamed } from '../../text/platform-names.ts'
import { isDownload } from '../is-download.ts'
import { linesIn, controls, textsIn, titlesIn } from './dialog-texts.ts'
import { chosenPlatform } from './selected-platform.ts'

/** A dialog with what it is read by and the links that were found in it. */
export interface DialogRead {
  look: Look
  dialog: Element
  lexicon: Lexicon | null
  links: Link[]
}

/** What an open dialog hands out; null where it does not say, or says two things. */
export const offeredIn = (read: DialogRead): Platform | null =>
  handsOut(read.look, read.dialog, read.links) ? toldBy(read) : null

/**
 * What the code or the link of a dialog for other devices is for: the system that is chosen in it,
 * or the one that its title names, or else the sentence about scanning; null where it does not say,
 * or a link is of another.
 */
export const scannedFor = ({ look, dialog, links, lexicon }: DialogRead): Platform | null => {
  const titled = platformsNamed(titlesIn(look, dialog).join(' · '))
  const chosen = chosenPlatform(look, dialog)
  const named = titled.length > 0 ? titled : scannedWith(look, dialog, lexicon)
  const [told, ...others] = chosen === undefined ? named : [chosen, ...titled]
  const isOfAnother = links.some(({ kind }) => (kind === 'app-store') !== (told === 'ios'))
  return told && !isOfAnother && others.every((one) => one === told) ? told : null
}

/** "Open the camera of your Android phone and point it at the code." */
const scannedWith = (look: Look, dialog: Element, lexicon: Lexicon | null): Platform[] =>
  linesIn(look, dialog)
    .map(look.text)
    .filter((text) => {
      const words = lexicon?.tokens(text) ?? []
      return says(words, Word.scan) && !says(words, Word.no + Word.expired)
    })
    .flatMap(platformsNamed)

/** By their own names, written in one word or more. */
const otherStores = new RegExp(
  [...storeKinds.filter((kind) => kind !== 'app-store').map((kind) => stores[kind]), googlePlay]
    .map(({ name }) => name.replace(' ', String.raw`\s?`))
    .join('|'),
  'i',
)

/**
 * The App Store is all that there is: no file, no choice, no other store or system, and no other
 * button that says no more than "Download".
 */
export const isStoreAlone = ({ look, dialog, links, lexicon }: DialogRead): boolean =>
  lexicon !== null &&
  links.length > 0 &&
  links.every(({ kind }) => kind === 'app-store') &&
  chosenPlatform(look, dialog) === undefined &&
  filesIn(look.words(dialog)).length === 0 &&
  !otherStores.test(look.words(dialog)) &&
  lines(look, dialog, null)
    .flat()
    .every((platform) => platform === 'ios') &&
  !ownButtons(look, dialog).some(
    (button) =>
      classifyLink(button.getAttribute('href') ?? '')?.kind !== 'app-store' &&
      isDownload(lexicon.tokens(look.text(button))),
  )

/**
 * Whether something can be had here: a file, or a button with a word on it beside the one to the
 * other downloads. "Not for Windows" names a system too.
 */
const handsOut = (look: Look, dialog: Element, links: Link[]): boolean =>
  links.length > 0 ||
  filesIn(look.words(dialog)).length > 0 ||
  ownButtons(look, dialog).some((button) => /\p{L}/u.test(look.text(button)))

/** Buttons that do not lead to the other downloads. */
function ownButtons(look: Look, dialog: Element): Element[] {
  const elsewhere = new Set([
    ...look.all('otherButton', dialog),
    ...look.labelled('otherDownloads', controls, dialog),
  ])
  const around = new Set([...elsewhere].flatMap(withAncestors))
  return [...dialog.querySelectorAll(controls)].filter(
    (button) =>
      look.shows(button) &&
      !around.has(button) &&
      !withAncestors(button).some((outer) => elsewhere.has(outer)),
  )
}

/**
 * The system that is chosen in the dialog. Else the one that its title names, else its buttons,
 * else its lines; of several ("for Windows, Mac, Android") the shown file decides. A file of a
 * system that is not named, or files of two, decide nothing.
 */
function toldBy({ look, dialog, lexicon }: DialogRead): Platform | null {
  const chosen = chosenPlatform(look, dialog)
  const titled = platformsNamed(titlesIn(look, dialog).join(' · '))
  const handed = filesIn(look.words(dialog))
  if (chosen !== undefined) {
    const told = [...titled, ...handed]
    return told.every((platform) => platform === chosen) ? chosen : null
  }
  const named =
    [
      titled,
      platformsNamed(offerButtons(look, dialog, lexicon).join(' · ')),
      ...lines(look, dialog, lexicon),
    ].find((found) => found.length > 0) ?? []
  const offered =
    handed.length === 0
      ? named
      : named.length === 0
        ? handed
        : handed.filter((platform) => handed.length === 1 && named.includes(platform))
  return offered.length === 1 ? (offered[0] ?? null) : null
}

/** Beside a button that says "Download" one that says "I have Windows" is of what is not here. */
function offerButtons(look: Look, dialog: Element, lexicon: Lexicon | null): string[] {
  const texts = textsIn(look, dialog, 'button')
  const isPlain = (text: string) => lexicon !== null && isDownload(lexicon.tokens(text))
  return texts.some(isPlain)
    ? texts.filter(
        (text) => says(lexicon!.tokens(text), Word.download) || platformsNamed(text).length > 1,
      )
    : texts
}

/**
 * What lines name alone, then what all of them name: a line that names several says what the
 * product runs on.
 */
function lines(look: Look, dialog: Element, lexicon: Lexicon | null): Platform[][] {
  // "Also available for Android", "soon for iOS", "not for Windows"
  const isAvailable = (line: string) => {
    const words = lexicon?.tokens(line) ?? []
    return (
      says(words, Word.available + Word.soon) || (says(words, Word.no) && words.length < shortLine)
    )
  }
  // A sentence ("It is not made for Windows.") offers nothing.
  const all = linesIn(look, dialog)
    .map(look.text)
    .filter((line) => !/[.!?。！？।]$/.test(line) && !isAvailable(line))
    .map(platformsNamed)
  const alone = [...new Set(all.flatMap((found) => (found.length === 1 ? found : [])))]
  return [alone, all.flat()]
}

/** In words; a longer one may say why there is another way. */
const shortLine = 6

const files: Record<string, Platform> = {
  exe: 'windows',
  msi: 'windows',
  dmg: 'macos',
  pkg: 'macos',
  apk: 'android',
  ipa: 'ios',
}
export const filesIn = (text: string): Platform[] => [
  ...new Set(
    [...text.matchAll(/\.(exe|msi|dmg|pkg|apk|ipa)(?![a-z])/gi)].flatMap(
      ([, ending = '']) => files[ending.toLowerCase()] ?? [],
    ),
  ),
]
