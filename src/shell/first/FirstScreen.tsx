import { useReaderNumbers } from '../../figures/useReaderNumbers'
import { useWords } from '../../language/language'
import type { Chapter } from '../../lesson/chapter'
import chapterPage from '../../modes/story/ChapterPage.module.css'
import { Prediction } from '../../modes/story/Prediction'
import story from '../../modes/story/Story.module.css'
import { words as en } from '../../modes/story/words.en'
import { words as ko } from '../../modes/story/words.ko'
import { useChosen } from '../../state/useChosen'
import page from '../App.module.css'
import { Header } from '../Header'

/**
 * The head of the first chapter, of the parts that the lesson shows it with: what is read while the program is still on
 * its way. What would need the program is inert.
 */
export function FirstScreen({ chapter }: { chapter: Chapter }) {
  const words = useWords({ en, ko })
  const told = useWords(chapter.words)
  const parameters = useChosen((state) => state.parameters)
  const live = useReaderNumbers(parameters, null)
  return (
    <div className={page.page}>
      <div inert>
        <Header />
      </div>
      <main className={page.content}>
        <div className={story.story}>
          <aside inert className={`${story.aside} ${story.coming}`}>
            <details>
              <summary>{words.contents}</summary>
            </details>
          </aside>
          <article className={story.chapter}>
            <header>
              <p className={story.number}>{words.chapter('1')}</p>
              <h1>{told.title}</h1>
            </header>
            <div className={chapterPage.page}>
              <p className={chapterPage.minutes}>{words.minutes(chapter.minutes)}</p>
              <section className={chapterPage.prose}>{told.opening(live)}</section>
              <div inert>
                <Prediction place={`${chapter.id}/prediction`} words={told} live={live} />
              </div>
            </div>
          </article>
        </div>
      </main>
    </div>
  )
}
