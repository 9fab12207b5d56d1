import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Files that want a DOM one after the other, first: a process is kept for the next file only if that one wants the same
 * environment, and to load happy-dom anew costs more than most files' tests.
 */
export class GroupByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the sequencer's method, not an array's
    const sorted = await super.sort(files)
    return [...sorted.filter(wantsDom), ...sorted.filter((file) => !wantsDom(file))]
  }
}

const wantsDom = ({ moduleId }: TestSpecification) =>
  readFileSync(moduleId, 'utf8').includes('@vitest-environment happy-dom')
