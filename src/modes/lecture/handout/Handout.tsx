import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '../../../controls/Button'
import { EngineFailure } from '../../../controls/notices/EngineFailure'
import { SegmentedControl } from '../../../controls/SegmentedControl'
import { useEngineFailure } from '../../../engine/useEngineFailure'
import { useNumbers, useWords } from '../../../language/language'
import { useDeck } from '../../../lesson/useDeck'
import { lectureWords } from '../words'
import styles from './Handout.module.css'
import { type PaperChoice, pagesOf, paperOf } from './paper'
import { Sheet } from './Sheet'
import { sheetId, sheetsOf } from './sheets'
import { useUnfolding } from './useUnfolding'

/** Every screen of the lecture on paper: the browser prints it, or saves it as PDF. */
export function Handout({ onClose }: { onClose: () => void }) {
  const failure = useEngineFailure()
  const { handout: words } = useWords(lectureWords)
  const [choice, setChoice] = useState<PaperChoice>({ perPage: 4, notes: false })
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    title.current?.focus()
  }, [])
  return (
    <div className={styles.handout} data-theme="light">
      <header className={styles.bar}>
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.explain}</p>
        <SegmentedControl
          legend={words.perPage}
          value={String(choice.perPage) as '1' | '4'}
          onChange={(id) => setChoice((now) => ({ ...now, perPage: id === '1' ? 1 : 4 }))}
          segments={[
            { id: '1', label: words.one },
            { id: '4', label: words.four },
          ]}
        />
        <label>
          <input
            type="checkbox"
            checked={choice.notes}
            onChange={({ currentTarget: { checked } }) => setChoice((now) => ({ ...now, notes: checked }))}
          />
          {words.notes}
        </label>
        <Button onClick={onClose}>{words.close}</Button>
      </header>
      <div className={styles.failure}>
        <EngineFailure {...failure} />
      </div>
      {/* Another paper is laid out anew. */}
      <Pages key={JSON.stringify(choice)} choice={choice} />
    </div>
  )
}

function Pages({ choice }: { choice: PaperChoice }) {
  const { handout: words } = useWords(lectureWords)
  const { count } = useNumbers()
  const screens = useDeck()
  const sheets = useMemo(() => sheetsOf(screens), [screens])
  const box = useRef<HTMLDivElement>(null)
  const { there, ready } = useUnfolding(box, sheets.length)
  const paper = useMemo(() => paperOf(choice), [choice])
  const pages = useMemo(() => pagesOf(sheets, choice.perPage), [sheets, choice.perPage])
  return (
    <>
      <p className={styles.standing} role="status">
        {ready ? words.ready(count(pages.length)) : words.preparing(count(there), count(sheets.length))}{' '}
        <Button disabled={!ready} onClick={() => window.print()}>
          {words.print}
        </Button>
      </p>
      <div ref={box} className={styles.pages} data-handout={ready ? 'ready' : 'preparing'}>
        {pages.map((page, index) => (
          <div
            key={sheetId(page[0]!)}
            className={styles.page}
            data-page
            data-per-page={choice.perPage}
            data-notes={choice.notes}
          >
            {page.map(
              (sheet, place) =>
                index * choice.perPage + place < there && (
                  <Sheet key={sheetId(sheet)} plan={sheet} paper={paper} notes={choice.notes} />
                ),
            )}
          </div>
        ))}
      </div>
    </>
  )
}
