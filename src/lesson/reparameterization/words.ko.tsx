import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { estimatorVariances, gaussianDraw } from './gaussianDraw'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { byMu, bySigma, epsilon, f, law, mu, right, sigma, square, standardLaw, wrong, x } = notation

/** The chapter in Korean. */
export const words: ChapterWords<Line, Exploration> = {
  title: '재매개변수화',
  summary: '잡음을 먼저 뽑고, 표본은 잡음과 파라미터로 계산한다. 그러면 표본에 미분이 생긴다.',
  opening: () => (
    <>
      <p>
        신경망이 평균 {mu}와 표준편차 {sigma}를 계산했다. 이제 {law}에서 {x}를 하나 뽑아 계산을 이어 가고, 그
        끝에는 손실이 있다. 학습하려면 알아야 할 것이 있다. {mu}가 조금 더 컸다면 손실은 어떻게 달라졌을까?
      </p>
      <p>
        <Term id="back-propagation">역전파(back-propagation)</Term>는 길을 거꾸로 가며 단계마다 같은 것을
        묻는다. 입력이 변하면 출력은 얼마나 변하는가? <Tex math={tex`y=3x+1`} />
        처럼 계산하는 단계는 답할 수 있다. ‘뽑는다’고 적힌 단계는 답하지 못한다. 수 하나를 내놓을 뿐, 다른
        경우라면 그 수가 어디에 있었을지 알려 주는 규칙이 없다.
      </p>
      <p>
        같은 {x}를 두 부분으로 나누어 만드는 길이 있다. <Term id="stochastic">확률적인(stochastic)</Term>{' '}
        부분에서는 {mu}도 {sigma}도 보지 않고 {standardLaw}
        에서 <Term id="epsilon">잡음</Term> {epsilon}을 뽑는다.{' '}
        <Term id="deterministic">결정론적인(deterministic)</Term> 부분에서는 {right}을 계산한다. 배울 것은
        둘째 부분에만 있고, 그것은 평범한 산수다. 이것이{' '}
        <Term id="reparameterization">재매개변수화(reparameterization)</Term>다.
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        ‘{law}에서 {x}를 뽑는다’고 적힌 상자에 {mu}가 들어가고 {x}가 나온다. 손실은 {square}이다. 역전파가
        반대쪽에서 상자에 다다랐다. 상자는 {mu}에 무엇을 넘겨주는가?
      </p>
    ),
    choices: [
      {
        label: '1: μ가 움직이는 만큼 x도 움직인다',
        right: false,
        why: () => (
          <p>
            상자를 열고 나면 1이 된다. 닫혀 있을 때는 매번 새로 뽑으므로, {mu}를 조금 올리고 다시 뽑은 {x}가
            오히려 더 작을 수도 있다.
          </p>
        ),
      },
      {
        label: 'x에서 잰 밀도의 기울기',
        right: false,
        why: () => (
          <p>
            그 기울기는 이 {x}가 나올 <em>확률</em>이 {mu}에 따라 어떻게 변하는지를 말한다. {x} 자신이 어디로
            갈지는 말하지 않는다. 그래도 쓸모는 있다. 아래의 둘째 추정량이 이것으로 만들어진다.
          </p>
        ),
      },
      {
        label: '아무것도 없다: 추출에는 넘겨줄 미분이 없다',
        right: true,
        why: () => (
          <p>
            미분은 두 입력에서 나온 출력을 견준다. {mu}에서 뽑은 것과 <Tex math={tex`\mu+h`} />
            에서 뽑은 것은 운이 서로 다르고, <Tex math={tex`h`} />를 줄여도 운의 차이는 줄지 않는다.
          </p>
        ),
      },
      {
        label: '0: x는 μ에 의존하지 않으므로',
        right: false,
        why: () => (
          <p>
            {x}의 분포는 {mu}에 의존한다. {mu}가 크면 {x}도 평균적으로 크다. 없는 것은 의존성이 아니라, 표본
            하나에서 그 의존성을 드러내는 규칙이다. (그런데도 말없이 0이나 ‘없음’을 돌려주는 라이브러리들이
            있다.)
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const draw = gaussianDraw(live)
      return (
        <>
          <p>
            아무것도 넘어가지 않는다. PyTorch의 <code>Normal(mu, sigma).sample()</code>은 바로 이 자리에서
            계산 그래프를 끊는다. 끊지 않는 메서드의 이름은 <code>rsample()</code>이고, r은 reparameterized의
            첫 글자다.
          </p>
          <p>
            같은 표본에서 잡음을 꺼내 놓으면 다음과 같다. {epsilon} = {live.number(draw.epsilon)}, {right} ={' '}
            {live.number(draw.x)}. {epsilon}은 그대로 두고 {mu}를 0.1만큼 올리면 {x} ={' '}
            {live.number(draw.x + 0.1)}. 운이 그대로이므로, 뜻이 있는 차이만 남는다.
          </p>
        </>
      )
    },
    stage: '상자가 N(μ, σ²)에서 x를 뽑는다. μ에 무엇을 넘겨주는가?',
    notes:
      '아무것도 보이기 전에 손을 들게 한다. 대개 “1”과 “0”에 많이 몰린다. 양쪽에서 한 사람씩 까닭을 말하게 한다. 그런 다음 같은 μ에서 두 번 뽑는다. x가 두 개 나오고, 둘을 잇는 규칙은 없다. 걸림돌은 이것이 전부이니 잠시 조용히 바라볼 만하다.',
  },
  explorations: {
    graph: {
      title: '상자 열기',
      prose: () => (
        <>
          <p>
            먼저 추출을 상자 안에 둔 채로, 손실에서 기울기를 거꾸로 따라가 보자. 기울기는 {x}까지 와서 멈춘다.
            이제 배선을 바꾼다. {epsilon}이 상자 밖 옆자리로 나오고, 그 자리에는 곱하기와 더하기가 놓인다.
          </p>
          <p>
            앞으로 가는 길에서는 달라진 것이 없다. {x}도 그 분포도 그대로다. 돌아오는 길은 완전히 달라진다.
            기울기가 더하기를 지나 {mu}에, 곱하기를 지나 {sigma}에 이른다. {epsilon}에도 갈 수는 있지만
            거기서는 아무도 기다리지 않는다. {epsilon}에는 배울 것이 없다.
          </p>
          <aside>
            <p>
              이 수업의 바탕이 된 글은 재매개변수화를 ‘stochastic term을, 두 개의 부분 (1) stochastic & (2)
              deterministic으로 나누는 과정’이라고 한다. 그림은 맞지만 조건 하나가 빠졌다. 잡음의{' '}
              <em>분포</em>에 파라미터가 들어 있지 않아야 한다.{' '}
              <Tex math={tex`\varepsilon'\sim N(0,\sigma^2)`} />을 뽑아 <Tex math={tex`x=\mu+\varepsilon'`} />
              으로 나누어도 나눈 것이지만, {sigma}로 가는 기울기는 없다. {sigma}가{' '}
              <Tex math={tex`\varepsilon'`} />을 뽑는 일 속에 숨어 있기 때문이다. 어떻게 나누든 이렇게
              확인한다. 누군가 파라미터를 정하기도 전에 그 잡음을 뽑아 둘 수 있었는가?
            </p>
          </aside>
        </>
      ),
      caption: () => (
        <p>
          표본 하나를 두 가지로 배선한 그림. 추출이 상자 안에 있으면 기울기가 거기서 멈춘다. {epsilon}을 옆에
          두면 기울기가 {mu}와 {sigma}까지 가고, 앞으로 흐르는 값은 변하지 않는다.
        </p>
      ),
      stage: '잡음이 상자 안에 있으면 기울기가 멈추고, 옆에 있으면 흐른다.',
      notes:
        '닫힌 상자를 먼저 보이고 화살표가 어디서 멈출지 묻는다. 답이 나온 뒤에 배선을 바꾼다. 배선을 바꾸어도 x가 변하지 않음을 짚는다. 같은 ε에서 나온 같은 수다. “ε도 무작위 아닌가?”라는 질문이 나오면 좋다. 그렇다. 다만 아무도 ε으로 미분하지 않는다.',
    },
    'frozen-noise': {
      title: '잡음은 고정하고 파라미터를 움직이기',
      prose: (live) => {
        const draw = gaussianDraw(live)
        return (
          <>
            <p>
              먼저 표본 하나. 선 하나가 {epsilon}에서 {x}로 이어진다. {mu}를 움직이면 {x}도 똑같은 만큼
              움직인다. 그래서 {byMu} = 1이다. {sigma}를 움직이면 {x}는 그 {epsilon}배만큼 움직인다. 그래서{' '}
              {bySigma} = {epsilon}이다. 지금 표본의 값: {epsilon} = {live.number(draw.epsilon)}, {x} ={' '}
              {live.number(draw.x)}.
            </p>
            <p>
              이제 열 개, 그다음 전부를 보자. {mu}를 움직이면 모든 선이 함께 기운다. {sigma}를 움직이면 선들이
              부채처럼 벌어진다. {epsilon}이 음수인 표본은 {sigma}가 커질 때 내려간다. 점은 하나도 다시 뽑지
              않는다. 눈앞에서 움직이는 것이 바로 미분이다.
            </p>
            <aside>
              <p>
                이 수업의 바탕이 된 글에는 {wrong}이라고 적혀 있다. 그 자리에 올 것은 {sigma}다. {sigma}는
                표준편차이고 <Tex math={tex`\sym{sigma}{\sigma}^2`} />이{' '}
                <Term id="variance">분산(variance)</Term>이며, 어떤 수를 곱하면 분산에는 그 제곱이 곱해진다.{' '}
                {sigma} 대신 <Tex math={tex`\sym{sigma}{\sigma}^2`} />을 곱하면 분산이{' '}
                <Tex math={tex`\sym{sigma}{\sigma}^4`} />이 되어 버린다. 지금 {sigma} ={' '}
                {live.significant(live.sigma)}에서 옳은 분산: {live.significant(live.sigma ** 2, 4)}. 잘못
                적은 식의 분산: {live.significant(live.sigma ** 4, 4)}. {sigma}를 1로 두면 둘이 같아진다.
                그래서 눈에 잘 띄지 않는 실수다.
              </p>
            </aside>
          </>
        )
      },
      caption: (live) => (
        <p>
          선 하나하나가 고정된 {epsilon}에서 {right}으로 이어진다. {mu}가 1 커지면 모든 선이 1만큼, {sigma}가
          1 커지면 저마다 제 {epsilon}만큼 움직인다. 지금 값: {mu} = {live.significant(live.mu)}, {sigma} ={' '}
          {live.significant(live.sigma)}, {x}의 분산 {live.significant(live.sigma ** 2, 4)}.
        </p>
      ),
      stage: '잡음은 그대로, x만 미끄러진다. ∂x/∂μ = 1, ∂x/∂σ = ε.',
      notes:
        '표본 하나를 붙잡고 μ를, 그다음 σ를 끈다. 두 기울기의 이름을 말하기 전에 값을 묻는다. 그다음 모든 표본에서 σ를 끌고, 가운데 왼쪽의 점들이 왜 왼쪽으로 가는지 말하게 한다. 누가 칠판에 σ²이라고 쓰면 σ = 2로 두고 점들의 분산을 묻는다. 4인가, 16인가?',
    },
    'two-estimators': {
      title: '기울기 하나에 이르는 두 길',
      prose: (live) => {
        const draw = gaussianDraw(live)
        const { pathwise, score } = estimatorVariances(live)
        return (
          <>
            <p>
              구하려는 것은 평균의 <Term id="gradient">기울기(gradient)</Term>, 곧 {square}일 때의{' '}
              <Tex math={tex`\partial\,\mathbb E[f(x)]/\partial\mu`} />
              다. 정확한 값을 알고 있으므로 (2{mu} = {live.significant(2 * live.mu)}) 두 추정을 모두 채점할 수
              있다. <Term id="pathwise">경로(pathwise) 추정량</Term>은 <Tex math={tex`f'(x)\cdot1=2x`} />를
              표본마다 구해 평균한다. 지금 표본의 값: {live.number(draw.pathwiseMu)}.{' '}
              <Term id="score-function">스코어 함수(score-function) 추정량</Term>은{' '}
              <Tex math={tex`f(x)\,(x-\mu)/\sigma^2`} />을 평균한다. 지금 표본의 값:{' '}
              {live.number(draw.scoreMu)}.
            </p>
            <p>
              하나, 열, 전부로 늘려 보자. 같은 잡음 위에서 두 평균이 모두 정확한 값으로 다가가지만, 빠르기가
              다르다. 지금 추정 하나의 분산: 경로 {live.number(pathwise, 2)}, 스코어 함수{' '}
              {live.number(score, 2)}. 같은 정확도를 얻으려면 스코어 함수에는 표본이{' '}
              {live.number(score / pathwise, 1)}배 필요하다.
            </p>
            <aside>
              <p>
                이 수업의 바탕이 된 글은 stochastic한 부분에 역전파를 할 수 없어서 나눈다고 한다. 스코어
                함수를 보면 그것이 전부가 아님을 알 수 있다. 스코어 함수는 나누지 않고도, {f}의 미분 없이도
                기울기를 구한다. 나누지 않고서는 할 수 없는 것은 기울기와{' '}
                <Term id="expectation">기댓값(expectation)</Term>의 순서를 바꾸는 일이다. {x}의 분포는
                파라미터와 함께 움직이지만 {epsilon}의 분포는 가만히 있다. 여기 한 축 위의 두 평균이 그
                확인이다.
              </p>
              <p>
                그 글은 또 클래스 K개에서 뽑는 일을 재매개변수화하는 두 방법으로 Gumbel-Max와 Gumbel-Softmax를
                든다. 다음 장들에서 둘 다 만든다. 정확히 말하면 범주형 분포 자체를 재매개변수화하는 것은
                Gumbel-Max뿐이다. Gumbel-Softmax는 그 가까이에 있는 다른 연속 분포를 재매개변수화하며, 온도를
                0으로 내리면 원하는 만큼 가까워진다.
              </p>
            </aside>
          </>
        )
      },
      caption: (live) =>
        live.parameters.fx === 'sine' ? (
          <p>
            <Tex math={tex`\mathbb E[\sin x]`} />의 미분을 저마다 같은 표본에서 두 가지로 추정해 정확한 값
            옆에 놓았다. 둘 다 평균적으로 옳다. 어느 쪽이 덜 흩어지는지는 {f}와 지금 자리에 달려 있다.
          </p>
        ) : (
          <p>
            <Tex math={tex`\mathbb E[x^2]`} />을 {mu}로 미분한 값을 같은 표본에서 두 가지로 추정해 정확한 값
            옆에 놓았다 (2{mu} = {live.significant(2 * live.mu)}). 둘 다 평균적으로 옳고, 경로 추정량이 덜
            흩어진다.
          </p>
        ),
      stage: '같은 잡음, 같은 목표: 경로 추정량이 훨씬 덜 흩어진다.',
      notes:
        '표본 하나에서 시작한다. 두 추정 모두 멀리 빗나가 있어 어느 방법이 나은지 아무도 말할 수 없다. 열 개에서 차이가 보이고 전부에서는 뚜렷하다. 그다음 μ를 0에서 멀리 옮겨 스코어 함수가 흔들리는 것을 본다. 둘 다 편향이 없으므로 여기서는 “분산이 작다”가 차이의 전부임을 강조한다. 클래스에서는 그렇지 않을 것이다.',
    },
  },
  derivation: {
    title: '추출에서 미분까지',
    opening: () => (
      <p>
        손실은 그림에서와 같이 {square}이다. 줄마다 그 아래에 지금 표본의 수를 넣은 같은 줄이 있다. 이 장에서{' '}
        <Tex math={tex`\pi`} />는 아직 원주율 3.14159…이다.
      </p>
    ),
    parts: {
      density: '잡음 꺼내기',
      expectation: '평균의 기울기',
      score: '다른 길',
    },
    reasons,
    stage: 'x = μ + σε: 파라미터가 분포에서 나와 계산 속으로 들어간다.',
    notes:
      '둘째, 셋째, 다섯째 줄이 핵심이므로 시간을 들인다. 넷째 줄은 σ² 실수를 다룰 자리다. 둘째 행을 보이기 전에 학생들이 찾게 한다. 짧은 강의라면 여덟째와 아홉째 줄은 빼도 된다. 스코어 함수는 기울기 장에서 다시 나온다.',
  },
  takeHome:
    '분포에 파라미터가 없는 잡음을 먼저 뽑고, 그다음 계산한다: x\u00a0=\u00a0μ\u00a0+\u00a0σε. 이제 표본마다 미분이 있다. μ로는 1, σ로는 ε이다.',
  checks,
  references: ['kingma2014', 'rezende2014', 'williams1992', 'mohamed2020', 'jang2017'],
}
