interface LeftOut {
  file: string
  why: string
}

/** Files of the end-to-end suite that do not run in Firefox, each with its reason. */
export const leftOutInFirefox: LeftOut[] = [
  { file: 'test/e2e/companion-banner.test.ts', why: 'It needs an iPad: no browser on an iPad is Firefox with extensions, and Firefox cannot be told to have an Apple vendor.' },
  { file: 'test/e2e/companion-place.test.ts', why: 'It needs the banner on an iPad, as companion-banner.test.ts does.' },
  { file: 'test/e2e/gallery.test.ts', why: 'Axe and the window sizes of a popover: the pages are the same ones in both browsers.' },
  { file: 'test/e2e/options.test.ts', why: 'Firefox has no protocol for where downloads go, and says no word of roles to press by.' },
  { file: 'test/e2e/popup-qr.test.ts', why: "It looks at the popup through Chromium's debugger (dark, forced colours, device pixels), whatever browser is chosen." },
  { file: 'test/e2e/popup-use.test.ts', why: "The same; main-job.test.ts and silences.test.ts use the popup in Firefox." },
  { file: 'test/e2e/stand-in.test.ts', why: 'It tests the stand-in, and after a started download a tab of Firefox waits for ever for a navigation in puppeteer.' },
]

/** The same for Chromium. */
export const leftOutInChromium: LeftOut[] = [
  { file: 'test/e2e/worker-rests.test.ts', why: "Chromium's worker has no setting for how soon it rests, and a debugger keeps it awake; worker-killed.test.ts ends it by hand." },
]
