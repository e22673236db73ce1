import { leadOfFavourite, probabilitiesAsLogits } from '../../figures/gumbelNoise/probabilitiesAsLogits'
import { raceTimes } from '../../figures/race/raceTimes'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { vector } from '../../language/vector'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { fromXi, gamma, inverse, j, k, logit, logits, pi, piOfClass, quotient, score, softmaxOfPi } = notation

/** The chapter in Korean. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'Gumbel-Max',
  summary:
    '경주에 로그를 씌운다. log π에 Gumbel 잡음을 더해 점수가 가장 높은 클래스를 고르면 π에서 뽑은 표본이다.',
  opening: () => (
    <>
      <p>
        경주의 1등은 {quotient}가 가장 작은, 곧 {inverse}가 가장 큰 클래스다. 로그는 눈금을 바꾸지만 순서는
        지킨다. 그러므로 승자는 <Tex math={tex`\log\sym{pi}{\pi_k}-\log\sym{xi}{\xi_k}`} />가 가장 큰
        클래스다.
      </p>
      <p>
        나눗셈이 덧셈이 되었다. 한 항 {logit}는 <Term id="logit">로짓(logit)</Term>이고 파라미터가 모두 여기에
        들어 있다. 다른 항 {fromXi}에는 우연이 모두 들어 있다. 둘을 더한 {score}가{' '}
        <Term id="perturbed-logit">점수(score)</Term>이고, 점수가 가장 높은 클래스가 이긴다.
      </p>
      <p>
        {gamma}의 분포를 <Term id="gumbel">Gumbel 분포(Gumbel distribution)</Term>라고 하며, Gumbel-Max라는
        이름이 여기서 왔다. 로짓마다 잡음을 조금 더해 가장 높은 것을 고르는 일은 누구나 떠올릴 법하고, 아무
        잡음이나 써도 될 것 같다. 어떤 잡음인지가 중요할까?
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        {gamma}의 자리에 다른 잡음을 놓는다. 모든 클래스에 같은 분포에서 독립으로 뽑아 {logit}에 더하고,
        점수가 가장 높은 클래스가 이긴다. 클래스 {k}가 이길 확률은 여전히 {piOfClass}인가?
      </p>
    ),
    choices: [
      {
        label: '그렇다: 모두에게 같은 분포라면 어떤 잡음이든 좋다',
        right: false,
        why: () => (
          <p>
            어떤 잡음이든 {piOfClass}가 큰 클래스가 더 자주 이긴다. 그것은 순서이지 값이 아니다. {pi} = (0.5,
            0.3, 0.2)에서 표준 정규 잡음은 (0.541, 0.292, 0.167)을 준다.
          </p>
        ),
      },
      {
        label: '분산이 γ와 같다면 그렇다',
        right: false,
        why: () => (
          <p>
            가까워지지만 여전히 틀렸다. {pi} = (0.5, 0.3, 0.2)에서 분산이 <Tex math={tex`\pi^2/6`} />인 정규
            잡음은 (이 π는 원주율) (0.496, 0.305, 0.199)를 준다. 표본이 만 개면 차이가 숨지만 백만 개면
            드러난다.
          </p>
        ),
      },
      {
        label: 'Gumbel 잡음일 때만 그렇다',
        right: true,
        why: () => (
          <p>
            클래스가 셋 이상이고 모든 {pi}에서 성립하려면, 모두에게 똑같은 이동을 빼고는 Gumbel 분포뿐이다 (
            <Reference to="yellott1977" />
            ).
          </p>
        ),
      },
      {
        label: '누구도 유리하지 않도록 대칭인 잡음이면 된다',
        right: false,
        why: () => (
          <p>
            모두에게 같은 잡음이면 대칭이든 아니든 누구도 유리하지 않다. 게다가 Gumbel 잡음은 전혀 대칭이
            아니다. 이 장의 마지막 그림에서 볼 수 있다.
          </p>
        ),
      },
    ],
    reveal: () => (
      <p>
        잡음이 들어맞아야 한다. {pi} = (0.5, 0.3, 0.2)에서 정확히 계산한 승률: 정규 잡음 (0.541, 0.292,
        0.167), <Term id="exponential">지수(exponential)</Term> 잡음 (0.58, 0.26, 0.16), Gumbel 잡음 (0.5,
        0.3, 0.2). 셋 다 순서를 지키고, 값을 지키는 것은 하나뿐이다. 직접 재어 보자.
      </p>
    ),
    stage: 'γ 대신 다른 잡음: 클래스 k가 여전히 πₖ로 이기는가?',
    notes:
      '대개 “어떤 잡음이든”에 손을 든다. “된다”는 말이 무슨 뜻인지 묻는다. 순서가 같다는 것인가, 값이 같다는 것인가? 여기서부터 둘을 갈라 둔다. 분산을 맞춘다는 답은 미묘하다. 거의 맞고, 틀렸음을 보려면 N이 커야 한다. 그것도 하나의 교훈이다.',
  },
  explorations: {
    'noise-lab': {
      title: '잡음 실험실',
      prose: (live) => {
        const { pi: probabilities } = live.parameters
        const lead = leadOfFavourite(probabilities)
        return (
          <>
            <p>
              시드는 같고 방법이 넷이다. 균등 잡음, 정규 잡음, Gumbel 잡음을 저마다 {logits}에 더하고,
              마지막으로 Gumbel 잡음을 {pi} 자체에 더한다. 방법마다 클래스가 이긴 비율과, 그것이 {pi}에서
              얼마나 먼지를 본다. 열 개에서 전부로 늘리면서 (표본 {live.count(live.parameters.n)}개){' '}
              <Term id="chance-band">우연의 범위(chance band)</Term>를 지켜보자. 그 안에 머무는 방법은
              하나뿐이다. (모든 클래스가 똑같다면 넷 다 머문다. 그때는 운만이 승부를 가르기 때문이다.)
            </p>
            <p>
              균등 잡음은 0과 1 사이에 있으므로 1보다 큰 차이는 뒤집지 못한다. 지금 {logits}에서 가장 앞선
              클래스와 다음 클래스의 차이: {live.number(lead)}.{' '}
              {lead > 1
                ? '1보다 크므로 앞선 클래스가 한 번도 빠짐없이 이긴다.'
                : '이것을 1보다 크게 만들면 다른 클래스는 한 번도 이기지 못한다.'}
            </p>
            <p>
              마지막 방법은 프로그램에서 실제로 일어나는 실수다. 로짓을 받아야 할 함수에 확률을 넘긴 것이다.
              잡음은 옳은데, 표본은 {softmaxOfPi}에서 나온다. 지금 {pi} = {vector(probabilities, live)}에서{' '}
              {softmaxOfPi} = {vector(probabilitiesAsLogits(probabilities), live)}. 지나치게 고르다.
            </p>
          </>
        )
      },
      caption: (live) => (
        <p>
          한 시드의 잡음 위에서 네 가지 방법으로 이긴 비율을 {pi} = {vector(live.parameters.pi, live)} 옆에
          놓았다. {logits}에 더한 Gumbel 잡음은 {pi}와 일치한다. 균등 잡음과 정규 잡음은 순서를 지키지만, 모든
          클래스가 똑같지 않은 한 값은 어긋난다. {pi}에 더한 Gumbel 잡음은 {softmaxOfPi}에서 뽑는다.
        </p>
      ),
      stage: '방법 넷, 시드 하나: log π에 더한 Gumbel 잡음만 π와 일치한다.',
      notes:
        '열 개에서 시작해 옳은 방법을 고르게 한다. 고를 수 없다. 그다음 전부를 본다. 넷째 방법에는 잠시 머문다. 지금 자기 코드에 이 버그를 가진 사람이 있을 것이다. (0.7, 0.2, 0.1)의 softmax는 (0.464, 0.281, 0.255)이다. 가장 강한 클래스가 승리의 삼분의 일을 잃는다.',
    },
    'turned-axis': {
      title: '축을 돌려 다시 보는 경주',
      prose: (live) => {
        const { draw, parameters } = live
        const time = raceTimes(draw, parameters.pi)[draw.winner]!
        return (
          <>
            <p>
              왜 하필 Gumbel 잡음인가? 그것이 경주이기 때문이다. 결승 시각에서 시작해 축을 돌려 보자. 시각{' '}
              <Tex math={tex`t`} />가 모두 <Tex math={tex`-\log t`} />로 옮겨 간다. 이른 것은 높아지고 늦은
              것은 낮아진다. 1등이던 주자가 맨 위에 있다.
            </p>
            <p>
              표본 {live.count(parameters.draw)}번의 1등: 클래스 {parameters.labels[draw.winner]}, 시각{' '}
              {live.number(time)}. 그 로그의 부호를 바꾼 값: {live.number(draw.score[draw.winner]!)}. 같은
              수를 합으로 쓰면 로짓 {live.number(draw.logit[draw.winner]!)} 더하기 잡음{' '}
              {live.number(draw.gamma[draw.winner]!)}. {pi}를 움직여 보자. 로짓은 변하고, 그 위에 쌓인 잡음은
              높이가 그대로다.
            </p>
            <p>
              표본을 열 개쯤 넘겨 보고, 전부를 센 그림 아래의 줄을 읽어 보자. 둘이 어긋나는 표본은 하나도
              없다. 같은 말을 두 번 적은 것이기 때문이다.
            </p>
          </>
        )
      },
      caption: (live) => (
        <p>
          클래스마다 로짓 위에 잡음을 쌓은 점수 {score}. 가장 높은 것이 이긴다. 축을{' '}
          <Tex math={tex`t\mapsto-\log t`} />로 돌리면 경주가 점수로 바뀐다. 어느 쪽에서나 승자는 같다: 클래스{' '}
          {live.parameters.labels[live.draw.winner]}.
        </p>
      ),
      stage: '시간 축에 −log를 씌우면 1등 주자가 가장 높은 점수가 된다.',
      notes:
        '천천히 돌리면서 주자 하나를 눈으로 따라가게 한다. 그다음 로짓 하나를 움직인다. 기둥 하나만, 움직인 만큼 움직인다. 이 한 문장이 재매개변수화다. 다음 장의 막힌 기울기도 여기서 이미 보인다. 한 기둥이 다른 기둥을 앞지를 때에만 승자가 바뀐다.',
    },
    density: {
      title: 'Gumbel 잡음의 생김새',
      prose: (live) => {
        const { draw, tally } = live
        const gammaOfWinner = draw.gamma[draw.winner]!
        return (
          <>
            <p>
              {gamma}를 하나, 열, 전부 뽑아 보자. 그 위에 <Term id="density">밀도(density)</Term>{' '}
              <Tex math={tex`e^{-g}\exp(-e^{-g})`} />를 그렸다. 언덕이 한쪽으로 기울어 있다. 왼쪽은 벼랑처럼
              떨어지고 오른쪽은 천천히 잦아든다. 큰 양수는 드물지만 터무니없지는 않으며, 약한 클래스가 이기는
              것은 그 덕분이다. 지금 표본의 승자가 받은 {gamma}: {live.number(gammaOfWinner)}.
            </p>
            {tally === null ? null : (
              <p>
                이 페이지의 {gamma} 값: 모두 {live.count(tally.draws * draw.gamma.length)}개. 가장 작은 값{' '}
                {live.number(tally.noise.min)}, 가장 큰 값 {live.number(tally.noise.max)}, 평균{' '}
                {live.number(tally.noise.sum / (tally.draws * draw.gamma.length), 4)}. 이론에서 평균은 오일러
                상수 0.5772이고 봉우리는 0에 있다.
              </p>
            )}
            <p>
              {pi}를 움직여도 여기서는 아무 일도 일어나지 않는다. 그래야 한다. 잡음의 분포에는 파라미터가 들어
              있지 않다. 이제부터 이 수업에는 다른 잡음이 필요 없다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          페이지에 있는 모든 {gamma}의 히스토그램과 Gumbel(0, 1)의 밀도. 봉우리는 0, 평균은 0.577이고, 왼쪽은
          가파르고 오른쪽은 길다. {pi}에 의존하지 않는다.
        </p>
      ),
      stage: 'Gumbel 잡음: 왼쪽은 가파르고 오른쪽은 길다. 파라미터는 없다.',
      notes:
        'π를 바꾸면 이 그림이 어떻게 될지 묻고 나서 바꾼다. 아무것도 움직이지 않는다. 세 표시(봉우리 0, 중앙값 0.367, 평균 0.577)는 시간이 있을 때만 말한다. 궁금해하는 사람에게: Gumbel은 홍수를 연구했다. 이 분포는 많은 값 가운데 가장 큰 값을 나타내며, 여기서 가장 높은 점수도 다시 Gumbel이다 (유도의 마지막 줄).',
    },
  },
  derivation: {
    title: '경주에서 Gumbel-Max로, 그리고 경주 없는 증명',
    opening: () => (
      <p>
        첫째 줄은 경주를 점수로 옮긴다. 둘째부터 일곱째 줄은 {gamma}가 어떤 잡음인지 알아낸다. 여덟째부터
        열한째 줄은 결과를 직접 증명한다. 아래의 수에서 {j}는 지금 표본에서 이긴 클래스, {k}는 2등이다.
      </p>
    ),
    parts: {
      logs: '경주에서 점수로',
      'gumbel-cdf': 'γ는 어떤 잡음인가',
      condition: '경주 없는 증명',
    },
    reasons,
    stage: 'argmin ξ/π = argmax (log π + γ), γ = −log ξ.',
    notes:
      '짧은 강의라면 첫째 줄로 충분하다. 이미 아는 결과를 새 결과로 바꾸어 준다. 둘째 줄에서 이름이 나온다. 여덟째부터 열한째 줄의 직접 증명은 돌아가는 길을 못 미더워하는 사람을 위한 것이다. 지수가 더해지는 단계를 짚고, 다른 어떤 분포에서 이것이 되겠는지 묻는다.',
  },
  takeHome:
    'Gumbel 잡음 γ로 만든 argmax (log πₖ + γₖ)는 정확히 π에서 뽑은 표본이다. 더하기의 한쪽에는 우연이, 다른 쪽에는 파라미터가 있다.',
  checks,
  references: [
    'gumbel1954',
    'yellott1977',
    'maddison2014',
    'jang2017',
    'maddison2017',
    'huijben2023',
    'salmon2011',
  ],
}
