// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { lookAt } from '../../../../lib/portal/dom/page-query.ts'
import { kindByMarks } from '../../../../lib/portal/page/kind-by-marks.ts'

const kindOf = (route: string, body: string, listed: boolean) => {
  const page = new DOMParser().parseFromString(`<!doctype html><body>${body}`, 'text/html')
  return kindByMarks(lookAt(page), new URL(route, 'https://my.kaspersky.com'), listed)
}
const offer = '<div data-at-selector="downloadApplicationCard">Kaspersky Safe Kids</div>'

test.each([
  { route: '/MyLicenses', body: offer, listed: true, kind: 'subscriptions' },
  { route: '/MyLicenses/', body: offer, listed: true, kind: 'subscriptions' },
  { route: '/mylicenses/', body: '', listed: true, kind: 'subscriptions' },
  { route: '/MyLicensesOld', body: offer, listed: true, kind: 'downloads' },
  { route: '/MyDownloads/', body: '<h1>Downloads</h1>', listed: false, kind: 'downloads' },
  { route: '/', body: '<h1>Downloads</h1>', listed: false, kind: 'unknown' },
])('$route is $kind', ({ route, body, listed, kind }) =>
  expect(kindOf(route, body, listed)).toBe(kind),
)
