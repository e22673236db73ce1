import { memo, type ReactNode, useMemo, useState } from 'react'
import { DialogButton } from '../../controls/LazyDialog'
import { ProbabilitySliders } from '../../controls/ProbabilitySliders'
import { writeShare } from '../../controls/probabilities'
import { useNumbers, useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { subscript } from '../../language/number'
import { classColor } from '../../plots/palette/palette'
import { addClass, removeClass, setLabel, setPi, setWeight } from '../../state/actions'
import { useChosen } from '../../state/store'
import { isolate } from '../../state/text'
import { effectiveClasses, entropyBits } from '../../statistics/entropy'
import { rareBelow, rareClassFrequency } from '../../transform/rareClass'
import { settingWords } from '../words'
import { countsWinners, KeptWinners } from './KeptWinners'

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
            {words.rule}{' '}
            <span role="status">
              {rare &&
                words.rare(
                  rare.map(({ k, part }) => words.rareClass(named(k), significant(part * 100, 2))).join(', '),
                )}
            </span>
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
    <DialogButton plain dialog={(state) => <PasteDialog {...state} />}>
      {words.open}
    </DialogButton>
  )
}
