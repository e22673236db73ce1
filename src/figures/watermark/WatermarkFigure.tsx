import { range } from 'd3'
import { useContext, useMemo, useRef } from 'react'
import { Button } from '../../controls/Button'
import { Slider } from '../../controls/Slider'
import type { Scale } from '../../controls/scale'
import type { Answer } from '../../engine/protocol'
import { useMeasurement } from '../../engine/useMeasurement'
import { useNumbers, useWords } from '../../language/language'
import type { Numbers } from '../../language/number'
import { TextLines } from '../../plots/frame/TextLines'
import { figureFont, textWidth } from '../../plots/frame/text'
import { useSize } from '../../plots/frame/useSize'
import { ShareBars } from '../../plots/shares/ShareBars'
import { Traces } from '../../plots/traces/Traces'
import type { Trace } from '../../plots/traces/trace'
import { applyPreset } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { chanceDeviations } from '../../statistics/chanceLevel'
import { classScore, markedScore, tokensNeeded } from '../../transform/watermark'
import figureStyles from '../Figure.module.css'
import { OnStage } from '../FigureRoom'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable } from '../parts'
import type { DrawProps } from '../selectedDraw'
import { settingWords, watermarkWords } from '../words'
import { nextWordDistribution, nextWordTemperature, tokenNames, watermarkedText } from './scores'
import type { WatermarkWords } from './words.en'

/** Tokens that the picture follows one by one, most of them that are written out, and rows that a screen on stage has room for. */
const [mostFollowed, mostWritten, mostOnStage] = [400, 12, 4]

const scale: Scale = { kind: 'logarithmic', min: 0.2, max: 5 }

/** A text drawn by the noise of a key, and what the key makes of it; or, for one exploration, T and τ side by side. */
export function WatermarkFigure({ live: { parameters, draw }, channel, exploration }: FigureProps) {
  const isOnStage = useContext(OnStage)
  return (
    <div className={figureStyles.stack}>
      {exploration === 'two-temperatures' ? (
        <TwoTemperatures {...{ parameters, draw }} />
      ) : (
        <Detection parameters={parameters} channel={channel} />
      )}
      {/* On stage the text's picture has no room for it, and its screen needs none. */}
      {(!isOnStage || exploration === 'two-temperatures') && <ModelTemperature pi={parameters.pi} />}
    </div>
  )
}

/** T, which is in π alone: a slider where π is the next word's at some T, else a way to the sixteen words. */
function ModelTemperature({ pi }: { pi: readonly number[] }) {
  const { temperature: words } = useWords(watermarkWords)
  const { number } = useWords(settingWords)
  const { significant } = useNumbers()
  const temperature = useMemo(() => nextWordTemperature(pi), [pi])
  const set = (next: number) => applyPreset({ pi: nextWordDistribution(next) })
  if (temperature === null) return <Button onClick={() => set(1)}>{words.use}</Button>
  return (
    <Slider
      value={temperature}
      scale={scale}
      onChange={set}
      words={{ ...words, value: (value) => words.value(significant(value)), number }}
      format={(value) => String(Number(value.toPrecision(3)))}
      symbol="pi"
    />
  )
}

/** z token by token with the right and with a wrong key, and the mean scores over all draws. */
function Detection({ parameters, channel }: { parameters: Parameters; channel: string }) {
  const words = useWords(watermarkWords)
  const { count, number } = useNumbers()
  const isOnStage = useContext(OnStage)
  const { seed, n, pi } = parameters
  const labels = tokenNames(parameters, words.nextWords)
  const wrongKey = (seed + 1) % 2 ** 32
  const length = Math.min(n, mostFollowed)
  const text = useMemo(() => watermarkedText(seed, wrongKey, pi, length), [seed, wrongKey, pi, length])
  const { answer, settled } = useMeasurement(channel, {
    experiment: 'watermark',
    noise: { seed, classes: pi.length, draws: n },
    parameters: { probabilities: pi, wrongKey },
  })
  const { mean } = markedScore(pi)
  const needed = tokensNeeded(pi)
  const last = { right: text.rightKey.at(-1)!, wrong: text.wrongKey.at(-1)! }
  const expected = text.rightKey.map((_, at) => (mean - 1) * Math.sqrt(at + 1))
  const level = (at: number) => overTokens(expected.map(() => at))
  const top = Math.max(6, ...text.rightKey, ...expected)
  const ticks = [0, ...(top < 12 ? [4, 8] : top < 30 ? [10, 20] : [20, 40, 60])].filter((at) => at < top)
  return (
    <figure className={figureStyles.figure} data-settled={settled}>
      <FirstTokens
        names={text.tokens.slice(0, mostWritten).map((token) => labels[token]!)}
        temperature={isOnStage ? nextWordTemperature(pi) : null}
      />
      <Traces
        traces={tracesOf(text, expected, words, number)}
        x={{ from: 1, to: Math.max(2, length), ticks: [1, length].map((at) => ({ at, label: count(at) })) }}
        y={{
          from: -4,
          to: top,
          ticks: [...ticks.map((at) => ({ at, label: count(at) })), { at: top, label: words.height }],
        }}
        xLabel={words.axis}
        height={12}
        gap={{
          upper: level(chanceDeviations),
          lower: level(-chanceDeviations),
          label: words.chance,
          kind: 'chance',
        }}
        level={{ at: 4, label: words.detected }}
        label={words.title(count(length))}
        description={words.alternative(count(length), number(last.right, 1), number(last.wrong, 1))}
      />
      <FigureNotes>
        <p className={figureStyles.verdict}>
          {answer &&
            `${words.means(
              count(answer.measurement.draws),
              number(answer.measurement.rightKey.mean),
              number(markedScore(answer.question.parameters.probabilities).mean),
              number(answer.measurement.wrongKey.mean),
            )} `}
          {needed === Infinity ? words.never : words.needed(count(Math.round(needed)))}
        </p>
        <p>{words.caption}</p>
      </FigureNotes>
      {answer && <TokensTable answer={answer} labels={labels} />}
    </figure>
  )
}

/** Values after one token, two … */
const overTokens = (values: readonly number[]) => values.map((value, at) => [at + 1, value] as const)

/** What the right key's z comes to on average, and the text's own z with a wrong and with the right key. */
function tracesOf(
  { wrongKey, rightKey }: ReturnType<typeof watermarkedText>,
  expected: readonly number[],
  words: WatermarkWords,
  number: Numbers['number'],
): Trace[] {
  return [
    {
      id: 'expected',
      points: overTokens(expected),
      tone: 'ink',
      weight: 'faint',
      dash: 'dashed',
      label: words.expected,
    },
    {
      id: 'wrong',
      points: overTokens(wrongKey),
      tone: 'ink',
      weight: 'light',
      dash: 'dotted',
      label: words.wrongKey(number(wrongKey.at(-1)!, 1)),
    },
    {
      id: 'right',
      points: overTokens(rightKey),
      tone: 'ink',
      weight: 'strong',
      label: words.rightKey(number(rightKey.at(-1)!, 1)),
    },
  ]
}

/** Of every token its probability, its fraction over all draws and its mean score with the key. */
function TokensTable({ answer, labels }: { answer: Answer<'watermark'>; labels: readonly string[] }) {
  const { table: words } = useWords(watermarkWords)
  const { count, number, magnitude } = useNumbers()
  const { draws, tokens } = answer.measurement
  return (
    <FigureTable
      summary={words.show}
      caption={words.caption(count(draws))}
      columns={[words.name, words.probability, words.share, words.score]}
      rows={() =>
        answer.question.parameters.probabilities.map((probability, k) => [
          labels[k]!,
          magnitude(probability, 4),
          number(tokens[k]! / draws, 4),
          // A class that never comes out has none.
          number(probability > 0 ? classScore(probability) : Number.NaN, 3),
        ])
      }
    />
  )
}

/** As many of the text's first tokens as one line holds, after T where it is to be said here. */
function FirstTokens({ names, temperature }: { names: readonly string[]; temperature: number | null }) {
  const words = useWords(watermarkWords)
  const { significant } = useNumbers()
  const box = useRef<HTMLParagraphElement>(null)
  const { width, em } = useSize(box)
  const font = figureFont(em, 400)
  const said = (tokens: string) =>
    temperature === null ? words.text(tokens) : words.textAt(significant(temperature), tokens)
  const lines = range(names.length, 0, -1).map((some) => said(names.slice(0, some).join(' · ')))
  return (
    <p ref={box} className={figureStyles.small} translate="no">
      <TextLines weight={400}>
        {lines.find((line) => textWidth(line, font) <= width) ?? lines.at(-1)!}
      </TextLines>
    </p>
  )
}

/** What T changes before the draw beside what τ changes after it. */
function TwoTemperatures({ parameters, draw }: DrawProps) {
  const { temperatures: words, nextWords } = useWords(watermarkWords)
  const { called } = useWords(settingWords).pi
  const { percent, significant } = useNumbers()
  const { pi, tau } = parameters
  const names = tokenNames(parameters, nextWords)
  // The likeliest come first.
  const rows = useContext(OnStage) ? mostOnStage : names.length
  const labels = names.slice(0, rows)
  const bars = (shares: readonly number[]) =>
    shares.slice(0, rows).map((share, k) => ({ name: labels[k]!, share, text: percent(share, 0) }))
  const said = (shares: readonly number[]) =>
    shares.map((share, k) => `${called(names[k]!)} ${percent(share, 0)}`).join(', ')
  return (
    <figure className={figureStyles.figure}>
      <div className={figureStyles.pair}>
        {[
          // Before the draw no class is the winner.
          { title: words.before, shares: pi, winner: null, label: words.alternativeBefore(said(pi)) },
          {
            title: words.after(significant(tau)),
            shares: draw.relaxed,
            winner: draw.winner,
            label: words.alternativeAfter(said(draw.relaxed)),
          },
        ].map(({ title, shares, winner, label }) => (
          <div key={title}>
            <p className={figureStyles.small}>
              <TextLines weight={400}>{title}</TextLines>
            </p>
            <ShareBars bars={bars(shares)} lay="rows" gutter="names" top={1} winner={winner} label={label} />
          </div>
        ))}
      </div>
      <FigureNotes>
        <p>{words.caption}</p>
      </FigureNotes>
    </figure>
  )
}
