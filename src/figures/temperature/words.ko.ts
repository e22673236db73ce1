import type { TemperatureWords } from './words.en'

export const words: TemperatureWords = {
  rows: {
    expectation: (draws) => `기댓값: 표본 ${draws}개의 평균`,
    sample: (draw) => `표본 하나: ${draw}번 표본`,
    path: (draw) => `τ에 따른 ${draw}번 표본`,
    scale: (top) => `막대는 0부터 ${top}까지`,
  },
  column: {
    categorical: '범주형',
    printed: (temperature) => `τ = ${temperature}`,
    own: (temperature) => `지금의 τ = ${temperature}`,
  },
  picture: {
    expectation: (shares) => `평균: ${shares}.`,
    sample: (shares) => `표본: ${shares}.`,
  },
  caption: {
    expectation:
      '짧은 실선은 정확한 기댓값이고, 띠는 우연의 범위다(시드 1000개 중 999개). 파선은 π, 점선은 1/K이다.',
    sample: '모든 그림에서 잡음 γ가 같으므로, 가장 높은 막대도 같은 클래스의 것이다.',
    path: '표본 하나를 곡선으로 이었다. 같은 표본의 z̃ₖ를 τ에 따라 그리고 네 온도를 표시했다. 끌거나 화살표 키를 눌러 τ를 정한다.',
    even: '모든 클래스의 확률이 같으므로, 정확한 평균은 어느 τ에서나 π = (1/K, …, 1/K)이다.',
    distance: (fromProbabilities, fromUniform) =>
      `정확히 계산하면 τ = 0.1에서 평균과 π의 차이는 최대 ${fromProbabilities}이고, τ = 10에서도 평균과 1/K의 차이는 아직 최대 ${fromUniform}이다.`,
  },
  path: {
    label: 'τ에 따른 표본 하나의 경로',
    alternative: (draw, winner, here) =>
      `τ가 0.01에서 100까지 변할 때 ${draw}번 표본의 z̃. 어디서나 클래스 ${winner}의 성분이 가장 크고, 그 성분은 τ가 커져도 커지지 않는다. ${here}`,
    here: (temperature, shares) => `τ = ${temperature}일 때: ${shares}.`,
    cursor: '경로 위의 온도 τ',
    uniform: '1/K',
  },
  waiting: '세는 중',
  table: {
    show: '숫자로 보기',
    expectation: (draws) => `표본 ${draws}개의 평균, 정확한 기댓값, 우연의 범위(시드 1000개 중 999개)`,
    sample: (draw) => `${draw}번 표본`,
    name: '클래스',
    mean: (name) => `${name}: 평균`,
    exact: (name) => `${name}: 정확한 값`,
    band: (name) => `${name}: 우연의 범위 ±`,
    fromProbabilities: 'π와의 최대 차이(정확한 값)',
    fromUniform: 'K분의 1과의 최대 차이(정확한 값)',
  },
}
