import { expect, test } from 'vitest'
import { salvage } from '../lib/background/validation/state-schema.ts'
import { stateKey } from '../lib/contracts/stored.ts'
import { scenesAt } from './tools/gallery/scenes.ts'

// A worker that meets a state of another shape puts it aside, and the picture would show an empty
// popup instead.
test.each(scenesAt(new Date(2026, 10, 22)).filter(({ local }) => stateKey in local))(
  '$page $name is a state that the product keeps',
  ({ local }) => {
    expect(salvage(local[stateKey], 0)).toEqual({ state: local[stateKey], lost: null })
  },
)
