import { type WordKey, word } from '../../lib/browser/i18n.ts'
import { type DownloadOption, type Reason, type Scan, doubts } from '../../lib/domain/downloads.ts'
import type { PopupModel } from '../../lib/models/popup/popup-model.ts'
import { spoken } from '../../lib/domain/downloads/spoken.ts'
import { LaterIcon } from './later-icon.tsx'
import { PublicLink } from './public-link.tsx'
import { Notes, Warning, WhyNot } from './reasons.tsx'

export const platformName = (platform: DownloadOption['platform']) => word(`platform_${platform}`)
export const channelName = (channel: DownloadOption['channel']) =>
  word(`channel_${channel.replaceAll('-', '_')}` as WordKey)

interface OptionProps {
  option: DownloadOption
  model: PopupModel
  /** Its button is the one to press. */
  primary?: boolean
}

/** Installing may start the term: said before the button, not after. */
const isWarning = ({ id }: Reason) => id === 'term-starts-on-install'
/** One way to get one application onto one kind of device: the way itself, or why not. */
export function Option({ option, model, primary = false }: OptionProps) {
  const { reason, note } = spoken(option)
  if (reason) return <WhyNotOption reason={reason} note={note} option={option} model={model} />
  const warning = note !== null && isWarning(note)
  return (
    <>
      {warning && <Warning notice={note} />}
      <Way option={option} model={model} primary={primary} />
      {isPromiseless(option, note) && <p class="unconfirmed">{word('get_unconfirmed')}</p>}
      {note && !warning && <Notes notices={[note]} />}
    </>
  )
}

/** A note that is a doubt says the same in its own words. */
const isPromiseless = ({ availability }: DownloadOption, note: Reason | null) =>
  availability.available && availability.unconfirmed === true && !(note && doubts.includes(note.id))

/** What only may stop the download leaves the way open: the portal is the only truth. */
function WhyNotOption({ reason, note, option, model }: OptionProps & WhyNotParts) {
  const open = option.way === 'portal' && reason.standing === 'candidate'
  return (
    <>
      {open && note && isWarning(note) && <Warning notice={note} />}
      <WhyNot reasons={[reason]} model={model}>
        {open && <TryAllTheSame option={option} model={model} />}
      </WhyNot>
      {note && !isWarning(note) && <Notes notices={[note]} />}
    </>
  )
}

interface WhyNotParts {
  reason: Reason
  note: Reason | null
}

const TryAllTheSame = ({ option, model }: OptionProps) =>
  option.forThisDevice ? (
    <ShowWhereButton option={option} model={model} kind="button button-quiet" />
  ) : (
    <Way option={option} model={model} />
  )

function Way({ option, model, primary = false }: OptionProps) {
  const { way, url, forThisDevice } = option
  if (!forThisDevice && option.scan && way !== 'by-name')
    return <ScanWay option={option} scan={option.scan} model={model} />
  if (way === 'link' && url !== null)
    return <StoreButton option={option} url={url} model={model} kind={large(primary)} />
  if (way === 'by-name') return <ByName option={option} model={model} />
  if (way !== 'portal') return null
  return (
    <>
      <ShowWhereButton option={option} model={model} kind={large(primary)} />
      <p class="way-words">{word('get_portal_here')}</p>
    </>
  )
}

/** For another device: a public address to scan or send, and what to do where it opens My Kaspersky. */
function ScanWay({ option, scan, model }: OptionProps & { scan: Scan }) {
  const name = `${option.application}, ${platformName(option.platform)}`
  const portal = scan.opens === 'portal'
  return (
    <>
      <PublicLink
        url={scan.url}
        name={name}
        ports={model.ports}
        {...(portal && { there: thereWords(model) })}
      />
      {portal && (
        <>
          <p class="way-words">{portalWords(option)}</p>
          <ShowWhereButton option={option} model={model} kind="button button-quiet" />
        </>
      )}
    </>
  )
}

function thereWords(model: PopupModel): string {
  const { account } = model.home.value
  return account === null ? word('get_scan_portal') : word('get_scan_portal_as', account)
}

function ByName({ option, model }: OptionProps) {
  const { application, channel, scan } = option
  const words =
    channel === 'vendor-apk'
      ? word('get_by_name_site', application)
      : word('get_by_name', application, channelName(channel))
  return (
    <>
      <p>{words}</p>
      {scan?.opens === 'vendor-page' && (
        <button type="button" class="button" onClick={() => void model.openLink(scan.url)}>
          <LaterIcon name="open" />
          {word('get_open_vendor')}
        </button>
      )}
    </>
  )
}

const large = (primary: boolean) =>
  primary ? 'button button-primary button-large' : 'button button-large'

function StoreButton({ option, url, model, kind }: OptionProps & { url: string; kind: string }) {
  return (
    <button type="button" class={kind} onClick={() => void model.openLink(url)}>
      {word('get_open_store', option.application, channelName(option.channel))}
    </button>
  )
}

function portalWords({ platform }: DownloadOption): string {
  const mobile = platform === 'android' || platform === 'ios' || platform === 'ipados'
  return word(mobile ? 'get_portal_phone' : 'get_portal_computer')
}

/** Personal downloads have no address here: the user presses the portal's own button, and is shown which. */
function ShowWhereButton({ option, model, kind }: OptionProps & { kind: string }) {
  const application = option.applicationId === 'unknown' ? null : option.application
  return (
    <button
      type="button"
      class={kind}
      onClick={() => void model.showWhere(application, option.platform)}
    >
      {word('get_show_where')}
    </button>
  )
}

/** The portal's own QR code may sign the application in (not public, so not promised): maybe better than a store link, for those who are signed in. */
export function PortalIsBetter({ option, model }: OptionProps) {
  return (
    <div class="better">
      <p>{word('get_portal_better')}</p>
      <ShowWhereButton option={option} model={model} kind="button" />
    </div>
  )
}
