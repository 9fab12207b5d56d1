// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { Spot } from '../../../../lib/portal/locate/spot.ts'
import { locate } from '../../../../lib/portal/locate/locate.ts'
import { languages } from '../../../stand-in/grammar/words/index.ts'

const anyone = { product: null, application: null }
const pageOf = (body: string) =>
  new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html')
const find = (body: string, spot: Spot) => locate(pageOf(body), spot, anyone)?.id ?? null
const dialog = (inside: string) => `<div role="dialog">${inside}</div>`
const field = '<input type="email" id="field">'

test.each(Object.entries(languages))(
  'in %s the control that sends the link is found among those that do not',
  (_, { phrases }) => {
    const topics = ['otherDownloads', 'appStore', 'close', 'download', 'scan', 'help'] as const
    const rest = topics
      .flatMap((topic) => phrases[topic])
      .map((text) => `<button>${text}</button>`)
      .join('')
    expect(find(dialog(rest), 'send-link')).toBeNull()
    for (const text of phrases.sendLink)
      expect(find(dialog(`${rest}<button id="a">${text}</button>`), 'send-link'), text).toBe('a')
  },
)

test.each(['Send link', 'Send to myself', 'Отправить по почте', 'ОТПРАВИТЬ ПО ПОЧТЕ'])(
  'the portal’s own words: "%s"',
  (text) => expect(find(dialog(`<button id="a">${text}</button>`), 'send-link')).toBe('a'),
)

describe('a form that mails the link is known for certain or not at all', () => {
  test.each<{ name: string; body: string; button: string | null; field: string | null }>([
    {
      name: 'one field for an address, and a button that sends',
      body: dialog(`${field}<button id="a">Senden</button><button>Abbrechen</button>`),
      button: 'a',
      field: 'field',
    },
    {
      name: 'a button that submits and says so',
      body: dialog(`${field}<input type="submit" id="a" value="Enviar">`),
      button: 'a',
      field: 'field',
    },
    {
      name: 'a field that only its name tells',
      body: dialog('<input id="Email"><a href="#" id="a">送信</a>'),
      button: 'a',
      field: 'Email',
    },
    {
      name: 'a part over the page that is no dialog by its marks',
      body: `<input type="search">
        <div class="side-drawer drawer">${field}<button id="a">Send</button></div>`,
      button: 'a',
      field: 'field',
    },
    {
      name: 'no button says that it sends',
      body: dialog(`${field}<button>Weiter</button>`),
      button: null,
      field: 'field',
    },
    {
      name: 'two buttons say it',
      body: dialog(`${field}<button>Send</button><button>Send later</button>`),
      button: null,
      field: 'field',
    },
    {
      name: 'somebody signs in',
      body: dialog(`${field}<input type="password"><button>Send</button>`),
      button: null,
      field: null,
    },
    {
      name: 'a form for more than an address',
      body: dialog(`${field}<textarea></textarea><button>Send</button>`),
      button: null,
      field: null,
    },
    {
      name: 'the newsletter at the foot of the page',
      body: `<footer>${field}<button>Send</button></footer>`,
      button: null,
      field: null,
    },
    {
      name: 'the newsletter below the dialog',
      body: `${dialog('<button>Send link</button>')}<footer>${field}<button>Send</button></footer>`,
      button: null,
      field: null,
    },
    {
      name: 'another dialog lies over the one that is read',
      body: dialog('Kaspersky') + dialog(`${field}<button>Send</button>`),
      button: null,
      field: null,
    },
  ])('$name', ({ body, button, field: expected }) => {
    expect([find(body, 'send-form'), find(body, 'send-field')]).toEqual([button, expected])
  })

  test('a link that writes to somebody else sends nothing', () => {
    expect(find(dialog('<a href="mailto:x@example.com">E-mail</a>'), 'send-link')).toBeNull()
  })
})
