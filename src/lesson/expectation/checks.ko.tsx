import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { piOfClass, relaxedOfClass, tau } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: ({ significant, parameters }) => (
      <p>
        {tau} = {significant(parameters.tau)}에서 표본을 100배로 늘려 평균한다.{' '}
        <Tex math={tex`f(\sym{relaxed}{\tilde z})`} />의 평균과 <Tex math={tex`\mathbb E[f(z)]`} /> 사이의
        차이는 어떻게 되는가?
      </p>
    ),
    choices: [
      {
        label: '오차가 그렇듯 10분의 1로 줄어든다',
        right: false,
        why: () => (
          <p>
            10분의 1로 줄어드는 것은 우연에서 오는 오차, 곧 띠의 너비이다. 띠는{' '}
            <Tex math={tex`f(\sym{relaxed}{\tilde z})`} />의 기댓값으로 모이는데, 그것은{' '}
            <Tex math={tex`f(z)`} />의 기댓값이 아니다.
          </p>
        ),
      },
      {
        label: '그대로이고, 열 배 더 정확히 알게 된다',
        right: true,
        why: () => (
          <p>
            편향은 우연을 모두 평균해 없앤 뒤에 남는 것이다. {tau}나 꼭짓점 사이의 <Tex math={tex`f`} />를
            바꾸어야만 달라진다.
          </p>
        ),
      },
      {
        label: 'f가 일차이면 사라진다',
        right: false,
        why: () => (
          <p>
            일차인 <Tex math={tex`f`} />
            에서는 <Tex math={tex`\sym{tau}{\tau}^2`} />의 크기로 작지만 0은 아니다. {relaxedOfClass}의 평균이{' '}
            {piOfClass}가 아니기 때문이다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        두 동료가 세 클래스의 같은 비용 1, 2, 4를 줄이려 한다. 한 사람은 <Tex math={tex`\sum_kc_kz_k`} />,
        다른 사람은 <Tex math={tex`\sum_kc_kz_k^2`} />로 쓴다. {tau} = 1에서 두 완화의 평균이 다르다. 누가
        틀렸는가?
      </p>
    ),
    choices: [
      {
        label: '제곱을 쓴 사람: 비용은 일차이다',
        right: false,
        why: () => (
          <p>
            비용은 꼭짓점의 것이고, 꼭짓점에서는 두 식이 모두 1, 2, 4이다. 그 사이가 어떠해야 하는지는 문제에
            없다.
          </p>
        ),
      },
      {
        label: '아무도 틀리지 않았다: 꼭짓점에서는 같고 안쪽은 선택이다',
        right: true,
        why: () => (
          <p>
            클래스에 대한 목적 함수는 같다. 완화가 다를 뿐이며, {tau}가 높으면 서로 다른 것을 배우게 된다.
          </p>
        ),
      },
      {
        label: '둘 다 틀렸다: 꼭짓점 사이에서 f를 계산하면 안 된다',
        right: false,
        why: () => (
          <p>
            그렇다면 아무것도 완화할 수 없다. 계산해도 된다. 다만 그것은 더 이상 처음에 주어진 문제가 아니다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>완화된 손실은 11인데, 같은 모델을 진짜 클래스로 쓰면 손실이 58이다. 무슨 일이 일어났는가?</p>
    ),
    choices: [
      {
        label: '둘 가운데 하나의 추정이 우연히 빗나갔다',
        right: false,
        why: () => (
          <p>
            우연이 이만큼 크다면 띠에 나타난다. 표본이 많은데도 두 평균이 이렇게 다르다면, 서로 다른 것의
            평균인 것이다.
          </p>
        ),
      },
      {
        label: '높은 τ에서 모델이 심플렉스의 안쪽을 쓰는 법을 배웠다',
        right: true,
        why: () => (
          <p>
            완화된 손실은 완화된 표본에 대해서는 정확하다. 모델은 꼭짓점 사이의 점이 클래스보다 많은 것을 나를
            수 있음을 알아냈다. <Reference to="maddison2017" />
            에서는 이 차이를 완화 격차(integrality gap)라고 부른다. 학습을 다루는 장에 바로 이 수들이 나온다.
          </p>
        ),
      },
      {
        label: '아직 충분히 학습하지 않았다',
        right: false,
        why: () => <p>학습은 완화된 손실만 작게 만든다. {tau}가 높으면 학습할수록 차이가 벌어진다.</p>,
      },
    ],
  },
]
