interface LeftOut {
  file: string
  why: string
}

/** Files of the end-to-end suite that do not run in Firefox, each with its reason. */
export const leftOutInFirefox: LeftOut[] = [
  {
    file: 'test/e2e/companion-banner.test.ts',
    why: 'It needs an iPad: no browser on an iPad is Firefox with extensions, and Firefox cannot be told to have an Apple vendor.',
  },
  {
    file: 'test/e2e/companion-place.test.ts',
    why: 'It needs the banner on an iPad, as companion-banner.test.ts does.',
  },
  {
    file: 'test/e2e/companion-clickjacking.test.ts',
    why: 'The same: no banner for an iPad, nothing to press.',
  },
  {
    file: 'test/e2e/gallery-*.test.ts',
    why: 'Its seeded states need a script before the page, which Firefox runs on no page of an extension; main-job, silences, options and second-language show the pages there.',
  },
  {
    file: 'test/e2e/popup-qr.test.ts',
    why: "The same, and it sets forced colours and device pixels by Chromium's debugger; main-job.test.ts decodes a code in Firefox.",
  },
  {
    file: 'test/e2e/popup-use.test.ts',
    why: 'The same seeded states; main-job.test.ts and silences.test.ts use the popup in Firefox.',
  },
  ...['popup-code', 'popup-first-paint', 'stories'].map((name) => ({
    file: `test/e2e/${name}.test.ts`,
    why: 'The same seeded states; it asks for Chromium by name, so it would only run there once more.',
  })),
  {
    file: 'test/e2e/dev.test.ts',
    why: 'It is about `npm run dev`, which starts Chromium.',
  },
  {
    file: 'test/e2e/store-kit.test.ts',
    why: 'It draws the pictures for the stores, and they are drawn in Chromium alone.',
  },
  ...['pages-by-the-hundred', 'portals-by-others'].map((name) => ({
    file: `test/e2e/${name}.test.ts`,
    why: 'It reads pages in a bare browser, without the extension, and one browser says enough.',
  })),
  {
    file: 'test/e2e/stand-in.test.ts',
    why: 'It tests the stand-in, and after a started download a tab of Firefox waits for ever for a navigation in puppeteer.',
  },
]

/** The same for Chromium. */
export const leftOutInChromium: LeftOut[] = [
  {
    file: 'test/e2e/firefox-android.test.ts',
    why: 'It is about Firefox for Android; Chrome for Android takes no extensions.',
  },
  {
    file: 'test/e2e/worker-rests.test.ts',
    why: "Chromium's worker has no setting for how soon it rests, and a debugger keeps it awake; worker-killed.test.ts ends it by hand.",
  },
]
