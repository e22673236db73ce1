import { Suspense, use, useMemo } from 'react'
import { Button } from '../../controls/Button'
import { CopyButton } from '../../controls/CopyButton'
import { useLanguage, useWords } from '../../language/language'
import { loadChapter } from '../../lesson/chapters'
import { chapters } from '../../state/place'
import { useProgress } from './progress'
import styles from './Summary.module.css'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

/** The take-home lines of what was read, to keep: printed or copied, no account needed. */
export function Summary() {
  const { finished } = useProgress()
  const read = useMemo(() => chapters.filter((chapter) => finished.includes(chapter)), [finished])
  const loading = useMemo(() => Promise.all(read.flatMap((chapter) => loadChapter(chapter) ?? [])), [read])
  if (read.length === 0) return null
  return (
    <Suspense>
      <Lines loading={loading} />
    </Suspense>
  )
}

function Lines({ loading }: { loading: Promise<Awaited<NonNullable<ReturnType<typeof loadChapter>>>[]> }) {
  const { summary: words } = useWords({ en, ko })
  const lang = useLanguage()
  const lines = use(loading).map((chapter) => {
    const { title, takeHome } = chapter.words[lang]
    return { title, takeHome }
  })
  if (lines.length === 0) return null
  return (
    <section className={styles.summary}>
      <h2>{words.title}</h2>
      <p>{words.explain}</p>
      <dl>
        {lines.map(({ title, takeHome }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{takeHome}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <CopyButton
          text={lines.map(({ title, takeHome }) => `${title}\n${takeHome}`).join('\n\n')}
          words={{ copy: words.copy, copied: words.copied, selected: words.selected }}
        />
        <Button onClick={() => window.print()}>{words.print}</Button>
      </div>
    </section>
  )
}
