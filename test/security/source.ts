import { readFileSync } from 'node:fs'
import { codeIn } from '../boundaries/imports.ts'

/**
 * What is shipped: its files, and each without comments, so that a word in a sentence is no use of
 * it.
 */
export const shipped = ['lib', 'components', 'entrypoints'].flatMap(codeIn)

const withoutComments = (text: string) =>
  text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

export const codeOf = (file: string): string => withoutComments(readFileSync(file, 'utf8'))

/** Shipped files in whose code the expression is found. */
export const filesWith = (expression: RegExp): string[] =>
  shipped.filter((file) => expression.test(codeOf(file)))
