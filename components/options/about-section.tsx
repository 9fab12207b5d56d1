import { word } from '../../lib/browser/i18n.ts'
import { inside } from '../../lib/models/options/bundled-libraries.ts'
import { Section } from './setting.tsx'

export const AboutSection = ({ version }: { version: string }) => (
  <Section id="about" title={word('options_about')}>
    <p>
      {word('extensionSignature')}
      <br />
      {word('options_version', version)}
    </p>
    <p>{word('options_not_affiliated')}</p>
    <h3>{word('options_inside')}</h3>
    <p>{word('options_inside_hint')}</p>
    <ul class="inside">
      {inside.map(({ name, version, licence, source }) => (
        <li key={name}>
          <a href={source}>{name}</a> {version} · {licence}
        </li>
      ))}
    </ul>
    <p>
      <a href="/licences.txt">{word('options_licences')}</a>
    </p>
  </Section>
)
