import { leadOfFavourite, probabilitiesAsLogits } from '../../figures/gumbelNoise/recipeProbabilities'
import { raceTimes } from '../../figures/race/raceTimes'
import { distributionText } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { keepsUnderAnyNoise, tellsRecipesApart } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const {
  fromXi,
  gamma,
  inverse,
  j,
  k,
  logit,
  logits,
  perturbedLogit,
  pi,
  piOfClass,
  quotient,
  softmaxOfPi,
  thetaOfClass,
} = notation

/** The chapter in Korean. */
export const words: ChapterProse<Line, Exploration> = {
  summary: '경주에 로그를 취한다. log π에 Gumbel 잡음을 더해 가장 큰 클래스를 고르면 π에서 뽑은 표본이 된다.',
  opening: () => (
    <>
      <p>
        경주의 1등은 {quotient}가 가장 작은, 곧 {inverse}가 가장 큰 클래스다. 로그를 취하면 눈금은 바뀌지만
        순서는 그대로다. 그러므로 <Tex math={tex`\log@pi_k-\log@xi_k`} />가 가장 큰 클래스가 승자다.
      </p>
      <p>
        나눗셈이 덧셈이 되었다. 첫째 항 {logit}에는 파라미터가 들어 있다. 이것은 클래스 {k}의{' '}
        <Term id="logit">로짓(logit)</Term>이다. 신경망이 계산한 {thetaOfClass}를 그대로 써도 된다.{' '}
        {thetaOfClass}와 {logit}의 차이는 모든 클래스에서 같은 상수이므로 승자가 바뀌지 않는다. 둘째 항{' '}
        {fromXi}에는 우연이 들어 있다. 둘을 더한 {perturbedLogit}를{' '}
        <Term id="perturbed-logit">교란 로짓(perturbed logit)</Term>이라 하고, 이 값이 가장 큰 클래스를
        고른다.
      </p>
      <p>
        {gamma}의 분포를 <Term id="gumbel">Gumbel 분포(Gumbel distribution)</Term>라고 하며, Gumbel-Max라는
        이름이 여기서 왔다. 로짓마다 잡음을 더해 가장 큰 것을 고르는 일이라면 아무 잡음이나 써도 될 것 같다.
        어떤 잡음인지가 중요할까?
      </p>
    </>
  ),
  prediction: {
    edition: 1,
    ask: () => (
      <p>
        {gamma} 대신 다른 잡음을 쓴다. 모든 클래스에 같은 분포에서 독립으로 뽑아 {logit}에 더하고, 합이 가장
        큰 클래스를 고른다. 클래스 {k}가 뽑힐 확률은 여전히 {piOfClass}인가?
      </p>
    ),
    sketch: (live) => (
      <p>
        {gamma} 대신 0과 1 사이의 균등 잡음을 쓴다. 클래스마다 독립으로 뽑아 {logit}에 더하고, 합이 가장 큰
        클래스를 고른다. {pi}는 {distributionText(live.parameters.pi, live)}이다. 클래스 {k}가 뽑힐 확률은
        여전히 {piOfClass}인가?
      </p>
    ),
    choices: [
      {
        label: 'Gumbel 잡음일 때만 그렇다',
        right: true,
        why: () => (
          <p>
            클래스가 셋 이상일 때 모든 {pi}에서 성립하는 것은 Gumbel 분포뿐이다. 다만 모든 클래스의 잡음에
            같은 상수를 더하는 것은 괜찮다(
            <Reference to="yellott1977" />
            ).
          </p>
        ),
      },
      {
        label: '그렇다. 모두에게 같은 분포라면 어떤 잡음이든 좋다',
        right: false,
        why: () => (
          <p>
            {piOfClass}가 더 큰 클래스가 덜 이기는 일은 없다. 그러나 순서가 맞을 뿐 값은 맞지 않는다. {pi} =
            (0.5, 0.3, 0.2)일 때 표준 정규 잡음을 쓰면 (0.541, 0.292, 0.167)이 된다.
          </p>
        ),
      },
      {
        label: '분산이 γ와 같다면 그렇다',
        right: false,
        why: () => (
          <p>
            가까워지지만 여전히 틀린다. {pi} = (0.5, 0.3, 0.2)일 때 분산이 <Tex math={tex`\pi^2/6`} />인 정규
            잡음(여기서 π는 원주율)을 쓰면 (0.496, 0.305, 0.199)가 된다. 표본 만 개로는 차이가 드러나지 않고
            백만 개면 드러난다.
          </p>
        ),
      },
      {
        label: '누구도 유리하지 않도록 대칭인 잡음이면 된다',
        right: false,
        why: () => (
          <p>
            클래스마다 같은 분포에서 뽑으면 잡음이 대칭이든 아니든 누구도 특별히 유리하지 않다. 그런데 정규
            잡음은 대칭인데도 비율이 {pi}와 다르고, Gumbel 잡음은 밀도가 대칭이 아닌데도 {pi}와 같다.
          </p>
        ),
      },
    ],
    reveal: ({ parameters }) => (
      <p>
        {keepsUnderAnyNoise(parameters.pi)
          ? '여기서는 그렇다. 클래스의 확률이 모두 같으면 모두에 같은 분포로 더한 잡음은 확률을 바꾸지 않는다. 일반적으로는 잡음에 따라 다르다.'
          : '아니다. 잡음에 따라 다르다.'}{' '}
        {pi} = (0.5, 0.3, 0.2)일 때 이길 확률을 정확히 계산하면 균등 잡음은 (0.878, 0.120, 0.002), 정규 잡음은
        (0.541, 0.292, 0.167), <Term id="exponential">지수(exponential)</Term> 잡음은 (0.58, 0.26, 0.16),
        Gumbel 잡음은 (0.5, 0.3, 0.2)다. 넷 다 순서는 맞지만 값이 맞는 것은 하나뿐이다.
      </p>
    ),
    stage: 'γ 대신 다른 잡음을 써도 클래스 k가 확률 πₖ로 뽑히는가?',
    notes:
      '대개 “어떤 잡음이든 좋다”에 손을 든다. “좋다”가 무슨 뜻인지 묻는다. 순서가 같다는 것인가, 값이 같다는 것인가? 여기서부터 둘을 갈라 둔다. 분산을 맞춘다는 답은 미묘하다. 거의 맞고, 틀렸음을 보려면 N이 커야 한다. 그것도 하나의 교훈이다.',
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
              같은 표본에 네 가지 방법을 써 보자. 균등 잡음, 정규 잡음, Gumbel 잡음을 각각 {logits}에 더하고,
              마지막으로 Gumbel 잡음을 {pi} 자체에 더한다. 막대는 그 클래스가 이긴 비율, 마름모는 확률{' '}
              {piOfClass}, 회색은 <Term id="chance-band">우연의 범위(chance band)</Term>다. 방법이 옳으면 시드
              1000개 중 999개에서 막대 끝이 이 안에 든다(들면 ✓, 벗어나면 ✕).{' '}
              <SetFigure draws="ten">표본 열 개</SetFigure>를 보고, 그다음{' '}
              <SetFigure draws="all">전부</SetFigure> 세어 보자.{' '}
              {tellsRecipesApart(live.parameters)
                ? '표본이 이만큼이면 드러난다. 세 방법에서 막대가 범위를 벗어난다.'
                : '지금의 π에서 이 표본 수로는 방법을 다 가리지 못할 수 있다. 표본을 늘리거나 π를 바꾸어 보자.'}{' '}
              {pi}가 균등에 가까울수록 표본이 많이 필요하다.{' '}
              <SetFigure values={{ pi: [1 / 3, 1 / 3, 1 / 3] }}>확률이 모두 같으면</SetFigure> 네 방법이 다
              옳다. 그때는 우연만이 승부를 가르기 때문이다.
            </p>
            <p>
              균등 잡음은 0과 1 사이에 있으므로 1보다 큰 차이는 뒤집지 못한다. 지금 {logits}에서 가장 앞선
              클래스와 다음 클래스의 차이는 {live.number(lead)}
              {lead > 1 ? '이고, 앞선 클래스가 한 번도 빠짐없이 이긴다.' : '이다.'} {pi}를{' '}
              <SetFigure values={{ pi: [0.7, 0.2, 0.1] }}>(0.7, 0.2, 0.1)로 바꾸면</SetFigure> 차이가 1.25가
              되어 다른 클래스는 한 번도 이기지 못한다.{' '}
              <SetFigure values={{ pi: [0.5, 0.3, 0.2] }}>다시 (0.5, 0.3, 0.2)로 되돌리자</SetFigure>.
            </p>
            <p>
              마지막 방법은 프로그램에서 흔히 하는 실수다. 로짓을 받아야 할 함수에 확률을 넘긴 것이다. 잡음은
              옳지만 표본은 {softmaxOfPi}에서 나온다. 지금 {pi}에서는{' '}
              {distributionText(probabilitiesAsLogits(probabilities), live)}이다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          네 가지 방법으로 이긴 비율이다. 어떤 {pi}와도 일치하는 것은 Gumbel 잡음을 {logits}에 더할 때뿐이다.
        </p>
      ),
      stage: '같은 시드에 네 방법을 쓴다. π와 일치하는 것은 어느 것인가?',
      notes:
        '열 개에서 시작해 옳은 방법을 고르게 한다. 고를 수 없다. 그다음 전부를 본다. 넷째 방법에는 잠시 머문다. 자기 코드에 이런 버그가 들어 있는 사람도 있을 것이다. (0.5, 0.3, 0.2)의 소프트맥스는 (0.391, 0.320, 0.289)다. 가장 강한 클래스가 승리의 5분의 1을 잃는다.',
    },
    'turned-axis': {
      title: '축을 돌려 다시 보는 경주',
      prose: (live) => {
        const { draw, parameters } = live
        const time = raceTimes(draw, parameters.pi)[draw.winner]!
        return (
          <>
            <p>
              왜 Gumbel 잡음이면 될까? 경주의 잡음에 <Tex math={tex`-\log`} />를 취한 것이기 때문이다. ‘축
              돌리기’를 누르면 그림이 결승 시각으로 돌아가고, 거기서 시각 <Tex math={tex`t`} />가 모두{' '}
              <Tex math={tex`-\log t`} />로 옮겨 간다. 이른 시각일수록 높이 올라가므로 1등이던 주자가 맨 위에
              선다.
            </p>
            <p>
              {live.count(parameters.draw)}번 표본의 1등은 시각 {live.number(time)}에 들어온 클래스{' '}
              {parameters.labels[draw.winner]}이고, 그 시각에 <Tex math={tex`-\log`} />를 취한 값은{' '}
              {live.number(draw.score[draw.winner]!)}이다. 로짓 {live.magnitude(draw.logit[draw.winner]!)}에
              잡음 {live.number(draw.gamma[draw.winner]!)}만큼을 더한 값이기도 하다. {pi}를 움직이거나{' '}
              <SetFigure values={{ pi: [0.2, 0.3, 0.5] }}>거꾸로 놓아 보자</SetFigure>. 로짓은 변하지만 그
              위에 쌓인 잡음은 높이가 그대로다.
            </p>
            <p>
              두 규칙이 같은 클래스를 고른 횟수가 그림에 적혀 있다. 따로 계산해도 모든 표본에서 같은 클래스를
              고른다. 한 규칙을 두 가지로 적은 것이기 때문이다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          로짓 위에 잡음을 쌓은 것이 교란 로짓 {perturbedLogit}다. 가장 큰 클래스가 이기며, 경주의 1등도 그
          클래스다.
        </p>
      ),
      stage: '시간 축에 −log를 취하면 1등 주자의 교란 로짓이 가장 크다.',
      notes:
        '천천히 돌리면서 주자 하나를 눈으로 따라가게 한다. 그다음 확률 하나를 올린다. 그 기둥은 올라가고 나머지는 모두 같은 만큼 내려가며, 잡음의 높이는 그대로다. 이 한 문장이 재매개변수화다. 다음 장의 막힌 기울기도 여기서 이미 보인다. 한 기둥이 다른 기둥을 앞지를 때에만 승자가 바뀐다.',
    },
    density: {
      title: 'Gumbel 잡음의 생김새',
      prose: (live) => {
        const { draw, tally } = live
        const gammaOfWinner = draw.gamma[draw.winner]!
        return (
          <>
            <p>
              표본 하나에는 클래스마다 {gamma}가 하나씩 있다. <SetFigure draws="one">표본 하나</SetFigure>와{' '}
              <SetFigure draws="ten">열 개</SetFigure>에서는 값 하나가 점 하나다.{' '}
              <SetFigure draws="all">전부</SetFigure> 보면, 값이 많을 때는 막대가 칸마다 값이 몇 개인지를
              나타낸다. 곡선은 <Term id="density">밀도(density)</Term> <Tex math={tex`e^{-g}\exp(-e^{-g})`} />
              이다. 왼쪽은 가파르고 오른쪽으로는 긴 꼬리를 끈다. 큰 양수는 드물지만 아주 없지는 않으며, 약한
              클래스가 이기는 것은 그 덕분이다. 선택한 표본에서 승자가 받은 {gamma}는{' '}
              {live.number(gammaOfWinner)}이다.
            </p>
            {tally === null ? null : (
              <p>
                표본 전부에서 {gamma} 값은 모두 {live.count(tally.draws * draw.gamma.length)}개이고,{' '}
                {live.number(tally.noise.min)}에서 {live.number(tally.noise.max)} 사이에 있다. 평균은{' '}
                {live.number(tally.noise.sum / (tally.draws * draw.gamma.length), 4)}이다. 이론에서 평균은
                오일러 상수 0.5772이고 봉우리는 0에 있다.
              </p>
            )}
            <p>
              {pi}를 움직여도 여기서는 아무 일도 일어나지 않는다. 잡음의 분포에 파라미터가 들어 있지 않으니
              당연하다. 이제부터 이 수업에는 다른 잡음이 필요 없다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          {gamma} 값과 Gumbel(0, 1)의 밀도다. 왼쪽은 가파르고 오른쪽은 길며, {pi}와 무관하다.
        </p>
      ),
      stage: 'Gumbel 잡음은 왼쪽이 가파르고 오른쪽이 길며, 파라미터가 없다.',
      notes:
        'π를 바꾸면 이 그림이 어떻게 될지 묻고 나서 바꾼다. 아무것도 움직이지 않는다. 세 표시(봉우리 0, 중앙값 0.367, 평균 0.577)는 시간이 있을 때만 말한다. 궁금해하는 사람에게: Gumbel은 홍수를 연구했다. 정규 분포나 지수 분포를 따르는 많은 값의 최댓값은 알맞게 옮기고 늘이면 이 분포로 다가간다. 가장 큰 교란 로짓도 다시 Gumbel이다(유도의 마지막 줄).',
    },
  },
  derivation: {
    title: '경주에서 Gumbel-Max로',
    opening: () => (
      <p>
        먼저 경주에서 규칙을 끌어내고, 그다음 {gamma}가 어떤 잡음인지 알아본다. 숫자를 넣은 식에서 {j}는
        선택한 표본의 승자, {k}는 2등이다.
      </p>
    ),
    parts: {
      logs: '경주에서 교란 로짓으로',
      'gumbel-cdf': 'γ는 어떤 잡음인가',
      condition: '경주 없는 증명',
    },
    reasons,
    stage: 'argmin ξ/π = argmax (log π + γ), γ = −log ξ.',
    notes:
      '짧은 강의라면 첫 줄로 충분하다. 이미 아는 결과를 새 결과로 바꾸어 준다. 분포함수에서 이름이 나온다. 경주 없는 증명은 경주를 거치는 것이 미덥지 않은 사람을 위한 것이다. 지수가 더해지는 단계를 짚고, 다른 어떤 분포에서 이것이 되겠는지 묻는다.',
  },
  takeHome:
    '서로 독립인 Gumbel 잡음 γₖ를 더한 argmax (log πₖ + γₖ)는 정확히 π에서 뽑은 표본이다. 더하기의 한쪽에는 우연이, 다른 쪽에는 파라미터가 있다.',
  checks,
}
