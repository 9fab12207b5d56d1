import { spawnSync } from 'node:child_process'
import { installDebian } from './browsers.ts'

/** The system's own Python: another one on the PATH does not see Debian's python3-gi. */
export const systemPython = '/usr/bin/python3'
const packages = [
  'xvfb',
  'libwebkit2gtk-4.1-0',
  'libxtst6',
  'gir1.2-webkit2-4.1',
  'python3-gi',
  'python3-gi-cairo',
  'fonts-dejavu-core',
]

const works = (command: string, args: string[]) =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0
const hasWebkit = () =>
  works(systemPython, [
    '-c',
    "import cairo, gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2",
  ]) && works('sh', ['-c', 'command -v Xvfb'])

/**
 * WebKitGTK with its Python bindings, installed where that asks nobody. One sentence if it cannot
 * be had, or null.
 */
export function needWebkit(): string | null {
  if (process.platform !== 'linux')
    return 'The WebKit suite drives WebKitGTK, which is had on Linux only.'
  if (hasWebkit()) return null
  console.log('WebKitGTK is not here: installing it …')
  return (
    installDebian(packages) ?? (hasWebkit() ? null : 'WebKitGTK was installed but does not start.')
  )
}
