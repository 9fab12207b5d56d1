/* The page's own script: asks for the JSON as the portal does, draws late and more than once, notes every press. */
const own = { headers: { 'X-Stand-In': 'page', 'X-Requested-With': 'XMLHttpRequest' } }
const usages = '/MyLicenses/GetProductUsagesAndViewSettings'
const memory = { system: '', slide: '0', all: '', consent: sessionStorage.getItem('consent') ?? '' }
const actions = new WeakMap()
const policy = globalThis.trustedTypes?.createPolicy('stand-in', { createHTML: (text) => text })
const globals = new Set(Object.getOwnPropertyNames(globalThis))
let turn = 0
let drawn = []
/** Where to go after the sign-in, once the address has changed to the sign-in's own. */
let wanted = ''

const pause = (ms) => new Promise((done) => setTimeout(done, ms))
const tell = (path, body) =>
  fetch(`/__portal/${path}`, {
    method: 'POST',
    keepalive: true,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...own,
  })
const seen = (tag, detail) => tell('footprints', { tag, detail })

/** All elements, those in shadow roots too. */
const within = (root) =>
  [...root.querySelectorAll('*')].flatMap((one) =>
    one.shadowRoot ? [one, ...within(one.shadowRoot)] : [one],
  )

/** What drawings say about behaviour is moved out of the document, where nobody else can read it. */
function put(markup) {
  const holder = document.createElement('template')
  const html = policy ? policy.createHTML(markup) : markup
  if (holder.setHTMLUnsafe) holder.setHTMLUnsafe(html)
  else holder.innerHTML = html
  for (const element of within(holder.content).filter((one) => one.dataset?.do)) {
    actions.set(element, element.dataset.do)
    element.removeAttribute('data-do')
  }
  const old = drawn
  drawn = [...holder.content.children]
  document.body.prepend(...drawn)
  for (const element of old) element.remove()
}

function lookForGlobals() {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!globals.has(name) && !/^\d+$/.test(name)) void seen('global', name)
    globals.add(name)
  }
}

async function draw() {
  const mine = ++turn
  const overtaken = () => mine !== turn
  const at = location.pathname + location.search + location.hash
  const answer = await fetch(`/portal/view?${new URLSearchParams({ ...memory, at })}`, own)
  const { frames, title, address, again } = await answer.json()
  if (overtaken()) return
  if (address && !wanted) {
    wanted = at
    history.replaceState(null, '', address)
  }
  for (const { after, markup } of frames) {
    await pause(after)
    if (overtaken()) return
    put(markup)
  }
  document.title = title
  lookForGlobals()
  if (!again) return
  while (!overtaken()) {
    put(frames.at(-1).markup)
    await pause(again)
  }
}

const afterSignIn = () =>
  wanted || new URLSearchParams(location.search).get('returnUrl') || location.href

async function install(application) {
  location.assign(await (await tell('installer', { application, ...memory })).text())
}

/** Verb → what happens; true: draw again. */
const verbs = {
  go: (where) => (history.pushState(null, '', where), true),
  close: () => (history.pushState(null, '', location.pathname), true),
  system: (name) => ((memory.system = name), true),
  slide: (index) => ((memory.slide = index), true),
  more: () => ((memory.all = '1'), true),
  consent: () => (sessionStorage.setItem('consent', (memory.consent = '1')), true),
  mail: (sent) => tell('mails', { at: sent, ...memory }).then(() => verbs.go(sent)),
  trap: (name) => tell('traps', { name, detail: 'pressed' }).then(() => false),
  confirm: (application) => install(application).then(() => false),
  language: (name) => tell('language', name).then(() => location.reload()),
  pass: (fault) => tell('passed', fault).then(() => location.reload()),
  'sign-out': () =>
    fetch('/SignIn/SignOutTo', { method: 'POST', ...own }).then(() => location.reload()),
  async 'sign-in'() {
    await tell('sign-in', {
      email: document.querySelector('input[type=email], input[name=EMail]')?.value ?? '',
    })
    if (new URL(afterSignIn(), location.href).href === location.href) location.reload()
    else location.assign(afterSignIn())
  },
}

async function act(action) {
  const [verb, ...rest] = action.split(':')
  if (await verbs[verb]?.(rest.join(':'))) await draw()
}

function pressed(event) {
  const element = event.composedPath().find((node) => actions.has(node))
  const shown = event.target.closest?.('button, a, input, [role]') ?? event.target
  const action = element ? actions.get(element) : ''
  void tell('clicks', {
    text: shown.textContent?.trim().slice(0, 60),
    tag: shown.tagName.toLowerCase(),
    action,
    trusted: event.isTrusted,
    at: location.href,
  })
  if (!event.isTrusted && /^(?:confirm|trap|sign|pass|mail)/.test(action))
    void tell('traps', { name: 'pressed-by-a-script', detail: action })
  return action
}

/** Hosts of Kaspersky's that are not played here. What they hand out is a personal installer, and starts a term. */
const installer = (link) =>
  link &&
  /\.kaspersky(?:-labs)?\.com$/.test(link.hostname) &&
  !/^(?:my|support)\./.test(link.hostname)
const stays = (link) =>
  link.origin === location.origin && !link.target && !/AlmostDone|startDownload/.test(link.href)

addEventListener(
  'click',
  (event) => {
    const action = pressed(event)
    const link = event.composedPath().find((node) => node.tagName === 'A')
    if (!action && !installer(link) && !(link && stays(link))) return
    event.preventDefault()
    if (installer(link)) return void tell('traps', { name: 'term-started', detail: link.href })
    if (action) void act(action)
    else void act(`go:${link.href}`)
  },
  true,
)
addEventListener('popstate', () => void draw())
addEventListener('message', (event) => void seen('message', typeof event.data))

/** Elements that somebody else puts beside the portal's, as the page itself can see them. */
new MutationObserver((changes) => {
  for (const node of changes.flatMap((change) => [...change.addedNodes])) {
    if (drawn.includes(node) || node.nodeType !== Node.ELEMENT_NODE) continue
    const attributes = [...node.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ')
    void seen(
      node.tagName.toLowerCase(),
      `${attributes} ${node.shadowRoot ? 'open shadow root' : 'no open shadow root'}`.trim(),
    )
  }
}).observe(document.body, { childList: true })
new MutationObserver((changes) => {
  for (const node of changes.flatMap((change) => [...change.addedNodes]))
    if (node.nodeType === Node.ELEMENT_NODE)
      void seen(node.tagName.toLowerCase(), 'beside the body')
}).observe(document.documentElement, { childList: true })

void draw()
if (/^\/MyLicenses/i.test(location.pathname))
  void fetch(usages, own).then(
    () => undefined,
    () => undefined,
  )
if (/^\/MyDevices/i.test(location.pathname))
  void fetch('/MyDevices/api/DeviceList', own).then(
    () => undefined,
    () => undefined,
  )
