import { defineConfig } from 'vitest/config'
import { leftOutInChromium, leftOutInFirefox } from './test/e2e/harness/differences.ts'
import { OrderOfFiles } from './test/order-of-files.ts'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/**
 * The same suite in another browser. What either leaves out stands in differences.ts, each with its
 * reason.
 */
const browserProject = (name: string, browser: 'chromium' | 'firefox') => ({
  test: {
    name,
    env: { E2E_BROWSER: browser },
    include: ['test/{e2e,hostile}/**/*.test.ts'],
    exclude: (browser === 'firefox' ? leftOutInFirefox : leftOutInChromium).map(({ file }) => file),
    globalSetup: 'test/e2e/harness/build.ts',
    // Two browsers at a time: a test waits for its browser most of the time.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // A real browser on a busy machine may lose a race once; what fails twice is broken. The report
    // names what was tried again.
    retry: 1,
  },
})

/**
 * Without a browser. What takes seconds is named `*.slow.test.ts`, so that `npm run unit` stays
 * quick.
 */
const browserless = [
  'test/e2e/**',
  'test/hostile/**',
  'test/webkit/**',
  'test/built/**',
  'test/bench/**',
]
const slow = 'test/**/*.slow.test.{ts,tsx}'
const quickProject = {
  plugins: [WxtVitest()],
  test: {
    name: 'unit',
    // A file that has not changed is not translated again.
    fsModuleCache: true,
    isolate: false,
    setupFiles: 'test/fresh-start.ts',
    // By itself Vitest leaves a core free, which of two is half the machine.
    maxWorkers: 2,
    testTimeout: 30_000,
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [...browserless, slow],
  },
}
const slowProject = {
  plugins: [WxtVitest()],
  test: {
    name: 'slow',
    maxWorkers: 2,
    testTimeout: 60_000,
    include: [slow],
    exclude: browserless,
  },
}

export default defineConfig({
  test: {
    sequence: { sequencer: OrderOfFiles },
    projects: [
      quickProject,
      slowProject,
      {
        test: {
          name: 'built',
          include: ['test/built/**/*.test.ts'],
          globalSetup: 'test/built/setup.ts',
          maxWorkers: 2,
        },
      },
      browserProject('e2e', 'chromium'),
      browserProject('e2e-firefox', 'firefox'),
      {
        test: {
          name: 'webkit',
          include: ['test/webkit/**/*.test.ts'],
          globalSetup: 'test/webkit/build.ts',
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
