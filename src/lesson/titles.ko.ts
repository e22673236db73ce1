import type { Chapter } from '../state/place'

export const words: Record<Chapter, string> = {
  reparameterization: '재매개변수화',
  'exponential-race': '지수 경주',
  'gumbel-max': 'Gumbel-Max',
  'blocked-gradient': '막힌 기울기',
  'gumbel-softmax': 'Gumbel-Softmax',
  temperature: '온도',
  expectation: '기댓값',
  gradient: '기울기 추정',
  training: '학습',
  'in-use': '실제로 쓰이는 곳',
}
