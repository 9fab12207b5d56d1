import type { ComponentType } from 'preact'
import type { Subscription } from '../../lib/domain/subscription.ts'
import type { AnswersPlace, DownloadsPlace } from '../../lib/models/popup/navigation.ts'
import { hasNews } from '../../lib/models/popup/whats-new.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { searchFrom } from '../../lib/models/popup/search.ts'
import type { SearchProps } from './search-field.tsx'

/**
 * Views that are loaded only when they are needed: before the first paint if it needs them, else
 * after it.
 */
export interface Views {
  downloads: ComponentType<{ model: PopupModel; at: DownloadsPlace; named?: boolean }>
  'scrubbed-copy': ComponentType<{ actions: PopupModel }>
  answers: ComponentType<{ model: PopupModel; at: AnswersPlace }>
  notices: ComponentType<{ model: PopupModel }>
  search: ComponentType<SearchProps>
  'card-devices': ComponentType<CardDevicesProps>
}

export interface CardDevicesProps {
  model: PopupModel
  subscription: Subscription
}

export type PopupParts = { [View in keyof Views]: () => Promise<Views[View]> }

/** Most lists are short, read, up to date and without news: then the home needs no other view. */
export function homeNeeds({ home, kept }: PopupModel): (keyof Views)[] {
  const { state, subscriptions } = home.value
  return [
    ...(state.kind !== 'read' || hasNews(kept.value) ? ['notices' as const] : []),
    ...(subscriptions && subscriptions.length >= searchFrom ? ['search' as const] : []),
  ]
}
