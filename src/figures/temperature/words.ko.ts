import type { TemperatureWords } from './words.en'

export const words: TemperatureWords = {
  rows: {
    expectation: (draws) => `기댓값: 표본 ${draws}개의 평균`,
    sample: (draw) => `표본 하나: ${draw}번`,
    path: (draw) => `모든 τ에서 본 표본 ${draw}번`,
    scale: (top) => `막대는 0부터 ${top}까지`,
  },
  column: {
    categorical: '범주형',
    printed: (temperature) => `τ = ${temperature}`,
    own: (temperature) => `지금의 τ = ${temperature}`,
  },
  picture: {
    expectation: (column, shares) => `${column}, 평균: ${shares}`,
    sample: (column, shares) => `${column}, 표본: ${shares}`,
  },
  caption: {
    expectation:
      '짧은 실선: 정확한 기댓값. 띠: 그 둘레의 표준오차 다섯 배. 표본이 많으면 평균이 우연히 이 밖에 놓이는 일은 약 2백만 번에 한 번이다. 파선: π. 점선: 1/K.',
    sample: '어느 칸에서나 잡음 γ가 같다. 그래서 가장 높은 막대도 같은 클래스의 것이다.',
    path: '아랫줄을 이은 것이다. 같은 표본의 z̃ₖ를 τ에 따라 그리고 네 온도를 표시했다. 끌거나 화살표 키를 누르면 τ가 정해진다.',
    distance: (fromProbabilities, fromUniform) =>
      `정확한 값: τ = 0.1에서 평균과 π의 차이는 최대 ${fromProbabilities}, τ = 10에서 평균과 1/K의 차이는 아직 최대 ${fromUniform}.`,
  },
  path: {
    label: 'τ에 따른 표본 하나의 경로',
    alternative: (draw, winner, here) =>
      `표본 ${draw}번의 z̃. τ는 0.01부터 100까지이다. 0.01에서는 클래스 ${winner} 하나가 전부를 갖고, 100에서는 모든 클래스가 거의 1/K를 갖는다. ${here}`,
    here: (temperature, shares) => `τ = ${temperature}일 때: ${shares}.`,
    cursor: '경로 위의 온도 τ',
    uniform: '1/K',
  },
  waiting: '세는 중',
  table: {
    show: '숫자로 보기',
    expectation: (draws) => `표본 ${draws}개의 평균, 정확한 기댓값, 표준오차의 다섯 배`,
    sample: (draw) => `표본 ${draw}번`,
    name: '클래스',
    mean: (name) => `${name}: 평균`,
    exact: (name) => `${name}: 정확한 값`,
    band: (name) => `${name}: 표준오차 다섯 배`,
    fromProbabilities: 'π와의 최대 차이 (정확한 값)',
    fromUniform: '1/K과의 최대 차이 (정확한 값)',
  },
}
