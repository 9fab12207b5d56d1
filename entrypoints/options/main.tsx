import { render } from 'preact'
import { word } from '../../lib/browser/words.ts'

render(<h1>{word('extensionShortName')}</h1>, document.querySelector('#app')!)
