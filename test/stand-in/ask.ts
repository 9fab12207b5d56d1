import { Agent, request } from 'node:https'
import { createGunzip } from 'node:zlib'
import type { Portal } from './server/index.ts'

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/**
 * One GET under the portal's real name, without a browser, unpacked as one would; trusts the
 * stand-in's own certificate and nothing else. Errors: rejects when the connection breaks, or after
 * `patience` milliseconds without an answer.
 */
export function ask(
  portal: Portal,
  path: string,
  headers: Record<string, string> = {},
  patience = 2000,
): Promise<Answer> {
  const agent = new Agent({
    ca: portal.certificate.cert,
    servername: 'my.kaspersky.com',
    keepAlive: false,
  })
  return new Promise((done, fail) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: portal.port,
        path,
        agent,
        headers: { host: 'my.kaspersky.com', ...headers },
      },
      (answer) => {
        let body = ''
        const plain =
          answer.headers['content-encoding'] === 'gzip' ? answer.pipe(createGunzip()) : answer
        plain.setEncoding('utf8').on('data', (part: string) => (body += part))
        plain.on('end', () =>
          done({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
        )
        answer.on('error', fail)
      },
    )
    asked.setTimeout(patience, () => asked.destroy(new Error('no answer')))
    asked.on('error', fail).end()
  })
}

const portalPage = { referer: 'https://my.kaspersky.com/MyLicenses' }
/**
 * What the headers say of who asks, in Chromium, and of the one who asks otherwise in Firefox;
 * taken from real requests.
 */
export const as = {
  navigation: {
    'sec-fetch-dest': 'document',
    'sec-fetch-site': 'none',
    'sec-fetch-mode': 'navigate',
  },
  page: {
    'sec-fetch-dest': 'empty',
    'sec-fetch-site': 'same-origin',
    'x-stand-in': 'page',
    ...portalPage,
  },
  contentScript: { 'sec-fetch-dest': 'empty', 'sec-fetch-site': 'same-origin', ...portalPage },
  worker: { 'sec-fetch-dest': 'empty', 'sec-fetch-site': 'none' },
  firefoxEventPage: { 'sec-fetch-dest': 'empty', 'sec-fetch-site': 'same-origin' },
}

/** The cookies of an answer, to be sent along. */
export const cookiesOf = ({ headers }: Answer) => ({
  cookie: [headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; '),
})
