import type { Dice } from '../random.ts'
import { daysFromToday } from './days.ts'
import type { Voice } from './language.ts'
import { free, productNames } from './products.ts'
import type { Facts, TrueSubscription } from './truth.ts'

/** One thing that a record says, in the ways it may be said. */
export interface Said {
  about: 'state' | 'end' | 'devices' | 'users' | 'renewal' | 'owner' | 'note'
  /** The whole sentence, or the badge's word. */
  sentence: string
  /** The same as a label with its value beside it. */
  pair?: { label: string; value: string; day?: string }
  facts: Facts
}

export interface Owned {
  product: string
  said: Said[]
  /** True of it, and neither written nor asked for. */
  implied: Facts
}

type Draw = (voice: Voice, dice: Dice) => { said: Said[]; implied: Facts }

const dated = (
  voice: Voice,
  about: Said['about'],
  label: 'expiresLabel' | 'expiredLabel' | 'activateLabel' | 'renewsLabel' | 'keptLabel',
  sentence: 'expires' | 'expiredOn' | 'activateBefore' | 'renews' | 'kept',
  day: string,
  facts: Facts,
): Said => ({
  about,
  sentence: voice.say(sentence, { d: voice.day(day) }),
  pair: { label: voice.say(label), value: voice.day(day), day },
  facts,
})

const badge = (
  voice: Voice,
  topic: 'active' | 'expired' | 'notActivated' | 'free' | 'trial' | 'blocked' | 'suspended',
  facts: Facts,
): Said => ({
  about: 'state',
  sentence: voice.say(topic),
  pair: { label: voice.say('state'), value: voice.say(topic) },
  facts,
})

const running = { activated: true, expired: false } as const
const future = (dice: Dice) => daysFromToday(3 + dice.upTo(700))
const past = (dice: Dice) => daysFromToday(-1 - dice.upTo(500))
const ends = (voice: Voice, day: string) =>
  dated(voice, 'end', 'expiresLabel', 'expires', day, { expiresOn: day })

const renewal = (voice: Voice, dice: Dice): Said[] => {
  const on = dice.chance(0.6)
  const said = (autoRenewal: boolean): Said => ({
    about: 'renewal',
    sentence: voice.say(autoRenewal ? 'autoOn' : 'autoOff'),
    facts: { autoRenewal },
  })
  return dice.chance(0.4) ? [said(on)] : []
}

const active: Draw = (voice, dice) => {
  const day = future(dice)
  return {
    said: [
      ...(dice.chance(0.6) ? [badge(voice, 'active', { activated: true })] : []),
      ends(voice, day),
      ...renewal(voice, dice),
    ],
    implied: { ...running, free: false, trial: false },
  }
}

/** Says when it renews instead of when it ends. */
const renewing: Draw = (voice, dice) => {
  const day = future(dice)
  return {
    said: [
      ...(dice.chance(0.5) ? [badge(voice, 'active', { activated: true })] : []),
      dated(voice, 'renewal', 'renewsLabel', 'renews', day, { autoRenewal: true }),
    ],
    implied: { ...running, free: false, trial: false, expiresOn: day },
  }
}

const ended: Draw = (voice, dice) => {
  const day = past(dice)
  const dayless = dice.chance(0.15)
  return {
    said: [
      ...(dice.chance(0.6) || dayless ? [badge(voice, 'expired', { expired: true })] : []),
      ...(dayless
        ? []
        : [
            dated(voice, 'end', 'expiredLabel', 'expiredOn', day, {
              expiresOn: day,
              expired: true,
            }),
          ]),
      ...(dice.chance(0.25)
        ? [dated(voice, 'note', 'keptLabel', 'kept', daysFromToday(30 + dice.upTo(60)), {})]
        : []),
    ],
    implied: { activated: true, expired: true, free: false, trial: false },
  }
}

const unused: Draw = (voice, dice) => ({
  said: [
    badge(voice, 'notActivated', { activated: false }),
    ...(dice.chance(0.6)
      ? [dated(voice, 'note', 'activateLabel', 'activateBefore', future(dice), {})]
      : []),
  ],
  implied: { expired: false, free: false, trial: false },
})

const freeOfCharge: Draw = (voice) => ({
  said: [badge(voice, 'free', { free: true })],
  implied: { ...running, trial: false },
})

const trying: Draw = (voice, dice) => ({
  said: [badge(voice, 'trial', { trial: true }), ends(voice, daysFromToday(2 + dice.upTo(28)))],
  implied: { ...running, free: false },
})

const stopped: Draw = (voice, dice) => {
  const portalState = dice.pick(['blocked', 'suspended'] as const)
  return {
    said: [
      badge(voice, portalState, { portalState }),
      ...(dice.chance(0.6) ? [ends(voice, future(dice))] : []),
    ],
    implied: { ...running, free: false, trial: false },
  }
}

const givenBy = ['Anna', 'Kim', 'Toni']
const sharedDraw: Draw = (voice, dice) => {
  const { said, implied } = active(voice, dice)
  const topic = dice.chance(0.5) ? 'shared' : 'sharedBy'
  return {
    said: [
      ...said.filter(({ about }) => about !== 'renewal'),
      {
        about: 'owner',
        sentence: voice.say(topic, { w: dice.pick(givenBy) }),
        facts: { ownership: 'shared' },
      },
    ],
    implied: { ...implied, ownership: 'shared' },
  }
}

const draws: Draw[] = [
  ...Array.from({ length: 7 }, () => active),
  ...Array.from({ length: 4 }, () => ended),
  ...Array.from({ length: 2 }, () => unused),
  ...Array.from({ length: 2 }, () => sharedDraw),
  renewing,
  trying,
  stopped,
]

function counted(voice: Voice, dice: Dice, which: 'devices' | 'users'): Said {
  const total = dice.pick([1, 2, 3, 5, 10, 20])
  const used = dice.upTo(total + 1)
  const values = { u: used, t: total }
  const between = dice.pick([
    voice.say('of', values),
    `${voice.number(used)}/${voice.number(total)}`,
    `${voice.number(used)} / ${voice.number(total)}`,
  ])
  return {
    about: which,
    sentence: voice.say(which === 'devices' ? 'devicesPair' : 'usersPair', values),
    pair: { label: voice.say(which), value: between },
    facts: which === 'devices' ? { used, total } : {},
  }
}

function owned(product: string, voice: Voice, dice: Dice): Owned {
  const draw = product === free ? freeOfCharge : dice.pick(draws)
  const { said, implied } = draw(voice, dice)
  return {
    product,
    said: [
      ...said,
      ...(dice.chance(0.85) ? [counted(voice, dice, 'devices')] : []),
      ...(dice.chance(0.2) ? [counted(voice, dice, 'users')] : []),
    ],
    implied: { ownership: 'own', ...implied },
  }
}

/** What an account owns, with everything that will be said of it. */
export function ownedBy(voice: Voice, dice: Dice, count: number): Owned[] {
  const names = productNames(voice.language, count, dice)
  if (count > 1 && dice.chance(0.2)) names[count - 2] = free
  return names.map((name) => owned(name, voice, dice))
}

/** The truth of a record that shows `shown`; what it does not show is only implied. */
export function truthOf({ product, said, implied }: Owned, shown = said): TrueSubscription {
  const together = (list: Said[]) => Object.assign({}, ...list.map(({ facts }) => facts)) as Facts
  return { product, said: together(shown), implied: { ...together(said), ...implied } }
}
