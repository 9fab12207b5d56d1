import { hasFault, type Fault, type FaultName } from './faults.ts'
import { withoutActions } from './html.ts'

/**
 * Every text of the markup that is more than blanks; what stands in scripts and style sheets is
 * none.
 */
const eachText = (change: (text: string) => string) => (markup: string) =>
  markup.replace(
    /<(script|style)[^]*?<\/\1>|>([^<]*[^<\s][^<]*)</g,
    (all, _: string, text?: string) => (text === undefined ? all : `>${change(text)}<`),
  )

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** Other ways to build the same page, none of them seen at the portal, each usual elsewhere. */
const reshapes: Partial<Record<FaultName, (markup: string) => string>> = {
  // Angular leaves comments where it decides; a text in parts is one text to people.
  'text-split': eachText((text) => text.replaceAll(' ', ' <!---->')),
  'text-marked': eachText(
    (text) =>
      `\u200F\u2068${text.replaceAll(' ', '\u00A0').replace(/\p{L}{4}(?=\p{L}{4})/gu, '$&\u00AD')}\u2069`,
  ),
  'shadow-roots': (markup) =>
    `<wp-app><template shadowrootmode="open"><link rel="stylesheet" href="/portal/style.css">${markup}</template></wp-app>`,
  // To be looked at only: what is pressed in the frame does nothing.
  framed: (markup) =>
    `<iframe title="My Kaspersky" style="width: 100%; height: 90vh" srcdoc="${attribute(withoutActions(markup))}"></iframe>`,
}

export const reshaped = (markup: string, faults: Fault[]): string =>
  Object.entries(reshapes).reduce(
    (text, [name, reshape]) => (hasFault(faults, name as FaultName) ? reshape(text) : text),
    markup,
  )
