import { word } from '../../lib/browser/i18n.ts'
import { inside } from '../../lib/models/options/bundled-libraries.ts'
import { Section } from './setting.tsx'

interface AboutProps {
  version: string
  /** The address where faults and wishes are reported; null = this build has none. */
  feedback: string | null
}

export const AboutSection = ({ version, feedback }: AboutProps) => (
  <Section id="about" title={word('options_about')}>
    <p>
      {word('extensionShortName')} · {word('options_version', version)}
    </p>
    <p class="hint">{word('options_not_affiliated')}</p>
    {feedback && (
      <p>
        <a href={feedback} target="_blank" rel="noopener noreferrer">
          {word('options_feedback')}
        </a>
      </p>
    )}
    <details>
      <summary>{word('options_inside')}</summary>
      <ul class="inside">
        {inside.map(({ name, version: edition, licence, source }) => (
          <li key={name}>
            <a href={source}>{name}</a> {edition} · {licence}
          </li>
        ))}
        <li>
          <a href="/licences.txt">{word('options_licences')}</a>
        </li>
      </ul>
    </details>
  </Section>
)
