import { word } from '../../../lib/browser/i18n.ts'
import {
  type DownloadOption,
  type Reason,
  type Scan,
  doubts,
} from '../../../lib/domain/downloads.ts'
import { scansCodes } from '../../../lib/domain/device-kinds.ts'
import { isHindrance, isWarning, spoken } from '../../../lib/domain/downloads/spoken.ts'
import type { PopupModel } from '../../../lib/models/popup/popup-model.ts'
import { CodeCard } from './code-card.tsx'
import { LaterIcon } from '../../later-icon.tsx'
import { byNameWords, getInWords } from '../../platform-words.ts'
import { Notes, Warning, WhyNot } from '../../reasons/reasons.tsx'
import type { StepActions } from '../../reasons/step-button.tsx'

/** The actions behind the buttons of a download. */
export type OptionActions = StepActions &
  Pick<PopupModel, 'showWhere' | 'link' | 'openAnswers' | 'access' | 'online'>

export interface OptionProps {
  option: DownloadOption
  /** `Kaspersky for iPhone · App Store` */
  title: string
  /** The account's name, to sign in with on the other device; null = not known. */
  account: string | null
  /** A store has the application as well, but My Kaspersky's own code may also sign it in. */
  portalIsBetter: boolean
  actions: OptionActions
}

const isDoubt = ({ id }: Reason) => doubts.includes(id)

/**
 * One way to get one application onto one kind of device, or the reason why there is none. What
 * stands in the way, or a doubt, is shown before the way, a note after it.
 */
export function Option(props: OptionProps) {
  const { reason, note } = spoken(props.option)
  if (reason) return <WhyNotOption {...props} reason={reason} note={note} />
  const warning = note !== null && isWarning(note)
  const doubt = note !== null && isDoubt(note)
  const hindrance = note !== null && isHindrance(note)
  return (
    <>
      {warning && <Warning notice={note} />}
      {hindrance && <WhyNot reason={note} actions={props.actions} />}
      {doubt ? (
        <Notes notices={[note]} actions={props.actions} />
      ) : (
        <Unconfirmed option={props.option} />
      )}
      <Way {...props} />
      {note && !warning && !doubt && !hindrance && (
        <Notes notices={[note]} actions={props.actions} />
      )}
    </>
  )
}

const Unconfirmed = ({ option: { availability } }: Pick<OptionProps, 'option'>) =>
  availability.available && availability.unconfirmed ? (
    <p class="unconfirmed">{word('get_unconfirmed')}</p>
  ) : null

interface WhyNotProps extends OptionProps {
  reason: Reason
  note: Reason | null
}

/** A reason that only may stop the download leaves the way open: only the portal knows. */
function WhyNotOption({ reason, note, ...props }: WhyNotProps) {
  const { option, actions } = props
  const open = option.way === 'portal' && reason.standing === 'candidate'
  return (
    <>
      {open && note && isWarning(note) && <Warning notice={note} />}
      <WhyNot reason={reason} actions={actions} />
      {open && <TryAllTheSame {...props} />}
      {note && !isWarning(note) && <Notes notices={[note]} actions={props.actions} />}
    </>
  )
}

const TryAllTheSame = (props: OptionProps) =>
  props.option.forThisDevice ? (
    <ShowWhereButton {...props} kind="button button-quiet" />
  ) : (
    <Way {...props} />
  )

function Way(props: OptionProps) {
  const { way, url, forThisDevice, scan, application, channel } = props.option
  if (way === 'by-name') return <ByName {...props} />
  if (!forThisDevice && scan) return <ScanWay {...props} scan={scan} />
  if (way === 'link' && url !== null)
    return (
      <button type="button" class={large} onClick={() => void props.actions.openLink(url)}>
        {getInWords(channel, application)}
      </button>
    )
  return way === 'portal' ? <PortalWay {...props} /> : null
}

const large = 'button button-primary button-large'

/** Without access nothing can be marked there, and without network nothing opens. */
const PortalWay = (props: OptionProps) => (
  <>
    <ShowWhereButton {...props} kind={large} />
    {props.actions.access.value && props.actions.online.value && (
      <p class="way-words">{word('get_portal_here')}</p>
    )}
  </>
)

/**
 * For another device: a public address to scan or send, and what to do where it opens My Kaspersky.
 */
function ScanWay({ scan, ...props }: OptionProps & { scan: Scan }) {
  const { account, title, actions } = props
  const card = {
    url: scan.url,
    name: title,
    scans: scansCodes(props.option.platform),
    ports: actions.link,
  }
  if (scan.opens !== 'portal')
    return <CodeCard key={card.url} {...card} there={null} thereAs={null} />
  return (
    <>
      <CodeCard
        key={card.url}
        {...card}
        there={word('get_scan_portal')}
        thereAs={account === null ? null : word('get_scan_portal_as', account)}
      />
      {props.portalIsBetter && <p class="way-words">{word('get_portal_better')}</p>}
      <ShowWhereButton {...props} kind="button button-quiet" />
    </>
  )
}

function ByName({ option, actions }: OptionProps) {
  const { application, channel, scan } = option
  return (
    <>
      <p>{byNameWords(channel, application)}</p>
      {scan?.opens === 'vendor-page' && (
        <button type="button" class="button" onClick={() => void actions.openLink(scan.url)}>
          <LaterIcon name="open" />
          {word('get_open_vendor')}
        </button>
      )}
    </>
  )
}

/**
 * We have no address of a personal download. The user presses the portal's own button, and we show
 * which one it is.
 */
function ShowWhereButton({ option, actions, kind }: OptionProps & { kind: string }) {
  const application = option.applicationId === 'unknown' ? null : option.application
  return (
    <button
      type="button"
      class={kind}
      onClick={() => void actions.showWhere(application, option.platform)}
    >
      {word('get_show_where')}
    </button>
  )
}
