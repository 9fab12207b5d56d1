import { spawnSync } from 'node:child_process'

/** What a build or an editor leaves in a folder of sources that has no repository. */
const leftovers = ['.wxt/**', '.cache/**', '**/*.log']

/**
 * What goes into the archive of sources: the files that git tracks, so that a note or a key that
 * lies in the folder can never be published with them. A folder without a repository of its own was
 * unpacked from such an archive: there it is everything, so that the same archive comes out. `but`:
 * globs of what is left out.
 */
export function sourceFiles(but: string[]): { includeSources: string[]; excludeSources: string[] } {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  const tracked = (stdout ?? '').split('\0').filter(Boolean)
  return tracked.length > 0
    ? { includeSources: tracked, excludeSources: but }
    : { includeSources: ['**/*'], excludeSources: [...but, ...leftovers] }
}
