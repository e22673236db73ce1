import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { derivation } from './derivation.ko'
import { estimatorVariances, gaussianDraw } from './gaussianDraw'
import { notation } from './notation'
import type { Exploration } from './outline'

const {
  byMu,
  bySigma,
  deviationOfNetwork,
  epsilon,
  f,
  logits,
  meanOfNetwork,
  mu,
  normal,
  normalOfNetwork,
  pathwiseEstimate,
  phi,
  right,
  rightOfNetwork,
  scoreEstimate,
  secondMoment,
  sigma,
  square,
  standardNoise,
  standardNormal,
  variance,
  wanted,
  wrong,
  x,
} = notation

/** The chapter in Korean. */
export const words: ChapterProse<Line, Exploration> = {
  summary: '잡음을 먼저 뽑고, 표본은 잡음과 파라미터로 계산한다. 그러면 표본을 파라미터로 미분할 수 있다.',
  opening: () => (
    <>
      <p>세 줄 요약</p>
      <ol>
        <li>
          재매개변수화는 무작위로 나오는 값을 <Term id="stochastic">확률적인(stochastic)</Term> 부분과{' '}
          <Term id="deterministic">결정론적인(deterministic)</Term> 부분으로 나누는 일이다.
        </li>
        <li>
          나누는 이유는 <Term id="back-propagation">역전파(back-propagation)</Term>다. 확률적인 부분으로는
          역전파를 할 수 없지만, 결정론적인 부분으로는 할 수 있다.
        </li>
        <li>
          예를 들어 {normalOfNetwork}은 {standardNoise}을 뽑아 {rightOfNetwork}으로 계산한다. {phi}는 신경망의
          가중치다.
        </li>
      </ol>
      <p>
        왜 이런 일이 필요할까? 신경망이 “비가 오니 챙길 것은 …” 다음에 올 단어를 고른다고 하자. 신경망의
        가중치(파라미터, 곧 매개변수) {phi}가 <Term id="logit">로짓(logit)</Term> {logits} 세 개를 계산하고,{' '}
        <Term id="softmax">소프트맥스(softmax)</Term>가 이를 확률로 바꾼다. 우산 0.5, 외투 0.3, 모자 0.2다.
        문장을 이으려면 확률 셋이 아니라 단어 하나가 있어야 하므로, 하나를 뽑는다. 외투가 뽑혔고 손실은 2다.
        우산이었다면 1, 모자였다면 4였을 것이다.
      </p>
      <p>
        이제 {phi}를 어떻게 바꾸어야 할까? 경사 하강법은 이것을 더 작은 질문으로 바꾸어 답을 찾는다. {phi}를
        아주 조금 바꾸면 손실은 얼마나 달라지는가? 역전파는 손실에서 출발해 단계마다 이렇게 묻는다. 입력이
        조금 변하면 출력은 얼마나 변하는가? 소프트맥스 단계에는 답이 있다. 그런데 단어를 뽑는 단계에는 답이
        없다. 단어 하나를 내놓을 뿐, {phi}가 조금 달랐다면 어떤 단어가 나왔을지는 알려 주지 않는다.
      </p>
      <p>
        이 단계를 쉽게 고칠 수 있는 경우부터 보자. 단어 대신 수를 하나 뽑는 경우다. 이를테면 몇 분 일찍
        나설지를 정한다고 하자. 신경망이 평균 {meanOfNetwork}와{' '}
        <Term id="standard-deviation">표준편차(standard deviation)</Term> {deviationOfNetwork}를 계산하고,{' '}
        <Term id="normal">정규 분포(normal distribution)</Term> {normal}에서 {x}를 뽑는다. 기울기가 {mu}와{' '}
        {sigma}까지만 오면 거기서 {phi}까지는 보통의 역전파로 갈 수 있다. 그래서 앞으로는 {phi}를 빼고 {mu},{' '}
        {sigma}로 적는다.
      </p>
    </>
  ),
  prediction: {
    edition: 1,
    ask: () => (
      <p>
        {normal}에서 {x}를 뽑는 상자가 있다. {mu}가 들어가고 {x}가 나오며, 손실은 {square}이다. 역전파가 손실
        쪽에서 거슬러 올라와 상자에 이르렀다. 상자는 {mu}에 무엇을 넘겨주는가?
      </p>
    ),
    choices: [
      {
        label: '미분값 1. μ가 움직이는 만큼 x도 움직인다',
        right: false,
        why: () => (
          <p>
            상자를 열고 나면 1이 된다. 닫혀 있는 동안에는 실행할 때마다 새로 뽑으므로, {mu}를 조금 올리고 다시
            뽑은 {x}가 오히려 더 작을 수도 있다.
          </p>
        ),
      },
      {
        label: '아무것도 없다. 표본을 뽑는 일에는 넘겨줄 미분값이 없다',
        right: true,
        why: () => (
          <p>
            미분은 두 입력에서 나온 출력을 비교한다. 그런데 {mu}에서 뽑은 값과 <Tex math={tex`\mu+h`} />
            에서 뽑은 값은 우연 때문에도 달라지고, 그 차이는 <Tex math={tex`h`} />를 줄여도 줄지 않는다.
          </p>
        ),
      },
      {
        label: 'x에서 잰 밀도의 기울기',
        right: false,
        why: () => (
          <p>
            그 기울기로는 이 {x}에서의 <em>밀도</em>가 {mu}에 따라 어떻게 변하는지 알 수 있을 뿐, {x} 자신이
            어디로 움직일지는 알 수 없다. 그래도 쓸모가 있다. 이 장에 나오는 스코어 함수 추정량이 이것으로
            만들어진다.
          </p>
        ),
      },
      {
        label: '미분값 0. x는 μ에 의존하지 않는다',
        right: false,
        why: () => (
          <p>
            {x}의 분포는 {mu}에 의존한다. {mu}가 크면 {x}도 평균적으로 크다. 다만 표본 하나만 놓고는 {x}가{' '}
            {mu}에 따라 어떻게 변하는지 알 길이 없다. (그런데도 아무 경고 없이 0이나 None을 돌려주는
            라이브러리가 있다.)
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const draw = gaussianDraw(live.parameters)
      return (
        <>
          <p>
            아무것도 넘어가지 않는다. PyTorch의 <code translate="no">Normal(mu, sigma).sample()</code>은 바로
            여기서 계산 그래프를 끊는다. 그런데 같은 {x}를 두 부분으로 나누어 만들 수 있다. 확률적인
            부분에서는 {mu}도 {sigma}도 쓰지 않고 {standardNormal}에서 <Term id="epsilon">잡음</Term>{' '}
            {epsilon}을 뽑는다. 결정론적인 부분에서는 {right}을 계산한다. 이것이{' '}
            <Term id="reparameterization">재매개변수화(reparameterization)</Term>이며, PyTorch에서는{' '}
            <code translate="no">rsample()</code>이라는 메서드가 이렇게 뽑는다.
          </p>
          <p>
            선택한 표본에서는 {epsilon}이 {live.number(draw.epsilon)}이고 {x}는 {live.number(draw.x)}이다.{' '}
            {epsilon}을 그대로 두고 {mu}를 0.1만큼 올린 {x}의 값은 {live.number(draw.x + 0.1)}이다. 잡음이
            같으므로 이 차이는 {mu} 때문에 생긴 것이다.
          </p>
        </>
      )
    },
    stage: '상자가 N(μ, σ²)에서 x를 뽑는다. μ에 무엇을 넘겨주는가?',
    notes:
      '아무것도 보여 주기 전에 손을 들게 한다. 대개 “1”과 “0”에 많이 몰린다. 양쪽에서 한 사람씩 까닭을 말하게 한다. 그런 다음 같은 μ에서 ‘다시 뽑기’를 두 번 누른다. x가 두 개 나오지만 둘을 잇는 규칙은 없다. 막히는 까닭은 바로 이것이다. 잠시 말없이 생각할 시간을 준다.',
  },
  explorations: {
    graph: {
      title: '상자 열기',
      prose: () => (
        <>
          <p>
            그림에서 <Term id="draw">표본 하나</Term>를 따라가 보자. 값은 앞으로 가고 기울기는 거꾸로
            돌아온다. <SetFigure values={{ wiring: 'box' }}>상자 안에서 뽑으면</SetFigure> 기울기는 {x}까지
            와서 멈춘다. <SetFigure values={{ wiring: 'side' }}>잡음을 상자 옆으로 꺼내면</SetFigure> 상자
            자리에는 곱셈과 덧셈만 남는다.
          </p>
          <p>
            앞으로 가는 값은 달라지지 않는다. {x}도, {x}의 <Term id="distribution">분포(distribution)</Term>도
            그대로다. 달라지는 것은 기울기다. 이제 덧셈을 지나 {mu}에, 곱셈을 지나 {sigma}에 이른다. {epsilon}
            으로 가는 기울기도 구할 수는 있지만, {epsilon}은 학습하는 값이 아니므로 쓸 데가 없다.
          </p>
          <p>
            아무렇게나 나눈다고 되는 것은 아니다. <Term id="noise">잡음(noise)</Term>의 분포에 파라미터가 들어
            있지 않아야 한다. 이를테면 <Tex math={tex`\varepsilon'\sim N(0,\sigma^2)`} />을 뽑아{' '}
            <Tex math={tex`x=\mu+\varepsilon'`} />
            으로 계산하는 것도 둘로 나눈 것이지만, 기울기는 {sigma}까지 가지 못한다. {sigma}가 아직{' '}
            <Tex math={tex`\varepsilon'`} />을 뽑는 과정에 들어 있기 때문이다. 제대로 나누었는지는 이렇게
            확인한다. 파라미터를 정하기도 전에 그 잡음을 뽑아 둘 수 있는가?
          </p>
        </>
      ),
      caption: () => (
        <p>
          표본 하나의 계산 그래프다. 기울기는 상자에서 멈추지만, {epsilon}을 옆에 두면 {mu}와 {sigma}까지
          간다.
        </p>
      ),
      stage: '잡음이 상자 안에 있으면 기울기가 멈추고, 옆에 있으면 흐른다.',
      notes:
        '닫힌 상자를 먼저 보여 주고 화살표가 어디서 멈출지 묻는다. 답이 나온 뒤에 상자를 연다. 열어도 x가 변하지 않음을 짚는다. 같은 ε에서 나온 같은 수다. “ε도 무작위 아닌가?”라는 질문이 나오면 좋다. 그렇다. 다만 ε으로 미분한 값은 필요하지 않다.',
    },
    'frozen-noise': {
      title: '잡음은 고정하고 파라미터를 움직이기',
      prose: (live) => {
        const draw = gaussianDraw(live.parameters)
        return (
          <>
            <p>
              선 하나가 표본 하나다. 위쪽 축의 {epsilon}에서 아래쪽 축의 {x}로 이어진다. {mu}를 움직이면 {x}도
              똑같은 만큼 움직인다. 그래서 {byMu} = 1이다. {sigma}를 움직이면 {x}는 그 {epsilon}배만큼
              움직인다. 그래서 {bySigma} = {epsilon}이고, 선택한 표본에서는 {live.number(draw.epsilon)}이다.
            </p>
            <p>
              이제 <SetFigure draws="ten">표본 열 개</SetFigure>를, 그다음{' '}
              <SetFigure draws="all">전부</SetFigure>를 보자. {mu}를 움직이면 모든 선이 함께 기운다. {sigma}를
              키우면 선들이 부채처럼 벌어지고, {epsilon}이 음수인 표본은 왼쪽으로 간다. 잡음은{' '}
              <Term id="seed">시드(seed)</Term>로 한 번 뽑아 두었으므로 다시 뽑은 것은 하나도 없다. 지금
              보이는 움직임이 바로 표본마다의 미분값이다.
            </p>
            <aside>
              <p>
                흔한 실수가 하나 있다. 분포를 {normal}으로 적다 보니 {wrong}으로 쓰는 것이다. 그런데{' '}
                {variance}은 <Term id="variance">분산(variance)</Term>이다. {epsilon}에 {variance}을 곱하면
                분산에는 <Tex math={tex`@sigma^4`} />이 곱해진다. 지금 {sigma}에서 옳은 분산은{' '}
                {live.significant(live.parameters.sigma ** 2, 4)}인데, 이 식의 분산은{' '}
                {live.significant(live.parameters.sigma ** 4, 4)}이다.{' '}
                <SetFigure values={{ sigma: 1 }}>σ를 1로 두면</SetFigure> 둘이 같아서 실수가 눈에 띄지 않고,{' '}
                <SetFigure values={{ sigma: 2 }}>2로 두면</SetFigure> 4와 16으로 갈린다.
              </p>
            </aside>
          </>
        )
      },
      caption: () => (
        <p>
          선은 고정된 {epsilon}에서 {right}으로 이어진다. {mu}나 {sigma}를 움직이면 선의 아래 끝만 움직인다.
        </p>
      ),
      stage: '잡음은 그대로이고 x만 움직인다. ∂x/∂μ = 1, ∂x/∂σ = ε이다.',
      notes:
        '표본 하나를 선택하고 μ를, 그다음 σ를 끈다. 두 기울기의 이름을 말하기 전에 값을 묻는다. 그다음 모든 표본에서 σ를 끌고, 가운데보다 왼쪽에 있는 점들이 왜 왼쪽으로 가는지 말하게 한다. 누가 칠판에 σ²이라고 쓰면 σ = 2로 두고 점들의 분산을 묻는다. 4인가, 16인가?',
    },
    'two-estimators': {
      title: '같은 기울기를 구하는 두 방법',
      prose: (live) => {
        const draw = gaussianDraw(live.parameters)
        const { pathwise, score } = estimatorVariances(live.parameters)
        return (
          <>
            <p>
              구하려는 것은 평균의 <Term id="gradient">기울기(gradient)</Term> {wanted}다. {square}이라면
              평균이 {secondMoment}이므로 {mu}로 미분한 정확한 값은 2{mu} ={' '}
              {live.significant(2 * live.parameters.mu)}이고, 추정이 맞는지 확인할 수 있다. 점 하나는 표본
              하나가 주는 추정값이다. <Term id="pathwise">경로(pathwise) 추정량</Term>은 {pathwiseEstimate}
              이고, 선택한 표본에서는 {live.number(draw.pathwiseMu)}이다.{' '}
              <Term id="score-function">스코어 함수(score-function) 추정량</Term>은 로그 밀도를 {mu}로 미분해{' '}
              {f}에 곱한 {scoreEstimate}이고, 같은 표본에서 {live.number(draw.scoreMu)}이다. 이쪽은 잡음을
              떼어 낼 필요도, {f}를 미분할 필요도 없다.
            </p>
            <p>
              표본을 <SetFigure draws="one">하나</SetFigure>, <SetFigure draws="ten">열 개</SetFigure>,{' '}
              <SetFigure draws="all">전부</SetFigure>로 늘려 보자. 표본이 많을수록 두 평균이 모두 정확한 값에
              가까워진다. 다만 {square}에서는 스코어 함수 쪽 점들이 더 넓게 흩어진다. 분산이{' '}
              {live.number(score, 2)} 대 {live.number(pathwise, 2)}이므로 같은 정확도를 얻으려면 표본이{' '}
              {live.number(score / pathwise, 1)}배 필요하다. 늘 그런 것은 아니고 {f}에 달려 있다.{' '}
              <SetFigure values={{ fx: 'sine', mu: 1.5, sigma: 2 }}>f(x) = sin x, σ = 2로 두면</SetFigure>{' '}
              거꾸로 경로 추정량의 분산이 네 배 크다.{' '}
              <SetFigure values={{ fx: 'sine', mu: 1.5, sigma: 0.5 }}>σ를 0.5로 줄이면</SetFigure> 반대로 경로
              추정량의 분산이 스코어 함수 쪽의 10분의 1이다. (
              <SetFigure values={{ fx: 'square', mu: 1.5, sigma: 2 }}>x², σ = 2로 되돌리기</SetFigure>)
            </p>
            <p>
              그러니 나누지 않아도 기울기를 추정할 수는 있다. 그러나 나누면, 함수가 매끄러울 때 미분을 평균
              안으로 넣을 수 있다. {x}의 분포는 파라미터에 따라 달라지지만 {epsilon}의 분포는 달라지지 않기
              때문이다. 그렇다면 단어를 뽑을 때는 어떻게 나눌까? 다음 두 장에서 그 방법을 찾는다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          같은 표본에 쓴 두 추정량이다. 둘 다 평균적으로 옳고, 덜 흩어지는 쪽은 {f}와 {mu}, {sigma}에 따라
          다르다.
        </p>
      ),
      stage: '둘 다 편향이 없다. 어느 쪽이 덜 흩어지는지는 f에 달려 있다.',
      notes:
        '표본 하나에서 시작한다. 두 추정 모두 멀리 빗나가 있어 어느 쪽이 나은지 말할 수 없다. 열 개에서 차이가 보이고 전부에서는 뚜렷하다. 그다음 sin x를 고른다. σ = 2에서는 스코어 함수가 덜 흩어지고 σ = 0.5에서는 더 흩어진다. 여기서는 둘 다 편향이 없으므로 분산의 크기만이 차이다. 클래스에서는 사정이 다르다.',
    },
  },
  derivation,
  takeHome:
    '분포에 파라미터가 없는 잡음을 먼저 뽑고, 그다음 계산한다: x\u00a0=\u00a0μ\u00a0+\u00a0σε. 이제 표본 하나하나를 미분할 수 있다. μ로 미분하면 1, σ로 미분하면 ε이다.',
  checks,
}
