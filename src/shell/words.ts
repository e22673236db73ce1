import { noticeWords } from '../controls/notices/words'
import { defineWords } from '../language/words'
import { chapterTitles } from '../lesson/words'
import { shareWords } from '../share/words'

export const shellWords = defineWords({ en: () => import('./words.en'), ko: () => import('./words.ko') })

/** Of every page, from its first picture on. */
export const programWords = [shellWords, shareWords, noticeWords, chapterTitles]
