import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/options/options.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { OptionsPage } from '../../components/options/options-page.tsx'
import { speak } from '../../lib/browser/language.ts'
import type { Language } from '../../lib/contracts/languages.ts'
import { dressPage, dressTheme } from '../../lib/models/page-setup.ts'
import { createOptionsModel } from '../../lib/models/options/options-model.ts'
import { word } from '../../lib/browser/i18n.ts'
import { port } from './port.ts'

const model = createOptionsModel(port)

async function draw(language: Language | null) {
  await speak(language)
  dressPage(document, word('popup_settings'))
  // With another language every word changes, so the page is drawn anew.
  render(<OptionsPage key={language ?? ''} model={model} />, document.querySelector('#app')!)
}

effect(() => {
  const inForce = model.inForce.value
  if (inForce === undefined) return // the language is not known yet
  if (inForce) dressTheme(document, inForce.settings.theme)
  void draw(inForce?.settings.language ?? null)
})
