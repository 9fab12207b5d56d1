import { type Browser, Life } from './life.ts'
import type { World } from './world.ts'

type Reply = { read?: boolean; sayAgainIn?: number; ok?: boolean } | undefined | 'died'

/**
 * So long, ms, a page waits for an answer; and so long a browser lets a worker be that does
 * nothing.
 */
const answersWithin = 10_000
const restsAfter = 30_000

/**
 * The worker through all its lives: whatever happens wakes it, and it may be dead again before it
 * has answered.
 */
export class Lives {
  now: Life | null = null
  browser: Browser = { readInTab: async () => null, watch: () => {} }
  readonly world: World
  private killing: number
  private muting: number

  constructor(world: World) {
    this.world = world
    this.killing = world.chance.pick([0, 0.01, 0.05])
    this.muting = world.chance.pick([0, 0.05])
  }

  wake(): Life {
    if (!this.now?.alive) {
      const { chance } = this.world
      const mute = chance.happens(this.muting)
      this.world.note(mute ? 'worker starts, and says nothing' : 'worker starts')
      const life = new Life(this.world, this.browser, { killing: this.killing, mute })
      if (mute) this.world.after(restsAfter, () => life.kill())
      this.now = life
    }
    return this.now
  }

  /** From here on no life ends but by `end`. */
  calm() {
    this.killing = 0
    this.muting = 0
    this.end()
  }

  end() {
    this.now?.kill()
  }

  async send(...message: Parameters<Life['answer']>): Promise<Reply> {
    const life = this.wake()
    this.world.note(
      `message ${message[0]}${message[2] === undefined ? '' : ` from tab ${message[2]}`}`,
    )
    const late = new Promise<'died'>((resolve) =>
      this.world.after(answersWithin, () => resolve('died')),
    )
    const patient = message[2] === undefined ? [] : [late]
    return Promise.race([life.answer(...message) as Promise<Reply>, life.died, ...patient])
  }
}
