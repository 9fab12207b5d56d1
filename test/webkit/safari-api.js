/* global webkit, safariConfig */
// What Safari's extension API looks like from inside: promises, no notifications, no managed storage, and in a content
// script little more than runtime, i18n and storage. Every call is answered by safari.ts.
;(() => {
  const { kind, id, origin, manifest, words, language, platform } = safariConfig
  const ask = async (what, ...all) => {
    const { value, error } = JSON.parse(
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a bridge of WebKit's, not a window
      await webkit.messageHandlers.bridge.postMessage(JSON.stringify({ what, all })),
    )
    if (error) throw new Error(error)
    return value ?? undefined
  }
  const events = new Map()
  const event = (name) => {
    const listeners = new Set()
    events.set(name, listeners)
    return {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
      hasListener: (listener) => listeners.has(listener),
    }
  }
  const call =
    (name) =>
    (...all) =>
      ask(name, ...all)

  const chosen = (all, keys) => {
    if (keys === null || keys === undefined) return all
    if (typeof keys === 'string') return keys in all ? { [keys]: all[keys] } : {}
    if (Array.isArray(keys))
      return Object.fromEntries(keys.filter((key) => key in all).map((key) => [key, all[key]]))
    return {
      ...keys,
      ...Object.fromEntries(
        Object.keys(keys)
          .filter((key) => key in all)
          .map((key) => [key, all[key]]),
      ),
    }
  }
  const area = (name) => ({
    get: async (keys) => chosen(await ask('storage.all', name), keys),
    set: (items) => ask('storage.set', name, items),
    remove: (keys) => ask('storage.remove', name, [keys].flat()),
    clear: () => ask('storage.clear', name),
    onChanged: event(`storage.${name}.onChanged`),
  })

  const browser = {
    runtime: {
      id,
      getURL: (path) => `${origin}/${path.replace(/^\//, '')}`,
      getManifest: () => manifest,
      sendMessage: call('runtime.sendMessage'),
      onMessage: event('runtime.onMessage'),
    },
    i18n: {
      getUILanguage: () => language,
      getMessage: (key, all = []) =>
        (words[key]?.message ?? '').replaceAll(
          /\$(\d)/g,
          (_, place) => [all].flat()[place - 1] ?? '',
        ),
    },
    storage: {
      local: area('local'),
      session: area('session'),
      sync: area('sync'),
      onChanged: event('storage.onChanged'),
    },
  }
  if (kind === 'own-page') {
    Object.assign(browser.runtime, {
      getPlatformInfo: () => Promise.resolve({ os: platform, arch: 'arm64' }),
      getBackgroundPage: () => Promise.resolve(null),
      openOptionsPage: call('runtime.openOptionsPage'),
      onInstalled: event('runtime.onInstalled'),
      onStartup: event('runtime.onStartup'),
    })
    Object.assign(browser, {
      alarms: {
        create: call('alarms.create'),
        get: call('alarms.get'),
        getAll: call('alarms.getAll'),
        clear: call('alarms.clear'),
        onAlarm: event('alarms.onAlarm'),
      },
      permissions: {
        contains: call('permissions.contains'),
        request: call('permissions.request'),
        getAll: call('permissions.getAll'),
        onAdded: event('permissions.onAdded'),
        onRemoved: event('permissions.onRemoved'),
      },
      scripting: { executeScript: call('scripting.executeScript') },
      tabs: {
        query: call('tabs.query'),
        create: call('tabs.create'),
        update: call('tabs.update'),
        get: call('tabs.get'),
        getCurrent: () => Promise.resolve(undefined),
        sendMessage: call('tabs.sendMessage'),
        onRemoved: event('tabs.onRemoved'),
        onUpdated: event('tabs.onUpdated'),
      },
      action: {
        setBadgeText: call('action.setBadgeText'),
        setBadgeBackgroundColor: call('action.setBadgeBackgroundColor'),
        setTitle: call('action.setTitle'),
        openPopup: call('action.openPopup'),
        onClicked: event('action.onClicked'),
      },
    })
    // The Mac has windows, the iPad has not.
    if (platform === 'mac')
      browser.windows = { create: call('windows.create'), update: call('windows.update') }
  }
  globalThis.browser = globalThis.chrome = browser

  const fire = (name, all) => [...(events.get(name) ?? [])].map((listener) => listener(...all))
  /** One listener's answer: a promise it returned, or what it gave to `sendResponse` after returning true. */
  const answerOf = (listener, message, sender) =>
    new Promise((resolve, reject) => {
      const returned = listener(message, sender, resolve)
      if (returned && typeof returned.then === 'function') returned.then(resolve, reject)
      else if (returned !== true) resolve(undefined)
    })
  globalThis.safariInside = {
    fire: (name, all) => void fire(name, all),
    deliver: async (message, sender) => {
      const answers = [...events.get('runtime.onMessage')].map((listener) =>
        answerOf(listener, message, sender),
      )
      const given = await Promise.race(
        answers
          .map((answer) =>
            answer.then((value) => (value === undefined ? new Promise(() => undefined) : value)),
          )
          .concat(Promise.all(answers).then(() => undefined)),
      )
      return JSON.stringify({ value: given ?? null, heard: answers.length })
    },
  }
})()
