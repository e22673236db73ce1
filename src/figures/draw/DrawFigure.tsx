import { useMemo } from 'react'
import { useNumbers, useWords } from '../../language/language'
import { type BarColumn, Bars } from '../../plots/bars/Bars'
import figureStyles from '../Figure.module.css'
import { FigureNotes } from '../parts'
import type { DrawProps } from '../selectedDraw'
import { drawWords } from '../words'

const headings = {
  u: 'uₖ',
  xi: 'ξₖ = −log uₖ',
  gamma: 'γₖ = −log ξₖ',
  score: 'xₖ = log πₖ + γₖ',
  winner: 'z = argmax x',
  relaxed: 'z̃ = softmax(x/τ)',
}

/** One draw on its way from the uniform numbers to both samples, class by class. */
export function DrawFigure({ parameters, draw }: DrawProps) {
  const words = useWords(drawWords)
  const { number } = useNumbers()
  const { columns: labels } = words
  const { u, xi, gamma, score, winner, relaxed } = draw
  // The axes stay while sliders move: they hold all but one draw in a hundred.
  const atAnyTau = useMemo<BarColumn[]>(() => {
    const oneHot = score.map((_, k) => (k === winner ? 1 : 0))
    const numbers = (values: readonly number[]) => values.map((value) => number(value))
    return [
      column(
        'u',
        labels.u,
        [0, 1],
        u,
        u.map((value) => number(value, 4)),
        'noise',
      ),
      column('xi', labels.xi, [0, 5], xi, numbers(xi), 'noise'),
      column('gamma', labels.gamma, [-2, 5], gamma, numbers(gamma), 'noise'),
      column('score', labels.score, [-5, 4], score, numbers(score), 'class'),
      column('winner', labels.winner, [0, 1], oneHot, oneHot.map(String), 'class'),
    ]
  }, [labels, u, xi, gamma, score, winner, number])
  const atTau = useMemo(() => {
    const texts = relaxed.map((value) => number(value))
    return column('relaxed', labels.relaxed, [0, 1], relaxed, texts, 'class')
  }, [labels, relaxed, number])
  const title = words.title(String(parameters.draw))
  return (
    <figure className={figureStyles.figure}>
      <Bars names={parameters.labels} columns={[...atAnyTau, atTau]} winner={draw.winner} label={title} />
      <FigureNotes>
        <p>{words.caption}</p>
        <p>
          {words.alternative(
            String(parameters.draw),
            parameters.labels[draw.winner]!,
            draw.relaxed.map((value) => number(value)).join(', '),
          )}
        </p>
      </FigureNotes>
    </figure>
  )
}

const column = (
  symbol: keyof typeof headings,
  label: string,
  range: readonly [number, number],
  values: readonly number[],
  texts: readonly string[],
  tone: 'noise' | 'class',
): BarColumn => ({ heading: headings[symbol], label, symbol, range, values, texts, tone })
