import { Suspense, use, useEffect } from 'react'
import { loadChapter } from '../../lesson/chapters'
import { useWords } from '../../lesson/language'
import { titles as titlesEn } from '../../lesson/titles.en'
import { titles as titlesKo } from '../../lesson/titles.ko'
import { useLive } from '../../lesson/useLive'
import type { Place } from '../../state/place'
import { useChosen } from '../../state/useChosen'
import { goTo } from '../../state/verbs'
import { EngineFailure } from '../frame/EngineFailure'
import { Mendings } from '../frame/Mendings'
import { ControlsPanel } from './ControlsPanel'
import { Cover } from './Cover'
import { Help } from './Help'
import styles from './Lecture.module.css'
import { lecture, useShown } from './lectureStore'
import { Notes } from './Notes'
import { Overview } from './Overview'
import { preload } from './preload'
import { Slide } from './Slide'
import { Spotlight } from './Spotlight'
import { Toolbar } from './Toolbar'
import { useDeck } from './useDeck'
import { useFollowPlace } from './useFollowPlace'
import { type Beside, useStage } from './useStage'
import { useSwipe } from './useSwipe'
import { useWakeLock } from './useWakeLock'
import { useKeptScreen } from './windows/useStageWire'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

/** The stage: one idea a screen, for the back row. */
export function Lecture({ place }: { place: Extract<Place, { view: 'lecture' }> }) {
  const words = useWords({ en, ko })
  const size = useShown((shown) => shown.size)
  useTitle(place)
  useFollowPlace(place)
  useKeptScreen()
  useWakeLock()
  useBareScreen()
  const { sheet, beside, closeSheet, act, wish } = useStage()
  const screens = useDeck()
  const swipe = useSwipe((move) => act({ kind: 'move', move }))

  return (
    <div className={styles.stage} data-stage data-size={size} {...swipe}>
      <Suspense fallback={<p className={styles.waiting}>{words.fallback}</p>}>
        <Present beside={beside} />
      </Suspense>
      <div className={styles.mendings}>
        <Mendings />
        <EngineFailure />
      </div>
      <Toolbar onWish={wish} onLeave={() => goTo({ view: 'lesson', chapter: lecture.getState().chapter })} />
      {beside.spotlight && <Spotlight />}
      <Cover />
      {sheet === 'help' && <Help onClose={closeSheet} />}
      {sheet === 'overview' && (
        <Overview
          screens={screens}
          onGo={(screen) => {
            closeSheet()
            act({ kind: 'go', to: { ...screen, build: 0 } })
          }}
          onClose={closeSheet}
        />
      )}
    </div>
  )
}

function useTitle({ chapter }: { chapter: keyof typeof titlesEn }) {
  const words = useWords({ en, ko })
  const titles = useWords({ en: titlesEn, ko: titlesKo })
  useEffect(() => {
    document.title = `${titles[chapter]} · ${words.title} · Gumbel-Softmax Lab`
  }, [titles, words, chapter])
}

/** Nothing scrolls on stage; and once the first screen is there, all the others are fetched. */
function useBareScreen() {
  useEffect(() => {
    const { documentElement: page } = document
    page.style.overflow = 'hidden'
    void preload()
    return () => {
      page.style.overflow = ''
    }
  }, [])
}

function Present({ beside }: { beside: Beside }) {
  const words = useWords({ en, ko })
  const chapter = useShown((shown) => shown.chapter)
  const loading = loadChapter(chapter)
  if (!loading) return <p className={styles.waiting}>{words.coming}</p>
  return <Loaded loading={loading} beside={beside} />
}

interface LoadedProps {
  loading: NonNullable<ReturnType<typeof loadChapter>>
  beside: Beside
}

function Loaded({ loading, beside }: LoadedProps) {
  const words = useWords({ en, ko })
  const at = useShown((shown) => shown)
  const parameters = useChosen((state) => state.parameters)
  const live = useLive(parameters, null)
  const chapter = use(loading)
  return (
    <>
      <Slide chapter={chapter} at={at} parameters={parameters} scope="stage" />
      {beside.controls && (
        <aside className={styles.controls} aria-label={words.toolbar.controls}>
          <ControlsPanel chapter={chapter} at={at} />
        </aside>
      )}
      {beside.notes && (
        <aside className={styles.notes} aria-label={words.notes.title}>
          <p className={styles.refused}>{words.notes.refused}</p>
          <Notes chapter={chapter} at={at} live={live} />
        </aside>
      )}
    </>
  )
}
