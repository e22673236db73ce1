import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { bySigma, epsilon, mu, phi, sigma, x } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>분산이 9인 N(0, 9)에서 표본을 뽑고 싶다. {epsilon}은 표준 정규 잡음이다. 어느 식이 맞는가?</p>
    ),
    choices: [
      {
        label: 'x = 3ε',
        shown: () => <Tex math={tex`x=3\,@epsilon`} />,
        right: true,
        why: () => (
          <p>
            분산은 3² · 1 = 9다. <Tex math={tex`N(\mu,\sigma^2)`} />
            에서 잡음에 곱하는 것은 <Tex math={tex`\sigma`} /> = 3이다.
          </p>
        ),
      },
      {
        label: 'x = 9ε',
        shown: () => <Tex math={tex`x=9\,@epsilon`} />,
        right: false,
        why: () => <p>분산이 9² = 81이 된다. N(0, 9)의 9는 분산이고, 곱해야 할 수는 그 제곱근이다.</p>,
      },
      {
        label: 'x = √3 ε',
        shown: () => <Tex math={tex`x=\sqrt3\,@epsilon`} />,
        right: false,
        why: () => <p>분산이 3이 된다. 제곱근을 한 번 더 취했다. 3은 분산이 아니라 이미 표준편차다.</p>,
      },
    ],
  },
  {
    ask: () => (
      <p>
        파라미터 {phi}에 따라 달라지는 값을 뽑는다. 누군가 이 일을 잡음을 뽑는 부분과, 그 잡음과 {phi}로 값을
        계산하는 부분으로 나누었다. 기울기가 {phi}까지 가려면 잡음은 어떠해야 하는가?
      </p>
    ),
    choices: [
      {
        label: '정규 분포를 따라야 한다',
        right: false,
        why: () => (
          <p>
            정규 분포일 필요는 없다. {phi}와 무관하고, 원하는 분포로 옮길 수만 있으면 된다. 다음 장들의 잡음은
            지수 분포를, 그다음에는 Gumbel 분포를 따른다.
          </p>
        ),
      },
      {
        label: '기울기가 묻히지 않도록 작아야 한다',
        right: false,
        why: () => (
          <p>
            잡음의 크기는 추정값이 얼마나 흩어지는지를 정할 뿐, 평균적으로 옳은지는 정하지 않는다. 게다가
            잡음의 크기를 바꾸면 표본의 분포도 바뀐다.
          </p>
        ),
      },
      {
        label: '그 분포가 φ에 의존하지 않아야 한다',
        right: true,
        why: () => (
          <p>
            그러면 {phi}가 변해도 같은 분포에 대한 평균이므로, 함수가 매끄러우면 미분을 평균 안으로 넣을 수
            있다. 잡음의 분포가 {phi}에 의존하면 {phi}의 영향 가운데 일부가 뽑는 과정에 남는다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        어떤 표본의 잡음이 {epsilon} = −1.2다. 잡음은 그대로 두고 {sigma}를 0.1만큼 올린다. 이 표본의 {x}는
        어떻게 되는가?
      </p>
    ),
    choices: [
      {
        label: '0.1만큼 올라간다',
        right: false,
        why: () => (
          <p>
            {mu}를 올렸을 때의 답이다. {sigma}로 미분하면 {epsilon}이고, 이 값은 표본마다 다르다.
          </p>
        ),
      },
      {
        label: '0.12만큼 내려간다',
        right: true,
        why: () => (
          <p>
            {bySigma} = {epsilon} = −1.2이고, −1.2 · 0.1 = −0.12다. 분포가 넓어지면 평균보다 왼쪽에 있던
            표본은 더 왼쪽으로 밀려난다.
          </p>
        ),
      },
      {
        label: 'x는 무작위이므로 말할 수 없다',
        right: false,
        why: () => (
          <p>
            {epsilon}을 뽑기 전에는 무작위였다. {epsilon}을 고정한 지금은 {x}가 {mu}와 {sigma}의 평범한
            함수다.
          </p>
        ),
      },
    ],
  },
]
