import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launch } from 'puppeteer'

/**
 * A profile in which Firefox was started once, without extension and portal. In a new one it
 * translates its own scripts at every start, for three seconds of processor time.
 */
const started = resolve('.cache/firefox-profile')

/** Makes that profile, where there is none yet or Firefox is newer. */
export async function startFirefoxOnce(program: string): Promise<void> {
  if (existsSync(started) && statSync(started).mtimeMs > statSync(program).mtimeMs) return
  rmSync(started, { recursive: true, force: true })
  const profile = mkdtempSync(`${started}-`)
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    userDataDir: profile,
  })
  await browser.close()
  renameSync(profile, started)
}

/** A copy for one browser, which nobody has used; null = Firefox was not started once before. */
export function freshProfile(): { folder: string; remove: () => void } | null {
  if (!existsSync(started)) return null
  const folder = mkdtempSync(join(tmpdir(), 'firefox-profile-'))
  cpSync(started, folder, { recursive: true })
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}
