import { readFileSync, writeFileSync } from 'node:fs'
import { withWays } from '../lib/domain/ways-table.ts'

writeFileSync('README.md', withWays(readFileSync('README.md', 'utf8')))
