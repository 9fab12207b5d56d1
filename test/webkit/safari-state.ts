const portalPattern = 'https://my.kaspersky.com/*'

interface ViewInfo {
  name: string
  url: string
  kind: 'own-page' | 'portal'
}

/** What the browser around the extension can do to its views. */
export interface Hands {
  views(): ViewInfo[]
  sender(view: string): object
  deliver(
    view: string,
    message: unknown,
    sender: object,
  ): Promise<{ value: unknown; heard: number }>
  fire(view: string, event: string, all: unknown[]): Promise<void>
  inject(view: string, file: string): Promise<void>
  opened(url: string): void
}

export interface SafariState {
  /** The user let the extension onto the site. */
  granted: boolean
  areas: Record<string, Record<string, unknown>>
  /** Every message sent, either way. */
  messages: unknown[]
  /** Tabs the extension opened. */
  opened: string[]
  badge: { text: string }
  /** Calls of something Safari does not have: there must be none. */
  refused: string[]
  answer(view: string, payload: string): Promise<string>
}

/** Safari's side of the extension API: one storage, per-site access, messages between views. */
export function safariState(withheld: boolean, hands: Hands): Omit<SafariState, 'opened'> {
  const state = {
    granted: !withheld,
    areas: { local: {}, session: {}, sync: {} } as Record<string, Record<string, unknown>>,
    messages: [] as unknown[],
    badge: { text: '' },
    refused: [] as string[],
  }
  const alarms = new Map<string, { name: string; scheduledTime: number }>()
  const tabs = () => hands.views().filter(({ kind }) => kind === 'portal')
  const tabOf = ({ name, url }: ViewInfo) => ({
    id: Number(/\d+$/.exec(name)?.[0]),
    active: true,
    windowId: 1,
    ...(state.granted ? { url } : {}),
  })
  const viewOfTab = (id: unknown) => tabs().find((view) => tabOf(view).id === id)
  const area = (name: unknown) => (state.areas[String(name)] ??= {})

  async function change(name: unknown, next: Record<string, unknown>) {
    const before = area(name)
    state.areas[String(name)] = next
    const keys = [...new Set([...Object.keys(before), ...Object.keys(next)])].filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(next[key]),
    )
    if (keys.length === 0) return
    const changes = Object.fromEntries(
      keys.map((key) => [key, { oldValue: before[key], newValue: next[key] }]),
    )
    await Promise.all(
      hands
        .views()
        .flatMap(({ name: view }) => [
          hands.fire(view, 'storage.onChanged', [changes, name]),
          hands.fire(view, `storage.${String(name)}.onChanged`, [changes]),
        ]),
    )
  }

  /** To every other page of the extension; the first one with an answer gives it. */
  async function toPages(view: string, message: unknown): Promise<unknown> {
    state.messages.push(message)
    const others = hands.views().filter(({ name, kind }) => kind === 'own-page' && name !== view)
    const answers = await Promise.all(
      others.map(({ name }) => hands.deliver(name, message, hands.sender(view))),
    )
    if (!answers.some(({ heard }) => heard > 0))
      throw new Error('Could not establish connection. Receiving end does not exist.')
    return answers.find(({ value }) => value !== null)?.value
  }

  async function toTab(view: string, id: unknown, message: unknown): Promise<unknown> {
    state.messages.push(message)
    const target = viewOfTab(id)
    const answer =
      target && state.granted
        ? await hands.deliver(target.name, message, {
            id: 'safari-under-test',
            url: hands.views().find(({ name }) => name === view)?.url,
          })
        : undefined
    if (!answer?.heard)
      throw new Error('Could not establish connection. Receiving end does not exist.')
    return answer.value
  }

  async function inject(target: { tabId: number }, files: string[]) {
    const view = viewOfTab(target.tabId)
    if (!view || !state.granted)
      throw new Error('This extension does not have access to this page.')
    for (const file of files) await hands.inject(view.name, file.replace(/^\//, ''))
    return [{ frameId: 0, result: null }]
  }

  async function request() {
    // Safari asks the user; this one says yes.
    state.granted = true
    await Promise.all(
      hands
        .views()
        .map(({ name }) =>
          hands.fire(name, 'permissions.onAdded', [{ origins: [portalPattern], permissions: [] }]),
        ),
    )
    return true
  }

  const calls: Record<string, (view: string, ...all: never[]) => unknown> = {
    'storage.all': (_view, name) => area(name),
    'storage.set': (_view, name, items: object) => change(name, { ...area(name), ...items }),
    'storage.remove': (_view, name, keys: string[]) =>
      change(
        name,
        Object.fromEntries(Object.entries(area(name)).filter(([key]) => !keys.includes(key))),
      ),
    'storage.clear': (_view, name) => change(name, {}),
    'runtime.sendMessage': (view, message) => toPages(view, message),
    'runtime.openOptionsPage': () => hands.opened('options.html'),
    'permissions.contains': () => state.granted,
    'permissions.getAll': () => ({
      permissions: ['storage', 'alarms', 'scripting'],
      origins: state.granted ? [portalPattern] : [],
    }),
    'permissions.request': () => request(),
    'alarms.create': (_view, name: string, when: { delayInMinutes?: number; when?: number }) =>
      void alarms.set(name, {
        name,
        scheduledTime: when.when ?? Date.now() + (when.delayInMinutes ?? 1) * 60_000,
      }),
    'alarms.get': (_view, name: string) => alarms.get(name) ?? null,
    'alarms.getAll': () => [...alarms.values()],
    'alarms.clear': (_view, name: string) => alarms.delete(name),
    // Safari hides the address of sites that the user has not granted, so they never match one.
    'tabs.query': (_view, query: { url?: unknown }) =>
      query.url && !state.granted ? [] : tabs().map(tabOf),
    'tabs.get': (_view, id) => viewOfTab(id) && tabOf(viewOfTab(id)!),
    'tabs.create': (_view, { url }: { url: string }) => hands.opened(url),
    'tabs.update': (_view, id) => viewOfTab(id) && tabOf(viewOfTab(id)!),
    'tabs.sendMessage': (view, id, message) => toTab(view, id, message),
    'scripting.executeScript': (
      _view,
      { target, files }: { target: { tabId: number }; files: string[] },
    ) => inject(target, files),
    'action.setBadgeText': (_view, { text }: { text: string }) => void (state.badge.text = text),
    'action.setBadgeBackgroundColor': () => undefined,
    'action.setTitle': () => undefined,
    'windows.update': () => undefined,
  }

  return Object.assign(state, {
    async answer(view: string, payload: string) {
      const { what, all } = JSON.parse(payload) as { what: string; all: never[] }
      const call = calls[what]
      if (!call) state.refused.push(what)
      try {
        if (!call) throw new Error(`${what} is not a function`)
        return JSON.stringify({ value: (await call(view, ...all)) ?? null })
      } catch (error) {
        return JSON.stringify({ error: error instanceof Error ? error.message : String(error) })
      }
    },
  })
}
