/** What the home draws after the first paint, or when it is asked for: one file, not two. */
export { CardDevices } from '../card/card-devices.tsx'
export { MissingReasons } from './missing-reasons.tsx'
