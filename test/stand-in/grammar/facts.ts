import { html, raw, type Html } from '../html.ts'
import type { Sheet } from './sheet.ts'
import type { Said } from './subscriptions.ts'

type Drawn = (said: Said, index: number) => Html

/** Figures in elements of their own, as counters often are. */
const inBold = (text: string) =>
  raw(html`${text}`.markup.replace(/[\d٠-٩]+/g, (figures) => `<b>${figures}</b>`))

function valueOf({ pair }: Said, { dice }: Sheet): Html {
  const look = dice('value form')
  if (!pair) return html``
  if (pair.day && look.chance(0.25)) return html`<time datetime="${pair.day}">${pair.value}</time>`
  return look.chance(0.12) ? inBold(pair.value) : html`${pair.value}`
}

/**
 * A state stands alone, as a badge; nobody writes "State" before it where there is no table of
 * facts.
 */
const alone = (said: Said) => !said.pair || said.about === 'state'

const forms: Record<string, (sheet: Sheet, said: Said[]) => Html> = {
  sentences: ({ style }, said) =>
    html`${said.map(({ sentence }, index) => html`<p${style.at('fact', index)}>${sentence}</p>`)}`,
  divs: ({ style }, said) =>
    html`<div${style.at('text')}>${said.map(({ sentence }, index) => html`<div${style.at('fact', index)}>${sentence}</div>`)}</div>`,
  items: ({ style }, said) =>
    html`<ul>
      ${said.map(({ sentence }, index) => html`<li${style.at('fact', index)}>${sentence}</li>`)}
    </ul>`,
  definitions: (sheet, said) => definitions(sheet, said, true),
  flatDefinitions: (sheet, said) => definitions(sheet, said, false),
  colons: (sheet, said) =>
    html`${said.map((one, index) =>
      alone(one)
        ? html`<p${sheet.style.at('fact', index)}>${one.sentence}</p>`
        : html`<p${sheet.style.at('fact', index)}>${one.pair!.label}${sheet.voice.language === 'fr' ? ' ' : ''}: ${valueOf(one, sheet)}</p>`,
    )}`,
  spans: (sheet, said) => html`${said.map(spans(sheet, 'span'))}`,
  blocks: (sheet, said) => html`${said.map(spans(sheet, 'div'))}`,
  valuesFirst: (sheet, said) => html`${said.map(spans(sheet, 'div', true))}`,
  table: (sheet, said) =>
    html`<table>
      <tbody>
        ${said.map((one) =>
          alone(one) && !one.pair
            ? html`<tr>
                <td colspan="2">${one.sentence}</td>
              </tr>`
            : html`<tr>
                <th scope="row">${one.pair!.label}</th>
                <td>${valueOf(one, sheet)}</td>
              </tr>`,
        )}
      </tbody>
    </table>`,
  dots: ({ style }, said) =>
    html`<p${style.at('fact')}>${said.map(({ sentence }) => sentence).join(' · ')}</p>`,
}

function definitions(sheet: Sheet, said: Said[], grouped: boolean): Html {
  const drawn: Drawn = (one) => {
    if (!one.pair) return html`<dd>${one.sentence}</dd>`
    const row = html`<dt>${one.pair.label}</dt>
      <dd>${valueOf(one, sheet)}</dd>`
    return grouped ? html`<div${sheet.style.at('fact')}>${row}</div>` : row
  }
  // A definition needs a term before it: what is only a sentence stands under the list.
  const bare = said.filter(({ pair }) => !pair)
  return html`<dl>${said.filter(({ pair }) => pair).map(drawn)}</dl>
    ${bare.map(({ sentence }) => html`<p>${sentence}</p>`)}`
}

const spans =
  (sheet: Sheet, tag: 'span' | 'div', valueFirst = false): Drawn =>
  (one, index) => {
    const { style } = sheet
    if (alone(one)) return html`<div${style.at('badge', index)}>${one.sentence}</div>`
    const label = html`<${raw(tag)}${style.at('label', index)}>${one.pair!.label}</${raw(tag)}>`
    const value = html`<${raw(tag)}${style.at('value', index)}>${valueOf(one, sheet)}</${raw(tag)}>`
    return html`<div${style.at('fact', index)}>${valueFirst ? [value, label] : [label, ' ', value]}</div>`
  }

export const factForms = Object.keys(forms)

/** What a record says, the same way for every record of a page. */
export const factsOf = (sheet: Sheet, said: Said[]): Html =>
  forms[sheet.dice('fact form').pick(factForms)]!(sheet, said)
