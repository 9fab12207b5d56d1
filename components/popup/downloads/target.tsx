import { useEffect, useRef, useState } from 'preact/hooks'
import { textDirection, word } from '../../../lib/browser/i18n.ts'
import type { DownloadContext, DownloadOption, Reason } from '../../../lib/domain/downloads.ts'
import { mayBeBecause } from '../../../lib/domain/downloads/possible-reasons.ts'
import type { Subscription } from '../../../lib/domain/subscription.ts'
import type { DeviceTarget } from '../../../lib/models/offers.ts'
import { RadioChoice } from './radio-choice.tsx'
import { MayBeBecause } from './may-be-because.tsx'
import { Option, type OptionActions } from './option.tsx'
import { applicationFor, channelName } from '../../platform-words.ts'

interface TargetProps {
  target: DeviceTarget
  /** null = the catalogue, without an account. */
  subscription: Subscription | null
  /** They are shown for the whole subscription, so they are not repeated as possible reasons. */
  notes: readonly Reason[]
  context: DownloadContext
  account: string | null
  actions: OptionActions
}

/** The downloads for the chosen device: a heading, one way at a time, and why it may not work. */
export function Target({ target, subscription, notes, context, account, actions }: TargetProps) {
  const [way, setWay] = useState({ of: '', channel: '' })
  const [best] = target.options
  const of = `${best?.applicationId} ${target.platforms.join()}`
  const chosen = way.of === of && target.options.find(({ channel }) => channel === way.channel)
  const option = chosen || best
  if (!option) return null
  const what = applicationFor(option.application, target.platforms)
  const source = isMade(option) ? channelName(option.channel) : null
  const title = [what, source].filter(Boolean).join(' · ')
  // Each part of the heading is isolated, because a store has a Latin name in Arabic too.
  return (
    <section class="target" aria-labelledby="target-title">
      <h2 id="target-title">
        <bdi dir={textDirection()}>{what}</bdi>
        {source !== null && (
          <>
            {' · '}
            <bdi>{source}</bdi>
          </>
        )}
      </h2>
      <Announcement title={title} coded={hasCode(option)} />
      <Option
        option={option}
        title={title}
        account={account}
        portalIsBetter={target.options.some((one) => one.portalIsBetter)}
        actions={actions}
      />
      <Ways
        options={target.options}
        chosen={option}
        choose={(channel) => setWay({ of, channel })}
      />
      {subscription && (
        <MayBeBecause
          reasons={mayBeBecause(
            { ...option, notices: [...option.notices, ...notes] },
            subscription,
            context,
          )}
          ask={() =>
            actions.openAnswers(subscription.id, {
              application: option.applicationId,
              platform: option.platform,
            })
          }
          actions={actions}
        />
      )}
    </section>
  )
}

/** What is not made for this kind of device is to be had nowhere. */
const isMade = ({ availability }: DownloadOption) =>
  availability.available || !availability.reasons.some(({ id }) => id === 'no-app-for-platform')

const hasCode = ({ way, forThisDevice, scan }: DownloadOption) =>
  scan !== null && !forThisDevice && way !== 'by-name'

/**
 * Announced when the user chooses another device, not on arrival: a live region only speaks of
 * changes.
 */
function Announcement({ title, coded }: { title: string; coded: boolean }) {
  const [said, say] = useState('')
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) say(coded ? word('get_qr_name', title) : title)
    first.current = false
  }, [title])
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  )
}

interface WaysProps {
  options: readonly DownloadOption[]
  chosen: DownloadOption
  choose: (channel: string) => void
}

/** The stores and My Kaspersky, where there is more than one way. */
const Ways = ({ options, chosen, choose }: WaysProps) =>
  options.length > 1 ? (
    <RadioChoice
      legend={word('get_other_ways')}
      name="way"
      kind="pills"
      items={options.map(({ channel }) => ({ value: channel, label: channelName(channel) }))}
      chosen={chosen.channel}
      choose={choose}
    />
  ) : null
