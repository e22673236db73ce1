import { notation } from '../../language/notation'
import { vector } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { objectiveOfLive } from '../objectiveOfLive'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { estimatesOfDraw } from './estimates'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { gamma, pi, relaxed, tau } = notation

/** The chapter in Korean. */
export const words: ChapterProse<Line, Exploration> = {
  summary:
    '경로 추정량, 직통 추정량, 스코어 함수 추정량은 같은 미분값을 추정하지만 편향과 분산이 서로 다르다.',
  opening: (live) => (
    <>
      <p>
        신경망이 모자를 골랐고 손실이 컸다. 모자(클래스 3)의 로짓이 조금 더 컸다면 평균 손실은 어떻게
        달라졌을까? 단어가 셋이면 직접 계산할 수 있다. 평균의 <Term id="gradient">기울기(gradient)</Term>는{' '}
        <Tex math={tex`@pi_j(f_j-\bar f\,)`} />
        이고, <Tex math={tex`\bar f`} />는 평균 손실이다. 모자라면 0.2·(4 − 1.9) = 0.42다. 평균 손실이
        커지므로 경사 하강법은 모자의 로짓을 낮춘다. 지금의 {pi}와 <Tex math={tex`f`} />
        에서 기울기의 성분은 {vector([...objectiveOfLive(live).gradient], live)}이다.
      </p>
      <p>
        그러나 클래스가 10개인 변수가 20개이면 이 합의 항은 <Tex math={tex`10^{20}`} />
        개이고, <Term id="monte-carlo">몬테카를로(Monte Carlo)</Term> 방법, 곧 표본의 평균으로 추정하는 수밖에
        없다. 가장 먼저 떠오르는 추정값은 완화된 표본 하나에{' '}
        <Term id="back-propagation">역전파(back-propagation)</Term>를 돌려 얻는 값이다.
      </p>
      <Tex
        math={display`\sym{gradient}{\frac{\partial}{\partial\phi}f\bigl(\tilde z(\gamma,\pi(\phi))\bigr)}`}
      />
      <p>
        잡음 {gamma}는 가중치 <Tex math={tex`\phi`} />와 무관하므로, 이 값의 평균은{' '}
        <Tex math={tex`\mathbb E[f(\tilde z)]`} />의 기울기다. 완화된 목적 함수의 기울기로는 편향이 없지만,
        원래 목적 함수의 기울기로는 일반적으로 편향이 있다. 추정하는 방법은 그 밖에도 있다. 이 장에서는 여러
        방법을 편향과 분산으로 비교한다.
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        원-핫 표본에 대한 평균 <Tex math={tex`\mathbb E[f(z)]`} />의 미분값을 알고 싶다. 어느 추정량이 가장
        가까운 값을 낼까?
      </p>
    ),
    choices: [
      {
        label: '완화가 가장 정확해지는, τ가 가장 낮은 경로 추정량',
        right: false,
        why: () => (
          <p>
            {tau}가 0으로 가면 <Term id="bias">편향(bias)</Term>은 사라진다. 그러나{' '}
            <Term id="variance">분산(variance)</Term>이 <Tex math={tex`1/@tau`} />에 비례해 커진다. 표본
            대부분은 0에 가까운 값을 내고, 몇 개가 엄청나게 큰 값을 낸다.
          </p>
        ),
      },
      {
        label: '편향이 없는 스코어 함수',
        right: false,
        why: () => (
          <p>
            평균이 맞는다고 해서 한 번의 추정값이 가까운 것은 아니다. 표본이 적으면 그 분산이 다른 추정량의
            편향보다 클 수 있다. 표본이 많고 기준선을 빼면 스코어 함수가 낫다.
          </p>
        ),
      },
      {
        label: '원-핫 표본을 쓰는 직통(straight-through) 추정량',
        right: false,
        why: () => (
          <p>
            순전파에서는 원-핫 표본을 쓰지만 역전파에서는 완화된 표본을 쓰고, 둘은 서로 맞지 않는다. 그래서
            편향이 있고, {tau} → 0의 극한에서도 일반적으로 남는다.
          </p>
        ),
      },
      {
        label: '기울기 하나에 표본을 몇 개 평균하는지에 달려 있다',
        right: true,
        why: () => (
          <p>
            평균하면 분산은 줄지만 편향은 그대로다. 표본을 많이 평균할수록 편향을 줄이는 일이 더 중요해지고,
            가장 좋은 {tau}는 대개 낮아진다.
          </p>
        ),
      },
    ],
    reveal: () => (
      <p>
        표본의 수를 정하지 않으면 가장 좋은 추정량도, 가장 좋은 {tau}도 없다. 손실이{' '}
        <Tex math={tex`\sum_kc_kz_k^2`} />일 때 모자의 로짓에 대한 경로 추정량은, 표본을 하나 쓰면 {tau}가
        2.4쯤일 때, 10개를 평균하면 0.68쯤, 1000개를 평균하면 0.11쯤일 때 가장 정확하다.
      </p>
    ),
    stage: '클래스에 대한 평균의 기울기를 구한다. 어느 추정량이 가장 좋은가?',
    notes:
      '손을 들게 하고 네 가지를 칠판에 적는다. 통계를 배운 학생은 “편향이 없으니 가장 좋다”를, hard=True를 써 본 학생은 “원-핫 표본”을 고른다. 표본이 몇 개인지 묻는 사람은 거의 없다.',
  },
  explorations: {
    arrows: {
      title: '표본마다 그린 미분값',
      prose: (live) => {
        const { number, parameters } = live
        const { pathwise } = estimatesOfDraw(live)
        const { logit, labels } = parameters
        return (
          <>
            <p>
              먼저 속이 빈 원으로 표시한 <SetFigure draws="one">표본 하나만 보자</SetFigure>. 잡음을 고정하고
              클래스 {labels[logit]}의 로짓을 조금 올리면 점이 화살표를 따라 움직인다. 연쇄 법칙은 이 움직임을{' '}
              <Tex math={tex`f`} />의 변화로 바꾸어 주고, 이 표본의 미분값은 {number(pathwise[logit]!)}이다.
            </p>
            <p>
              이제 <SetFigure draws="all">표본을 모두 보자</SetFigure>. 화살표는 클래스 {labels[logit]}의
              꼭짓점을 향한다. 꼭짓점 가까이에서는 승부가 이미 났으므로 화살표가 짧고, 클래스 {labels[logit]}
              의 승부가 아직 나지 않은 곳에서는 길다.{' '}
              <SetFigure values={{ tau: 0.1 }}>온도를 0.1로 놓아 보자</SetFigure>. 온도가 낮을수록 화살표가
              보이는 점은 줄고, 남은 화살표는 길어진다. 소프트맥스 자리에 argmax를 놓으면 모든 화살표의 길이가
              0이 된다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          화살표는 표본 하나의 미분값이다. 꼭짓점 가까이에서는 짧고, 기울기는 대부분 그 사이의 표본에서
          나온다.
        </p>
      ),
      stage: '점마다 미분값이 다르고, 접전일수록 크다.',
      notes:
        '점 하나를 보이고, 그다음 전부를 보인다. 화살표가 무엇을 나타내는지는 말해 주기 전에 묻는다. 바로 이 표본이 어떻게 달라지는지를 나타낸다. τ를 천천히 낮추며 화살표가 드물고 길어지는 것을 보게 한다. 분산이 여기서 벌써 보인다. 로짓을 바꾸면 화살표가 다른 꼭짓점을 향한다.',
    },
    spread: {
      title: '같은 표본, 여덟 추정량',
      prose: (live) => {
        const { number } = live
        const { exact, baselineHelps } = estimatesOfDraw(live)
        return (
          <>
            <p>
              세로선은 정확한 미분값 {number(exact)}이다. 한 줄은 모든 표본이 낸 추정값이고, 삼각형은 그
              평균이다. 줄마다 두 가지를 보자. 삼각형이 세로선 위에 있는가? 줄은 얼마나 넓게 퍼져 있는가?
            </p>
            <p>
              경로 추정량과 직통 추정량은 <Tex math={tex`f`} />의 기울기에 같은{' '}
              <Term id="jacobian">야코비 행렬(Jacobian)</Term>{' '}
              <Tex math={tex`\partial\tilde z/\partial\theta`} />를 곱한다. 경로 추정량은 {relaxed}에서
              기울기를 읽고, <Term id="straight-through">직통(straight-through) 추정량</Term>은 순전파에 원-핫
              표본을 쓰고 그 꼭짓점에서 기울기를 읽는다.
            </p>
            <p>
              직통 추정량을 고친 것이 셋 있다. Gumbel-Rao(
              <Reference to="paulus2021" />
              )는 승자가 같은 잡음을 새로 뽑아 평균하므로, 기댓값은 그대로이고 분산이 줄어든다. ‘잡음 없는
              직통’은 역전파에서 잡음을 뺀다. ReinMax(
              <Reference to="liu2023" />
              )는 ‘잡음 없는 직통’을 보정한 것으로, 이차인 <Tex math={tex`f`} />
              에서 편향이 없고 {tau}가 필요 없다. 여기까지의 추정량은 모두 <Tex math={tex`f`} />에 따라 편향이
              있을 수 있다.
            </p>
            <p>
              스코어 함수 추정량들은 <Tex math={tex`f`} />의 기울기를 쓰지 않고, 뽑힌 클래스에서의{' '}
              <Tex math={tex`f`} /> 값에 <Term id="score-function">스코어 함수(score function)</Term>{' '}
              <Tex math={tex`\nabla_{\!\theta}\log\pi_I`} />를 곱한다. 이들은 <Tex math={tex`f`} />가 무엇이든
              편향이 없다. <Term id="baseline">기준선(baseline)</Term>을 빼도 평균은 그대로이고,{' '}
              {baselineHelps ? '여기서는 줄이 좁아진다.' : '지금의 π와 f에서는 줄이 좁아지지 않는다.'}
            </p>
            <p>
              이제 <SetFigure objective="linear">손실을 선형으로 바꾸면</SetFigure> 경로 추정량과 직통
              추정량이 같아지고 ‘잡음 없는 직통’은 정확해진다.{' '}
              <SetFigure values={{ tau: 0.1 }}>온도를 0.1로 놓아 보자</SetFigure>. 그러면 두 추정량의 삼각형은
              우연한 차이를 빼고는 세로선에 가까운 대신 줄이 넓다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          줄마다 추정량 하나를 같은 표본에 썼다. {tau}가 높으면 완화된 추정량은 좁지만 세로선에서 벗어난다.
        </p>
      ),
      stage: '같은 표본에서 어느 추정량이 세로선 위에 있고, 얼마나 퍼지는가?',
      notes:
        '아래 줄들을 가리고 처음 두 줄을 비교한다. 잡음은 같고 ∇f를 읽는 곳이 다르다. 그다음 모두 보인다. τ를 움직여도 변하지 않는 다섯 줄을 찾게 한다. 코드를 보이기 전에 F.gumbel_softmax의 첫째 인자가 무엇인지 묻는다. 오랫동안 확률을 넣어 온 사람이 많다. 그러면 softmax(π)에서 표본이 나온다.',
    },
    price: {
      title: '편향과 분산',
      prose: () => (
        <>
          <p>
            가로축이 {tau}이고 축은 모두 로그 눈금이다. 왼쪽에서 경로 추정량은 편향이 거의 없지만 분산이{' '}
            <Tex math={tex`1/@tau`} />에 비례해 커진다. 오른쪽에서는 거의 흩어지지 않지만 틀린 값을 낸다.
            (편향² + 분산)의 제곱근인 <Term id="rmse">RMSE</Term>는 대개 그 사이에서 가장 작다.
          </p>
          <p>
            평균하는 표본을 1개에서 10, 100, 1000개로 늘려 보자. 분산은 그 수로 나누어지고 편향은
            그대로이므로, RMSE가 가장 작은 곳은 대개 왼쪽 아래로 옮겨 간다. 스코어 함수는 편향이 없으므로
            수평선이 더 빨리 내려가고, 표본이 충분히 많고 기준선을 빼면 마침내 경로 추정량의 가장 낮은
            곳보다도 낮아진다.
          </p>
          <p>
            얼마나 일찍 낮아지는지는 꼭짓점 사이의 <Tex math={tex`f`} />에 달려 있다. {pi}가 (0.5, 0.3, 0.2)일
            때 모자의 로짓이라면,{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], logit: 2 }} objective="quadratic">
              성분을 제곱한 손실
            </SetFigure>
            에서는 10개면 되지만, 꼭짓점에서의 값은 그대로인{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], logit: 2 }} objective="linear">
              선형 손실
            </SetFigure>
            에서는 100개로도 모자란다.
          </p>
        </>
      ),
      caption: () => (
        <p>
          경로 추정량은 {tau}가 낮으면 편향이, 높으면 분산이 작다. 평균하는 표본이 많을수록 가장 좋은 {tau}는
          대개 낮아진다.
        </p>
      ),
      stage: 'τ가 낮으면 분산이, 높으면 편향이 크다. 가장 좋은 τ는 평균하는 표본 수에 달려 있다.',
      notes:
        '편향만, 그다음 분산만 보이고, 저마다 어느 쪽에서 작은지 묻는다. 이어서 표본 1개의 RMSE를 보이고, 모두가 가장 낮은 곳을 찾을 때까지 머문다. 그런 다음 10, 100, 1000개로 넘기며 그곳이 옮겨 가는 것을 본다. 할 말은 이것이다. “표본이 몇 개인가”가 없으면 “어느 τ인가”에는 답이 없다. Maddison et al.은 2/3로 고정하고 Jang et al.은 점차 낮춘다. 둘 다 배치에서 많은 표본을 평균했다. 기울기가 −1인 파선은 유도에서 나온다.',
    },
    frozen: {
      title: '잡음을 고정하는 까닭',
      prose: () => (
        <>
          <p>
            연쇄 법칙을 잠시 잊자. 로짓을 <Tex math={tex`h`} />
            만큼 올렸을 때와 <Tex math={tex`h`} />
            만큼 내렸을 때의 <Tex math={tex`f(@relaxed)`} /> 평균을 구하고, 그 차이를 <Tex math={tex`2h`} />로
            나눈다. <Term id="finite-difference">유한 차분(finite difference)</Term>
            이다. 양쪽에 같은 잡음을 쓰면 표본을 자기 자신과 비교하는 셈이고, 새 잡음을 쓰면 아무 관계도 없는
            표본과 비교하는 셈이다. 평균은 어느 쪽이나 같다.
          </p>
          <p>
            <Tex math={tex`h`} />를 줄여 보자. 같은 잡음에서는 <Tex math={tex`h`} />가 {tau}보다 훨씬 작아지면
            표준오차가 거의 변하지 않는다. 새 잡음에서는 두 표본의 차이가 줄지 않는데 그것을{' '}
            <Tex math={tex`2h`} />로 나누므로, 표준오차가 <Tex math={tex`1/h`} />에 비례해 커진다. 미적분을
            쓰지 않는 재매개변수화인 셈이고, 통계학에서는{' '}
            <Term id="common-random-numbers">공통 난수(common random numbers)</Term>라고 부른다.
          </p>
        </>
      ),
      caption: () => (
        <p>
          같은 잡음에서는 표준오차가 {tau}보다 작은 <Tex math={tex`h`} />에 거의 영향을 받지 않고, 새
          잡음에서는 <Tex math={tex`1/h`} />에 비례해 커진다.
        </p>
      ),
      stage: '양쪽에 같은 잡음을 쓰면 기울기가, 새 잡음을 쓰면 거의 잡음만 보인다.',
      notes:
        '둘 다 그럴듯해 보이는 h = 0.1에서 시작해 한 칸씩 내려간다. 몇 배인지 묻는다. h가 10분의 1이 될 때마다 새 잡음의 오차는 10배가 된다. 두 설정을 비교할 때 시드를 고정해야 하는 까닭을 가장 짧게 보여 준다. 학습에서도 마찬가지다.',
    },
  },
  derivation: {
    title: '완화된 표본 미분하기',
    opening: () => (
      <p>
        <Tex math={tex`z=e_I`} />는 뽑힌 클래스의 원-핫 벡터, <Tex math={tex`f_k=f(e_k)`} />,{' '}
        <Tex math={tex`\bar f=\sum_k\pi_kf_k`} />
        이고, <Tex math={tex`\partial_kf`} />는 <Tex math={tex`f`} />를 <Tex math={tex`k`} />
        번째 성분으로 미분한 것이다. <Tex math={tex`f`} />의 편도함수는 변까지 포함한 심플렉스 전체에서
        연속이다. 줄마다 적힌 값은 선택한 표본과 선택한 로짓으로 계산했다.
      </p>
    ),
    parts: {
      'softmax-slope': '완화된 표본으로',
      'forward-backward': '직통 추정량으로',
      'score-identity': '스코어 함수로',
      'cold-variance': '대가',
    },
    reasons,
    stage: 'τ가 낮으면 분산이 1/τ에 비례하고, 높으면 편향이 크다. 스코어 함수는 τ와 무관하다.',
    notes:
      '프로그램을 짜는 사람에게는 첫 부분의 연쇄 법칙이 중요하다. 놀라운 것은 사다리꼴 공식이 나오는 줄이다. hard=True는 손실이 이차함수인 경우처럼 운이 좋지 않은 한 “극한에서 편향이 없는” 것이 아니다. 스코어 함수는 세 줄이면 되고 log π를 미분하기만 하면 된다. 이 장의 모든 그림이 이 값을 기준으로 삼으므로, 쓰지 않을 사람에게도 보여 준다. 마지막 부분은 기울기 −1이 어디서 오는지 설명한다.',
  },
  takeHome:
    '완화해서 얻은 기울기에는 편향이 있고, τ를 낮추면 대체로 편향이 줄고 분산이 커진다. 스코어 함수는 편향이 없지만 기준선이 필요하다. 어느 쪽이 나은지는 표본을 몇 개 평균하느냐에 달려 있다.',
  checks,
}
