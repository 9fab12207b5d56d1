import { createHash, X509Certificate } from 'node:crypto'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import type { PortalAddress } from './session.ts'

/** One empty page under the portal's name: to test the harness without the stand-in. */
export async function bareSite(): Promise<PortalAddress & { close(): void }> {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'my.kaspersky.com' }],
    {
      keySize: 2048,
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'my.kaspersky.com' }] }],
    },
  )
  const server = createServer({ key, cert }, (_request, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><title>bare</title><p>bare</p>')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' })
  return {
    port: (server.address() as AddressInfo).port,
    spki: createHash('sha256').update(publicKey).digest('base64'),
    close: () => server.close(),
  }
}
