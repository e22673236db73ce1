import type { Figure } from '../state/place'

/** Names of the figures in Korean. */
export const words: Record<Figure, string> = {
  gaussian: '재매개변수화한 가우시안',
  race: '지수 경주',
  'gumbel-noise': 'Gumbel 잡음',
  scores: 'Gumbel-Max의 교란 로짓',
  histograms: 'z와 z̃의 히스토그램',
  simplex: '심플렉스 위의 모든 표본',
  slice: '표본 하나를 지나는 단면',
  temperature: '온도가 하는 일',
  expectation: '기댓값',
  gradient: '기울기',
  training: '학습',
  coupling: '같은 잡음으로 짝짓기',
  'top-k': '앞에서 k명: top-k',
  watermark: '잡음에 숨긴 워터마크',
  derivation: '유도',
  lab: '실험실',
}
