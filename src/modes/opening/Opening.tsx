import { useLayoutEffect, useState } from 'react'
import { DialogButton } from '../../controls/LazyDialog'
import { PlaceLink } from '../../controls/PlaceLink'
import { useNumbers, usePageTitle, useWords } from '../../language/language'
import { latePart } from '../../language/latePart'
import { wholeNames } from '../../language/typeset/wholeNames'
import { catalogue } from '../../lesson/catalogue'
import { chapterTitles } from '../../lesson/words'
import { BuilderButton } from '../../share/embed/BuilderButton'
import { GuideLink } from '../../share/GuideLink'
import { type Chapter, chapters, isChapter, type Place } from '../../state/place'
import { useProgress } from '../story/progress'
import { openingWords } from '../words'
import styles from './Opening.module.css'
import { OpeningFigure } from './OpeningFigure'

const CiteDialog = latePart(() => import('../../share/CiteDialog').then((part) => part.CiteDialog))

const first: Place = { view: 'lesson', chapter: chapters[0] }
const lab: Place = { view: 'lab' }
const lecture: Place = { view: 'lecture', chapter: chapters[0], step: 1 }
const gumbelMax: Place = { view: 'lesson', chapter: 'gumbel-max' }
const inUse: Place = { view: 'lesson', chapter: 'in-use' }

interface OpeningProps {
  /** Called once it stands in the page; absent where the build renders it, where what needs the program is inert. */
  onShown?: () => void
}

/** The page's start: the question, the picture that answers it, and the ways on. */
export function Opening({ onShown }: OpeningProps) {
  const alive = onShown !== undefined
  const words = useWords(openingWords)
  const titles = useWords(chapterTitles)
  const { significant } = useNumbers()
  // Where the reader was when the page was opened.
  const [last] = useState(useProgress().last)
  const total = chapters.reduce((sum, chapter) => sum + catalogue[chapter].outline.minutes, 0)

  usePageTitle()
  useLayoutEffect(() => onShown?.(), [onShown])

  return (
    <div className={styles.opening}>
      <div className={styles.first}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{wholeNames(words.lead)}</p>
        <div className={styles.start}>
          <PlaceLink place={first} className={styles.primary}>
            {words.start}
          </PlaceLink>
          <PlaceLink place={lab} className={styles.secondary}>
            {words.lab}
          </PlaceLink>
          <p className={styles.extent}>
            {isChapter(last) ? (
              <PlaceLink place={{ view: 'lesson', chapter: last }}>{words.goOn(titles[last])}</PlaceLink>
            ) : (
              words.extent(significant(Math.round(total / 30) / 2))
            )}
          </p>
        </div>
        <div className={styles.figure}>
          <OpeningFigure alive={alive} />
        </div>
      </div>

      <section aria-labelledby="opening-ways">
        <h2 id="opening-ways">{words.ways.title}</h2>
        <ul className={styles.ways}>
          <Way words={words.ways.learn} place={first} />
          <Way words={words.ways.play} place={lab} />
          <Way words={words.ways.present} place={lecture} />
          <li inert={!alive}>
            <BuilderButton plain>{words.ways.embed.name}</BuilderButton>
            <p>{words.ways.embed.line}</p>
          </li>
        </ul>
      </section>

      <section aria-labelledby="opening-path">
        <h2 id="opening-path">{words.path.title}</h2>
        <ChapterPath last={isChapter(last) ? last : null} />
      </section>

      <div className={styles.about}>
        <section aria-labelledby="opening-audience">
          <h2 id="opening-audience">{words.audience.title}</h2>
          <p>{words.audience.text}</p>
          <p>
            {words.audience.languageModels(
              <PlaceLink place={gumbelMax}>{wholeNames(titles['gumbel-max'])}</PlaceLink>,
              <PlaceLink place={inUse}>
                <span className="whole">{titles['in-use']}</span>
              </PlaceLink>,
            )}{' '}
            {words.audience.languageModelsTau}
          </p>
          <p>
            <GuideLink />
          </p>
        </section>
        <section aria-labelledby="opening-citing">
          <h2 id="opening-citing">{words.citing.title}</h2>
          <p>{wholeNames(words.citing.papers)}</p>
          <p>{words.citing.text}</p>
          <div inert={!alive}>
            <DialogButton icon="quote" dialog={(onClose) => <CiteDialog onClose={onClose} />}>
              {words.citing.open}
            </DialogButton>
          </div>
        </section>
      </div>
    </div>
  )
}

function Way({ words: { name, line }, place }: { words: { name: string; line: string }; place: Place }) {
  return (
    <li>
      <PlaceLink place={place}>{name}</PlaceLink>
      <p>{line}</p>
    </li>
  )
}

/** The chapters as a path: each with its sentence and its minutes, which are finished, and where the reader stopped. */
function ChapterPath({ last }: { last: Chapter | null }) {
  const { path: words } = useWords(openingWords)
  const titles = useWords(chapterTitles)
  const { count } = useNumbers()
  const { finished } = useProgress()
  return (
    <ol className={styles.path}>
      {chapters.map((chapter, at) => {
        const isFinished = finished.includes(chapter)
        return (
          <li key={chapter} className={styles.chapter} data-finished={isFinished || undefined}>
            <span className={styles.number} aria-hidden="true">
              {isFinished ? '✓' : at + 1}
            </span>
            <h3>
              <PlaceLink place={{ view: 'lesson', chapter }}>{titles[chapter]}</PlaceLink>
            </h3>
            <p className={styles.line}>{words.chapters[chapter]}</p>
            <p className={styles.minutes}>
              {words.minutes(count(catalogue[chapter].outline.minutes))}
              {isFinished && <> · {words.finished}</>}
              {chapter === last && <> · {words.here}</>}
            </p>
          </li>
        )
      })}
    </ol>
  )
}
