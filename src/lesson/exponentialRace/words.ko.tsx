import { raceTimes } from '../../figures/race/raceTimes'
import { winShare } from '../../figures/readerNumbers'
import { favourite, runnerUp } from '../../figures/selectedDraw'
import { distributionText, vector } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { classesOutside, hasManyDraws, isCertain, shareBand } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const {
  atPi,
  draw,
  expected,
  exponential,
  inverse,
  inverseRule,
  j,
  k,
  K,
  meanLoss,
  oneHot,
  pi,
  piOfClass,
  quotient,
  rule,
  time,
  winner,
  xi,
  xiOfClass,
} = notation

const barsOutside = '시드 천 개에 하나쯤에서는 막대가 벗어난다. 지금이 그런 경우다.'

const drawnWords = ['우산', '외투', '모자']

/** The chapter in Korean. */
export const words: ChapterProse<Line, Exploration> = {
  summary: '주자 K명의 기록은 무작위 값 ξ/π다. 주자마다 얼마나 자주 이길까?',
  opening: () => (
    <>
      <p>
        단어 셋으로 돌아가자. 신경망이 우산, 외투, 모자의 확률 {pi} = (0.5, 0.3, 0.2)를 계산했고, 이제 하나를
        뽑아야 한다. <Term id="categorical">범주형 분포(categorical distribution)</Term>에서{' '}
        <Term id="sample">표본(sample)</Term>을 하나 뽑는 일이며, 기호로는 {draw}로 적는다. 단어는{' '}
        <Term id="one-hot">원-핫 벡터(one-hot vector)</Term>로 쓴다. 외투라면 (0, 1, 0)이다.
      </p>
      <p>
        뽑지 말고 {pi}를 그대로 넘기면 안 될까? 안 된다. 단어를 평균한 것의 손실은 일반적으로 손실의 평균과
        다르기 때문이다. 이를테면 {meanLoss}이라고 하자. 단어의 손실은 그대로 1, 2, 4이므로 손실의 평균{' '}
        {expected}는 1.9인데, {atPi}는 0.59다. 그렇다고 늘 확률이 가장 높은 단어만 고르면 다른 단어의 손실이
        얼마인지 영영 알 수 없다.
      </p>
      <p>
        그래서 표본이 필요하고, 그 표본에서 잡음을 떼어 내야 한다. 이번에는 더할 평균도 곱할{' '}
        <Tex math={tex`\sigma`} />도 없지만, 그 대신 경주를 이용할 수 있다. 단어마다 주자가 한 명씩 있다.
        주자마다 무작위로 수 {xiOfClass}를 하나씩, 서로 독립으로 받는다. {pi}가 무엇이든 모두 같은{' '}
        <Term id="exponential">지수 분포(exponential distribution)</Term> {exponential}에서 나온 수다.
        파라미터는 그다음에 들어온다. 주자 {k}는 시각 {quotient}에 결승선을 지난다. {piOfClass}가 클수록 빠른
        셈이다. 가장 먼저 들어온 주자를 뽑는다. 곧 {rule}다. 주자마다 이기는 비율이 {pi}와 맞기만 하면 이
        방법도 재매개변수화다.
      </p>
    </>
  ),
  prediction: {
    edition: 1,
    ask: ({ parameters, magnitude }) => {
      const best = favourite(parameters.pi)
      return (
        <p>
          {piOfClass}가 가장 큰 주자는 클래스 {parameters.labels[best]}이고 그 확률은{' '}
          {magnitude(parameters.pi[best]!)}이다. 평균 기록이 이보다 빠른 주자는 없다. 이 주자는 전체 경주
          가운데 얼마나 이길까?
        </p>
      )
    },
    choices: [
      {
        label: '모두 이긴다. 가장 빠르니까',
        right: false,
        why: ({ parameters }) => (
          <p>
            {isCertain(parameters.pi) &&
              '지금의 π에서는 다른 주자가 들어오지 못하므로 모두 이긴다. 일반적으로는 그렇지 않다. '}
            평균적으로 가장 빠를 뿐이다. 경주 하나하나에서는 다른 주자가 작은 {xi}를 받아 이기기도 한다. 늘
            가장 강한 주자만 이긴다면 그것은 {pi}의 <Term id="argmax">argmax</Term>이지 표본이 아니다.
          </p>
        ),
      },
      {
        label: '자기 확률 π보다 더 자주 이긴다. 앞선 주자는 이중으로 유리하다',
        right: false,
        why: () => (
          <p>
            기록의 분포가 다르면 그런 경우가 많다. 지수 분포에서는 그렇지 않다. 앞선 주자의 이득과 나머지
            주자의 몫이 정확히 맞아떨어진다. 증명에서 확인할 수 있다.
          </p>
        ),
      },
      {
        label: '자기 확률 π보다 드물게 이긴다. 상대가 여럿이다',
        right: false,
        why: () => (
          <p>
            상대가 여럿이지만 저마다 자기 확률만큼 이긴다. 다 합쳐도 <Tex math={tex`1-@pi_k`} />
            이고, 그보다 많지 않다.
          </p>
        ),
      },
      {
        label: '우연한 차이를 빼면 정확히 자기 확률 π만큼 이긴다',
        right: true,
        why: () => (
          <p>
            대략 그런 것도 아니고, 순서만 맞는 것도 아니다. 어떤 {pi}에서도, 어떤 {K}에서도 정확히 그렇다.
            증명은 네 줄이면 된다.
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const best = favourite(live.parameters.pi)
      const counted = winShare(live, best)
      if (!counted) return <p>경주를 하고 있다. 끝나는 대로 집계가 나타난다.</p>
      const band = shareBand(counted.draws, live.parameters.pi[best]!)
      return (
        <p>
          경주 {live.count(counted.draws)}번 가운데 클래스 {live.parameters.labels[best]}의 승리는{' '}
          {live.count(counted.wins)}번, 비율로는 {live.number(counted.share, 4)}이다. 이 클래스의 {pi}는{' '}
          {live.magnitude(live.parameters.pi[best]!, 4)}이고, 시드 1000개 가운데 999개에서는 이 비율이{' '}
          {live.number(band.lower, 4)}–{live.number(band.upper, 4)}에 든다.
        </p>
      )
    },
    stage: '주자 k의 기록은 ξₖ/πₖ다. 가장 강한 주자는 얼마나 자주 이기는가?',
    notes:
      '선택지만 고르게 하지 말고 숫자로도 예상하게 해서, 가장 작은 것과 가장 큰 것을 칠판에 적는다. “모두”는 표본을 argmax로 본 것이다. “π보다 자주”는 생각이 깊은 오답이니 칭찬할 만하다. 다른 분포에서는 맞는 말이기 때문이다. 증명은 아직 하지 말고 경주부터 시킨다.',
  },
  explorations: {
    'one-race': {
      title: '경주 한 번',
      prose: (live) => {
        const { parameters, number } = live
        const times = raceTimes(live.draw, parameters.pi)
        const first = live.draw.winner
        const second = runnerUp(live.draw)
        const best = favourite(parameters.pi)
        return (
          <>
            <p>
              레인 하나가 주자 한 명이고, 막대는 주자가 들어온 시각에서 끝난다. 앞의 이야기에서 클래스 1은
              우산, 2는 외투, 3은 모자다.{' '}
              <SetFigure values={{ pi: [0.5, 0.3, 0.2], labels: drawnWords }}>단어로 적기</SetFigure>를 누르면
              클래스의 이름이 바뀐다. {live.count(parameters.draw)}번 표본에서는 잡음이 {xi} ={' '}
              {vector(live.draw.xi, live)}이고 확률이 {pi} = {distributionText(parameters.pi, live)}이다.
              잡음을 확률로 나누면 결승 시각이 나온다. 1등은 시각 {number(times[first]!)}에 들어온 클래스{' '}
              {parameters.labels[first]}
              {Number.isFinite(times[second]!)
                ? `, 2등은 시각 ${number(times[second]!)}에 들어온 클래스 ${parameters.labels[second]}이다.`
                : '이고, 다른 주자는 끝내 들어오지 못한다.'}{' '}
              {parameters.pi[first]! < parameters.pi[best]!
                ? '가장 강한 주자가 졌다. 표본은 확률이 가장 높은 클래스와 다를 수 있다.'
                : isCertain(parameters.pi)
                  ? '이 주자가 모든 경주를 이긴다.'
                  : '이 승자보다 확률이 높은 클래스는 없다. 다른 표본에서는 다른 클래스가 이길 수 있다.'}
            </p>
            <p>
              이제 {pi}를 움직이거나{' '}
              <SetFigure values={{ pi: [0.3, 0.5, 0.2] }}>0.5와 0.3을 맞바꾸어</SetFigure> 보자. 잡음 {xi}는
              그대로이고 주자들이 빨라지거나 느려질 뿐이다.{' '}
              <SetFigure values={{ pi: [0.5, 0.5, 0] }}>확률 하나를 0으로 두면</SetFigure> 그 주자는 끝내
              들어오지 못한다. 둘이 동시에 들어올 확률은 0이다.
            </p>
            <p>
              가장 작은 {quotient}는 가장 큰 {inverse}이기도 하므로 {inverseRule}도 같은 클래스를 고른다.
              승자의 번호를 {winner}로, 승자를 원-핫 벡터로 쓴 것을 {oneHot}로 적는다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>잡음을 고정한 경주 한 번이다. {pi}를 움직이면 주자가 움직일 뿐, 잡음을 새로 뽑지는 않는다.</p>
      ),
      stage: '잡음 ξ는 시드가, 빠르기는 π가 정한다. 1등이 뽑힌다.',
      notes:
        '한 사람에게 기록을 소리 내어 읽고 승자를 말하게 한다. π = (0.5, 0.3, 0.2)일 때 시드 42의 0번 표본에서는 클래스 2가 이긴다. 첫 경주부터 가장 강한 주자가 지는 셈이다. 그다음 승자가 바뀔 때까지 π를 천천히 끈다. 잡음은 움직이지 않았는데 순서가 바뀌었다.',
    },
    'all-races': {
      title: '열 번, 그리고 전부',
      prose: (live) => {
        const { parameters, tally } = live
        const outside = classesOutside(live)
        const shares =
          tally &&
          vector(
            Array.from(tally.winners, (wins) => wins / tally.draws),
            live,
          )
        return (
          <>
            <p>
              막대는 그 클래스가 이긴 비율이고, 마름모는 확률 {piOfClass}다. 회색은{' '}
              <Term id="chance-band">우연의 범위(chance band)</Term>로, 이론이 맞는다면{' '}
              <Term id="seed">시드(seed)</Term> 1000개 가운데 999개에서 막대가 이 안에 든다. 이 수업의 모든
              그림은 이 수준을 쓰며, 다른 수준을 쓸 때는 따로 밝힌다.
            </p>
            <p>
              <SetFigure draws="ten">경주 열 번</SetFigure>으로는 알 수 있는 것이 별로 없다. 경주 하나만
              달라져도 비율이 10분의 1씩 바뀌기 때문이다. <SetFigure draws="all">전부</SetFigure> 달리게 해
              보자. 범위는 <Tex math={tex`1/\sqrt N`} />에 비례해 좁아지고,{' '}
              {outside === 0 ? '막대는 여전히 그 안에 있다.' : barsOutside}
              {hasManyDraws(parameters) ? null : (
                <>
                  {' '}
                  지금 고른 N은 {live.count(parameters.n)}이다.{' '}
                  <SetFigure values={{ n: 100_000 }}>100,000으로 늘려 보자</SetFigure>.
                </>
              )}
              {shares === null ? null : (
                <>
                  {' '}
                  세어 본 비율은 {shares}, 목표로 한 {pi}는 {distributionText(parameters.pi, live)}이다.
                </>
              )}{' '}
              다시 뽑고, {pi}를 움직이고, 클래스를 더해 보자.{' '}
              <Term id="chi-square">카이제곱 검정(χ² test)</Term>은 모든 클래스를 한꺼번에 검사한다. 0.001보다
              작은 <Term id="p-value">p값(p-value)</Term>은 시드 천 개에 한 번쯤 나와야 한다.
            </p>
            <p>
              {piOfClass}가 클수록 뽑힐 확률이 높다는 말은 맞지만 너무 약하다. 기록이 거의 어떤 분포를 따르든
              그 정도는 성립한다. 기록이 지수 분포를 따르면 비율의 값까지 {pi}와 같다. 다른 잡음은 다음 장에서
              시험해 본다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          클래스마다 이긴 비율을 {piOfClass}, 우연의 범위(시드 1000개 중 999개)와 나란히 놓았다. 순서만이
          아니라 값까지 {pi}와 맞는다.
        </p>
      ),
      stage: '승자를 세어 보면 순서만이 아니라 값까지 π와 일치한다.',
      notes:
        '한 번, 열 번, 전부의 차례로 간다. 열 번에서는, 이 집계만 보고 확률이 π라는 데 내기를 걸 사람이 있는지 묻는다. 전부에서는 π를 바꾼다. 같은 경주를 다시 계산해도 여전히 맞는다. p값은 질문이 나오면 다룬다. 나오면 ‘다시 뽑기’를 몇 번 눌러 0과 1 사이를 떠도는 것을 보여 준다.',
    },
  },
  derivation: {
    title: '비율이 정확히 π인 까닭',
    opening: () => (
      <p>
        {time}는 주자 {k}의 기록이고, {j}는 아무 클래스나 될 수 있다. 숫자를 넣은 식에서는 선택한 표본의
        승자를 {j}로 하고, 클래스가 하나 더 필요하면 2등을 쓴다.
      </p>
    ),
    parts: {
      time: '누가 1등인가',
      independence: '함께 따라오는 결과',
    },
    reasons,
    stage: '클래스 j가 1등일 확률은 πⱼ다. 지수를 더하고 적분하면 나온다.',
    stages: { independence: '1등의 기록은 누가 1등인지 알려 주지 않고, 남은 주자는 계속 달린다.' },
    notes:
      '증명의 핵심은 네 줄이다. 기록, 조건, 모으기, 적분이다. 지수함수의 곱을 칠판에 쓰고 지수를 더하는 일은 학생들에게 맡긴다. 나머지 세 줄은 더 알고 싶은 사람을 위한 것이다. 마지막 줄은 앞선 몇 명을 차례로 고르면 비복원 추출이 되는 까닭을 설명한다.',
  },
  takeHome:
    '클래스마다 π와 무관한 잡음 ξₖ ~ Exp(1)을 서로 독립으로 준다. ξₖ/πₖ가 가장 작은 클래스를 고르면, 클래스 k가 정확히 확률 πₖ로 나온다.',
  checks,
}
