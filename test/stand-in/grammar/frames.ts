import { html, raw, type Html } from '../html.ts'
import type { Sheet } from './sheet.ts'

export interface Frame {
  name: string
  /** `label`: what the dialog is called for those who do not see it. */
  around(title: Html, content: Html, label: string): Html
}

const over = ' style="position:fixed;inset:10% 20%;z-index:1000;background:#fff"'

const frames: Record<string, (sheet: Sheet) => Frame['around']> = {
  'native dialog': (sheet) => (title, content, label) =>
    html`<dialog open${sheet.style.at('dialog')} aria-label="${label}">
      ${title}${content}${close(sheet)}
    </dialog>`,
  'role dialog': (sheet) => (title, content, label) =>
    html`<div
      role="dialog"
      aria-modal="true"
      aria-label="${label}"
      ${sheet.style.at('dialog')}${raw(over)}
    >
      ${close(sheet)}
      <div>${title}</div>
      <div>${content}</div>
    </div>`,
  'cdk overlay': (sheet) => (title, content) =>
    html`<div class="cdk-overlay-container">
      <div class="cdk-overlay-backdrop cdk-overlay-backdrop-showing"></div>
      <div class="cdk-global-overlay-wrapper">
        <div class="cdk-overlay-pane" ${raw(over)}>
          <mat-dialog-container role="dialog" aria-modal="true" class="mat-mdc-dialog-container"
            ><div class="mat-mdc-dialog-title">${title}</div>
            <div class="mat-mdc-dialog-content">${content}</div>
            ${close(sheet)}</mat-dialog-container
          >
        </div>
      </div>
    </div>`,
  'cdk overlay without role': (sheet) => (title, content) =>
    html`<div class="cdk-overlay-container">
      <div class="cdk-overlay-backdrop"></div>
      <div class="cdk-overlay-pane" ${raw(over)}>
        <app-download-modal>${title}${content}${close(sheet)}</app-download-modal>
      </div>
    </div>`,
  'bottom sheet': (sheet) => (title, content, label) =>
    html`<div class="cdk-overlay-container">
      <div class="cdk-overlay-pane" ${raw(over)}>
        <mat-bottom-sheet-container role="dialog" aria-modal="true" aria-label="${label}"
          >${title}${content}${close(sheet)}</mat-bottom-sheet-container
        >
      </div>
    </div>`,
  'plain overlay': (sheet) => (title, content) =>
    html`<div${sheet.style.at('overlay')}${raw(over)}><div${sheet.style.at('dialog')}>${close(sheet)}${title}${content}</div></div>`,
  'shadow dialog': (sheet) => (title, content, label) =>
    html`<kl-modal
      ><template shadowrootmode="open"
        ><div role="dialog" aria-modal="true" aria-label="${label}" ${raw(over)}>
          ${title}${content}${close(sheet)}
        </div></template
      ></kl-modal
    >`,
  'custom element': (sheet) => (title, content) =>
    html`<wp-modal role="dialog" aria-modal="true" ${raw(over)}
      ><kl-modal-body>${title}${content}</kl-modal-body>${close(sheet)}</wp-modal
    >`,
}

const close = ({ voice }: Sheet) =>
  html`<button type="button" aria-label="${voice.say('close')}">×</button>`

export const frameNames = Object.keys(frames)

/** What this team puts around a dialog. */
export function frameOf(sheet: Sheet): Frame {
  const name = sheet.dice('frame').pick(frameNames)
  return { name, around: frames[name]!(sheet) }
}
