import { cpSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname

/**
 * One self-contained script of a TypeScript file, minified as the release is; its exports stand on
 * `globalThis[name]`.
 */
async function bundle(entry: string, outDir: string, fileName: string, name = 'unused') {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      lib: {
        entry: resolve(here, entry),
        formats: [fileName === 'popup.js' ? 'es' : 'iife'],
        name,
        fileName: () => fileName,
      },
      outDir,
      emptyOutDir: false,
      target: 'es2022',
    },
  })
}

/**
 * The extension that does the least, as the floor of what ours is measured against. Returns its
 * folder.
 */
export async function buildFloor(): Promise<string> {
  const folder = resolve('.cache/bench/floor')
  mkdirSync(folder, { recursive: true })
  for (const file of ['manifest.json', 'popup.html', 'empty.html'])
    cpSync(join(here, 'baseline', file), join(folder, file))
  await bundle('baseline/popup.ts', folder, 'popup.js')
  await bundle('baseline/background.ts', folder, 'background.js')
  return folder
}

/**
 * The product's two readers as a script for a page; returns the path of the script, which sets
 * `globalThis.readers`.
 */
export async function buildReaders(): Promise<string> {
  const folder = resolve('.cache/bench')
  await bundle('baseline/readers.ts', folder, 'readers.js', 'readers')
  return join(folder, 'readers.js')
}
