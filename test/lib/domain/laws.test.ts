import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { attention } from '../../../lib/domain/attention.ts'
import { applications } from '../../../lib/domain/catalogue/applications.ts'
import { detectDevice } from '../../../lib/domain/device.ts'
import { type DownloadOption, catalogueOptions, downloadOptions } from '../../../lib/domain/downloads.ts'
import { mayBeBecause } from '../../../lib/domain/explain.ts'
import { findMismatch } from '../../../lib/domain/mismatch.ts'
import { platforms } from '../../../lib/domain/platform.ts'
import { reasonIds } from '../../../lib/domain/reasons.ts'
import { standing } from '../../../lib/domain/subscription.ts'
import { subscriptionNotes } from '../../../lib/domain/subscription-notes.ts'
import { anyContext, anyDevice, anyFacts, anyNow, anySubscription } from './any.ts'

/** The laws of the rules, on arbitrary inputs. */
const holds = <T extends [unknown, ...unknown[]]>(...given: [...{ [K in keyof T]: fc.Arbitrary<T[K]> }, (...values: T) => void]) => {
  const law = given.pop() as (...values: T) => void
  fc.assert(fc.property(...(given as unknown as [fc.Arbitrary<unknown>]), law as unknown as (value: unknown) => void), { numRuns: 500 })
}

const stores: readonly string[] = ['app-store', 'galaxy-store', 'appgallery', 'getapps']

/** What is wrong with an option; empty = lawful. */
function wrongWith(option: DownloadOption): string[] {
  const { availability, way, url, channel, notices } = option
  const reasons = availability.available ? [] : availability.reasons
  const known = [...reasons, ...notices].every(({ id, step }) => reasonIds.includes(id) && (step.kind === 'none' || step.kind === 'own-page' || step.url?.startsWith('https://')))
  return [
    availability.available && way === undefined ? 'available without a way' : '',
    !availability.available && reasons.length === 0 ? 'unavailable without a reason' : '',
    known ? '' : 'a reason without a next step',
    (way === 'link') === (url !== null) ? '' : 'a link that is none',
    url === null || stores.includes(channel) ? '' : 'a link outside the stores',
  ].filter((fault) => fault !== '')
}

test('every download is available and has a way, or has a reason and its next step', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    expect(downloadOptions(subscription, context).flatMap(wrongWith)).toEqual([])
  })
  holds(anyContext, (context) => {
    expect(applications.flatMap(({ id }) => catalogueOptions(id, context)).flatMap(wrongWith)).toEqual([])
  })
})

test('there is always something to say for the device in hand', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const { platform, certainty } = context.device
    const all = downloadOptions(subscription, context)
    expect(all.length).toBeGreaterThan(0)
    expect(all.some(({ forThisDevice }) => forThisDevice)).toBe(platform !== 'unknown' && certainty !== 'unsure')
  })
})

test('best first: what this device can get, what it cannot, then the others', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const ranks = downloadOptions(subscription, context).map(({ forThisDevice, availability }) => (forThisDevice ? 0 : 2) + (availability.available ? 0 : 1))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })
})

test('the same input gives the same answer, and fields nobody knows change nothing', () => {
  holds(anySubscription, anyContext, fc.dictionary(fc.string().filter((key) => key !== '__proto__'), fc.anything()), (subscription, context, noise) => {
    const odd = Object.fromEntries(Object.entries(noise).map(([key, value]) => [`unknown-${key}`, value]))
    const answer = downloadOptions(subscription, context)
    expect(downloadOptions({ ...odd, ...subscription }, { ...odd, ...context })).toEqual(answer)
    expect(standing({ ...odd, ...subscription }, context.now)).toEqual(standing(subscription, context.now))
  })
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
    const saidOf = (options: DownloadOption[]) => options.map(({ applicationId, platform, channel, availability }) => ({ key: `${applicationId} ${platform} ${channel}`, ids: availability.available ? [] : availability.reasons.map(({ id }) => id) }))
    const without = saidOf(downloadOptions(subscription, context))
    const withRegion = new Map(saidOf(downloadOptions(subscription, { ...context, ...(region !== undefined && { region }) })).map(({ key, ids }) => [key, ids]))
    expect(without.flatMap(({ key, ids }) => ids.filter((id) => !withRegion.get(key)?.includes(id)))).toEqual([])
  })
})

test('no place rule, no state rule speaks where the portal said nothing', () => {
  holds(anyContext, (context) => {
    const told = new Set(downloadOptions({ id: '1', product: 'Kaspersky Premium' }, context).flatMap(({ availability }) => (availability.available ? [] : availability.reasons.map(({ id }) => id))))
    const allowed = ['android-china', 'google-play-removed', 'vpn-region', 'vpn-russia-ended', 'no-app-for-platform', 'japan-products']
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
    if (['mac', 'win', 'cros', 'linux', 'android'].includes(facts.platformInfoOs ?? '')) expect(['ipados', 'ios']).not.toContain(detectDevice(facts).platform)
  })
})

test('a mismatch names two different things, and never one that is not known', () => {
  holds(anyDevice, fc.constantFrom(...platforms, null), (device, offered) => {
    const found = findMismatch(device, offered)
    if (found) expect(found.offered).not.toBe(found.device)
    if (device.certainty === 'unsure' || offered === null) expect(found).toBeNull()
  })
})

test('attention is total, and what was told is not told again', () => {
  holds(fc.array(anySubscription, { maxLength: 5 }), anyNow, fc.boolean(), (subscriptions, now, clockTrusted) => {
    const context = { now, clockTrusted, reminderDays: 14 }
    const first = attention(subscriptions, context)
    expect(attention(subscriptions, { ...context, told: first.map(({ key }) => key) })).toEqual([])
  })
})

test('explanations are total', () => {
  holds(anySubscription, anyContext, (subscription, context) => {
    const candidates = downloadOptions(subscription, context).flatMap((option) => mayBeBecause(option, subscription, context))
    expect(candidates.filter(({ standing: how }) => how !== 'candidate')).toEqual([])
    expect(Array.isArray(subscriptionNotes(subscription, context))).toBe(true)
  })
})
