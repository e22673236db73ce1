import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Mark } from '../../src/language/typeset/marks'
import { Tex } from '../../src/language/typeset/Tex'
import { display, tex } from '../../src/language/typeset/tex'

const formula = display`\frac{\sym{gamma}{\gamma_{\class{2}{2}}}}{\sym{tau}{\tau}} + \class{1}{\sym{pi}{\pi_1}}
  = \frac{\slot{gamma}}{\slot{tau}} + \slot{pi} + \slot{tau}`

const within = { short: tex`\tau`, long: tex`z = x + y` }

export interface TypesetPage {
  /** A formula within a line, with the text that touches it */
  touch: (name: keyof typeof within, start: string, end: string) => void
  show: (slots: Record<string, string>, lit?: Mark | null) => void
  told: (Mark | null)[]
}

declare global {
  interface Window {
    typeset: TypesetPage
  }
}

const line = createRoot(document.body.appendChild(document.createElement('p')))
const root = createRoot(document.body.appendChild(document.createElement('main')))
const told: (Mark | null)[] = []
window.typeset = {
  touch: (name, start, end) =>
    flushSync(() => line.render(<Tex math={within[name]} start={start} end={end} />)),
  told,
  show: (slots, lit = null) =>
    root.render(<Tex math={formula} slots={slots} lit={lit} onSymbol={(mark) => told.push(mark)} />),
}
