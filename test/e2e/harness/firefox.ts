import type { Options, Session } from './session.ts'

export function openFirefox(_options: Options): Promise<Session> {
  return Promise.reject(new Error('not yet'))
}
