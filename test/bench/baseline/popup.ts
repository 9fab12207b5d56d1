// The least a preact popup can do: read the same storage, draw one line.
import { h, render } from 'preact'

type Area = { get(keys: string | null): Promise<Record<string, unknown>> }
declare const chrome: { storage: Record<'local' | 'session' | 'sync' | 'managed', Area> }

const { local, session, sync, managed } = chrome.storage
const [stored] = await Promise.all([
  local.get('state'),
  session.get(null),
  sync.get(null),
  managed.get(null),
])
render(
  h('p', { id: 'shown' }, `${Object.keys(stored).length} item`),
  document.querySelector('#app')!,
)
