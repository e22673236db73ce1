import type { EmbedWords } from './words.en'

export const words: EmbedWords = {
  figures: {
    gaussian: '재매개변수화한 가우시안',
    race: '지수 경주',
    'gumbel-noise': 'Gumbel 잡음',
    scores: 'Gumbel-Max의 점수',
    histograms: 'z와 z̃의 히스토그램',
    simplex: '심플렉스 위의 모든 표본',
    slice: '표본 하나를 지나는 단면',
    temperature: '온도가 하는 일',
    expectation: '기댓값',
    gradient: '기울기',
    training: '학습',
    derivation: '유도',
    lab: '실험실',
  },
  title: (figure) => `${figure} · Gumbel-Softmax Lab`,
  full: '전체 강의 노트에서 열기',
  loading: '그림을 불러오는 중 …',
  missing: (figure) => `‘${figure}’ 그림은 아직 만들어지지 않았다.`,
  missingHelp: '다른 그림과 전체 강의 노트는 볼 수 있다.',
  broken: '그림을 불러오지 못했다.',
  retry: '다시 시도',
}
