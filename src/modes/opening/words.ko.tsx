import type { OpeningWords } from './words.en'

export const words: OpeningWords = {
  title: '무작위로 고르는 신경망은 어떻게 학습시킬까?',
  lead: '신경망이 다음 단어를 하나 뽑는다. 로짓을 조금 바꾸면 뽑힌 단어는 그대로이거나 아예 다른 단어로 바뀌므로, 따라갈 기울기가 없다. Gumbel-Softmax는 무작위인 부분을 잡음으로 따로 떼어 고정하고, 갑자기 바뀌던 결과를 조금씩 변하게 만든다. 그래서 미분할 수 있다.',
  start: '수업 시작하기',
  lab: '실험실 열기',
  extent: (hours) =>
    `소프트맥스와 역전파를 아는 사람을 위한, 직접 움직여 보는 수업. 모두 10장, 약 ${hours}시간`,
  goOn: (title) => `이어서 읽기: ${title}`,
  figure: {
    title: '같은 잡음에서 argmax와 소프트맥스로 고르기',
    prompt: '“비가 오니 챙길 것은 …”',
    options: ['우산', '외투', '모자'],
    option: (label) => `클래스 ${label}`,
    derivative: (value) => `미분값 ${value}`,
    pick: { legend: '단어를 고르는 방법', argmax: 'argmax', softmax: '소프트맥스' },
    temperature: '온도 τ',
    temperatureValue: (value) => `τ = ${value}`,
    sentence: {
      hard: 'τ와 상관없이 표본은 모두 꼭짓점에 있다. 로짓이 조금 달라지면 점은 그대로이거나 다른 꼭짓점으로 뛴다. 미분값은 0이다.',
      hot: '온도가 높으면 표본이 모두 한데 모인다. 미분값은 안정적이지만, 어느 꼭짓점을 골랐는지 거의 드러나지 않는다.',
      warm: (option) =>
        `점 하나하나가 표본이다. τ를 바꾸면 고리를 두른 점이 곡선을 따라 움직인다. 화살표는 ‘${option}’ 로짓이 커질 때 점이 가는 쪽이다.`,
      cold: '온도가 낮으면 표본이 대부분 꼭짓점 가까이에 있다. 미분값은 대부분 0에 가깝고, 몇 개만 매우 크다.',
    },
    alternative: {
      dots: (count, winners) =>
        `잡음을 고정한 표본 ${count}개. 점 하나가 표본 하나이고, 색과 모양은 고른 클래스를 나타낸다: ${winners}.`,
      soft: (temperature, picked, shares, option, derivative) =>
        `온도 ${temperature}에서 점은 꼭짓점 사이에 있다. 따로 표시한 표본이 고른 것: ${picked}. 위치: ${shares}. 선은 τ가 100에서 0.01로 내려갈 때의 경로이고, 화살표는 로짓(${option})이 커질 때 점이 가는 쪽이다. 미분값 ${derivative}.`,
      hard: (picked) =>
        `점은 모두 고른 꼭짓점에 있다. 따로 표시한 표본이 고른 것: ${picked}. 미분값은 0이다.`,
    },
  },
  ways: {
    title: '여기서 할 수 있는 것',
    learn: {
      name: '배우기',
      line: '모두 10장이다. 먼저 예측하고, 움직여 보고, 눈앞의 표본에서 나온 숫자로 유도한다.',
    },
    play: { name: '실험하기', line: '모든 설정과 그림이 한 화면에 있다. 논문의 설정도 들어 있다.' },
    present: {
      name: '강의하기',
      line: '한 화면에 한 가지씩 보인다. 강의 메모, 발표자 창, 유인물이 함께 있다.',
    },
    embed: { name: '삽입하기', line: '강의 페이지, 슬라이드, 노트북에 그림을 넣는다.' },
  },
  path: {
    title: '수업',
    minutes: (count) => `${count}분`,
    finished: '마침',
    here: '읽던 곳',
    chapters: {
      reparameterization: '잡음을 파라미터에서 떼어 내면 표본을 미분할 수 있다.',
      'exponential-race': '클래스들이 경주하면 저마다 자기 확률만큼 이긴다.',
      'gumbel-max': '같은 경주에 로그를 취한다. 로짓에 Gumbel 잡음을 더하고 가장 큰 것을 고른다.',
      'blocked-gradient': '평균에는 기울기가 있는데, 왜 표본에는 없을까?',
      'gumbel-softmax': 'argmax를 소프트맥스로 바꾸면 표본은 조금씩 움직이는 점이 된다.',
      temperature: 'τ로 얻는 것과 잃는 것.',
      expectation: '완화된 표본의 평균은 구하려던 평균이 아니다. 얼마나 다를까?',
      gradient:
        '경로 추정량, 직통(straight-through) 추정량, 스코어 함수의 편향과 분산을 같은 잡음에서 비교한다.',
      training: '여러 추정량을 같은 잡음으로 나란히 학습시키고, 오토인코더를 브라우저에서 학습시킨다.',
      'in-use': '짝지은 표본, top-k, 워터마크. 언어 모델은 이 잡음을 이렇게 쓴다.',
    },
  },
  audience: {
    title: '누구를 위한 것인가',
    text: '소프트맥스와 역전파를 알면 된다. 나머지는 여기서 차근차근 쌓는다. 가입도 설치도 필요 없고, 한 번 연 뒤에는 오프라인에서도 열린다.',
    languageModels: (gumbelMax, inUse) => (
      <>
        언어 모델의 토큰도 {gumbelMax}로 뽑을 수 있다. 잡음에 워터마크를 넣어 토큰을 뽑는 예는 ‘{inUse}’ 장에
        있다.
      </>
    ),
    languageModelsTau:
      '언어 모델의 온도를 바꾸면 뽑히는 토큰이 달라질 수 있지만, 위의 τ를 바꾸어도 달라지지 않는다.',
  },
  citing: {
    title: '인용하기',
    text: 'BibTeX에는 버전과 지금 보이는 화면의 주소가 들어간다.',
    open: '이 페이지 인용하기',
    papers: '방법 자체를 인용할 때는 Jang, Gu, Poole (2017)과 Maddison, Mnih, Teh (2017)을 적는다.',
  },
}
