import { word } from '../../../lib/browser/i18n.ts'
import { type Platform, platforms } from '../../../lib/domain/platform.ts'
import { LaterIcon } from '../../later-icon.tsx'
import { Notice } from '../../notices/notice.tsx'
import { platformIcon, platformName } from '../../platform-words.ts'

/** The signs contradict each other, so we ask the user. The answer is kept on this device. */
export function DeviceQuestion({ choose }: { choose: (platform: Platform) => void }) {
  return (
    <Notice icon="question" tone="info" title={word('state_unsure_device_title')}>
      <p>{word('state_unsure_device')}</p>
      <div class="device-answers">
        {platforms.map((platform) => (
          <button key={platform} type="button" class="button" onClick={() => choose(platform)}>
            <LaterIcon name={platformIcon[platform]} />
            {platformName(platform)}
          </button>
        ))}
      </div>
    </Notice>
  )
}
