import type { MessageMap, NoAnswer, OwnPageMessage } from '../contracts/messages.ts'

/** Never rejects, and always ends (`lib/browser/messaging/send.ts`). */
export type Send = <K extends OwnPageMessage>(
  name: K,
  payload: MessageMap[K]['payload'],
) => Promise<MessageMap[K]['reply'] | NoAnswer>
