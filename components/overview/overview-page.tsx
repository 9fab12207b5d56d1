import { word } from '../../lib/browser/i18n.ts'
import type { OverviewModel } from '../../lib/models/overview/overview-model.ts'
import type { HomeModel } from '../notices/notices.tsx'
import { DevicesSection } from './devices-section.tsx'
import { SetupSection } from './setup-section.tsx'
import { TimelineSection } from './timeline-section.tsx'

/** All accounts that are known in this browser, and the list of devices to set up. */
export const OverviewPage = ({ model, home }: { model: OverviewModel; home: HomeModel }) => (
  <main class="page overview">
    <header class="page-head">
      <img src="/icon/96.png" alt="" width="40" height="40" />
      <div>
        <h1>{word('overview_title')}</h1>
        <p class="hint">{word('popup_unofficial')}</p>
      </div>
    </header>
    <TimelineSection model={model} home={home} />
    <DevicesSection model={model} />
    <SetupSection model={model} home={home} />
  </main>
)
