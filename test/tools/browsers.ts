import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

/** A browser's program, or one sentence that says what to install. */
type FoundBrowser = { ok: true; path: string } | { ok: false; why: string }

interface Place {
  variable: string
  names: string[]
  paths: string[]
  /**
   * Debian's packages: the browser, and its other UI languages with a file that tells whether they
   * are there.
   */
  debian: string[]
  languages: { package: string; program: string; file: string }
  puppeteer: string
}

/**
 * Where a browser is looked for: an own choice by environment variable, then names on the PATH,
 * then usual places.
 */
const places: Record<BrowserName, Place> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    ],
    debian: ['chromium', 'fonts-dejavu-core'],
    languages: {
      package: 'chromium-l10n',
      program: '/usr/bin/chromium',
      file: '/usr/lib/chromium/locales/fr.pak',
    },
    puppeteer: 'chrome@stable',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
    ],
    debian: ['firefox-esr', 'fonts-dejavu-core'],
    languages: {
      package: 'firefox-esr-l10n-ru',
      program: '/usr/bin/firefox-esr',
      file: '/usr/lib/firefox-esr/browser/extensions/langpack-ru@firefox-esr.mozilla.org.xpi',
    },
    puppeteer: 'firefox@stable',
  },
}

const onPath = (name: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/** A program named by hand that is not there: one sentence, and no other browser in its stead. */
const wrongChoice = (browser: BrowserName): string | null => {
  const { variable } = places[browser]
  const chosen = process.env[variable]
  return chosen && !existsSync(chosen)
    ? `${variable} names ${chosen}, and there is no such program.`
    : null
}

/**
 * The program, or null. Chrome from 137 on no longer loads unpacked extensions by flag; by the
 * debugging pipe it still does.
 */
export function findBrowser(browser: BrowserName): string | null {
  const { variable, names, paths } = places[browser]
  const chosen = process.env[variable]
  if (chosen) return existsSync(chosen) ? chosen : null
  for (const name of names) {
    const path = onPath(name)
    if (path) return path
  }
  return paths.find((path) => existsSync(path)) ?? downloaded(browser)
}

/** What puppeteer's own installer put into `.cache/browsers` of the project. */
function downloaded(browser: BrowserName): string | null {
  try {
    const lines = execFileSync('npx', ['browsers', 'list', '--path', '.cache/browsers'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    const wanted = browser === 'chromium' ? 'chrome@' : 'firefox@'
    const line = lines.split('\n').find((text) => text.startsWith(wanted))
    const path = line?.replace(/^\S+\s+(?:\([^)]*\)\s+)?/, '').trim()
    return path && existsSync(path) ? path : null
  } catch {
    return null // no installer, nothing downloaded: the caller says what to install
  }
}

let updated = false
const isRoot = () => process.getuid?.() === 0

/**
 * Debian or Ubuntu packages, only where that asks nobody: as root. Returns null, or one sentence
 * why not.
 */
export function installDebian(packages: string[]): string | null {
  if (!onPath('apt-get'))
    return `Please install ${packages.join(', ')} (or what your system calls them).`
  if (!isRoot())
    return `Please run: sudo apt-get install --no-install-recommends ${packages.join(' ')}`
  const apt = (args: string[]) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  try {
    if (!updated) apt(['update'])
    updated = true
    apt(['install', '-y', '--no-install-recommends', ...packages])
    return null
  } catch {
    return `apt-get could not install ${packages.join(', ')}; please install them by hand.`
  }
}

function installByPuppeteer(browser: BrowserName): string | null {
  try {
    const what = places[browser].puppeteer
    execFileSync('npx', ['browsers', 'install', what, '--path', '.cache/browsers'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    return null
  } catch {
    return `Please install ${browser === 'chromium' ? 'Chromium or Chrome' : 'Firefox'}, or name it in the environment variable ${places[browser].variable}.`
  }
}

/**
 * Debian packs a browser's UI languages apart. One sentence if this one has English only, and that
 * cannot be changed here.
 */
export function needLanguages(browser: BrowserName): string | null {
  const { package: name, program, file } = places[browser].languages
  if (findBrowser(browser) !== program || existsSync(file)) return null
  return installDebian([name])
}

/**
 * The browser's program, installed first if it is missing and that is possible without asking.
 * Errors: a value.
 */
export function needBrowser(browser: BrowserName): FoundBrowser {
  const found = findBrowser(browser)
  if (found) return { ok: true, path: found }
  const wrong = wrongChoice(browser)
  if (wrong) return { ok: false, why: wrong }
  console.log(`${browser} is not here: installing it …`)
  const why =
    onPath('apt-get') && isRoot()
      ? installDebian(places[browser].debian)
      : installByPuppeteer(browser)
  const path = findBrowser(browser)
  return path
    ? { ok: true, path }
    : {
        ok: false,
        why:
          why ??
          `${browser} was installed but is not found; name it in ${places[browser].variable}.`,
      }
}

/** The same, for what cannot go on without it: throws that sentence. */
export function browserPath(browser: BrowserName): string {
  const found = needBrowser(browser)
  if (!found.ok) throw new Error(found.why)
  return found.path
}

/** Whether a window can be shown here: only on Linux may there be no display. */
export const hasDisplay = (system: string = process.platform): boolean =>
  system !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
