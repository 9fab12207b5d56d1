import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { systemPython } from '../tools/webkit.ts'

type Answer =
  | { id: number; result?: string; error?: string }
  | { bridge: number; view: string; payload: string }
  | { ready: number }

export interface Host {
  tell(command: object): Promise<string>
  close(): void
}

/** A display nobody sees; `-displayfd` picks a free number and says it. */
async function virtualDisplay(): Promise<{ name: string; process: ChildProcess }> {
  const xvfb = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  )
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()))
    xvfb.once('exit', () => reject(new Error('Xvfb ended before it had a display.')))
  })
  return { name: `:${number}`, process: xvfb }
}

/**
 * Starts WebKitGTK behind `webkit_host.py`. `onCall` answers what the extension's API is asked for,
 * as JSON text.
 * Errors: `tell` rejects with the host's own words.
 */
export async function startHost(
  settings: { folder: string; proxy: string; dark: boolean },
  onCall: (view: string, payload: string) => Promise<string>,
): Promise<Host> {
  const display = await virtualDisplay()
  const host = spawn(
    systemPython,
    [new URL('webkit_host.py', import.meta.url).pathname, JSON.stringify(settings)],
    {
      stdio: ['pipe', 'pipe', process.env.WEBKIT_LOG ? 'inherit' : 'ignore'],
      env: {
        ...process.env,
        DISPLAY: display.name,
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        GDK_BACKEND: 'x11',
        PYTHONDONTWRITEBYTECODE: '1',
        NO_AT_BRIDGE: '1',
      },
    },
  )
  const waiting = new Map<number, { resolve(text: string): void; reject(error: Error): void }>()
  // A view may still ask something while everything is being closed.
  const write = (command: object) =>
    void (host.stdin?.writable && host.stdin.write(`${JSON.stringify(command)}\n`))
  let started: (version: number) => void
  const ready = new Promise<number>((resolve, reject) => {
    started = resolve
    host.once('exit', (code) => reject(new Error(`WebKitGTK ended with ${code}.`)))
  })
  const hear = async (answer: Answer) => {
    if ('ready' in answer) return started(answer.ready)
    if ('bridge' in answer)
      return write({
        do: 'reply',
        call: answer.bridge,
        value: await onCall(answer.view, answer.payload),
      })
    const { resolve, reject } = waiting.get(answer.id) ?? {}
    waiting.delete(answer.id)
    if (answer.error) reject?.(new Error(answer.error))
    else resolve?.(answer.result ?? '')
  }
  createInterface({ input: host.stdout }).on(
    'line',
    (line) => void hear(JSON.parse(line) as Answer),
  )
  await ready

  let last = 0
  return {
    tell: (command) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        write({ ...command, id: last })
      }),
    close: () => {
      host.stdin?.end()
      host.kill()
      display.process.kill()
    },
  }
}
