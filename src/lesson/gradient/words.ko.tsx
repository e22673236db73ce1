import { objectiveOfLive } from '../../figures/objectiveOfLive'
import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import { vector } from '../../language/vector'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { estimatesOfDraw } from './estimates'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { gamma, pi, relaxed, tau } = notation

/** The chapter in Korean. */
export const words: ChapterWords<Line, Exploration> = {
  title: '기울기',
  summary:
    '완화된 표본을 지나서, 직통으로, 또는 스코어로. 클래스에 대한 평균의 미분에 이르는 세 길과 저마다의 편향과 분산.',
  opening: (live) => (
    <>
      <p>
        완화된 표본은 로짓의 매끄러운 함수이므로 표본마다 미분이 있다. 지금까지의 모든 장은 이것을 위한
        것이었다. 이 수업의 바탕이 된 글은 이렇게 적는다.
      </p>
      <Tex
        math={display`\sym{gradient}{\frac{\partial}{\partial\phi}f\bigl(\tilde z(\gamma,\pi(\phi))\bigr)}`}
      />
      <p>
        <Term id="back-propagation">역전파(back-propagation)</Term>는 이것을 계산하고 더 묻지 않는다. 그러나
        이것은 여러 추정량 가운데 하나이고, 추정량은 심판할 수 있다. 클래스가 적으면 평균의{' '}
        <Term id="gradient">기울기(gradient)</Term>는 유한한 합{' '}
        <Tex math={tex`\sym{pi}{\pi_j}(f_j-\bar f\,)`} />
        이다. 지금의 {pi}와 <Tex math={tex`f`} />
        에서 그 값은 {vector([...objectiveOfLive(live).gradient], live)}이며, 이것이 심판이 된다. 클래스가 열
        개인 변수가 스무 개이면 항이 <Tex math={tex`10^{20}`} />
        개이고, 그때는 추정하는 수밖에 없다.
      </p>
      <aside>
        <p>
          위의 식은 표본 하나의 미분이다. 학습에 필요한 것은 평균의 기울기,{' '}
          <Tex
            math={tex`\nabla_{\!\phi}\,\mathbb E_{\gamma}[f(\tilde z)]=\mathbb E_{\gamma}[\nabla_{\!\phi}f(\tilde z)]`}
          />
          이다. 등호가 성립하는 것은 {gamma}가 <Tex math={tex`\phi`} />를 전혀 모르기 때문이다. 표본 하나는
          완화된 목적 함수에 대해서는 편향 없는 추정이고, 클래스에 대한 평균에 대해서는 편향된 추정이다.
          아래에서 확인할 수 있다. 첫 줄의 삼각형은 선 위에 있지 않다.
        </p>
      </aside>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        클래스에 대한 <Tex math={tex`\mathbb E[f(z)]`} />의 미분을 알고 싶다. 어느 추정량이 가장 가까운가?
      </p>
    ),
    choices: [
      {
        label: '완화가 가장 정확한, 가장 낮은 τ의 경로 기울기',
        right: false,
        why: () => (
          <p>
            거기서 <Term id="bias">편향(bias)</Term>은 가장 작다. 그러나{' '}
            <Term id="variance">분산(variance)</Term>이 <Tex math={tex`1/\sym{tau}{\tau}`} />
            처럼 커진다. 거의 모든 표본이 0이라고 하고, 몇 개가 엄청난 값을 말한다.
          </p>
        ),
      },
      {
        label: '편향이 없는 스코어 함수',
        right: false,
        why: () => (
          <p>
            평균적으로 맞다고 해서 가까운 것은 아니다. 표본이 적으면 그 분산이 다른 추정량의 편향보다 크다.
            표본이 많고 기준선이 있으면 이긴다.
          </p>
        ),
      },
      {
        label: '진짜 클래스를 쓰는 직통 추정량',
        right: false,
        why: () => (
          <p>
            앞으로 갈 때는 그렇다. 되돌아올 때는 완화된 표본을 쓰는데, 둘은 서로 맞지 않는다. 그래서 편향이
            있고, 대부분의 목적 함수에서는 {tau}가 0으로 가도 남는다.
          </p>
        ),
      },
      {
        label: '기울기 하나에 표본을 몇 개 평균하는지에 달려 있다',
        right: true,
        why: () => (
          <p>
            평균하면 분산은 줄지만 편향은 남는다. 표본이 많을수록 작은 편향의 값어치가 커지고, 가장 좋은 {tau}
            는 낮아진다.
          </p>
        ),
      },
    ],
    reveal: () => (
      <p>
        표본의 수를 말하지 않으면 가장 좋은 추정량도, 가장 좋은 {tau}도 없다. 셋째 그림에서 골짜기가 어떻게
        움직이는지 볼 수 있다.
      </p>
    ),
    stage: '클래스에 대한 평균의 기울기를 구한다. 어느 추정량이 가장 좋은가?',
    notes:
      '손을 들게 하고 네 가지를 칠판에 적는다. 이 장의 네 부분이다. 통계를 배운 학생은 “편향이 없으니 가장 좋다”를, hard=True를 써 본 학생은 “진짜 클래스”를 고른다. 표본이 몇 개인지 물은 사람은 없다.',
  },
  explorations: {
    arrows: {
      title: '점마다 그린 미분',
      prose: (live) => {
        const { number, parameters } = live
        const { pathwise } = estimatesOfDraw(live)
        const { logit, labels } = parameters
        return (
          <>
            <p>
              흰 원, 곧 지금 고른 표본부터 보자. 잡음을 고정하고 클래스 {labels[logit]}의 로짓을 조금 올리면
              점이 화살표를 따라 움직인다. 연쇄 법칙은 이 움직임을 <Tex math={tex`f`} />의 변화로 바꾼다. 이
              표본의 미분값: {number(pathwise[logit]!)}.
            </p>
            <p>
              이제 모두를 보자. 화살표는 클래스 {labels[logit]}의 꼭짓점을 향하고, 길이는 점이 놓인 곳에 따라
              다르다. 꼭짓점 가까이에서는 아무것도 움직이지 않는다. 경주가 이미 결정되었다. 두 꼭짓점
              사이에서는 아직 알 수 없고, 거기서 화살표가 길다. {tau}를 낮추면 화살표가 있는 점은 줄고, 남은
              화살표는 길어진다.
            </p>
            <p>
              소프트맥스의 자리에 argmax를 놓으면 화살표가 모두 사라진다. 그것이 막힌 기울기이고, 이 그림이
              완화로 얻은 것이다.
            </p>
          </>
        )
      },
      caption: ({ significant, parameters }) => (
        <p>
          잡음이 고정되어 있으므로 점마다 자기 미분이 있다. {tau} = {significant(parameters.tau)}에서 꼭짓점
          가까이의 표본에는 이렇다 할 미분이 없다. 기울기는 꼭짓점 사이의 표본에서 온다.
        </p>
      ),
      stage: '점마다 자기 미분이 있고, 접전일수록 크다.',
      notes:
        '점 하나, 그다음 전부. 화살표가 무엇을 나타내는지 말해 주기 전에 묻는다. 바로 이 표본이 어떻게 달라지는지이다. τ를 천천히 낮추며 화살표가 드물고 길어지는 것을 보게 한다. 셋째 그림의 분산이 벌써 보인다. 로짓을 바꾸면 화살표가 다른 꼭짓점으로 돌아선다.',
    },
    spread: {
      title: '같은 표본, 여섯 추정량',
      prose: (live) => {
        const { number } = live
        const { exact } = estimatesOfDraw(live)
        return (
          <>
            <p>
              축 하나에 선 하나. 선은 정확한 미분값 {number(exact)}이다. 줄마다 모든 표본이 말하는 값이 있고,
              삼각형은 그 평균이다. 줄마다 두 가지를 묻자. 삼각형이 선 위에 있는가? 줄은 얼마나 넓은가?
            </p>
            <p>
              처음 두 줄은 완화된 표본을 지나간다. <Tex math={tex`f`} />의 기울기를 어디서 묻는지가 다르다. 첫
              줄은 {relaxed}에서, 직통은 승자의 꼭짓점에서 묻는다. 셋째 줄은 되돌아올 때 잡음을 잊는다. 마지막
              세 줄은 기울기를 묻지 않는다. 뽑힌 클래스에서의 <Tex math={tex`f`} />
              값에 <Term id="score-function">스코어(score)</Term>를 곱한다.{' '}
              <Term id="baseline">기준선(baseline)</Term>을 빼면 핀은 움직이지만 평균은 움직이지 않는다.
            </p>
            <p>일차 비용을 골라 보자. 처음 두 줄이 같아지고, 셋째 줄은 선 위로 모인다. 거기서는 정확하다.</p>
          </>
        )
      },
      caption: () => (
        <p>
          같은 미분에 대해 표본 하나하나가 말하는 값. 어떤 <Tex math={tex`f`} />
          에서나 선 위에 있는 것은 스코어 함수뿐이고, 기준선을 빼면 좁아진다. 완화된 추정량은 {tau}가 높으면
          좁지만 선에서 벗어난다.
        </p>
      ),
      stage: '같은 표본, 여섯 의견. 누가 선 위에 있고 얼마나 넓은가?',
      notes:
        '아래 줄들을 가리고 처음 두 줄을 견준다. 잡음은 같고 ∇f를 묻는 곳이 다르다. 그다음 모두 보인다. τ를 움직여도 꼼짝하지 않는 줄들을 찾게 한다. 코드를 보이기 전에 F.gumbel_softmax의 첫째 인자가 무엇인지 묻는다. 오랫동안 확률을 넣어 온 사람이 많다. 그러면 softmax(π)에서 표본이 나오고, 학습은 되지만 나빠진다.',
    },
    price: {
      title: '편향과 분산',
      prose: () => (
        <>
          <p>
            {tau}에 대한 그림 셋이 있고 모두 로그 눈금이다. 왼쪽에서 경로 기울기는 편향이 거의 없지만 분산이{' '}
            <Tex math={tex`1/\sym{tau}{\tau}`} />
            처럼 커진다. 오른쪽에서는 거의 변하지 않지만 틀린 값을 말한다. 편향² + 분산의 제곱근인{' '}
            <Term id="rmse">RMSE</Term>에는 그 사이에 골짜기가 있다.
          </p>
          <p>
            골짜기의 자리는 표본을 몇 개 평균하는지에 달려 있다. 1, 10, 100, 1000개로 바꾸어 보자. 분산은 그
            수로 나누어지고 편향은 그대로이다. 골짜기는 왼쪽 아래로 옮겨 간다. 스코어 함수의 수평선은 더 빨리
            내려오고, 좋은 기준선이 있으면 마침내 골짜기보다 낮아진다.
          </p>
          <p>
            그다음 꼭짓점 사이의 <Tex math={tex`f`} />를 바꾸어, 비용에서 몫의 제곱으로 옮겨 보자. 클래스의
            문제는 그대로이고 수평선도 그대로인데, 골짜기는 다른 데로 간다.
          </p>
        </>
      ),
      caption: () => (
        <p>
          {tau}가 낮으면 편향이 작고 분산이 크다. 높으면 그 반대이다. 평균하는 표본이 많을수록 가장 좋은 {tau}
          는 낮아진다. 스코어 함수는 {tau}를 모른다.
        </p>
      ),
      stage: '가장 좋은 τ는 평균하는 표본의 수에 달려 있다.',
      notes:
        '모두가 골짜기를 찾을 때까지 표본 1개에 머문다. 그런 다음 10, 100, 1000을 눌러 골짜기가 걸어가는 것을 본다. 할 말은 이것이다. “표본이 몇 개인가”가 없으면 “어느 τ인가”에는 답이 없다. Maddison et al.은 2/3로 고정하고 Jang et al.은 점차 낮춘다. 둘 다 배치에서 많은 표본을 평균했다. 기울기가 −1인 파선은 아래에서 유도한다.',
    },
    frozen: {
      title: '고정한 잡음의 값어치',
      prose: () => (
        <>
          <p>
            연쇄 법칙을 잠시 잊자. 로짓을 <Tex math={tex`h`} />
            만큼 올리고, <Tex math={tex`h`} />
            만큼 내리고, 두 <Tex math={tex`f(\sym{relaxed}{\tilde z})`} />의 평균의 차이를{' '}
            <Tex math={tex`2h`} />로 나눈다. <Term id="finite-difference">유한 차분(finite difference)</Term>
            이다. 양쪽에 같은 잡음을 쓰면 표본을 자기 자신과 견주는 것이고, 새 잡음을 쓰면 모르는 남과 견주는
            것이다.
          </p>
          <p>
            <Tex math={tex`h`} />를 끌어 보자. 크면 곡선이 휘어 있어서 빗나간다. 작아질수록 같은 잡음은
            미분값을 점점 정확히 주고, 우연에서 오는 오차는 그대로이다. 새 잡음은 모든 것을 잃는다. 남과 남의
            차이는 <Tex math={tex`h`} />가 작아져도 줄지 않는데, 그것을 <Tex math={tex`2h`} />로 나누기
            때문이다.
          </p>
          <p>
            이것이 미적분 없는 재매개변수화이다. 통계학에서는{' '}
            <Term id="common-random-numbers">공통 난수(common random numbers)</Term>라고 부른다.
          </p>
        </>
      ),
      caption: () => (
        <p>
          계산의 수도 같고 평균도 같다. 같은 잡음에서 오차는 <Tex math={tex`h`} />와 상관이 없고, 새
          잡음에서는 <Tex math={tex`1/h`} />
          처럼 커진다.
        </p>
      ),
      stage: '양쪽에 같은 잡음이면 기울기, 새 잡음이면 거의 잡음뿐이다.',
      notes:
        '둘 다 그럴듯해 보이는 h = 0.1에서 시작해 한 칸씩 내려간다. 몇 배인지 묻는다. h가 열 배 작아질 때마다 새 잡음은 열 배를 잃는다. 두 설정을 견줄 때 시드를 고정해야 하는 까닭을 가장 짧게 보여 준다. 학습에서도 마찬가지이다.',
    },
  },
  derivation: {
    title: '네 추정량과 그 대가',
    opening: () => (
      <p>
        <Tex math={tex`D=e_I`} />는 뽑힌 클래스의 원-핫 벡터, <Tex math={tex`f_k=f(e_k)`} />,{' '}
        <Tex math={tex`\bar f=\sum_k\pi_kf_k`} />
        이고, <Tex math={tex`\partial_kf`} />는 <Tex math={tex`f`} />를 <Tex math={tex`k`} />
        번째 성분으로 미분한 것이다. 각 줄 아래의 수는 지금 고른 표본과 지금 고른 로짓의 것이다.
      </p>
    ),
    parts: {
      'softmax-slope': '완화된 표본을 지나서',
      'forward-backward': '직통으로',
      'score-identity': '스코어로',
      'cold-variance': '대가',
    },
    reasons,
    stage: 'τ가 낮으면 분산 1/τ, 높으면 편향. 스코어 함수는 τ를 모른다.',
    notes:
      '프로그램을 짜는 사람에게는 첫 부분의 넷째 줄이 중요하다. 놀라운 것은 사다리꼴의 줄이다. hard=True는 손실이 운 좋게 이차가 아닌 한 “극한에서 편향이 없는” 것이 아니다. 스코어 함수는 세 줄이면 되고 log π의 미분만 있으면 된다. 쓰지 않을 사람에게도 보여 준다. 심판이기 때문이다. 마지막 부분은 셋째 그림에서 읽을 수 있다. 기울기 −1이 어디서 오는지 궁금해하는 학생들에게 유도해 준다.',
  },
  takeHome:
    '경로 기울기는 편향되고 분산이 1/τ이다. 직통은 진짜 클래스를 쓰지만 자기만의 편향이 있다. 스코어 함수는 편향이 없고 기준선이 필요하다. 어느 것이 좋은지는 평균하는 표본의 수에 달려 있다.',
  checks,
  references: [
    'jang2017',
    'maddison2017',
    'williams1992',
    'bengio2013',
    'kool2019',
    'mohamed2020',
    'paulus2021',
    'shekhovtsov2023',
  ],
}
