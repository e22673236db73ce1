import { createRoot } from 'react-dom/client'
import type { Mark } from '../../src/language/typeset/marks'
import { Tex } from '../../src/language/typeset/Tex'
import { display } from '../../src/language/typeset/tex'

const formula = display`\frac{\sym{gamma}{\gamma_{\class{2}{2}}}}{\sym{tau}{\tau}} + \class{1}{\sym{pi}{\pi_1}}
  = \frac{\slot{gamma}}{\slot{tau}} + \slot{pi} + \slot{tau}`

export interface TypesetPage {
  show: (slots: Record<string, string>, lit?: Mark | null) => void
  told: (Mark | null)[]
}

declare global {
  interface Window {
    typeset: TypesetPage
  }
}

const root = createRoot(document.body.appendChild(document.createElement('main')))
const told: (Mark | null)[] = []
window.typeset = {
  told,
  show: (slots, lit = null) =>
    root.render(<Tex math={formula} slots={slots} lit={lit} onSymbol={(mark) => told.push(mark)} />),
}
