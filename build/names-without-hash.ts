import type { InlineConfig } from 'vite'
import { chunks } from './common-chunk.ts'

/**
 * Chunks and entries have names without a hash: the hash depends on the folder that the project
 * lies in, and a build must come out the same from the published sources wherever they were
 * unpacked.
 */
export function nameWithoutHash(config: InlineConfig): void {
  const output = config.build?.rollupOptions?.output
  // Content scripts are single files, whose names WXT chooses itself.
  if (!output || Array.isArray(output) || !('chunkFileNames' in output)) return
  const { entryFileNames } = output
  output.chunkFileNames = 'chunks/[name].js'
  output.codeSplitting = { groups: chunks }
  output.entryFileNames = (chunk) => {
    const name = typeof entryFileNames === 'function' ? entryFileNames(chunk) : '[name].js'
    return name.replace('-[hash]', '')
  }
}
