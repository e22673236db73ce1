import type { ReaderWords } from './words.en'

export const words: ReaderWords = {
  language: '언어',
  ownLanguage: '읽는 사람의 언어',
  languages: { en: 'English', ko: '한국어' },
  theme: '화면 색',
  hide: '숨길 조절 장치',
  controls: { pi: 'π', tau: 'τ', n: '표본 수 N', seed: '시드', draw: '표본', labels: '클래스 이름' },
}
