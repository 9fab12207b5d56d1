import { readFileSync, writeFileSync } from 'node:fs'
import { withWays } from '../lib/domain/ways-table.ts'

const page = 'docs/ways.md'
writeFileSync(page, withWays(readFileSync(page, 'utf8')))
