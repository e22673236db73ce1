import { useId, useMemo, useState } from 'react'
import { type HeightHandle, HeightHandles } from '../../controls/HeightHandles'
import { useRested } from '../../controls/NumberField'
import { Select } from '../../controls/Select'
import { Slider } from '../../controls/Slider'
import type { Scale } from '../../controls/scale'
import { corner, objectiveOf } from '../../estimators/objective'
import { type ExpressionFault, readExpression } from '../../expression/expression'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { type Typeset, tex } from '../../language/typeset/tex'
import { setFigure } from '../../state/actions'
import { objectiveOfKind, objectiveRange, tidied } from '../../state/objective'
import type { ObjectiveChoice } from '../../state/parameters'
import { useChosen } from '../../state/store'
import { useShownParameters } from '../shownParameters'
import { settingWords } from '../words'
import styles from './settings.module.css'
import type { SettingsWords } from './words.en'

const kinds = ['linear', 'quadratic', 'toy', 'curved', 'values', 'expression'] as const

const formulas: Record<Exclude<ObjectiveChoice['kind'], 'expression'>, Typeset> = {
  linear: tex`f(z)=\sum_{k=1}^K c_k\,z_k`,
  quadratic: tex`f(z)=\sum_{k=1}^K c_k\,z_k^2`,
  toy: tex`f(z)=(z_1-t)^2`,
  curved: tex`f(z)=e^{z_1-z_K}`,
  values: tex`f(z)=g(z_1)`,
}

const targetScale: Scale = { kind: 'linear', min: 0, max: 1, step: 0.01, keyStep: 0.01 }

/** Steps of a cost or a height: fine enough to be chosen, coarse enough to be read. */
const heightStep = 0.05

/** f: a kind, and the numbers that it has, to be dragged, drawn or typed. */
export function ObjectiveSetting() {
  const { f: words, number } = useWords(settingWords)
  const { significant } = useNumbers()
  const { f, pi } = useChosen((state) => state.parameters)
  return (
    <div className={styles.objective} data-symbol="f">
      <Select
        label={<strong>{words.label}</strong>}
        options={kinds.map((id) => ({ id, label: words.kinds[id] }))}
        value={f.kind}
        onChange={(kind) => setFigure({ f: objectiveOfKind(kind, f) })}
      />
      {f.kind === 'expression' ? (
        <ExpressionField key={pi.length} f={f} classes={pi.length} />
      ) : (
        <div className={styles.formula}>
          <Tex math={formulas[f.kind]} />
        </div>
      )}
      {f.kind === 'toy' && (
        <Slider
          value={f.numbers[0]!}
          scale={targetScale}
          onChange={(target) => setFigure({ f: { kind: 'toy', numbers: [target] } })}
          words={{
            label: words.target,
            field: words.targetField,
            value: (value) => significant(value),
            number,
          }}
          format={String}
        />
      )}
      {f.numbers.length < 2 ? <StillWalk f={f} classes={pi.length} /> : <Heights f={f} classes={pi.length} />}
    </div>
  )
}

/** The range of the picture: as far as the heights reach, and a little room to drag beyond. */
function pictureScale(f: ObjectiveChoice, walk: readonly WalkPlace[]): Scale {
  const [low, high] = objectiveRange(f.kind)
  const values = walk.map(([, value]) => value)
  return {
    kind: 'linear',
    min: Math.max(low, Math.floor(Math.min(0, ...values))),
    max: Math.min(high, Math.max(5, Math.ceil(Math.max(...values) + 0.5))),
    step: heightStep,
    keyStep: 2 * heightStep,
  }
}

function Heights({ f, classes }: { f: ObjectiveChoice; classes: number }) {
  const { f: words } = useWords(settingWords)
  const { significant } = useNumbers()
  const { labels } = useShownParameters()
  const walk = useMemo(() => objectiveWalk(f, classes), [f, classes])
  const scale = pictureScale(f, walk)
  const ofCurve = f.kind === 'values'
  const last = f.numbers.length - 1
  const handles = f.numbers.map((value, place): HeightHandle => {
    const at = place / last
    if (!ofCurve)
      return {
        at,
        value,
        label: labels[place]!,
        text: significant(value),
        name: words.cost(labels[place]!),
        valueText: significant(value),
        index: place,
      }
    return {
      at,
      value,
      label: place === 0 || place === last ? `z₁ = ${place === 0 ? 0 : 1}` : significant(at, 2),
      text: significant(value),
      name: words.height(significant(at, 2)),
      valueText: significant(value),
    }
  })
  const change = (numbers: readonly number[]) => setFigure({ f: { kind: f.kind, numbers } })
  return (
    <HeightHandles
      label={ofCurve ? words.heights : words.costs}
      handles={handles}
      scale={scale}
      sweep={ofCurve}
      onChange={(place, value) => change(f.numbers.with(place, value))}
      onTakenBack={change}
    >
      <Walk walk={walk} low={scale.min} high={scale.max} />
    </HeightHandles>
  )
}

function StillWalk({ f, classes }: { f: ObjectiveChoice; classes: number }) {
  const { f: words } = useWords(settingWords)
  const walk = useMemo(() => objectiveWalk(f, classes), [f, classes])
  const values = walk.map(([, value]) => value)
  const ends = f.kind === 'toy' ? ['z₁ = 0', 'z₁ = 1'] : [`z${subscript(0)}`, `z${subscript(classes - 1)}`]
  // A formula is constant, or as good as, at times; a line in the middle then.
  const [low, high] = [Math.min(0, ...values), Math.max(...values)]
  return (
    <div className={styles.still} role="img" aria-label={words.walk(ends[0]!, ends[1]!)}>
      <Walk walk={walk} low={low} high={high > low ? high : low + 1} />
    </div>
  )
}

/** f along the walk, in a box of 100 × 100 that is stretched to its place. */
function Walk({ walk, low, high }: { walk: readonly WalkPlace[]; low: number; high: number }) {
  const y = (value: number) => 100 - (100 * (value - low)) / (high - low)
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {low <= 0 && high >= 0 && <line className={styles.zero} x1={0} x2={100} y1={y(0)} y2={y(0)} />}
      <path
        className={styles.walk}
        d={`M${walk.map(([across, value]) => `${(100 * across).toFixed(2)},${y(value).toFixed(2)}`).join('L')}`}
      />
    </svg>
  )
}

/** A place on a walk along the simplex's edges, across 0 … 1, and f there. */
type WalkPlace = readonly [across: number, value: number]

const placesPerEdge = 24

/**
 * f along the edges of the simplex: from corner to corner in the classes' order, for f of all shares; for a curve in z₁,
 * and for two classes, from class 1 absent to class 1 alone.
 */
export function objectiveWalk(choice: ObjectiveChoice, classes: number): WalkPlace[] {
  const objective = objectiveOf(choice, classes)
  const corners = cornerOrder(choice, classes).map((k) => corner(k, classes))
  const edges = corners.length - 1
  return Array.from({ length: edges * placesPerEdge + 1 }, (_, step) => {
    const edge = Math.min(edges - 1, Math.floor(step / placesPerEdge))
    const share = step / placesPerEdge - edge
    const point = corners[edge]!.map((from, k) => (1 - share) * from + share * corners[edge + 1]![k]!)
    return [step / placesPerEdge / edges, objective.value(point)]
  })
}

/** Classes, from 0, in the order that the walk passes their corners. */
const cornerOrder = ({ kind }: ObjectiveChoice, classes: number): number[] =>
  kind === 'values' || kind === 'toy' ? [classes - 1, 0] : Array.from({ length: classes }, (_, k) => k)

/** f as the reader types it. What is no function is told in words, while the last one that was stays in use. */
function ExpressionField({ f, classes }: { f: ObjectiveChoice; classes: number }) {
  const { f: words } = useWords(settingWords)
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? f.text ?? ''
  const read = readExpression(tidied(text), classes)
  // While the reader types on, nothing is said.
  const isRested = useRested(draft) === text || draft === null
  const fault = isRested && 'reason' in read ? read : null
  const missing = isRested && 'missing' in read ? read.missing : []
  return (
    <div className={styles.own}>
      <label>
        <span>{words.own}</span>
        <input
          type="text"
          value={text}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          aria-label={words.ownField}
          aria-invalid={fault !== null}
          aria-describedby={`${id}message ${id}help`}
          onChange={(event) => {
            const typed = event.currentTarget.value
            setDraft(typed)
            const next = tidied(typed)
            if (!('reason' in readExpression(next, classes)))
              setFigure({ f: { kind: 'expression', numbers: [], text: next } })
          }}
          onBlur={() => {
            if (!('reason' in read)) setDraft(null)
          }}
        />
      </label>
      <p id={`${id}message`} role="status" data-fault={fault !== null}>
        {fault && `${faultIn(words, fault)} ${words.stays(f.text ?? '')}`}
        {missing.length > 0 && words.missing(missing.map((k) => `z${subscript(k - 1)}`).join(', '))}
      </p>
      <p id={`${id}help`}>{words.help}</p>
    </div>
  )
}

/** What is wrong with a text, in words. */
function faultIn({ faults }: SettingsWords['f'], fault: ExpressionFault): string {
  switch (fault.reason) {
    case 'unknown':
    case 'unexpected':
    case 'arguments':
      return faults[fault.reason](fault.part)
    case 'notFinite':
      return faults.notFinite(
        fault.classes.map((k) => `z${subscript(k)}`).join(', '),
        fault.classes.length === 1,
      )
    default:
      return faults[fault.reason]
  }
}
