import { dataAnswers, permissions, singlePurpose } from './permissions.ts'
import type { Publisher } from './publisher.ts'

const orAsk = (value: string, field: string) => value || `(fill in ${field} in publisher.json)`

/** What the stores' forms ask beside the listing: English, for reviewers. */
export const answers = ({ homepage, support, privacyPolicy }: Publisher): string =>
  [
    '# Answers for the forms of the store',
    `## Single purpose\n\n${singlePurpose}`,
    `## Why each permission\n\n${permissions
      .map(({ permission, why, askedWhen }) =>
        [
          `- **${permission}**: ${why}.`,
          askedWhen ? ` Asked for only when ${askedWhen}.` : '',
        ].join(''),
      )
      .join('\n')}`,
    `## Data\n\n${dataAnswers.map(({ question, answer }) => `- **${question}**: ${answer}`).join('\n')}`,
    `## Addresses\n\n- Privacy policy: ${orAsk(privacyPolicy, 'privacyPolicy')}\n- Support: ${orAsk(support, 'support')}\n- Homepage: ${orAsk(homepage, 'homepage')}`,
    '## For the reviewer\n\nThe extension works inside a signed-in session on my.kaspersky.com. Without an account: open the popup, *All apps, for any device*. The whole project has a stand-in of the portal: `npm ci && npm start` in a copy of the repository (see Homepage).\n',
  ].join('\n\n')
