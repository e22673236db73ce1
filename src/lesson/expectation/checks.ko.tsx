import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { pi, piOfClass, relaxedOfClass, tau } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: ({ significant, parameters }) => (
      <p>
        {tau} = {significant(parameters.tau)}에서 표본을 100배로 늘려 평균한다.{' '}
        <Tex math={tex`f(@relaxed)`} />의 평균과 <Tex math={tex`\mathbb E[f(z)]`} /> 사이의 차이는 어떻게
        되는가?
      </p>
    ),
    choices: [
      {
        label: '그대로다. 다만 10배 더 정밀하게 알게 된다',
        right: true,
        why: () => (
          <p>
            편향은 우연을 모두 평균해 없앤 뒤에도 남는 것이다. {tau}를 바꾸거나 꼭짓점 사이의{' '}
            <Tex math={tex`f`} />를 바꾸면 달라진다.
          </p>
        ),
      },
      {
        label: '표준오차처럼 10분의 1로 줄어든다',
        right: false,
        why: () => (
          <p>
            10분의 1로 줄어드는 것은 표준오차이고, 우연의 범위도 그만큼 좁아진다. 그런데 그 범위는{' '}
            <Tex math={tex`f(@relaxed)`} />의 기댓값 둘레로 좁아지지, <Tex math={tex`f(z)`} />의 기댓값 둘레로
            좁아지지 않는다.
          </p>
        ),
      },
      {
        label: 'f가 선형이면 사라진다',
        right: false,
        why: () => (
          <p>
            선형인 <Tex math={tex`f`} />의 편향은 {tau}가 작을 때 <Tex math={tex`@tau^2`} />에 비례해
            작아지지만, {relaxedOfClass}의 평균이 {piOfClass}가 아니므로 일반적으로 0은 아니다.
          </p>
        ),
      },
    ],
  },
  {
    edition: 1,
    ask: () => (
      <p>
        두 동료가 세 단어의 같은 손실 1, 2, 4를 줄이려 한다. 한 사람은 <Tex math={tex`\sum_kc_kz_k`} />, 다른
        사람은 <Tex math={tex`\sum_kc_kz_k^2`} />
        으로 쓴다. {tau} = 1에서 두 사람의 완화된 평균이 다르다. 누가 틀렸는가?
      </p>
    ),
    choices: [
      {
        label: '제곱을 쓴 사람이 틀렸다. 손실은 선형이어야 한다',
        right: false,
        why: () => (
          <p>
            손실은 꼭짓점에서 정해져 있고, 꼭짓점에서는 두 식이 모두 1, 2, 4다. 그 사이의 값은 문제에 나와
            있지 않다.
          </p>
        ),
      },
      {
        label: '둘 다 틀렸다. 꼭짓점 사이에서 f를 계산하면 안 된다',
        right: false,
        why: () => (
          <p>
            그렇다면 아무것도 완화할 수 없다. 계산해도 되지만, 그것은 처음 주어진 문제와는 다른 문제의 값이다.
          </p>
        ),
      },
      {
        label: '아무도 틀리지 않았다. 꼭짓점에서는 같고 안쪽은 고르기 나름이다',
        right: true,
        why: () => (
          <p>
            단어에 대한 목적 함수는 같다. 완화가 다를 뿐이고, {tau}가 높으면 두 사람은 서로 다른 것을 학습하게
            된다.
          </p>
        ),
      },
    ],
  },
  {
    edition: 1,
    ask: () => (
      <p>완화된 손실은 약 12인데, 같은 모델을 원-핫 표본으로 평가하면 손실이 약 60이다. 왜 그런가?</p>
    ),
    choices: [
      {
        label: '높은 τ에서 모델이 심플렉스 안쪽을 쓰도록 학습되었다',
        right: true,
        why: () => (
          <p>
            완화된 손실은 완화된 표본에 대해서는 맞는 값이다. 모델은 꼭짓점 사이의 점이 원-핫 표본보다 많은
            정보를 전달할 수 있다는 것을 이용했다. <Reference to="maddison2017" />
            에서는 이 차이를 정수성 격차(integrality gap)라고 부른다. 학습을 다루는 장에서 이와 비슷한 수를
            보게 된다.
          </p>
        ),
      },
      {
        label: '둘 가운데 하나의 추정이 우연히 빗나갔다',
        right: false,
        why: () => (
          <p>
            우연으로 이만큼 다를 수 있다면 우연의 범위도 그만큼 넓을 것이다. 표본이 많은데도 두 평균이 이렇게
            다르다면 서로 다른 것의 평균이다.
          </p>
        ),
      },
      {
        label: '아직 충분히 학습하지 않았다',
        right: false,
        why: () => (
          <p>
            학습은 완화된 손실을 줄인다. {tau}가 높으면, 원-핫 표본의 손실과의 차이는 학습할수록 벌어진다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        <Tex math={tex`f(z)=(z_1-0.95)^2`} />은 순볼록(strictly convex) 함수다. 클래스는 둘이고 확률은 0.9와
        0.1이다. <Tex math={tex`f(@relaxed)`} />의 평균은 <Tex math={tex`\mathbb E[f(z)]`} />와 견주어 어디에
        있을까?
      </p>
    ),
    choices: [
      {
        label: '어느 τ에서나 아래에 있다. 볼록 함수는 현보다 아래에 있다',
        right: false,
        why: () => (
          <p>
            현보다 아래에 있으므로 <Tex math={tex`f(@relaxed)\le\sum_k@relaxed_k f_k`} />인 것은 맞다. 그러나{' '}
            {relaxedOfClass}의 평균이 {piOfClass}가 아니므로 우변의 평균은 <Tex math={tex`\mathbb E[f(z)]`} />
            가 아니다.{' '}
            <SetFigure values={{ pi: [0.9, 0.1], f: { kind: 'toy', numbers: [0.95] }, tau: 3 }}>
              그림을 이 문제에 맞추고
            </SetFigure>{' '}
            {tau} = 3에서 읽어 보자.
          </p>
        ),
      },
      {
        label: 'τ가 작을 때는 아래, 어떤 τ부터는 위에 있다',
        right: true,
        why: () => (
          <p>
            <SetFigure values={{ pi: [0.9, 0.1], f: { kind: 'toy', numbers: [0.95] }, tau: 3 }}>
              그림에서 확인해 보자
            </SetFigure>
            . 수평선은 0.0925에 있고, 곡선은 {tau} = 1에서 0.063, {tau} = 3에서 0.098이다. 부호가 정해지는
            것은 일차항뿐이다. 볼록 함수이기도 한 선형 손실 1, 2, 4는 {tau} = 1에서 1.9가 아니라 2.03으로,
            오히려 실제보다 나빠 보인다.
          </p>
        ),
      },
      {
        label: '어느 τ에서나 위에 있다. 옌센 부등식 때문이다',
        right: false,
        why: () => (
          <p>
            옌센 부등식은 한 분포에서 평균의 <Tex math={tex`f`} />와 <Tex math={tex`f`} />의 평균을 비교한다.
            여기서 비교하는 것은 서로 다른 두 분포, {notation.relaxed}의 분포와 {pi}다.
          </p>
        ),
      },
    ],
  },
]
