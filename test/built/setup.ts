import { build } from '../tools/wxt.ts'

/** The three release builds, once per run. */
export default function setup() {
  build('chrome')
  build('firefox')
  build('safari')
}
