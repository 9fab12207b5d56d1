// `npm run portal`: the stand-in alone, to be opened and directed by hand; `-- --port 9000` for
// another port.
import { parseArgs } from 'node:util'
import { startPortal } from '../stand-in/index.ts'

const { values } = parseArgs({ options: { port: { type: 'string', default: '8443' } } })
try {
  const portal = await startPortal({}, Number(values.port))
  console.log(`https://localhost:${portal.port}/__portal`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void portal.close().then(() => process.exit(0)))
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(
    taken ? `Port ${values.port} is taken. Choose another: npm run portal -- --port 9000` : error,
  )
  process.exitCode = 1
}
