import type { ExpectationWords } from './words.en'

export const words: ExpectationWords = {
  title: 'τ에 따른 f(z̃)의 평균과 f(z)의 평균',
  curves: {
    relaxed: 'f(z̃)의 평균',
    discrete: 'E f(z)',
    tangent: 'τ의 일차 근사',
  },
  verdict: ({ tau, draws, relaxed, error, discrete, bias }) =>
    `τ = ${tau}에서 표본 ${draws}개의 f(z̃) 평균은 ${relaxed} ± ${error}, E f(z)는 ${discrete}, 편향은 ${bias} ± ${error}이다.`,
  caption: (draws, exact) =>
    exact
      ? `굵은 선은 앞의 표본 ${draws}개의 f(z̃) 평균이며, 어느 τ에서나 같은 표본이다. 뒤의 띠는 정확한 값을 둘러싼 우연의 범위(시드 1000개 중 999개)다. 수평선은 E f(z)이고, 그 사이의 음영은 우연한 차이를 빼면 편향이다.`
      : `굵은 선은 앞의 표본 ${draws}개의 f(z̃) 평균이며, 어느 τ에서나 같은 표본이다. 띠는 우연의 범위(시드 1000개 중 999개)다. 수평선은 E f(z)이고, 그 사이의 음영은 우연한 차이를 빼면 편향이다. 정확한 값은 클래스가 셋 이하일 때 계산한다.`,
  alternative: (draws, discrete, verdict) =>
    `τ가 0.01에서 100까지 변할 때 표본 ${draws}개의 f(z̃) 평균과 수평선 E f(z) = ${discrete}. ${verdict}`,
  table: {
    show: '숫자로 보기',
    caption: (draws, discrete) => `표본 ${draws}개의 평균. E f(z) = ${discrete}`,
    tau: 'τ',
    relaxed: 'f(z̃)의 평균',
    band: '우연의 범위(시드 1000개 중 999개)',
    exact: '정확한 값',
    bias: '편향',
  },
  mean: {
    title: '완화된 표본의 평균과 π',
    mean: 'z̃의 평균',
    verdict: ({ draws, tau, index, mean, probability, distance, exact }) =>
      `τ = ${tau}에서 표본 ${draws}개의 z̃${index} 평균은 ${mean}이고 π${index}의 값은 ${probability}이다. 차이는 ${distance}이다(정확한 값 ${exact}).`,
    caption: (draws) =>
      `십자는 모든 점의 평균, 마름모는 π다. 점선은 τ가 0.01에서 100까지 커질 때 평균이 중심 쪽으로 지나가는 길이다(앞의 표본 ${draws}개).`,
    table: {
      caption: (draws) => `π와 표본 ${draws}개의 평균`,
      name: '클래스',
      mean: 'z̃의 평균',
      exact: '정확한 값',
      bias: '평균 − π',
    },
  },
}
