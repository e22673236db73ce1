import { type ComponentProps, memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../controls/Button'
import { LiveRegion } from '../../controls/LiveRegion'
import { Menu } from '../../controls/Menu'
import { useMedia } from '../../controls/media'
import { startEngine } from '../../engine/engine'
import { engineStore } from '../../engine/engineState'
import { DrawFigure } from '../../figures/draw/DrawFigure'
import { DrawFormula } from '../../figures/draw/DrawFormula'
import { HistogramsFigure } from '../../figures/histograms/HistogramsFigure'
import { useHistogramAxis, usePair } from '../../figures/histograms/histogramAxis'
import { type SelectedDraw, useSelectedDraw } from '../../figures/selectedDraw'
import { CountSetting, DrawSetting, SeedSetting } from '../../figures/settings/drawSettings'
import { ProbabilitySetting } from '../../figures/settings/ProbabilitySetting'
import { PinSetting, TemperatureSetting } from '../../figures/settings/parameterSettings'
import { useShownParameters } from '../../figures/shownParameters'
import { SimplexFigure } from '../../figures/simplex/SimplexFigure'
import { useTurn } from '../../figures/simplex/useTurn'
import { useFollowing } from '../../figures/useInView'
import { useRelaxationOf } from '../../figures/useRelaxationOf'
import { useNumbers, usePageTitle, useWords } from '../../language/language'
import { simplexProjection } from '../../plots/simplex/Simplex'
import { BuilderButton } from '../../share/embed/BuilderButton'
import { WithSaveButton } from '../../share/export/picture/open/SavePictureButton'
import { TakeawayButton } from '../../share/export/takeawayDialog'
import { LessonLinkButton } from '../../share/lessonLink/LessonLinkButton'
import { applyPreset, reset } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { useChosen } from '../../state/store'
import { InTurn } from '../InTurn'
import { labWords } from '../words'
import { Checks } from './Checks'
import styles from './Lab.module.css'
import { presets } from './presets'

/**
 * Resolves to the lab once the engine has started, so that it is first rendered with its numbers; where no preview can run,
 * without them.
 */
export async function loadLab() {
  await startEngine()
  return Lab
}

/** All controls and all figures of the three tricks at once, over one frozen noise. */
function Lab() {
  const words = useWords(labWords)
  const chosen = useShownParameters()
  // The noise scale belongs to figures that have a control for it.
  const parameters = useMemo(() => ({ ...chosen, scale: 1 }), [chosen])
  const { pi, tau, hide } = parameters
  const [axis, setAxis] = useHistogramAxis()
  const [rotation, setRotation] = useTurn()
  const [pair, setPair] = usePair(pi)
  const [sweeping, setSweeping] = useState(false)
  const classes = pi.length
  const projection = useMemo(() => simplexProjection(classes, rotation), [classes, rotation])
  const counted = useRelaxationOf('lab', parameters, { axis, pair, projection })
  const draw = useSelectedDraw(parameters)
  const tally = counted?.tally ?? null
  // Without a column for the settings (Lab.module.css) the picture comes before them, and τ stands right above it.
  const isNarrow = useMedia('(width < 48rem)')
  const shown = (name: (typeof hide)[number]) => !hide.includes(name)
  const temperature = shown('tau') && (
    <div key="tau">
      <TemperatureSetting onSweep={setSweeping} />
    </div>
  )

  const settings = (
    <section key="settings" className={styles.settings} aria-label={words.parameters}>
      {shown('pi') && <ProbabilitySetting>{presetsMenu}</ProbabilitySetting>}
      {!isNarrow && temperature}
      <PinSetting />
      {shown('n') && <CountSetting />}
      {shown('seed') && <SeedSetting />}
      <NoiseCounts />
      <Actions />
    </section>
  )
  const simplex = (
    <div key="simplex" className={styles.simplex}>
      <WithSaveButton figure="simplex">
        <SimplexFigure
          parameters={parameters}
          tally={tally}
          draw={draw}
          rotation={rotation}
          onRotate={setRotation}
        />
      </WithSaveButton>
    </div>
  )

  usePageTitle(words.title)

  return (
    <InTurn
      className={styles.lab}
      first={3}
      data-settled={counted?.settled === true}
      data-draws={tally?.draws}
    >
      <header className={styles.heading}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      {isNarrow ? [temperature, simplex, settings] : [settings, simplex]}
      <Histograms
        parameters={parameters}
        tally={tally}
        axis={axis}
        onAxis={setAxis}
        pair={pair}
        onPair={setPair}
      />
      <OneDraw parameters={parameters} draw={draw} />
      <div className={styles.checks}>
        <Checks labels={parameters.labels} counted={counted?.settled ? counted : null} />
      </div>
      <Announcement tally={tally} tau={tau} quiet={sweeping} />
    </InTurn>
  )
}

/** The histograms, which a phone shows far below the slider; out of view they follow once nothing moves. */
function Histograms({
  parameters,
  tally,
  axis,
  onAxis,
  pair,
  onPair,
}: ComponentProps<typeof HistogramsFigure>) {
  const box = useRef<HTMLDivElement>(null)
  const now = useMemo(() => ({ parameters, tally, axis, pair }), [parameters, tally, axis, pair])
  const shown = useFollowing(box, now)
  const picture = useMemo(
    () => (
      <WithSaveButton figure="histograms">
        <HistogramsFigure {...shown} onAxis={onAxis} onPair={onPair} />
      </WithSaveButton>
    ),
    [shown, onAxis, onPair],
  )
  return (
    <div ref={box} className={styles.histograms}>
      {picture}
    </div>
  )
}

/** The draw looked at, as bars and in the formula; out of view it follows once nothing moves. */
function OneDraw(present: { parameters: Parameters; draw: SelectedDraw }) {
  const { parameters, draw } = present
  const box = useRef<HTMLDivElement>(null)
  const now = useMemo(() => ({ parameters, draw }), [parameters, draw])
  const shown = useFollowing(box, now)
  const parts = useMemo(
    () => (
      <>
        <section className={styles.draw}>
          {!shown.parameters.hide.includes('draw') && <DrawSetting />}
          <WithSaveButton figure="draw">
            <DrawFigure {...shown} />
          </WithSaveButton>
        </section>
        <div className={styles.formula}>
          <DrawFormula {...shown} />
        </div>
      </>
    ),
    [shown],
  )
  return (
    <div ref={box} className={styles.oneDraw}>
      {parts}
    </div>
  )
}

const Actions = memo(function Actions() {
  const { reset: word } = useWords(labWords)
  // An embedded lab leads to the full page.
  const isEmbedded = useChosen(({ place }) => place.view === 'embed')
  return (
    <div className={styles.actions}>
      <Button icon="reset" onClick={reset}>
        {word}
      </Button>
      {!isEmbedded && (
        <>
          <TakeawayButton />
          <BuilderButton />
          <LessonLinkButton />
        </>
      )}
    </div>
  )
})

function Presets() {
  const { presets: words } = useWords(labWords)
  return (
    <Menu
      label={words.label}
      items={presets.map(({ id, name }) => ({ id, label: name(words) }))}
      onChoose={(id) => {
        const preset = presets.find((known) => known.id === id)
        if (preset) applyPreset(preset.values)
      }}
    />
  )
}

/** One element for good, so that moving τ renders no menu. */
const presetsMenu = <Presets />

/** What was drawn once, and how often it was passed over since: the whole idea in two numbers. */
const NoiseCounts = memo(function NoiseCounts() {
  const { noise: words } = useWords(labWords)
  const { count } = useNumbers()
  const n = useChosen((state) => state.parameters.n)
  const line = useRef<HTMLElement>(null)
  // Written, not rendered: the passes change in every frame of a drag, after its render.
  useLayoutEffect(() => {
    const text = line.current?.appendChild(document.createTextNode(''))
    let written: unknown
    const write = () => {
      const { counts } = engineStore.getState()
      // The engine's state changes more often than its counts.
      if (!line.current || !text || counts === written) return
      written = counts
      const { noiseDrawn, passes } = counts
      text.data = words.drawn(count(noiseDrawn), count(passes))
      Object.assign(line.current.dataset, { drawn: noiseDrawn, passes })
    }
    write()
    const leave = engineStore.subscribe(write)
    return () => {
      leave()
      text?.remove()
    }
  }, [words, count])
  return (
    <p className={styles.noise} data-symbol="gamma">
      {words.frozen(count(n))}
      <br />
      <small ref={line} data-testid="noise-drawn" />
    </p>
  )
})

interface AnnouncementProps {
  tally: { draws: number; winners: Uint32Array; sum: Float64Array } | null
  tau: number
  quiet: boolean
}

/** One sentence for those who do not see the picture, once it has settled. */
function Announcement({ tally, tau, quiet }: AnnouncementProps) {
  const words = useWords(labWords)
  const { percent, number } = useNumbers()
  if (!tally) return null
  const shares = Array.from(tally.winners, (wins) => percent(wins / tally.draws)).join(', ')
  const means = Array.from(tally.sum, (sum) => number(sum / tally.draws)).join(', ')
  return <LiveRegion sentence={words.announce(String(tau), shares, means)} quiet={quiet} />
}
