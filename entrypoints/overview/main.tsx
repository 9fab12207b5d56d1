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
import { createPopupModel } from '../../lib/models/popup/popup-model.ts'
import { homePorts, loadStart, port } from './port.ts'

async function start() {
  const { begin, sheet } = await loadStart()
  await speak(begin.kept.settings.language)
  dressPage(document, word('overview_title'))
  dressTheme(document, begin.kept.settings.theme)
  const home = createPopupModel(homePorts, begin)
  const model = createOverviewModel(port, home, sheet)
  render(<OverviewPage model={model} home={home} />, document.querySelector('#app')!)
  setInterval(home.tick, 60_000)
}

void start()
