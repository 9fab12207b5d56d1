import {
  catalogueTable,
  japanTable,
  nameTable,
  productTable,
  regionTable,
  whereTable,
} from './decisions/catalogue.ts'
import { deviceTable, mismatchTable } from './decisions/devices.ts'
import { missingTable, reasonTable, sharingTable } from './decisions/reasons.ts'
import { regionChanges } from './decisions/regions.ts'
import { fieldTable, stateTable } from './decisions/states.ts'

const intro = `# Decision table

Written by \`npm run decisions\` from the rules in \`lib/domain\`; a test fails when the two differ. It is for readers who know the subject and not the code: every line can be checked alone.

How to read a cell:

- \`yes\` = offered; \`yes?\` = offered, but too little is known to promise it; \`–\` = not listed
- \`no: a, b\` = known not to be had; \`may not: a, b\` = official help names it as possible. The first reason speaks, with its one next step
- in brackets: what is said beside it; \`if: a\` = only "if this applies to you"
- \`a › b\` = reason a with the next step of b, because its own cannot be gone; \`a = name\` = it names that product
- the names of reasons are those of domain.md §4; their words are in the last table
- where a column says \`any\`, or several things with \`·\` between, the row stands for each of them`

/** The decision table as Markdown. */
export const decisionTable = (): string =>
  [
    intro,
    "## 1. What the portal's fields mean\nToday is 22 November 2026, and 14 days before the end a subscription counts as ending. The page's own words (blocked, suspended, grace, limited, renewed and inactive) go before all of this.",
    fieldTable(),
    '## 2. State, owner and places (Kaspersky Premium)\nThe device in the column is the one in hand; no region said.',
    stateTable(),
    '## 3. What a region changes in table 2\n`now no: a` = that is the answer there, and a speaks first; without `now` the answer of table 2 stays. `+` is said more, `−` is said no more, `a › b` has another next step. Every combination of table 2 was tried in each of these regions; what is not listed does not change.',
    regionChanges(),
    '## 4. Region (Kaspersky Premium, active, own, places left)',
    regionTable(),
    japanTable(),
    '## 5. Product, application and device (active, own, places left)\nThe device is the one in hand; the iPad asks for the desktop site.',
    whereTable(),
    '## 6. Products',
    productTable(),
    '## 7. Which names are known\nCase, accents, spaces, dashes and trade marks do not count, nor does "Kaspersky" at the beginning. Behind a full name a year and a number in brackets are passed over. Everything else is not known.',
    nameTable(),
    '## 8. Applications',
    catalogueTable(),
    '## 9. Signs and devices\nThe signs are in `device-cases.ts` under these names.',
    deviceTable(),
    '## 10. Device and software offered\nThe iPad asks for the desktop site.',
    mismatchTable(),
    '## 11. Why something is missing',
    missingTable(),
    '## 12. Why something may not be shared',
    sharingTable(),
    '## 13. Reasons, in order of precedence\nWhat is certain goes before what only may be; within each, this order.',
    reasonTable(),
  ].join('\n\n') + '\n'
