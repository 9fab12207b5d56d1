export interface Picture {
  scene: string
  file: string
  look: string
  problems: string[]
}

const text = (words: string) => words.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`)

/** One page with every picture, by scene; those with problems are marked and say what is wrong. */
export function album(pictures: Picture[]): string {
  const scenes = Map.groupBy(pictures, ({ scene }) => scene)
  const figure = ({ file, look, problems }: Picture) =>
    `<figure${problems.length > 0 ? ' class="wrong"' : ''}><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${text(look)}<br>${problems.map(text).join('<br>')}</figcaption></figure>`
  const section = ([name, all]: [string, Picture[]]) =>
    `<h2 id="${name}">${text(name)}</h2><div>${all.map(figure).join('')}</div>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{font:14px system-ui;margin:1rem;background:#8882}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}figure{position:relative;margin:0;max-width:410px}img{display:block;max-width:100%;box-shadow:0 0 4px #0006}.wrong figcaption{color:#b00}nav a{margin-right:1em}</style>
<h1>Gallery</h1><nav>${[...scenes.keys()].map((name) => `<a href="#${name}">${text(name)}</a>`).join(' ')}</nav>
${[...scenes].map(section).join('\n')}</html>
`
}
