import { startPortal } from '../stand-in/index.ts'

/** `npm run portal [-- --port 8443]`: the stand-in alone, to be opened by hand. */
const wanted = process.argv.indexOf('--port')
const portal = await startPortal({}, wanted > 0 ? Number(process.argv[wanted + 1]) : 8443)
console.log(`https://localhost:${portal.port}/__portal`)
process.on('SIGINT', () => void portal.close().then(() => process.exit(0)))
