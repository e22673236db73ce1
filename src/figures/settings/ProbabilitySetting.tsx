import { memo, type ReactNode, useEffect, useMemo, useState } from 'react'
import { DialogButton } from '../../controls/LazyDialog'
import { LiveRegion } from '../../controls/LiveRegion'
import { ProbabilitySliders } from '../../controls/ProbabilitySliders'
import { writeShare } from '../../controls/probabilities'
import { useMeasurement } from '../../engine/useMeasurement'
import { useNumbers, useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { subscript } from '../../language/number'
import { classColor } from '../../plots/palette/palette'
import { addClass, removeClass, setLabel, setPi, setWeight } from '../../state/actions'
import { isLab, type Place } from '../../state/place'
import { store, useChosen } from '../../state/store'
import { isolate } from '../../state/text'
import { effectiveClasses, entropyBits } from '../../statistics/entropy'
import { couplingProbability } from '../../transform/coupling'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { scaledProbabilities } from '../../transform/noiseScale'
import { rareBelow, rareClassFrequency } from '../../transform/rareClass'
import { shareDecimals } from '../shareRows'
import { settingWords } from '../words'

/** Of each class that is too rare for the noise's 23 bits: how often it wins, as a part of πₖ; null where there is none. */
const rareClasses = (pi: readonly number[]) => {
  const rare = pi.flatMap((probability, k) =>
    probability > 0 && probability < rareBelow ? [{ k, part: rareClassFrequency(pi, k) / probability }] : [],
  )
  return rare.length === 0 ? null : rare
}

/** π: K sliders that sum to 1, each nameable, lockable, removable. */
export const ProbabilitySetting = memo(function ProbabilitySetting({ children }: { children?: ReactNode }) {
  const { pi: words, entropy, number } = useWords(settingWords)
  const { number: decimals, percent, significant } = useNumbers()
  const pi = useChosen((state) => state.parameters.pi)
  const labels = useChosen((state) => state.parameters.labels)
  const hide = useChosen((state) => state.parameters.hide)
  const counted = useChosen(({ place }) => countsWinners(place))
  const rare = useMemo(() => rareClasses(pi), [pi])
  const [locks, setLocks] = useState<readonly boolean[]>([])
  const locked = pi.map((_, k) => locks[k] ?? false)
  const named = (index: number) => isolate(labels[index] ?? String(index + 1))
  const shares = (index: number) => {
    const others = pi.flatMap((share, k) =>
      k === index ? [] : [`${words.called(named(k))} ${percent(share)}`],
    )
    return words.shares(percent(pi[index]!), others.join(', '))
  }

  const rareSentence =
    rare === null
      ? ''
      : words.rare(
          rare.map(({ k, part }) => words.rareClass(named(k), significant(part * 100, 2))).join(', '),
        )

  return (
    <ProbabilitySliders
      values={pi}
      labels={labels}
      locked={locked}
      colours={pi.map((_, k) => classColor(k))}
      format={writeShare}
      onWeight={(index, value) => setWeight(index, value, locked)}
      onLock={(index) => setLocks(locked.map((lock, k) => (k === index ? !lock : lock)))}
      onLabel={hide.includes('labels') ? undefined : setLabel}
      onAdd={addClass}
      onRemove={(index) => {
        setLocks(locked.filter((_, k) => k !== index))
        removeClass(index)
      }}
      onMakeEqual={() => setPi(pi.map(() => 1))}
      words={{
        ...words,
        rule: (
          <>
            {words.rule} {rareSentence}
          </>
        ),
        symbol: (index) => `π${subscript(index)}`,
        name: (index) => words.name(String(index + 1)),
        slider: (index) => words.slider(named(index)),
        field: (index) => words.field(named(index)),
        shares,
        lock: (index) => words.lock(named(index)),
        remove: (index) => words.remove(named(index)),
        number,
      }}
      readings={
        <>
          <p data-reading="entropy">
            {entropy(decimals(entropyBits(pi), 2), significant(effectiveClasses(pi)))}
          </p>
          {counted && <KeptWinners />}
          <LiveRegion sentence={rareSentence} />
        </>
      }
    >
      <PasteButton />
      {children}
    </ProbabilitySliders>
  )
})

const PasteDialog = latePart(() => import('./PasteDialog').then((part) => part.PasteDialog))

function PasteButton() {
  const { paste: words } = useWords(settingWords)
  return (
    <DialogButton plain dialog={(onClose) => <PasteDialog onClose={onClose} />}>
      {words.open}
    </DialogButton>
  )
}

/** The longest pause between changes of π by key that are one move, ms. */
const pause = 1000

/** Where winners are counted beside the sliders of π. */
const countsWinners = (place: Place): boolean =>
  place.view === 'lab' ||
  ('chapter' in place && place.chapter === 'gumbel-softmax') ||
  ('figure' in place &&
    (place.figure === 'lab' || place.figure === 'simplex' || place.figure === 'histograms'))

/**
 * π at the start of the present or last move; null before the first one, and after a change of the number of classes.
 * A pointer's move lasts until it is released.
 */
function useStartOfMove(): readonly number[] | null {
  const [start, setStart] = useState<readonly number[] | null>(null)
  useEffect(() => {
    let changedAt = -Infinity
    let pressedAt: number | null = null
    const press = () => {
      pressedAt = performance.now()
    }
    const release = () => {
      pressedAt = null
    }
    const unsubscribe = store.subscribe(({ parameters: { pi } }, { parameters: { pi: before } }) => {
      // An address that is read again has the same π in a new list.
      if (String(pi) === String(before)) return
      const now = performance.now()
      const goesOn = pressedAt === null ? now - changedAt < pause : pressedAt <= changedAt
      changedAt = now
      if (pi.length !== before.length) setStart(null)
      else if (!goesOn) setStart(before)
      else setStart((known) => known ?? before)
    })
    addEventListener('pointerdown', press, true)
    addEventListener('pointerup', release, true)
    addEventListener('pointercancel', release, true)
    return () => {
      unsubscribe()
      removeEventListener('pointerdown', press, true)
      removeEventListener('pointerup', release, true)
      removeEventListener('pointercancel', release, true)
    }
  }, [])
  return start
}

/** What a move of π does to the winners of the same draws: the fraction that keeps its winner, beside its exact value. */
function KeptWinners() {
  const { kept: words } = useWords(settingWords)
  const { percent } = useNumbers()
  const { pi, seed, n, scale } = useChosen((state) => state.parameters)
  const inLab = useChosen(({ place }) => isLab(place))
  const start = useStartOfMove()
  // The lab has no control of the noise scale, so its noise is as drawn.
  const winning = (weights: readonly number[]) =>
    Array.from(scaledProbabilities(logProbabilities(weights), inLab ? 1 : scale))
  const { answer } = useMeasurement(
    'kept-winners',
    start?.length === pi.length
      ? {
          experiment: 'coupling',
          noise: { seed, classes: pi.length, draws: n },
          parameters: { from: winning(start), to: winning(pi) },
        }
      : null,
  )
  if (!answer) return <p data-reading="kept">{words.before}</p>
  const { from, to } = answer.question.parameters
  const { kept, draws } = answer.measurement
  return (
    <p data-reading="kept">
      {words.kept(percent(kept / draws, shareDecimals(draws)), percent(couplingProbability(from, to), 2))}
    </p>
  )
}
