import type { UsagesRead } from '../../../../lib/contracts/messages.ts'
import { Life } from './life.ts'
import type { World } from './world.ts'

type Reply = { read?: boolean; ok?: boolean } | undefined | 'died'

/** The worker through all its lives: whatever happens wakes it, and it may be dead again before it has answered. */
export class Lives {
  now: Life | null = null
  readInTab: (id: number) => Promise<UsagesRead | null> = async () => null
  readonly world: World
  private killing: number

  constructor(world: World) {
    this.world = world
    this.killing = world.chance.pick([0, 0.01, 0.05])
  }

  wake(): Life {
    if (!this.now?.alive) {
      this.world.note('worker starts')
      this.now = new Life(this.world, this.killing, (id) => this.readInTab(id))
    }
    return this.now
  }

  /** From here on no life ends but by `end`. */
  calm() {
    this.killing = 0
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
    return Promise.race([life.answer(...message) as Promise<Reply>, life.died])
  }
}
