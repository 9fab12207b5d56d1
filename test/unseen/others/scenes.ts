import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scene, SceneTruth } from './scene.ts'

/** The scenes of a portal: a folder for each, with its page (or answer) and its truth. */
export function scenesIn(folder: string): Scene[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'truth.json')))
    .map(({ name }) => {
      const file = (of: string) => join(folder, name, of)
      const parts = ['page.html', 'answer.json'].map(file).filter((path) => existsSync(path))
      const [text = '', answer = null] = parts.map((path) => readFileSync(path, 'utf8'))
      const truth = JSON.parse(readFileSync(file('truth.json'), 'utf8')) as SceneTruth
      return { name, truth, text, answer }
    })
    .toSorted((one, other) => one.name.localeCompare(other.name))
}
