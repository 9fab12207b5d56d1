import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'

/**
 * Firefox has no flag that maps a host to a port. A proxy that only knows the way to the stand-in
 * does it, under the true address `https://my.kaspersky.com/`; every other host is sent to a closed
 * port, so nothing leaves the machine.
 */
export async function portalProxy(portalPort: number) {
  const server = createServer()
  server.on('connect', (request, client, head) => {
    if (request.url !== 'my.kaspersky.com:443')
      return void client.end('HTTP/1.1 502 Not here\r\n\r\n')
    const portal = connect(portalPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n')
      portal.write(head)
      portal.pipe(client).pipe(portal)
    })
    // Either end may hang up at any time; the other end is then closed as well.
    portal.on('error', () => client.destroy())
    client.on('error', () => portal.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const pac = `function FindProxyForURL(url, host) { return host === 'my.kaspersky.com' ? 'PROXY 127.0.0.1:${port}' : 'PROXY 127.0.0.1:9' }`
  return {
    /** For whom takes a plain proxy address. */
    port,
    prefs: {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': `data:text/javascript,${encodeURIComponent(pac)}`,
      'network.proxy.failover_direct': false,
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
