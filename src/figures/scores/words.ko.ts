import type { ScoresWords } from './words.en'

export const words: ScoresWords = {
  title: (draw) => `${draw}번 표본, 시각에서 교란 로짓으로`,
  name: (label) => `클래스 ${label}`,
  stages: {
    legend: '축',
    time: '시각',
    stretched: '늘인 축',
    turned: '돌린 축',
  },
  axis: { time: '시각 ξ/π', stretched: '시각 ξ/π, 로그로 늘인 축', score: '교란 로짓 −log(ξ/π) = log π + γ' },
  first: '1등',
  highest: '가장 큼',
  play: '축 돌리기',
  stop: '멈춤',
  scrub: '시각 축에서 교란 로짓 축으로',
  scrubValue: { time: '시각 축', stretched: '로그로 늘인 축', turned: '교란 로짓 축' },
  verdict: {
    time: (name, time) => `경주에서는 시각이 가장 작은 주자가 1등이다: 클래스 ${name}, 시각 ${time}.`,
    stretched: (name, time) =>
      `같은 시각을 로그로 늘인 축에 놓았다. 순서는 그대로다. 1등은 클래스 ${name}, 시각 ${time}.`,
    turned: (name, score) =>
      `축을 돌려 −log t로 아래에서 위로 읽는다. 가장 작던 것이 가장 크다: 클래스 ${name}, 교란 로짓 ${score}.`,
  },
  parts: {
    logit: (index, value) => `log π${index} = ${value}`,
    gumbel: (index, value) => `γ${index} = ${value}`,
  },
  caption: {
    time: '막대는 그 클래스의 시각 ξ/π에서 끝난다. 보라색 부분은 잡음 ξ만큼이다.',
    turned:
      '클래스마다 왼쪽 막대는 0에서 시작하는 log π이고, 보라색인 오른쪽 막대는 거기서 교란 로짓까지 오르내리는 잡음 γ다. π를 움직이면 왼쪽 막대가 움직이고, 오른쪽 막대의 길이는 그대로다.',
  },
  cut: (from, to, names) =>
    `축은 ${from}에서 ${to}까지다. 축 밖이라 축 끝에 점선으로 표시한 클래스는 ${names}.`,
  whole: (from, to) => `축은 ${from}에서 ${to}까지이고, 축 밖에 놓인 클래스는 없다.`,
  agreement: (agreeing, draws) =>
    `두 규칙을 따로 계산했더니 표본 ${draws}개 가운데 ${agreeing}개에서 같은 클래스를 골랐다.`,
  alternative: (times, scores, winner) =>
    `시각은 ${times}. 교란 로짓은 ${scores}. 시각이 가장 작고 교란 로짓이 가장 큰 것은 클래스 ${winner}.`,
  value: (name, value) => `클래스 ${name} ${value}`,
  table: {
    show: '숫자로 보기',
    caption: (draw) => `${draw}번 표본`,
    name: '클래스',
    noise: 'ξ',
    time: 'ξ/π',
    logit: 'log π',
    gumbel: 'γ',
    score: 'log π + γ',
    draws: (count) => `표본 ${count}개에서 경주의 1등과 가장 큰 교란 로짓`,
    draw: '표본',
    first: '가장 작은 ξ/π',
    highest: '가장 큰 log π + γ',
  },
}
