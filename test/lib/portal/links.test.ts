import { expect, test } from 'vitest'
import { classifyLink } from '../../../lib/portal/links.ts'

const kaspersky = {
  kind: 'app-store',
  url: 'https://apps.apple.com/app/id1089969624',
  storeId: '1089969624',
}

test.each([
  ['short', 'https://apps.apple.com/app/id1089969624'],
  ['storefront and slug', 'https://apps.apple.com/us/app/kaspersky-security-vpn/id1089969624'],
  ['tracking', 'https://apps.apple.com/fr/app/kaspersky/id1089969624?mt=8&pt=1&ct=portal'],
  ['slug in another script', 'https://apps.apple.com/jp/app/%E3%82%AB/id1089969624'],
  ['capital letters', 'HTTPS://APPS.APPLE.COM/app/id1089969624'],
])('App Store links lose storefront, slug and tracking: %s', (_, href) =>
  expect(classifyLink(href)).toEqual(kaspersky),
)

test.each([
  [
    'Galaxy Store',
    'https://galaxystore.samsung.com/detail/com.kms.free?langCd=en',
    {
      kind: 'galaxy-store',
      url: 'https://galaxystore.samsung.com/detail/com.kms.free',
      storeId: 'com.kms.free',
    },
  ],
  [
    'AppGallery',
    'https://appgallery.huawei.com/#/app/C100000001',
    {
      kind: 'appgallery',
      url: 'https://appgallery.huawei.com/app/C100000001',
      storeId: 'C100000001',
    },
  ],
  [
    'GetApps',
    'https://global.app.mi.com/details?lo=ID&la=en_US&id=com.kms.free',
    {
      kind: 'getapps',
      url: 'https://global.app.mi.com/details?id=com.kms.free',
      storeId: 'com.kms.free',
    },
  ],
  [
    'Google Play is recognised, without an address',
    'https://play.google.com/store/apps/details?id=com.kms.free&hl=en',
    { kind: 'google-play', packageName: 'com.kms.free' },
  ],
  [
    'a page of the portal, without query and fragment',
    'https://my.kaspersky.com/MyDownloads?x=secret#(modal:myaccount/orderHistory)',
    { kind: 'portal', url: 'https://my.kaspersky.com/MyDownloads' },
  ],
  [
    'the portal itself',
    'https://my.kaspersky.com/#/auth/layout/main',
    { kind: 'portal', url: 'https://my.kaspersky.com/' },
  ],
])('%s', (_, href, expected) => expect(classifyLink(href)).toEqual(expected))

test.each([
  'https://pdc4.fra5.pdc.kaspersky.com/DownloadManagers/aa/bb/0b0e/startup.exe',
  'https://products.s.kaspersky-labs.com/homeuser/kis2019/19.0/en-1/abc/kis.exe',
  'https://trial.s.kaspersky-labs.com/registered/abcdefghijklmnopqrst/abc_1/x',
  'https://dm.s.kaspersky-labs.com/en/Kaspersky/21/startup.exe',
  'https://www.kaspersky.com/files/Kaspersky.dmg',
  'https://my.kaspersky.com/MyLicenses?startDownload=https%3A%2F%2Fpdc1.fra5.pdc.kaspersky.com%2Fx',
  'https://my.kaspersky.com/AlmostDone/Download?applicationId=1',
  'https://my.kaspersky.com/?returnUrl=https%3A%2F%2Fmy.kaspersky.com%2FAlmostDone%2FDownload%3FapplicationId%253D7',
])('an installer keeps nothing of its address: %s', (href) =>
  expect(classifyLink(href)).toEqual({ kind: 'installer' }),
)

test.each([
  '',
  'x',
  'javascript:alert(1)',
  '/app/id1089969624',
  '//apps.apple.com/app/id1089969624',
  'http://apps.apple.com/app/id1089969624',
  'https://apps.apple.com:443/app/id1089969624',
  'https://apps.apple.com:8443/app/id1089969624',
  'https://user@apps.apple.com/app/id1089969624',
  'https://apps.apple.com@evil.example/app/id1089969624',
  'https://evil.example#https://apps.apple.com/app/id1089969624',
  'https://apps.apple.com\\@evil.example/app/id1089969624',
  'https://apps.apple.com.evil.example/app/id1089969624',
  'https://аpps.apple.com/app/id1089969624',
  'https://apps.apple.com./app/id1089969624',
  'https://ａpps.apple.com/app/id1089969624',
  'https://apps.apple.com/app/id1089969624#@evil.example',
  'https://apps.apple.com/app/id%31089969624',
  'https://apps.apple.com/app/id0',
  'https://apps.apple.com/app/id١٠٨٩٩٦٩٦٢٤',
  'https://apps.apple.com/us/developer/id1089969624',
  'https://apps\t.apple.com/app/id1089969624',
  'https://apps.apple.com/redirect?url=https://apps.apple.com/app/id1089969624',
  'https://itunes.apple.com/app/id1089969624',
  'https://play.google.com/store/apps/details?id=com.kms.free&id=com.evil',
  'https://global.app.mi.com/details?id=com.kms.free/../x',
  'https://appgallery.huawei.com/app/com.kms.free',
  'https://kas.pr/abc',
  'https://click.kaspersky.com/?hl=en',
  'https://support.kaspersky.com/95255',
  'https://evilkaspersky-labs.com/startup.exe',
  'https://kaspersky.com.evil.example/a.exe',
  'https://my.kaspersky.com/MyAccountApi',
  'https://my.kaspersky.com/api/config/common',
  'https://my.kaspersky.com/SignIn/SignOutTo',
  'https://my.kaspersky.com/reset/0a1b2c3d',
  `https://apps.apple.com/app/${'a'.repeat(3000)}/id1089969624`,
])('is no link for us: %s', (href) => expect(classifyLink(href)).toBeNull())
