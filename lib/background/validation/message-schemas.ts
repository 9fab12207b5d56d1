import { type Link, mostLinksOfPage } from '../../domain/link.ts'
import { pageLanguages } from '../../domain/page-language.ts'
import { mostSteps } from '../../contracts/companion-brief.ts'
import { exactly, flag, orNull, wholeNumber, type Check } from '../../contracts/validators.ts'
import { list, number, ownKey, shape, text } from './validators.ts'
import {
  facts,
  keptAnswers,
  link,
  nullablePlatform,
  pageKind,
  pageText,
  platform,
  reading,
  session,
} from './value-schemas.ts'
import type {
  AccountSeen,
  MessageMap,
  MessageName,
  PageReport,
  UsagesRead,
} from '../../contracts/messages.ts'

const empty = shape<Record<string, never>>({}, {})

const accountSeen = shape<AccountSeen>(
  { key: ownKey(200), masked: orNull(masked) },
  { since: number },
)

/** A page may state anything as its language. Whatever is no language tag counts as none. */
const language: Check<string | null> = (value) => text(40)(value) ?? null

/** `a…@e….com`: part of the address was left out before it was sent. */
function masked(value: unknown): string | undefined {
  const name = pageText(100)(value)
  return name?.includes('…') ? name : undefined
}

/**
 * The payload of each message, checked on arrival and copied field by field; `undefined` = refused,
 * whoever sent it. `classify` is `classifyLink` (lib/portal): a link's kind is only believed if its
 * address agrees.
 */
export function createAccept(classify: (href: string) => Link | null): {
  [K in MessageName]: Check<MessageMap[K]['payload']>
} {
  const honest: Check<Link> = (value) => {
    const said = link(value)
    return said && (!('url' in said) || classify(said.url)?.kind === said.kind) ? said : undefined
  }
  return {
    'page-report': shape<PageReport>(
      {
        kind: pageKind,
        session,
        offered: nullablePlatform,
        application: orNull(pageText(120)),
        links: list(honest, mostLinksOfPage),
        subscriptions: orNull(reading),
        missing: list(pageText(80), 200),
        account: orNull(accountSeen),
        loadedAt: number,
        at: number,
        facts,
        language,
      },
      { again: flag },
    ),
    'reader-wanted': shape<MessageMap['reader-wanted']['payload']>(
      { language: orNull(exactly(...pageLanguages)) },
      {},
    ),
    'usages-read': shape<UsagesRead>(
      { reading, account: orNull(accountSeen), loadedAt: number, at: number },
      { portalTime: number },
    ),
    'salt-wanted': empty,
    'companion-ready': empty,
    'companion-words': empty,
    'companion-dismissed': shape<MessageMap['companion-dismissed']['payload']>(
      { how: exactly('this-is-a-mac', 'not-now', 'guide-ended') },
      {},
    ),
    'companion-guide': shape<MessageMap['companion-guide']['payload']>(
      { application: orNull(pageText(120)), platform: orNull(platform) },
      {},
    ),
    'guide-begun': shape<MessageMap['guide-begun']['payload']>(
      { step: wholeNumber(1, mostSteps) },
      {},
    ),
    refresh: empty,
    'popup-opened': shape<MessageMap['popup-opened']['payload']>({ facts }, {}),
    'show-where': shape<MessageMap['show-where']['payload']>(
      {
        subscription: orNull(pageText(100)),
        application: orNull(pageText(120)),
        platform: orNull(platform),
      },
      { job: exactly('add-code', 'connect') },
    ),
    'scrubbed-copy': empty,
    'keep-answers': shape<MessageMap['keep-answers']['payload']>(
      { subscription: pageText(100), answers: orNull(keptAnswers) },
      {},
    ),
    'count-devices': shape<MessageMap['count-devices']['payload']>({ asked: flag }, {}),
    'forget-everything': empty,
    'account-switch-seen': empty,
  }
}
