import type { StoredState } from '../../contracts/stored.ts'
import type { Device } from '../../domain/device.ts'

/** The state with the device as judged last. An unsure one replaces none that is kept. */
export const withDevice = (state: StoredState, device: Device): StoredState =>
  device.certainty === 'unsure' && state.device ? state : { ...state, device }
