import { probabilitiesAsLogits } from '../../figures/gumbelNoise/probabilitiesAsLogits'
import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { vector } from '../../language/vector'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, pi, tau } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: (live) => (
      <p>
        누군가 <code>F.gumbel_softmax(p, tau=0.5, hard=True)</code>라고 쓴다. <code>p</code>는 클래스의 확률{' '}
        {vector(live.parameters.pi, live)}이다. 무엇이 뽑히는가?
      </p>
    ),
    choices: [
      {
        label: '이 확률에 따라 클래스가 뽑힌다',
        right: false,
        why: () => (
          <p>
            이 함수는 첫째 인자에 Gumbel 잡음을 그대로 더한다. <Tex math={tex`\log\pi`} />를 주면 {pi}에서
            뽑는데, 받은 것은 {pi}이다.
          </p>
        ),
      },
      {
        label: '아무것도 뽑히지 않는다: 로짓이 아니면 오류가 난다',
        right: false,
        why: () => <p>어떤 수이든 어떤 분포의 로짓이다. 거절할 것이 없고, 아무 말도 하지 않는다.</p>,
      },
      {
        label: '확률 softmax(p)에 따라 클래스가 뽑힌다',
        right: true,
        why: (live) => (
          <p>
            softmax({vector(live.parameters.pi, live)}) ={' '}
            {vector(probabilitiesAsLogits(live.parameters.pi), live)}. 인자의 이름이 logits인 데에는 까닭이
            있다. 바라는 것은 <code>torch.log(p)</code>이다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        직통 Gumbel-Softmax로 학습하면서 {tau}를 0으로 낮춘다. 경로 기울기에서 그렇듯이 편향이 사라지는가?
      </p>
    ),
    choices: [
      {
        label: '사라진다: τ가 낮으면 완화된 표본이 곧 클래스이다',
        right: false,
        why: () => (
          <p>
            표본은 클래스가 된다. 그러나 기울기는 접전에서 오고, 거기서 직통은 가는 길이 아니라 양 끝에서
            기울기를 읽는다.
          </p>
        ),
      },
      {
        label: 'f가 이차일 때처럼, 사다리꼴 공식이 모든 모서리에서 정확할 때만 사라진다',
        right: true,
        why: () => (
          <p>
            일차와 이차의 목적 함수는 운이 좋다. <Tex math={tex`e^{z_1-z_3}`} />
            에는 어떤 온도로도 없앨 수 없는 편향이 남는다. 둘째 그림의 둘째 줄에 보인다.
          </p>
        ),
      },
      {
        label: '사라지지 않는다: 어떤 f에서나 편향이 있다',
        right: false,
        why: () => (
          <p>
            <Tex math={tex`f`} />가 일차이거나 이차이면 {tau}가 0으로 갈 때 편향이 사라진다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => <p>모든 비용을 100씩 올린다. 표본 {draws}개의 추정은 어떻게 되는가?</p>,
    choices: [
      {
        label: '그대로이다: 상수에는 기울기가 없다',
        right: false,
        why: () => (
          <p>
            정확한 기울기와, 기울기만 보는 경로 추정에는 맞는 말이다. 스코어 함수는 값을 보며, 101에 무작위
            스코어를 곱한다.
          </p>
        ),
      },
      {
        label: '기준선 없는 스코어 함수만 훨씬 더 흩어진다',
        right: true,
        why: () => (
          <p>
            스코어의 평균이 0이므로 평균은 그대로이고, 분산은 높이의 제곱으로 커진다. 기준선은 그 높이를 다시
            뺀다.
          </p>
        ),
      },
      {
        label: '스코어 함수에 100만큼의 편향이 생긴다',
        right: false,
        why: () => (
          <p>
            상수에는 <Tex math={tex`D_j-\pi_j`} />가 곱해지고, 그 평균은 0이다. 잡음이 더해질 뿐 편향은 생기지
            않는다.
          </p>
        ),
      },
    ],
  },
]
