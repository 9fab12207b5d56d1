/**
 * What a hostile page of the portal's own host does to our scripts. Each scene runs in the page, as
 * its own script would, on the page of subscriptions. `FORGED` marks what must never be kept.
 */
export interface Scene {
  attack: (argument: string[]) => unknown
  argument?: string[]
  /** How long the page is left to it, ms; default: until the watcher is at rest. */
  lasts?: number
  /** GETs that the rules allow it to cause; default: none. */
  gets?: number
  /**
   * Played in Firefox too, where only the next page's reading shows that the tab was not hung: no
   * debugger there counts exceptions or work, and Firefox itself draws the larger ones for minutes.
   * What costs it most (what lies where, shapes that answer for themselves) is among them.
   */
  inFirefox?: true
}

/**
 * Names that a form's field, or a picture's name in a document, takes from the code that asks for
 * them.
 */
export const elementNames = [
  'attributes',
  'checkVisibility',
  'childElementCount',
  'childNodes',
  'children',
  'closest',
  'compareDocumentPosition',
  'contains',
  'firstChild',
  'getAnimations',
  'getAttribute',
  'getBoundingClientRect',
  'getRootNode',
  'hasAttribute',
  'id',
  'isConnected',
  'localName',
  'matches',
  'namespaceURI',
  'nextSibling',
  'nodeName',
  'nodeType',
  'nodeValue',
  'ownerDocument',
  'parentElement',
  'parentNode',
  'querySelector',
  'querySelectorAll',
  'shadowRoot',
  'style',
  'tagName',
  'textContent',
]
export const documentNames = [
  'addEventListener',
  'body',
  'createElement',
  'createTreeWalker',
  'defaultView',
  'documentElement',
  'elementFromPoint',
  'getElementsByTagName',
  'head',
  'hidden',
  'location',
  'querySelector',
  'querySelectorAll',
  'visibilityState',
]

const dialogOf = (inside: string) =>
  `<h2>Kaspersky</h2><p>FORGED call 555 0100</p><a href="https://apps.apple.com/app/id1111111111">App Store</a>${inside}`

/**
 * A form is the dialog, or stands around it, and one of its fields is called as what we ask it. One
 * after the other, each a change of its own, so far apart that the watcher reads each: what holds
 * for one must not hide the next.
 */
const clobberedForms = async ([names, markup]: string[]) => {
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
  const body = document.body
  for (const name of names!.split(' ')) {
    const around = document.createElement('form')
    around.innerHTML = `<input name="${name}"><div role="dialog">${markup}</div>`
    const is = document.createElement('form')
    is.setAttribute('role', 'dialog')
    is.innerHTML = `${markup}<input name="${name}">`
    body.append(around)
    await pause(130)
    body.append(is)
    await pause(130)
    around.replaceWith('')
    is.replaceWith('')
  }
}
/** The same for the document, whose pictures answer for it. */
const clobberedDocument = async ([names]: string[]) => {
  const { body, createElement } = document
  for (const name of names!.split(' ')) {
    const picture = createElement.call(document, 'img')
    picture.setAttribute('name', name)
    body.append(picture)
    await new Promise((done) => setTimeout(done, 260))
    picture.replaceWith('')
  }
}
const formAroundPage = ([names]: string[]) => {
  const form = document.createElement('form')
  form.innerHTML = names!
    .split(' ')
    .map((one) => `<input name="${one}">`)
    .join('')
  form.append(...document.body.children)
  document.body.append(form)
}

export const scenes: Record<string, Scene> = {
  'forms whose fields answer for them': {
    attack: clobberedForms,
    argument: [elementNames.join(' '), dialogOf('')],
    inFirefox: true,
  },
  'a form around the page that hides who stands around it': {
    attack: formAroundPage,
    argument: ['parentElement parentNode'],
    inFirefox: true,
  },
  'a form around the page that calls itself no element': {
    attack: formAroundPage,
    argument: ['nodeType localName tagName childNodes'],
    inFirefox: true,
  },
  'pictures that answer for the document': {
    attack: clobberedDocument,
    argument: [documentNames.join(' ')],
    inFirefox: true,
  },
  'elements of its own whose every answer is an error': {
    attack: ([markup]) => {
      class Thrower extends HTMLElement {
        override get textContent(): string {
          throw new Error('FORGED')
        }
        override getAttribute(): string {
          throw new Error('FORGED')
        }
        get [Symbol.toStringTag](): string {
          throw new Error('FORGED')
        }
      }
      customElements.define('x-thrower', Thrower)
      const thrower = document.createElement('x-thrower')
      thrower.setAttribute('role', 'dialog')
      thrower.innerHTML = markup!
      document.body.append(thrower)
      const everything = Object.getPrototypeOf({}) as object
      Object.defineProperty(everything, 'kind', {
        get() {
          throw new Error('FORGED')
        },
        configurable: true,
      })
      const lists = NodeList.prototype
      lists.forEach = () => {
        throw new Error('FORGED')
      }
    },
    argument: [dialogOf('')],
  },
  '200,000 elements': {
    attack: () => {
      // Most of them without a picture: to draw them is the page's affair, and takes a browser
      // seconds.
      const [box, hidden] = [document.createElement('div'), document.createElement('div')]
      box.innerHTML = '<i>x</i>'.repeat(25_000)
      hidden.hidden = true
      hidden.innerHTML = '<i>x</i><b class=user-email></b>'.repeat(90_000)
      document.body.append(box, hidden)
    },
  },
  '5,000 links in a dialog': {
    attack: () => {
      const box = document.createElement('div')
      box.setAttribute('role', 'dialog')
      box.innerHTML = `<h2>Kaspersky</h2>${Array.from({ length: 5000 }, (_, at) => `<a href="https://apps.apple.com/app/id11111${at + 10_000}">FORGED ${at}</a>`).join('')}`
      document.body.append(box)
    },
  },
  '2,000 levels': {
    attack: () => {
      let inner = document.body as Element
      for (let level = 0; level < 2000; level++) {
        inner.append(document.createElement('div'))
        inner = inner.lastElementChild!
      }
      inner.setAttribute('role', 'dialog')
      inner.innerHTML = '<h2>Kaspersky</h2><button>FORGED</button>'
    },
  },
  'a shadow root of 25,000 elements, in which 3,000 transitions end that never were': {
    attack: () => {
      const host = document.createElement('div')
      const root = host.attachShadow({ mode: 'open' })
      root.innerHTML = '<i></i>'.repeat(25_000)
      host.innerHTML = '<i></i>'.repeat(12_000)
      document.body.append(host)
      for (let ended = 0; ended < 3000; ended++)
        host.dispatchEvent(new Event('transitionend', { bubbles: true }))
    },
  },
  '3,000 dialogs, one inside the other and side by side': {
    attack: () => {
      const box = document.createElement('div')
      const one = '<div role=dialog aria-haspopup=true><h2>Kaspersky FORGED</h2>'
      box.innerHTML = one.repeat(200) + '</div>'.repeat(200) + `${one}</div>`.repeat(2800)
      document.body.append(box)
    },
    inFirefox: true,
  },
  '400 menus, one inside the other, over a long text': {
    attack: () => {
      const box = document.createElement('header')
      box.innerHTML =
        '<div aria-haspopup=true>'.repeat(400) + 'FORGED @ '.repeat(40_000) + '</div>'.repeat(400)
      document.body.append(box)
    },
  },
  'text that regular expressions choke on': {
    attack: () => {
      const lines = [
        '@',
        'a',
        '@a.',
        '0-',
        ' ',
        '\u200b',
        'A1B2C-',
        '"myKasperskyId"',
        '1/1/',
        '%40',
      ]
      for (const piece of lines) {
        const place = document.createElement('header')
        place.textContent = piece.repeat(20_000 / piece.length)
        const panel = document.createElement('section')
        panel.innerHTML = `<h3>Kaspersky Plus</h3><p></p>`
        panel.lastElementChild!.textContent = piece.repeat(20_000 / piece.length)
        const script = document.createElement('script')
        script.type = 'text/plain'
        script.textContent = piece.repeat(20_000 / piece.length)
        document.body.append(place, panel, script)
      }
    },
  },
  'a page that never rests': {
    attack: () => {
      const dialog = document.createElement('div')
      dialog.setAttribute('role', 'dialog')
      document.body.append(dialog)
      const timer = setInterval(() => {
        dialog.innerHTML = `<h2>Kaspersky</h2><a href="https://apps.apple.com/app/id1111111111">FORGED ${Math.random()}</a>`
        history.replaceState(null, '', `#${Math.random()}`)
      }, 5)
      setTimeout(() => clearInterval(timer), 2500)
    },
    lasts: 3000,
  },
  'a page that is somebody else five times a second': {
    attack: () => {
      const script = document.createElement('script')
      script.type = 'text/plain'
      document.head.prepend(script)
      const timer = setInterval(() => {
        script.textContent = `{"myKasperskyId":"FORGED-${Math.random()}"}`
        document.body.append(' ')
      }, 200)
      setTimeout(() => {
        clearInterval(timer)
        script.remove()
      }, 2500)
    },
    lasts: 3000,
    // One for the first of them, whom nobody knows yet.
    gets: 1,
  },
  'names that look like others, and run backwards': {
    attack: () => {
      const names = [
        'Kaspersky\u202eFORGED',
        'Каsреrsку Plus FORGED',
        '\u2066Kaspersky FORGED\u2069',
      ]
      for (const name of names) {
        const dialog = document.createElement('div')
        dialog.setAttribute('role', 'dialog')
        dialog.innerHTML =
          '<h2></h2><a href="https://apps.apple.com.evil.example/app/id1111111111">x</a><a href="https://apps.apple.com\u3002evil.example/app/id1111111111">x</a><a href="javascript:alert(1)">x</a>'
        dialog.firstElementChild!.textContent = name
        document.body.append(dialog)
      }
    },
  },
  'frames with and without an address': {
    attack: () => {
      const blank = document.createElement('iframe')
      const own = document.createElement('iframe')
      own.src = '/MyLicenses'
      const written = document.createElement('iframe')
      written.srcdoc = '<script>window.parent.postMessage({name:"page-report"},"*")</script>'
      document.body.append(blank, own, written)
      const { body } = blank.contentDocument!
      body.innerHTML = '<div role=dialog><h2>FORGED</h2></div>'
      window.postMessage({ name: 'companion-dismissed', payload: { how: 'this-is-a-mac' } }, '*')
    },
  },
}
