import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useNumbers, useWords } from '../../language/language'
import type { Chapter } from '../../lesson/chapter'
import { numberOf, useDeck } from '../../lesson/deck'
import { buildsOf, type LectureStep, lectureSteps } from '../../lesson/lectureSteps'
import { lectureWords } from '../words'
import { buildText } from './buildText'
import type { Shown } from './lectureStore'
import { headlineOf, questionOf, textOf } from './stepWords'

/** Ends a sentence that has no end of its own. */
const ended = (said: string) => (/[.?!]$/.test(said) ? said : `${said}.`)

/** What a screen reader is told as the screen changes: the cover, or what has just unfolded, the place and the headline. */
export function useSpoken(chapter: Chapter, at: Shown, live: ReaderNumbers): string {
  const words = useWords(lectureWords)
  const chapterWords = useWords(chapter.words)
  const numbers = useNumbers()
  const screens = useDeck()
  if (at.cover !== null) return words.spoken[at.cover]
  const { count } = numbers
  const step = lectureSteps(at.chapter)[at.step - 1]!
  const number = numberOf(screens, at)

  function unfolded({ kind, builds }: LectureStep): string {
    if (at.build === 0) return ''
    if (kind === 'derivation') return words.spoken.line(count(at.build + 1), count(builds))
    const right = questionOf(chapterWords, step)?.choices.find((choice) => choice.right)
    if (right) return `${words.right}: ${right.label}`
    const build = buildsOf(chapter, step)[at.build]
    return build ? buildText(build, words, numbers) : ''
  }

  return [
    unfolded(step),
    words.speaker.screens(count(number), count(screens.length)),
    textOf(headlineOf(chapter, chapterWords, step, live)),
  ]
    .filter((part) => part !== '')
    .map(ended)
    .join(' ')
}
