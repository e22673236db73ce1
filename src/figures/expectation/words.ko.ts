import type { ExpectationWords } from './words.en'

export const words: ExpectationWords = {
  title: 'τ에 따른 f(z̃)의 평균과 f(z)의 평균',
  curves: {
    relaxed: 'f(z̃)의 평균',
    discrete: 'E f(z)',
    tangent: 'τ의 일차 근사',
  },
  verdict: ({ tau, draws, relaxed, error, discrete, bias }) =>
    `τ = ${tau}에서 표본 ${draws}개의 f(z̃) 평균: ${relaxed} ± ${error}. E f(z): ${discrete}. 편향: ${bias}.`,
  caption: (draws, exact) =>
    exact
      ? `굵은 선은 첫 표본 ${draws}개의 f(z̃) 평균이며, 어느 τ에서나 같은 표본이다. 뒤의 띠는 정확한 값의 둘레로, 1000번 중 999번은 이 안에 든다. 수평선은 E f(z), 그 사이의 음영은 편향이다.`
      : `굵은 선은 첫 표본 ${draws}개의 f(z̃) 평균이며, 어느 τ에서나 같은 표본이다. 띠는 우연의 범위(1000번 중 999번)이다. 수평선은 E f(z), 그 사이의 음영은 편향이다. 정확한 값은 클래스가 셋 이하일 때 계산한다.`,
  alternative: (draws, discrete, verdict) =>
    `τ가 0.01에서 100까지 변할 때 표본 ${draws}개의 f(z̃) 평균과 수평선 E f(z) = ${discrete}. ${verdict}`,
  table: {
    show: '숫자로 보기',
    caption: (draws, discrete) => `표본 ${draws}개의 평균. E f(z) = ${discrete}`,
    tau: 'τ',
    relaxed: 'f(z̃)의 평균',
    band: '우연의 범위 (1000번 중 999번)',
    exact: '정확한 값',
    bias: '편향',
  },
  mean: {
    title: '완화된 표본의 평균과 π',
    mean: 'z̃의 평균',
    verdict: ({ draws, tau, index, mean, probability, distance }) =>
      `τ = ${tau}에서 표본 ${draws}개의 z̃${index} 평균: ${mean}. π${index}의 값: ${probability}. 차이: ${distance}.`,
    caption: (draws) =>
      `십자는 모든 점의 평균, 마름모는 π이다. 점선은 τ가 0.01일 때의 π에서 100일 때의 중심까지 평균이 지나가는 길이다 (첫 표본 ${draws}개).`,
    table: {
      caption: (draws) => `π와 표본 ${draws}개의 평균`,
      name: '클래스',
      mean: 'z̃의 평균',
      exact: '정확한 값',
      bias: '평균 − π',
    },
  },
}
