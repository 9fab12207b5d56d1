/** Files of the end-to-end suite that do not run in Firefox, each with its reason. */
export const leftOutInFirefox: { file: string; why: string }[] = [
  { file: 'test/e2e/companion-banner.test.ts', why: 'It needs an iPad: no browser on an iPad is Firefox with extensions, and Firefox cannot be told to have an Apple vendor.' },
  { file: 'test/e2e/gallery.test.ts', why: 'Axe and the window sizes of a popover: the pages are the same ones in both browsers.' },
  { file: 'test/e2e/popup-qr.test.ts', why: 'It sets the density of the screen, for which Firefox has no protocol.' },
  { file: 'test/e2e/popup-use.test.ts', why: 'It seeds states on the gallery\'s stage, which is Chromium\'s.' },
  { file: 'test/e2e/options.test.ts', why: 'Firefox has no protocol for where downloads go, and says no word of roles to press by.' },
]
