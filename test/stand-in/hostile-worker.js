// A service worker of the page's own, as whoever has taken the portal over could set one up: it answers the list of
// subscriptions in the portal's place, and says how often it was asked.
const list = '/MyLicenses/GetProductUsagesAndViewSettings'
const forged = { brandedNameModel: { value: 'FORGED' }, licenseId: 'FORGED', isActivated: true }
let asked = 0

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  if (new URL(event.request.url).pathname !== list) return
  asked++
  event.respondWith(Response.json({ productUsages: [forged], unusedProductUsages: [], asked }))
})
