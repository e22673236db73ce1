import { Suspense, useEffect, useLayoutEffect, useState } from 'react'
import { Button } from '../controls/Button'
import { LazyDialog } from '../controls/LazyDialog'
import { ErrorBoundaryWithRetry } from '../controls/notices/ErrorBoundaryWithRetry'
import { CorrectionNotices, EngineFailure, MissingLanguage } from '../controls/notices/Notices'
import { noticeWords } from '../controls/notices/words'
import { useEngineFailure } from '../engine/engineState'
import { figureNames, settingWords } from '../figures/words'
import { useHighlight } from '../language/highlight'
import { useLanguage, useWords } from '../language/language'
import { latePart } from '../language/latePart'
import { stepKinds } from '../lesson/words'
import { refuseHost } from '../modes/embed/host'
import { LateLab } from '../modes/lab/lateLab'
import { offerName } from '../modes/story/progressText'
import { embedWords, lectureWords, openingWords, storyWords } from '../modes/words'
import { readTextSpacing } from '../plots/frame/text'
import { LazyTakeaway } from '../share/export/takeawayDialog'
import { GuideLink } from '../share/GuideLink'
import { dropUnknown } from '../state/actions'
import type { Place } from '../state/place'
import { store, useChosen } from '../state/store'
import { version } from '../state/version'
import styles from './App.module.css'
import { Header } from './Header'
import { dismissNewVersion, takeNewVersion, useNewVersion } from './offline/offline'
import { useRefusal } from './scorm/refusal'
import { shellWords } from './words'

const Embed = latePart(
  () => import('../modes/embed/Embed').then((part) => part.loadEmbed()),
  embedWords,
  figureNames,
  settingWords,
)
const Lecture = latePart(
  () => import('../modes/lecture/Lecture').then((part) => part.Lecture),
  lectureWords,
  settingWords,
  stepKinds,
)
const Speaker = latePart(
  () => import('../modes/lecture/speaker/Speaker').then((part) => part.Speaker),
  lectureWords,
  settingWords,
  stepKinds,
)
const Story = latePart(
  () => import('../modes/story/Story').then((part) => part.loadStory()),
  storyWords,
  settingWords,
)
const Opening = latePart(() => import('../modes/opening/Opening').then((part) => part.Opening), openingWords)

/** The view that a place names, of those with a header. */
function View({ place }: { place: Extract<Place, { view: 'lesson' | 'lab' }> }) {
  if (place.view === 'lab') return <LateLab />
  return place.chapter === null ? <Opening onShown={leaveFirstScreen} /> : <Story chapter={place.chapter} />
}

interface AppProps {
  /** To be called once a view is there that is no embedded figure */
  onView: (() => void) | undefined
}

/** The page. It is remounted when a reader's style sheet changes the spacing of text, with which labels are measured. */
export function App({ onView }: AppProps) {
  const [spacing, setSpacing] = useState(readTextSpacing)
  useEffect(() => {
    // Its width changes with the spacing, whatever the page's height.
    const probe = document.createElement('span')
    probe.textContent = 'a b'
    probe.ariaHidden = 'true'
    probe.style.cssText = 'position: fixed; inset: 0 auto auto 0; visibility: hidden'
    document.body.append(probe)
    const observer = new ResizeObserver(() => setSpacing(readTextSpacing()))
    observer.observe(probe)
    return () => {
      observer.disconnect()
      probe.remove()
    }
  }, [])
  return <Page key={spacing} {...{ onView }} />
}

/** What stays the same round every view, and the view that the address names. */
function Page({ onView }: AppProps) {
  const failure = useEngineFailure()
  const lang = useLanguage()
  const theme = useChosen((state) => state.parameters.theme)
  const place = useChosen((state) => state.place)
  const isOpening = place.view === 'lesson' && place.chapter === null
  const { attributes } = useHighlight()
  const { loading } = useWords(noticeWords)

  useEffect(() => {
    const { documentElement: page } = document
    page.lang = lang
    if (theme === 'auto') page.removeAttribute('data-theme')
    else page.dataset.theme = theme
  }, [lang, theme])

  // The opening leaves the first screen itself, once it is in the page.
  useLayoutEffect(() => {
    if (!isOpening) leaveFirstScreen()
  }, [isOpening])

  // An embedded figure starts it once it is seen; the opening draws its few hundred draws without it.
  const wantsEngine = place.view !== 'embed' && !isOpening
  useEffect(() => {
    // Where it does not arrive, the view does not either, and says so; the first figure starts it then.
    if (wantsEngine) import('../engine/engine').then(({ startEngine }) => startEngine()).catch(() => {})
  }, [wantsEngine])

  const isEmbed = place.view === 'embed'
  useEffect(() => {
    if (isEmbed) return
    // A host that named a figure waits for it; one that framed the lesson does not.
    const isUnasked = store
      .getState()
      .corrections.some(({ name, given }) => name === 'view' && given.startsWith('/embed'))
    return refuseHost('no such figure', isUnasked)
  }, [isEmbed])

  if (place.view === 'embed') {
    return (
      <div {...attributes}>
        <ErrorBoundaryWithRetry onError={refuseHost}>
          <Suspense fallback={<p className={styles.loading}>{loading}</p>}>
            <Embed place={place} />
          </Suspense>
        </ErrorBoundaryWithRetry>
      </div>
    )
  }

  if (place.view === 'lecture' || place.view === 'speaker') {
    return (
      <main id="content" tabIndex={-1} {...attributes}>
        <ErrorBoundaryWithRetry key={place.view} onError={leaveFirstScreen}>
          <Suspense>
            {place.view === 'lecture' ? <Lecture place={place} /> : <Speaker />}
            <Arrival {...{ onView }} />
          </Suspense>
        </ErrorBoundaryWithRetry>
      </main>
    )
  }

  return (
    <div className={styles.page} {...attributes}>
      <Header />
      <div className={styles.notices}>
        <NewVersion />
        <PlatformRefusal />
        <EngineFailure {...failure} />
      </div>
      <CorrectionNotices />
      <MissingLanguage />
      <main id="content" className={styles.content} tabIndex={-1}>
        <ErrorBoundaryWithRetry key={isOpening ? 'opening' : place.view} onError={leaveFirstScreen}>
          <Suspense fallback={<div className={styles.waiting} />}>
            <View place={place} />
            <Arrival {...{ onView }} />
          </Suspense>
        </ErrorBoundaryWithRetry>
      </main>
      <Footer />
      <LazyTakeaway />
      <ProgressOffer />
    </div>
  )
}

/** Beside a view, in the same boundary: its effect runs once the view is in the page. */
function Arrival({ onView }: AppProps) {
  useEffect(() => {
    onView?.()
  }, [onView])
  return null
}

const OfferedProgress = latePart(
  () => import('../modes/story/ProgressDialogs').then((part) => part.OfferedProgress),
  storyWords,
)

const leaveOffer = () => dropUnknown(offerName)

/** Asks what to do with the progress that a link brings; until then it stays in the address. */
function ProgressOffer() {
  const text = useChosen(({ unknown }) => unknown.findLast(([name]) => name === offerName)?.[1])
  return (
    <LazyDialog open={text !== undefined} onClose={leaveOffer} everywhere>
      {text !== undefined && <OfferedProgress text={text} onClose={leaveOffer} />}
    </LazyDialog>
  )
}

/** What is there for teachers, which version this is, and under which terms. */
function Footer() {
  const { siteName, footer } = useWords(shellWords)
  return (
    <footer className={styles.footer}>
      <span>{siteName}</span>
      <GuideLink />
      <span>{footer.version(version)}</span>
      <span>{footer.licence}</span>
      <span>{footer.fonts}</span>
    </footer>
  )
}

/** Says that a new version waits; it takes over when the reader says so, never in the middle of things. */
function NewVersion() {
  const words = useWords(shellWords).newVersion
  const waits = useNewVersion()
  return (
    <div role="status">
      {waits && (
        <p className={styles.notice}>
          <span>{words.waits}</span>
          <Button onClick={takeNewVersion}>{words.take}</Button>
          <Button plain onClick={dismissNewVersion}>
            {words.later}
          </Button>
        </p>
      )}
    </div>
  )
}

/** Says what the learning platform refuses, and asks it once more on a press. */
function PlatformRefusal() {
  const words = useWords(shellWords).platform
  const refusal = useRefusal()
  if (!refusal) return null
  return (
    <p role="alert" className={styles.notice}>
      <span>{words.refused[refusal.of]}</span>
      <Button onClick={refusal.askAgain}>{words.again}</Button>
    </p>
  )
}

/** Shows what the program has rendered, in place of the first screen that came with the page. */
function leaveFirstScreen(): void {
  const first = document.getElementById('first')
  const focused = document.activeElement?.closest<HTMLElement>('#first main a')
  // The program may have one link more, which says where the reader stopped.
  const alike = (screen: string) =>
    [...document.querySelectorAll<HTMLElement>(`${screen} main a`)].filter(
      ({ textContent }) => textContent === focused?.textContent,
    )
  const at = focused ? alike('#first').indexOf(focused) : -1
  delete document.documentElement.dataset.first
  first?.remove()
  // The reader may have come to a link already: the program's own, of the same place, takes the focus.
  if (at >= 0) alike('#root')[at]?.focus({ preventScroll: true })
}
