import { type WordKey, word } from '../../lib/browser/words.ts'
import type { DownloadOption } from '../../lib/domain/downloads.ts'
import type { PopupModel } from '../../lib/view/popup-model.ts'
import { Icon } from '../icon.tsx'
import { PublicLink } from './public-link.tsx'
import { Notes, WhyNot } from './reasons.tsx'

export const platformName = (platform: DownloadOption['platform']) => word(`platform_${platform}`)
export const channelName = (channel: DownloadOption['channel']) => word(`channel_${channel.replaceAll('-', '_')}` as WordKey)

interface OptionProps {
  option: DownloadOption
  model: PopupModel
}

/** One way to get one application onto one kind of device: the way itself, or why not. */
export function Option({ option, model }: OptionProps) {
  const { availability, notices } = option
  if (!availability.available) {
    const perhaps = availability.reasons.every(({ standing }) => standing === 'candidate')
    return (
      <>
        <WhyNot reasons={availability.reasons} model={model} />
        {perhaps && <Way option={option} model={model} perhaps />}
      </>
    )
  }
  return (
    <>
      <Way option={option} model={model} perhaps={availability.unconfirmed ?? false} />
      {availability.unconfirmed && <p class="unconfirmed">{word('get_unconfirmed')}</p>}
      <Notes notices={notices} />
    </>
  )
}

/** `perhaps`: that the portal has it is not promised. */
function Way({ option, model, perhaps }: OptionProps & { perhaps: boolean }) {
  const { way, url, application, platform, forThisDevice } = option
  if (way === 'link' && url !== null) {
    if (forThisDevice) return <StoreButton option={option} url={url} model={model} />
    return <PublicLink url={url} name={`${application}, ${platformName(platform)}`} ports={model.ports} />
  }
  if (way === 'portal') return <ShowWhere option={option} model={model} perhaps={perhaps} />
  return way === 'by-name' ? <p>{word('get_by_name', application, channelName(option.channel))}</p> : null
}

function StoreButton({ option, url, model }: OptionProps & { url: string }) {
  return (
    <button type="button" class="button button-primary button-large" onClick={() => void model.openLink(url)}>
      <Icon name="open" />
      {word('get_open_store', option.application, channelName(option.channel))}
    </button>
  )
}

/** Personal downloads have no address here: the user presses the portal's own button, and is shown which. */
function ShowWhere({ option, model, perhaps }: OptionProps & { perhaps: boolean }) {
  const { applicationId, application, platform, forThisDevice } = option
  return (
    <>
      <p>{perhaps ? word('get_portal_perhaps') : word(forThisDevice ? 'get_portal_here' : platform === 'android' || platform === 'ios' || platform === 'ipados' ? 'get_portal_phone' : 'get_portal_computer', platformName(platform))}</p>
      <button type="button" class="button button-primary button-large" onClick={() => void model.showWhere(applicationId === 'unknown' ? null : application, platform)}>
        <Icon name="open" />
        {word('get_show_where')}
      </button>
    </>
  )
}

/** The portal's own QR code signs the application in by itself, so it is better than a store link, for those who are signed in. */
export function PortalIsBetter({ option, model }: OptionProps) {
  return (
    <div class="better">
      <p>{word('get_portal_better')}</p>
      <button type="button" class="button" onClick={() => void model.showWhere(option.application, option.platform)}>
        {word('get_show_where')}
      </button>
    </div>
  )
}
