import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/options/options.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { OptionsPage } from '../../components/options/options-page.tsx'
import { dressPage, dressTheme } from '../../lib/models/page-setup.ts'
import { createOptionsModel } from '../../lib/models/options/options-model.ts'
import { word } from '../../lib/browser/i18n.ts'
import { port } from './port.ts'

dressPage(document, word('options_title'))
const model = createOptionsModel(port)
effect(() => {
  const inForce = model.inForce.value
  if (inForce) dressTheme(document, inForce.settings.theme)
})
render(<OptionsPage model={model} />, document.querySelector('#app')!)
