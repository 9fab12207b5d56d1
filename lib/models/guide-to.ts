import type { GuideJob } from '../contracts/companion-brief.ts'
import type { MessageMap } from '../contracts/messages.ts'
import { subscriptionsPage } from '../domain/portal-addresses.ts'
import type { Send } from './send.ts'

interface GuidePorts {
  send: Send
  openTab(url: string): Promise<void>
}

type Way = MessageMap['show-where']['payload']

/** Shows the steps on the portal's page. Where that is not possible, at least opens the page. */
export async function guideOrPortal({ send, openTab }: GuidePorts, way: Way) {
  const reply = await send('show-where', way)
  if (reply === 'no-answer' || !reply.shown) await openTab(subscriptionsPage)
}

/** Shows a guide that is not about a download. */
export const guideTo = (ports: GuidePorts, job: GuideJob): Promise<void> =>
  guideOrPortal(ports, { subscription: null, application: null, platform: null, job })
