import '../../components/tokens.css'
import '../../components/base.css'
import '../../components/options/options.css'
import '../../components/icon-button.css'
import '../../components/overview/overview.css'
import { render } from 'preact'
import { OverviewPage } from '../../components/overview/overview-page.tsx'
import { word } from '../../lib/browser/i18n.ts'
import { speak } from '../../lib/browser/language.ts'
import { createOverviewModel } from '../../lib/models/overview/overview-model.ts'
import { dressPage, dressTheme } from '../../lib/models/page-setup.ts'
import { loadStart, port } from './port.ts'

async function start() {
  const begin = await loadStart()
  await speak(begin.kept.settings.language)
  dressPage(document, word('overview_title'))
  dressTheme(document, begin.kept.settings.theme)
  const model = createOverviewModel(port, begin)
  render(<OverviewPage model={model} />, document.querySelector('#app')!)
  setInterval(model.tick, 60_000)
}

void start()
