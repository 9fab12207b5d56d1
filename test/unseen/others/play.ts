import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from 'puppeteer'
import type { Judgement } from '../judge.ts'
import type { Scene } from './scene.ts'
import { scenesIn } from './scenes.ts'

type Played = Judgement & { scene: Scene; reading: string }

/** The folders that a name stands for: a portal here, `all` of them, or a folder from elsewhere. */
function foldersOf(name: string): string[] {
  if (name !== 'all') return [existsSync(join(import.meta.dirname, name)) ? here(name) : name]
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => here(entry.name))
}
const here = (name: string) => join(import.meta.dirname, name)

/** Plays portals by others and prints why which scene is refused or wrong. */
export async function playOthers(page: Page, name: string, shown: number): Promise<Played[]> {
  const all: Played[] = []
  for (const folder of foldersOf(name)) {
    const played: Played[] = []
    for (const scene of scenesIn(folder)) {
      const judged = await page.evaluate((one) => globalThis.playScene(one), scene)
      played.push({ ...judged, scene })
    }
    print(basename(folder), played)
    played
      .filter(({ verdict }) => verdict !== 'right')
      .slice(0, shown)
      .forEach(printWhole)
    all.push(...played)
  }
  return all
}

function print(portal: string, played: Played[]) {
  const of = (verdict: Judgement['verdict']) => played.filter((one) => one.verdict === verdict)
  console.log(
    `${portal}: ${of('right').length} right, ${of('refused').length} refused, ` +
      `${of('wrong').length} wrong of ${played.length}`,
  )
  for (const { verdict, scene, why } of [...of('wrong'), ...of('refused')])
    console.log(`  ${verdict.padEnd(8)}${scene.name}: ${why.join('; ')}`)
}

function printWhole({ scene, reading, verdict }: Played) {
  console.log(`\n--- ${scene.name} (${verdict})\n${scene.text}`)
  console.log(`truth ${JSON.stringify(scene.truth, null, 1)}\nread ${reading}`)
}
