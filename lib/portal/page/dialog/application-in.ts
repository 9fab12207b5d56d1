import { headings } from '../../dom/headings.ts'
import type { Look } from '../../dom/page-query.ts'
import * as Word from '../../lexicon/classes.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { says } from '../../lexicon/says.ts'
import { saysMailsLink } from '../../text/mail-words.ts'
import { platformsNamed } from '../../text/platform-names.ts'
import { isBareName, productsNamed, isBrandAlone } from '../../text/product-name.ts'
import { controls, labelOf, linesIn, textsIn, titlesIn } from './dialog-texts.ts'
import { namesOf, saysNothingElse } from './names-of.ts'
import { speakOfDownload } from './says-download.ts'

/**
 * The product that the dialog names by hook, else by its titles, else (without any title) by a
 * line. Null if there are two.
 */
export function applicationIn(look: Look, dialog: Element, lexicon: Lexicon | null): string | null {
  const hooked = look.all('brand', dialog).map(look.text).filter(Boolean)
  const headed = textsIn(look, dialog, headings)
  // In a line with child elements the name may continue in them.
  const lines = () =>
    linesIn(look, dialog)
      .filter(({ childElementCount }) => childElementCount === 0)
      .map(look.text)
  const named =
    hooked.length > 0
      ? hooked
      : ([
          () => headed,
          () => [labelOf(look, dialog)],
          () => titlesIn(look, dialog).filter((text) => speakOfDownload([text], lexicon)),
          () =>
            headed.every((text) => saysNothingElse(text, lexicon) || isSystem(text)) ? lines() : [],
          () => (speakOfDownload(headed, lexicon) ? lineOverTitle(look, dialog) : []),
          () => namedAlone(look, dialog, lexicon),
        ]
          .map((texts) => namesOf(texts(), lexicon))
          .find(({ length }) => length > 0) ?? [])
  return new Set(named).size === 1 ? (named[0] ?? null) : null
}

/** "Kaspersky Plus" in small letters over "Download the app to this computer". */
function lineOverTitle(look: Look, dialog: Element): string[] {
  const lines = linesIn(look, dialog)
  const title = lines.findIndex((line) => line.closest(headings))
  return lines
    .slice(Math.max(0, title - 1), Math.max(0, title))
    .map(look.text)
    .filter(isBareName)
}

/**
 * "The installer of <b>Kaspersky Plus</b> is ready": a sentence about a download names the only
 * product that the dialog speaks of.
 */
function namedAlone(look: Look, dialog: Element, lexicon: Lexicon | null): string[] {
  const lines = linesIn(look, dialog).map((line) => ({
    text: look.text(line),
    named: productsNamed(look.text(line)).filter((name) => !isBrandAlone(name)),
    // What can be pressed may lead to another dialog.
    isText: !line.closest(controls),
  }))
  const [name, ...others] = new Set(lines.flatMap(({ named }) => named))
  const isSaid = lines.some(
    ({ text, named, isText }) =>
      isText &&
      named.length > 0 &&
      text.length < longestSentence &&
      (saysMailsLink(text) || says(lexicon?.tokens(text) ?? [], Word.download)),
  )
  return name && others.length === 0 && isSaid ? [name] : []
}
const longestSentence = 200

/** A heading over what is for one system: "Mac", "PC com Windows". */
const isSystem = (text: string) => text.length < 30 && platformsNamed(text).length === 1
