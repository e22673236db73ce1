import { useMemo, useState } from 'react'
import { Select } from '../../controls/Select'
import { highlight, useHighlight } from '../../language/highlight'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { display } from '../../language/typeset/tex'
import { classColor } from '../../plots/palette/palette'
import type { DrawProps } from '../selectedDraw'
import { drawWords } from '../words'
import styles from './DrawFormula.module.css'
import type { DrawWords } from './words.en'

/** The definition, for the class k that is looked at. */
const definition = display`
  \sym{relaxed}{\tilde z_k}
  = \frac{\exp\bigl((\log \sym{pi}{\pi_k} + \sym{gamma}{\gamma_k}) / \sym{tau}{\tau}\bigr)}
         {\sum_{j=1}^{K} \exp\bigl((\log \sym{pi}{\pi_j} + \sym{gamma}{\gamma_j}) / \sym{tau}{\tau}\bigr)}`

/** The score of class k with its numbers. */
const scoreLine = display`
  \sym{score}{x_k} = \log \sym{pi}{\pi_k} + \sym{gamma}{\gamma_k}
  = \log \sym{pi}{\slot{pi}} + (\sym{gamma}{\slot{gamma}}) = \sym{score}{\slot{score}}`

const two = display`
  \sym{relaxed}{\tilde z_k}
  = \frac{e^{\sym{score}{\slot{score}} / \sym{tau}{\slot{tau}}}}
         {\class{1}{e^{\sym{score}{\slot{first}} / \sym{tau}{\slot{tau}}}}
        + \class{2}{e^{\sym{score}{\slot{second}} / \sym{tau}{\slot{tau}}}}}
  = \sym{relaxed}{\slot{relaxed}}`

const three = display`
  \sym{relaxed}{\tilde z_k}
  = \frac{e^{\sym{score}{\slot{score}} / \sym{tau}{\slot{tau}}}}
         {\class{1}{e^{\sym{score}{\slot{first}} / \sym{tau}{\slot{tau}}}}
        + \class{2}{e^{\sym{score}{\slot{second}} / \sym{tau}{\slot{tau}}}}
        + \class{3}{e^{\sym{score}{\slot{last}} / \sym{tau}{\slot{tau}}}}}
  = \sym{relaxed}{\slot{relaxed}}`

const many = display`
  \sym{relaxed}{\tilde z_k}
  = \frac{e^{\sym{score}{\slot{score}} / \sym{tau}{\slot{tau}}}}
         {\class{1}{e^{\sym{score}{\slot{first}} / \sym{tau}{\slot{tau}}}}
        + \class{2}{e^{\sym{score}{\slot{second}} / \sym{tau}{\slot{tau}}}}
        + \cdots
        + e^{\sym{score}{\slot{last}} / \sym{tau}{\slot{tau}}}}
  = \sym{relaxed}{\slot{relaxed}}`

/** The relaxed sample of class k with the numbers of all scores; from four classes on, the middle is left out. */
const relaxedLine = (classes: number) => (classes === 2 ? two : classes === 3 ? three : many)

const shown: readonly (keyof DrawWords['formula']['names'])[] = [
  'pi',
  'gamma',
  'score',
  'tau',
  'winner',
  'relaxed',
]

/** The slots of both lines, as the reader sees numbers: three decimals, what the bars show too. */
function useSlots({ parameters: { pi, tau }, draw: { score, gamma, relaxed } }: DrawProps, k: number) {
  const { number, significant } = useNumbers()
  return {
    score: useMemo(
      () => ({ pi: significant(pi[k]!, 4), gamma: number(gamma[k]!), score: number(score[k]!) }),
      [pi, gamma, score, k, number, significant],
    ),
    relaxed: {
      score: number(score[k]!),
      tau: significant(tau, 4),
      first: number(score[0]!),
      second: number(score[1]!),
      ...(score.length > 2 && { last: number(score.at(-1)!) }),
      relaxed: number(relaxed[k]!),
    },
  }
}

/** z̃ = softmax((log π + γ)/τ) with the numbers of the selected draw; its symbols are linked to their marks. */
export function DrawFormula(props: DrawProps) {
  const { parameters, draw } = props
  const { formula: words } = useWords(drawWords)
  const { number } = useNumbers()
  const { mark } = useHighlight()
  const [chosen, setChosen] = useState<number | null>(null)
  const k = chosen !== null && chosen < draw.score.length ? chosen : draw.winner
  const slots = useSlots(props, k)
  const options = parameters.labels.map((label, index) => ({
    id: index,
    label: label === String(index + 1) ? `k = ${label}` : `k = ${index + 1}, ${label}`,
  }))

  return (
    <section className={styles.formula} style={{ '--class': classColor(k) }}>
      <header className={styles.header}>
        <h3>{words.title}</h3>
        <Select label={words.of} options={options} value={k} onChange={setChosen} />
      </header>
      <div className={styles.lines}>
        <Tex math={definition} lit={mark} onSymbol={highlight} />
        <Tex math={scoreLine} slots={slots.score} lit={mark} onSymbol={highlight} />
        <Tex
          math={relaxedLine(draw.score.length)}
          slots={slots.relaxed}
          lit={mark}
          onSymbol={highlight}
          label={words.label(subscript(k), number(draw.relaxed[k]!))}
        />
      </div>
      <fieldset className={styles.symbols}>
        <legend>{words.symbols}</legend>
        {shown.map((symbol) => (
          <button
            key={symbol}
            type="button"
            data-symbol={symbol}
            aria-pressed={mark?.symbol === symbol}
            onPointerEnter={(event) => event.pointerType !== 'touch' && highlight({ symbol, index: null })}
            onPointerLeave={(event) => event.pointerType !== 'touch' && highlight(null)}
            onFocus={() => highlight({ symbol, index: null })}
            onBlur={() => highlight(null)}
            onClick={() => highlight({ symbol, index: null })}
          >
            {words.names[symbol]}
          </button>
        ))}
      </fieldset>
    </section>
  )
}
