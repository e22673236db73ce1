import type { ChapterWords } from '../chapter'
import { SetFigure } from '../SetFigure'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { k, logPi, p, pi, q, tau, temperature } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>
        {p} = (0.5, 0.3, 0.2)에서 한 번, {q} = (0.6, 0.24, 0.16)에서 한 번 뽑는다. 두 결과가 더 자주 일치하는
        것은 어느 쪽인가?
      </p>
    ),
    choices: [
      {
        label: '같은 잡음을 쓸 때',
        right: true,
        why: () => (
          <p>
            0.9의 확률로 일치한다. TV = 0.1이므로 이보다 나은 규칙은 없다. 그림에서{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], to: [0.6, 0.24, 0.16] }}>두 분포로 설정</SetFigure>
            하면 보인다.
          </p>
        ),
      },
      {
        label: '매번 새 잡음을 쓸 때',
        right: false,
        why: () => <p>독립으로 뽑으면 0.5 · 0.6 + 0.3 · 0.24 + 0.2 · 0.16 = 0.404의 확률로 일치한다.</p>,
      },
      {
        label: '차이가 없다. 각각의 분포는 그대로다',
        right: false,
        why: () => (
          <p>
            어느 쪽이든 각각의 분포는 옳다. 그러나 두 결과가 일치하는 정도는 분포만으로 정해지지 않고, 둘을
            함께 어떻게 뽑는지에 달려 있다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        {pi} = (0.5, 0.3, 0.2)이다. 먼저 들어온 {k} = 2명에 클래스 1이 들 확률은 얼마인가?
      </p>
    ),
    choices: [
      {
        label: '1이다. 자리가 둘이고 자리마다 확률이 0.5다',
        right: false,
        why: () => (
          <p>
            {k} · {pi}는 <em>복원</em> 추출을 두 번 할 때 클래스 1이 나오는 평균 횟수다. 먼저 들어온 둘
            가운데에는 많아야 한 번 들고, 못 들 때도 있다.
          </p>
        ),
      },
      {
        label: '0.75다. 두 번 다 놓칠 확률을 1에서 뺀다',
        right: false,
        why: () => (
          <p>
            두 번을 독립으로 뽑을 때의 값이다. 여기서는 둘째 자리를 남은 것에서 뽑으므로 클래스 1의 확률이 더
            높다.
          </p>
        ),
      },
      {
        label: '약 0.84다',
        right: true,
        why: () => (
          <p>
            1등일 확률이 0.5, 2등일 확률이 0.3 · 0.5/0.7 + 0.2 · 0.5/0.8 = 0.339다. 더하면 0.839이고, 그림의
            첫 막대가 이 값이다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        언어 모델이 {temperature} = 0.7에서 토큰을 뽑는다. 누군가 Gumbel-Softmax에서도 “같은 효과를 내려고”{' '}
        {tau} = 0.7을 쓰자고 한다. 무엇이 틀렸는가?
      </p>
    ),
    choices: [
      {
        label: 'τ는 T보다 작아야 한다',
        right: false,
        why: () => <p>그런 규칙은 없다. 두 수는 같은 눈금 위에 있지 않다.</p>,
      },
      {
        label: 'T는 뽑히는 토큰을 바꾸지만 τ는 바꾸지 않는다',
        right: true,
        why: () => (
          <p>
            {temperature}는 잡음을 더하기 전에 로짓을 나누므로 분포가 달라진다. {tau}는 승자가 정해진 뒤 교란
            로짓을 나눈다. 승자는 그대로이고 표본의 부드러움만 달라진다.
          </p>
        ),
      },
      {
        label: '틀린 것이 없다. 둘 다 로짓을 나눈다',
        right: false,
        why: () => (
          <p>
            나누는 대상이 다르다. 하나는 {logPi}만 나누고, 다른 하나는 {logPi}에 잡음을 더한 값을 나눈다.
          </p>
        ),
      },
    ],
  },
]
