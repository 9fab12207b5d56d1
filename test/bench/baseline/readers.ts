export { readPage } from '../../../lib/portal/read-page.ts'
export { readUsages } from '../../../lib/portal/read-usages.ts'
