import { expect, test } from 'vitest'
import { saying } from './saying.ts'
import { sentences } from './sentences-east.ts'

for (const [code, table] of Object.entries(sentences))
  test.each(
    table
      .trim()
      .split('\n')
      .map((line) => line.split(' | ') as [string, string]),
  )(`${code}: %s: %s`, (says, line) => expect(saying(code, line)).toBe(says))
