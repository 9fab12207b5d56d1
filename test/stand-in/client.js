/* The page's own script: asks for the JSON as the portal does, draws late and more than once, notes every press. */
const own = { headers: { 'X-Stand-In': 'page', 'X-Requested-With': 'XMLHttpRequest' } }
const memory = { system: '', slide: '0', all: '', consent: sessionStorage.getItem('consent') ?? '' }
const actions = new WeakMap()
const policy = globalThis.trustedTypes?.createPolicy('stand-in', { createHTML: (text) => text })
let turn = 0
let drawn = []

const pause = (ms) => new Promise((done) => setTimeout(done, ms))
const tell = (path, body) => fetch(`/__portal/${path}`, { method: 'POST', keepalive: true, body: JSON.stringify(body), ...own })

function put(markup) {
  const holder = document.createElement('template')
  holder.innerHTML = policy ? policy.createHTML(markup) : markup
  for (const element of holder.content.querySelectorAll('[data-do]')) {
    actions.set(element, element.dataset.do)
    element.removeAttribute('data-do')
  }
  const old = drawn
  drawn = [...holder.content.children]
  document.body.prepend(...drawn)
  for (const element of old) element.remove()
}

async function draw() {
  const mine = ++turn
  const query = new URLSearchParams({ ...memory, at: location.pathname + location.hash })
  const answer = await fetch(`/portal/view?${query}`, own)
  const { frames, title } = await answer.json()
  for (const { after, markup } of frames) {
    await pause(after)
    if (mine !== turn) return
    put(markup)
  }
  document.title = title
}

async function act(action) {
  const [verb, ...rest] = action.split(':')
  const value = rest.join(':')
  if (verb === 'go') history.pushState(null, '', value)
  else if (verb === 'close') history.pushState(null, '', location.pathname)
  else if (verb === 'system' || verb === 'slide') memory[verb] = value
  else if (verb === 'more') memory.all = '1'
  else if (verb === 'consent') sessionStorage.setItem('consent', (memory.consent = '1'))
  else if (verb === 'trap') await tell('traps', { name: value })
  else if (verb === 'confirm') location.assign(await (await tell('installer', { application: value, ...memory })).text())
  else if (verb === 'sign-in' || verb === 'agree') {
    await tell(verb, {})
    location.reload()
  } else return
  await draw()
}

addEventListener('click', (event) => {
  const element = event.composedPath().find((node) => actions.has(node))
  const pressed = event.target.closest?.('button, a, input, [role]') ?? event.target
  void tell('clicks', { text: pressed.textContent?.trim().slice(0, 60), tag: pressed.tagName.toLowerCase(), action: element ? actions.get(element) : '', trusted: event.isTrusted, at: location.href })
  const link = event.composedPath().find((node) => node.tagName === 'A')
  if (element) {
    event.preventDefault()
    void act(actions.get(element))
  } else if (link?.origin === location.origin && link.target !== '_blank' && !/AlmostDone|startDownload/.test(link.href)) {
    event.preventDefault()
    history.pushState(null, '', link.href)
    void draw()
  }
}, true)
addEventListener('popstate', () => void draw())
addEventListener('hashchange', () => void draw())

void draw()
if (/^\/MyLicenses/i.test(location.pathname)) void fetch('/MyLicenses/GetProductUsagesAndViewSettings', own).catch(() => undefined)
