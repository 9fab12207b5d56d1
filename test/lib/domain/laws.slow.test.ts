import { storeKinds } from '../../../lib/domain/stores.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { alerts } from '../../../lib/domain/subscription/alerts.ts'
import { applicationNamed, applications } from '../../../lib/domain/catalogue/applications.ts'
import { channelsOf } from '../../../lib/domain/catalogue/channels.ts'
import { productNamed } from '../../../lib/domain/catalogue/products.ts'
import { detectDevice } from '../../../lib/domain/device.ts'
import {
  type DownloadOption,
  catalogueOptions,
  downloadOptions,
} from '../../../lib/domain/downloads.ts'
import {
  mayBeBecause,
  missingReasons,
  sharingReasons,
} from '../../../lib/domain/downloads/possible-reasons.ts'
import { findMismatch } from '../../../lib/domain/mismatch.ts'
import { platforms } from '../../../lib/domain/platform.ts'
import { reasonFacts, reasonIds } from '../../../lib/domain/downloads/reasons.ts'
import { standing } from '../../../lib/domain/subscription.ts'
import { subscriptionNotes } from '../../../lib/domain/downloads/subscription-notes.ts'
import { anyContext, anyDevice, anyFacts, anyNow, anySubscription } from './any.ts'

/** The laws of the rules, on arbitrary inputs. */
const holds = <T extends [unknown, ...unknown[]]>(
  ...given: [...{ [K in keyof T]: fc.Arbitrary<T[K]> }, (...values: T) => void]
) => {
  const law = given.pop() as (...values: T) => void
  fc.assert(
    fc.property(
      ...(given as unknown as [fc.Arbitrary<unknown>]),
      law as unknown as (value: unknown) => void,
    ),
    { numRuns: 500 },
  )
}

const stores: readonly string[] = storeKinds

/** What is wrong with an option; empty = lawful. */
function wrongWith(option: DownloadOption): string[] {
  const { availability, way, url, channel, notices } = option
  const reasons = availability.available ? [] : availability.reasons
  const known = [...reasons, ...notices].every(
    ({ id, step }) =>
      reasonIds.includes(id) && (step.url === null || step.url.startsWith('https://')),
  )
  return [
    availability.available && way === undefined ? 'available without a way' : '',
    !availability.available && reasons.length === 0 ? 'unavailable without a reason' : '',
    known ? '' : 'a reason without a next step',
    (way === 'link') === (url !== null) ? '' : 'a link that is none',
    url === null || stores.includes(channel) ? '' : 'a link outside the stores',
    reasons.every(({ id }) => reasonFacts[id].effect === 'stops') ? '' : 'a note that stops',
    [...reasons, ...notices].every(
      ({ id, stepOf, step }) => step === reasonFacts[stepOf ?? id].step,
    )
      ? ''
      : 'a step that is not the one told',
    reasons.findLastIndex(({ standing: how }) => how === 'asserted') <
      reasons.findIndex(({ standing: how }) => how === 'candidate') ||
    new Set(reasons.map(({ standing: how }) => how)).size < 2
      ? ''
      : 'a guess that speaks before what is known',
  ].filter((fault) => fault !== '')
}

test('every download is available and has a way, or has a reason and its next step', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    expect(downloadOptions(subscription, context).flatMap(wrongWith)).toEqual([])
  })
  holds(anyContext, (context) => {
    expect(
      applications.flatMap(({ id }) => catalogueOptions(id, context)).flatMap(wrongWith),
    ).toEqual([])
  })
})

/** The one App Store id that the catalogue is sure of (domain.md §9). */
const sureLink = 'https://apps.apple.com/app/id1089969624'

test("a link is the one we are sure of, or was seen under exactly this application's name", () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const options = [
      ...downloadOptions(subscription, context),
      ...applications.flatMap(({ id }) => catalogueOptions(id, context)),
    ]
    for (const { url, applicationId } of options.filter((option) => option.url !== null)) {
      const seen = (context.knownLinks ?? []).filter(
        (link) =>
          'url' in link &&
          link.url === url &&
          applicationNamed(link.application ?? '')?.id === applicationId,
      )
      if (seen.length === 0)
        expect([url, applicationId]).toEqual([
          sureLink,
          expect.stringMatching(/^(?:kaspersky|security-cloud)$/),
        ])
    }
  })
})

test('a shared VPN is never to be had', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const vpn = downloadOptions({ ...subscription, ownership: 'shared' }, context).filter(
      ({ applicationId }) => applicationId === 'vpn',
    )
    expect(vpn.filter(({ availability }) => availability.available)).toEqual([])
  })
})

test('nothing for Android in China, and no Google Play anywhere', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const all = [
      ...downloadOptions(subscription, { ...context, region: 'CN' }),
      ...applications.flatMap(({ id }) => catalogueOptions(id, { ...context, region: 'CN' })),
    ]
    expect(
      all.filter(({ platform, availability }) => platform === 'android' && availability.available),
    ).toEqual([])
    expect(
      downloadOptions(subscription, context).filter(
        ({ channel, availability, way }) =>
          channel === 'google-play' && (availability.available || way !== undefined),
      ),
    ).toEqual([])
  })
})

test('what a time zone guesses decides nothing', () => {
  holds(anySubscription, anyContext, (subscription, { regionHint: _hint, ...context }) => {
    const answers = (options: DownloadOption[]) => options.map(({ availability }) => availability)
    expect(answers(downloadOptions(subscription, { ...context, regionHint: 'CN' }))).toEqual(
      answers(downloadOptions(subscription, context)),
    )
  })
})

const renewal = [
  'expired',
  'limited-functionality',
  'grace-period',
  'renew-in-time',
  'auto-renewal-off',
  'vpn-owner-only',
  'vpn-not-in-plan',
  'not-shareable-plan',
]

test('in the United States nobody is told to renew or to buy, and nothing is promised', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const there = { ...context, region: 'US' }
    const options = downloadOptions(subscription, there)
    const said = [
      ...options.flatMap(({ availability, notices }) => [
        ...(availability.available ? [] : availability.reasons),
        ...notices,
      ]),
      ...subscriptionNotes(subscription, there),
      ...missingReasons([subscription], there),
      ...sharingReasons(subscription, there),
      ...options.flatMap((option) => mayBeBecause(option, subscription, there)),
    ]
    expect(
      said.filter(({ id, stepOf }) => renewal.includes(id) && stepOf !== 'us-sales-ended'),
    ).toEqual([])
    expect(
      options.filter(({ availability }) => availability.available && !availability.unconfirmed),
    ).toEqual([])
  })
})

test('a count or a year behind a name changes nothing, a word makes it unknown', () => {
  holds(
    fc.constantFrom('Kaspersky Premium', 'Kaspersky Total Security', 'Safe Kids'),
    fc.integer({ min: 1, max: 99 }),
    fc.stringMatching(/^[a-z]{1,12}$/),
    (name, count, word) => {
      const product = productNamed(name)
      for (const more of [
        `(${count})`,
        `(${count} ${word})`,
        `(${word}: ${count})`,
        `${2000 + count}`,
        `(${2000 + count})`,
      ])
        expect(productNamed(`${name} ${more}`)).toBe(product)
      for (const more of [
        word,
        `${count}`,
        `(${word})`,
        `${count} ${word}`,
        `(${count} ${word} ${word})`,
        `(${1000 + count})`,
        `+ ${count}`,
      ])
        expect(productNamed(`${name} ${more}`)).toBeUndefined()
    },
  )
})

test('there is always something to say for the device in hand', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const { platform, certainty } = context.device
    const all = downloadOptions(subscription, context)
    expect(all.length).toBeGreaterThan(0)
    expect(all.some(({ forThisDevice }) => forThisDevice)).toBe(
      platform !== 'unknown' && certainty !== 'unsure',
    )
  })
})

test('best first: what this device can get, what it cannot, then the others', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const ranks = downloadOptions(subscription, context).map(
      ({ forThisDevice, availability }) =>
        (forThisDevice ? 0 : 2) + (availability.available ? 0 : 1),
    )
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })
})

test('equals keep the order of the catalogue: application, platform, way; by name comes last', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const options = downloadOptions(subscription, context)
    const applicationsInOrder = productNamed(subscription.product)?.applications ?? ['unknown']
    const place = ({ applicationId, platform, channel, way }: DownloadOption) =>
      (applicationsInOrder as string[]).indexOf(applicationId) * 1000 +
      platforms.indexOf(platform) * 100 +
      (way === 'by-name' ? 10 : 0) +
      channelsOf[platform].indexOf(channel)
    for (const rank of [0, 1, 2, 3]) {
      const equals = options
        .filter(
          ({ forThisDevice, availability }) =>
            (forThisDevice ? 0 : 2) + (availability.available ? 0 : 1) === rank,
        )
        .map(place)
      expect(equals).toEqual(equals.toSorted((a, b) => a - b))
      expect(new Set(equals).size).toBe(equals.length)
    }
  })
})

test('the same input gives the same answer, and fields nobody knows change nothing', () => {
  holds(
    anySubscription,
    anyContext,
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      fc.anything(),
    ),
    (subscription, context, noise) => {
      const odd = Object.fromEntries(
        Object.entries(noise).map(([key, value]) => [`unknown-${key}`, value]),
      )
      const answer = downloadOptions(subscription, context)
      expect(downloadOptions({ ...odd, ...subscription }, { ...odd, ...context })).toEqual(answer)
      expect(standing({ ...odd, ...subscription }, context.now)).toEqual(
        standing(subscription, context.now),
      )
    },
  )
})

test('the input is left as it was', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const before = structuredClone({ subscription, context })
    downloadOptions(subscription, context)
    expect({ subscription, context }).toEqual(before)
  })
})

test('a region adds reasons and takes none away', () => {
  holds(anySubscription, anyContext, (subscription, { region, regionHint: _hint, ...context }) => {
    const saidOf = (options: DownloadOption[]) =>
      options.map(({ applicationId, platform, channel, availability }) => ({
        key: `${applicationId} ${platform} ${channel}`,
        ids: availability.available ? [] : availability.reasons.map(({ id }) => id),
      }))
    const without = saidOf(downloadOptions(subscription, context))
    const withRegion = new Map(
      saidOf(
        downloadOptions(subscription, { ...context, ...(region !== undefined && { region }) }),
      ).map(({ key, ids }) => [key, ids]),
    )
    expect(
      without.flatMap(({ key, ids }) => ids.filter((id) => !withRegion.get(key)?.includes(id))),
    ).toEqual([])
  })
})

test('no place rule, no state rule speaks where the portal said nothing', () => {
  holds(anyContext, (context) => {
    const told = new Set(
      downloadOptions({ id: '1', product: 'Kaspersky Premium' }, context).flatMap(
        ({ availability }) =>
          availability.available ? [] : availability.reasons.map(({ id }) => id),
      ),
    )
    const allowed = ['android-china', 'google-play-removed', 'vpn-region', 'no-app-for-platform']
    expect([...told].filter((id) => !allowed.includes(id))).toEqual([])
  })
})

test('a clock that is off never counts days', () => {
  holds(anySubscription, anyNow, (subscription, now) => {
    const state = standing(subscription, now, { clockTrusted: false })
    expect('ends' in state ? state.ends?.days : undefined).toBeUndefined()
    expect(state.kind).not.toBe('expiring')
  })
})

test('a device is sure, likely, or unknown and unsure', () => {
  holds(anyFacts, (facts) => {
    const { platform, certainty, desktopMode } = detectDevice(facts)
    expect(platform === 'unknown').toBe(certainty === 'unsure')
    expect([...platforms, 'unknown']).toContain(platform)
    if (desktopMode) expect(['ipados', 'ios', 'android']).toContain(platform)
  })
})

test('a Mac, a PC and a Chromebook are never taken for an iPad, whatever touches them', () => {
  holds(anyFacts, (facts) => {
    if (['mac', 'win', 'cros', 'linux', 'android'].includes(facts.platformInfoOs ?? ''))
      expect(['ipados', 'ios']).not.toContain(detectDevice(facts).platform)
  })
})

test('a mismatch names two different things, and never one that is not known', () => {
  holds(anyDevice, fc.constantFrom(...platforms, null), (device, offered) => {
    const found = findMismatch(device, offered)
    if (found) expect(found.offered).not.toBe(found.device)
    if (device.certainty === 'unsure' || offered === null) expect(found).toBeNull()
  })
})

test('alerts are total, and what was told is not told again', () => {
  holds(
    fc.array(anySubscription, { maxLength: 5 }),
    anyNow,
    fc.boolean(),
    (subscriptions, now, clockTrusted) => {
      const context = { now, clockTrusted, reminderDays: 14 }
      const first = alerts(subscriptions, context)
      expect(
        alerts(subscriptions, { ...context, seenBefore: first.map(({ key }) => key) }),
      ).toEqual([])
    },
  )
})

test('explanations are total', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const candidates = downloadOptions(subscription, context).flatMap((option) =>
      mayBeBecause(option, subscription, context),
    )
    expect(candidates.filter(({ standing: how }) => how !== 'candidate')).toEqual([])
    expect(Array.isArray(subscriptionNotes(subscription, context))).toBe(true)
  })
})
