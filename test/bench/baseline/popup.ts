// The least a preact popup can do: read the same item, draw one line.
import { h, render } from 'preact'

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } }

const stored = await chrome.storage.local.get('state')
render(h('p', { id: 'shown' }, `${Object.keys(stored).length} item`), document.querySelector('#app')!)
