import { favourite } from '../../figures/favourite'
import { raceTimes } from '../../figures/race/raceTimes'
import { runnerUp } from '../../figures/runnerUp'
import { winShare } from '../../figures/winShare'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { vector } from '../../language/vector'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const {
  draw,
  inverse,
  inverseRule,
  j,
  k,
  K,

  noiseLaw,
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

/** The chapter in Korean. */
export const words: ChapterWords<Line, Exploration> = {
  title: '지수 경주',
  summary: '주자 K명이 무작위 시간 ξ/π로 달린다. 주자 k가 1등 하는 비율은 정확히 πₖ이다.',
  opening: () => (
    <>
      <p>
        이제 뽑는 것은 클래스다. 클래스 {K}개 가운데 하나가 확률 {pi}에 따라 나온다. 기호로는 {draw}, 곧{' '}
        <Term id="categorical">범주형 분포(categorical distribution)</Term>에서 뽑은 표본이다. 더할 평균도
        없고 곱할 σ도 없다. 여기서도 잡음을 꺼낼 수 있을까?
      </p>
      <p>
        주자 {K}명이 출발선에 섰다고 하자. 우연이 저마다에게 수 {xiOfClass}를 하나씩 준다. 모두 같은{' '}
        <Term id="exponential">지수 분포(exponential distribution)</Term> {noiseLaw}에서 나오고, 어느 것도{' '}
        {pi}를 모른다. 파라미터는 그다음에 들어온다. 주자 {k}는 시각 {quotient}에 결승선을 지난다. {piOfClass}
        가 클수록 빨리 들어온다.
      </p>
      <p>
        1등으로 들어온 주자가 뽑힌 클래스다: {rule}. 한쪽에는 잡음 {xi}가, 다른 쪽에는 {pi}로 하는 산수가
        있다. 1등 하는 비율이 {pi}와 맞기만 하다면 이것은 재매개변수화다.
      </p>
    </>
  ),
  prediction: {
    ask: ({ parameters, number }) => {
      const best = favourite(parameters.pi)
      return (
        <p>
          {piOfClass}가 가장 큰 주자: 클래스 {parameters.labels[best]}, 확률 {number(parameters.pi[best]!)}.
          걸리는 시간이 평균적으로 가장 짧은 주자다. 이 주자는 전체 경주 가운데 얼마나 1등을 하는가?
        </p>
      )
    },
    choices: [
      {
        label: '모두: 가장 빠르니까',
        right: false,
        why: () => (
          <p>
            평균적으로 가장 빠를 뿐이다. 경주 하나하나에서는 약한 주자가 작은 {xi}를 받아 이기기도 한다. 늘
            강한 주자만 이긴다면 그것은 {pi}의 <Term id="argmax">arg max</Term>이고, 뽑는 것이 아니다.
          </p>
        ),
      },
      {
        label: '제 π보다 자주: 앞선 주자는 이중으로 유리하다',
        right: false,
        why: () => (
          <p>
            무작위 시간의 분포가 다르면 그런 일이 많다. 지수 분포에서는 그렇지 않다. 앞선 주자가 얻는 것과
            나머지가 남겨 주는 것이 정확히 맞아떨어진다. 어디서 그렇게 되는지는 유도에서 볼 수 있다.
          </p>
        ),
      },
      {
        label: '우연의 범위 안에서, 정확히 제 π만큼',
        right: true,
        why: () => (
          <p>
            ‘대략’도 아니고 ‘같은 순서로’도 아니다. 어떤 {pi}에서도, 어떤 {K}에서도 정확히 그렇다.
          </p>
        ),
      },
      {
        label: '제 π보다 드물게: 상대가 여럿이다',
        right: false,
        why: () => (
          <p>
            상대가 여럿이지만 저마다 제 몫만큼 이긴다. 다 합쳐도 <Tex math={tex`1-\sym{pi}{\pi_k}`} />
            이고, 그보다 많지 않다.
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const best = favourite(live.parameters.pi)
      const counted = winShare(live, best)
      if (!counted) return <p>경주를 하고 있다. 끝나는 대로 그림에 집계가 나타난다.</p>
      return (
        <p>
          경주 {live.count(counted.draws)}번 가운데 클래스 {live.parameters.labels[best]}의 1등:{' '}
          {live.count(counted.wins)}번, 비율 {live.number(counted.share, 4)}. 이 클래스의 {pi}:{' '}
          {live.number(live.parameters.pi[best]!, 4)}. 우연만으로도 이런 비율은 위아래로{' '}
          {live.number(counted.chance, 4)} 안팎까지 흔들린다.
        </p>
      )
    },
    stage: '주자 k의 시간은 ξₖ/πₖ이다. 가장 강한 주자는 얼마나 1등을 하는가?',
    notes:
      '선택지뿐 아니라 숫자로도 추측을 모아 가장 작은 것과 가장 큰 것을 칠판에 적는다. “언제나”는 표본 추출을 argmax로 읽은 것이다. “π보다 자주”는 생각이 깊은 오답이니 칭찬할 만하다. 다른 분포에서는 맞는 말이기 때문이다. 증명은 아직 하지 말고 경주부터 시킨다.',
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
              지금 보는 것: 표본 {live.count(parameters.draw)}번. 잡음 {xi} = {vector(live.draw.xi, live)},
              확률 {pi} = {vector(parameters.pi, live)}. 앞의 것을 뒤의 것으로 나누면 결승 시각이 나온다. 1등:
              클래스 {parameters.labels[first]}, 시각 {number(times[first]!)}. 2등: 클래스{' '}
              {parameters.labels[second]}, 시각 {number(times[second]!)}.{' '}
              {first === best
                ? '이번에는 가장 강한 주자가 이겼다. 그 주자가 질 때까지 다른 표본을 넘겨 보자.'
                : '이번에는 가장 강한 주자가 졌다. 표본은 가장 확률이 높은 클래스라는 뜻이 아니다.'}
            </p>
            <p>
              이제 {pi}의 슬라이더를 움직여 보자. 수 {xi}는 그대로이고, 주자들이 빨라지거나 느려질 뿐이다.
              분수를 뒤집어도 달라지는 것은 없다. 가장 작은 {quotient}는 가장 큰 {inverse}이므로,{' '}
              {inverseRule}도 같은 클래스를 가리킨다.
            </p>
            <aside>
              <p>
                이 수업의 바탕이 된 글에서는 글자 k가 클래스의 개수이기도 하고 arg min이 훑는 클래스이기도
                하다. z도 여기서는 번호이고 뒤에서는 원-핫 벡터다. 이 페이지에서 {K}는 개수, {k}는 클래스,{' '}
                {winner}는 승자의 번호이고, {oneHot}는 같은 것을{' '}
                <Term id="one-hot">원-핫 벡터(one-hot vector)</Term>로 쓴 것이다. 그 글에 적히지 않은 것이 둘
                있다. {piOfClass} = 0인 클래스는 끝내 들어오지 못하고, 동시에 들어올 확률은 0이다. 슬라이더
                하나를 0에 놓아 보면 확인할 수 있다.
              </p>
            </aside>
          </>
        )
      },
      caption: (live) => {
        const times = raceTimes(live.draw, live.parameters.pi)
        const first = live.draw.winner
        return (
          <p>
            고정된 잡음 위의 경주 한 번 (시드 {live.parameters.seed}, 표본 {live.count(live.parameters.draw)}
            ). 클래스마다 제 시각 {quotient}에 들어온다. 1등: 클래스 {live.parameters.labels[first]}, 시각{' '}
            {live.number(times[first]!)}. {pi}를 움직이면 주자가 움직일 뿐, 새로 뽑는 것은 없다.
          </p>
        )
      },
      stage: '경주 한 번: 잡음 ξ는 시드에서, 빠르기는 π에서. 1등이 뽑힌다.',
      notes:
        '한 사람에게 시각을 소리 내어 읽고 승자를 말하게 한다. 시드 42의 표본 0번은 기본 π에서 클래스 2가 이긴다. 첫 경주부터 가장 강한 주자가 지는 셈이다. 그다음 승자가 바뀔 때까지 π를 천천히 끈다. 잡음은 움직이지 않았는데 순서가 바뀌었다.',
    },
    'all-races': {
      title: '열 번, 그리고 전부',
      prose: (live) => {
        const { parameters, tally } = live
        const shares =
          tally &&
          vector(
            Array.from(tally.winners, (wins) => wins / tally.draws),
            live,
          )
        return (
          <>
            <p>
              경주를 열 번 하고 집계를 {pi}와 견주어 보자. 별로 알 수 있는 것이 없다. 열 번이면 두세 번쯤은
              쉽게 어긋난다. 이제 전부 시켜 보자 (경주 {live.count(parameters.n)}번). {piOfClass} 둘레의{' '}
              <Term id="chance-band">우연의 범위(chance band)</Term>가 <Tex math={tex`1/\sqrt N`} />에 비례해
              좁아지고, 비율은 그 안에 머문다.
            </p>
            {shares === null ? null : (
              <p>
                이 페이지의 모든 경주를 센 비율: {shares}. 바란 것: {vector(parameters.pi, live)}. 다시 뽑고,{' '}
                {pi}를 움직이고, 클래스를 더해 보자. 집계 옆의{' '}
                <Term id="chi-square">카이제곱 검정(χ² test)</Term>은 모든 클래스를 한꺼번에 묻는다. 0.001보다
                작은 <Term id="p-value">p값(p-value)</Term>은 시드 천 개에 한 번쯤 나와야 한다.
              </p>
            )}
            <aside>
              <p>
                이 수업의 바탕이 된 글은 이 대목에서 {piOfClass}가 클수록 더 샘플링될 확률이 높아진다고 한다.
                맞는 말이지만, 실제로 성립하는 것보다 훨씬 약하다. 거의 어떤 무작위 시간이라도 {pi}가 큰 쪽이
                유리하다. 이 시간은 꼭 알맞은 만큼만 유리하게 한다. 다른 규칙이라면 거의 모두 우연의 범위를
                벗어난다. 다음 장에서 몇 가지를 직접 해 본다.
              </p>
            </aside>
          </>
        )
      },
      caption: () => (
        <p>
          클래스마다 1등 한 비율을 {piOfClass}와 우연의 범위 옆에 놓았다. 순서만 맞는 것이 아니라 비율이 {pi}
          의 값과 맞는다.
        </p>
      ),
      stage: '1등의 집계는 π의 순서만이 아니라 값까지 π와 일치한다.',
      notes:
        '한 번, 열 번, 전부의 차례로 간다. 열 번에서, 이 집계를 보고 π를 걸고 내기할 사람이 있는지 묻는다. 전부에서는 집계를 켜 둔 채 π를 바꾼다. 같은 경주를 다시 계산해도 여전히 맞는다. p값은 질문이 나오면 다룬다. 나오면 ‘다시 뽑기’를 몇 번 눌러 0과 1 사이를 떠도는 것을 보여 준다.',
    },
  },
  derivation: {
    title: '비율이 정확히 π인 까닭',
    opening: () => (
      <p>
        {time}는 주자 {k}의 시각이다. {j}의 자리에는 어떤 클래스를 놓아도 된다. 아래의 수에서는 지금 표본에서
        이긴 클래스이고, 하나가 더 필요한 곳에서는 2등이다.
      </p>
    ),
    parts: {
      time: '누가 1등인가',
      independence: '덤으로 따라오는 것',
    },
    reasons,
    stage: 'P(I = j) = ∫ πⱼ e^(−t Σπ) dt = πⱼ. 지수를 더하면 끝난다.',
    notes:
      '증명은 네 줄이 짊어진다. 시각, 조건, 모으기, 비율이다. 지수함수의 곱을 칠판에 쓰고 지수를 더하는 일은 학생들에게 맡긴다. 다섯째부터 일곱째 줄은 더 알고 싶은 사람을 위한 것이다. 일곱째 줄은 앞선 몇 명을 차례로 고르면 비복원 추출이 되는 까닭을 설명한다.',
  },
  takeHome:
    'π를 전혀 모르는 잡음 ξₖ ~ Exp(1)을 πₖ로 나누어 가장 작은 클래스를 고르면, 클래스 k가 정확히 확률 πₖ로 나온다.',
  checks,
  references: ['luce1959', 'plackett1975', 'maddison2014', 'huijben2023'],
}
