export interface Picture {
  scene: string
  file: string
  look: string
  /** Of the popup: on a picture of the whole page a line shows where its window ends. */
  popup: boolean
  problems: string[]
}

const text = (words: string) => words.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`)

/** What can be seen without scrolling is above it; a picture of the window itself ends there. */
const line = '<hr title="600 px">'

const figure = ({ file, look, popup, problems }: Picture) =>
  `<figure${problems.length > 0 ? ' class="wrong"' : ''}><a href="${file}">${popup ? line : ''}<img loading="lazy" src="${file}" alt=""></a><figcaption>${text(look)}<br>${problems.map(text).join('<br>')}</figcaption></figure>`

/** One page with every picture, by scene; those with problems are marked and say what is wrong. */
export function album(pictures: Picture[]): string {
  const scenes = Map.groupBy(pictures, ({ scene }) => scene)
  const section = ([name, all]: [string, Picture[]]) =>
    `<h2 id="${name}">${text(name)}</h2><div>${all.map(figure).join('')}</div>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{font:14px system-ui;margin:1rem;background:#8882}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}figure{position:relative;margin:0}figure a{display:block;position:relative;overflow:hidden}hr{position:absolute;inset:599px 0 auto;margin:0;border:0;border-top:1px dashed #f0f}img{display:block;box-shadow:0 0 4px #0006}.wrong figcaption{color:#b00}nav a{margin-right:1em}</style>
<h1>Gallery</h1><nav>${[...scenes.keys()].map((name) => `<a href="#${name}">${text(name)}</a>`).join(' ')}</nav>
${[...scenes].map(section).join('\n')}</html>
`
}
