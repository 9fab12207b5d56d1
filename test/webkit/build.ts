import { build } from '../tools/wxt.ts'

/** The Safari build, once per run. */
export default function setup() {
  build('safari')
}
