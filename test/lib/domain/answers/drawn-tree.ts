import { type Question, none, questions } from '../../../../lib/domain/answers/questions.ts'

const node = (id: string) => id.replaceAll('-', '_')

function lines([id, { words, answers }]: [string, Question]): string[] {
  return Object.entries(answers).map(([answer, next]) => {
    const from = `  ${node(id)}{"${words}: ${id}"}`
    if ('ask' in next) return `${from} -->|${answer}| ${node(next.ask)}`
    // An answer in the reason's own words needs no second name.
    const label = words === 'which' && answer !== none ? '' : `|${answer}|`
    return `${from} -->${label} r_${node(next.reason)}(["${next.reason}"])`
  })
}

const rows = Object.entries(questions).map(
  ([id, { source, seen, confidence }]) => `| ${id} | ${source} | ${seen} | ${confidence} |`,
)

/** The tree of "I can't download it" as Markdown with a Mermaid drawing. */
export const drawnTree = (): string => `# "I can't download it", as a tree

Drawn from \`lib/domain/answers/questions.ts\` by \`npm run decisions\`. Diamonds are questions, the rounded ends are reasons: their words and next steps are in the decision table. A question whose answer is known is passed over, and an answer that cannot be true is not offered.

\`\`\`mermaid
flowchart LR
${Object.entries(questions).flatMap(lines).join('\n')}
\`\`\`

| question | source | seen | confidence |
| --- | --- | --- | --- |
${rows.join('\n')}
`
