import { probabilitiesAsLogits } from '../../figures/gumbelNoise/recipeProbabilities'
import { notation } from '../../language/notation'
import { distributionText } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { SetFigure } from '../SetFigure'
import { flatAtBothEnds, straightThroughZero } from './counterExamples'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, pi, tau } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: (live) => (
      <p>
        누군가 <code translate="no">F.gumbel_softmax(p, tau=0.5, hard=True)</code>라고 쓴다.{' '}
        <code translate="no">p</code>는 클래스의 확률 {distributionText(live.parameters.pi, live)}이다. 무엇이
        뽑히는가?
      </p>
    ),
    choices: [
      {
        label: '이 확률에 따라 클래스가 뽑힌다',
        right: false,
        why: () => (
          <p>
            이 함수는 첫째 인자에 Gumbel 잡음을 그대로 더한다. <Tex math={tex`\log\pi`} />를 넣어야 {pi}에서
            뽑는데, 여기서는 {pi}를 넣었다.
          </p>
        ),
      },
      {
        label: '아무것도 뽑히지 않는다. 로짓이 아니면 오류가 난다',
        right: false,
        why: () => <p>어떤 수이든 어떤 분포의 로짓이 된다. 거절할 이유가 없으므로 경고도 나오지 않는다.</p>,
      },
      {
        label: '확률 softmax(p)에 따라 클래스가 뽑힌다',
        shown: () => (
          <>
            확률 <Tex math={tex`\operatorname{softmax}(p)`} />에 따라 클래스가 뽑힌다
          </>
        ),
        right: true,
        why: (live) => (
          <p>
            softmax({distributionText(live.parameters.pi, live)})의 값은{' '}
            {distributionText(probabilitiesAsLogits(live.parameters.pi), live)}이다. 인자의 이름이 logits인
            데에는 까닭이 있다. <code translate="no">torch.log(p)</code>를 넣어야 한다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        직통 Gumbel-Softmax로 학습하면서 {tau}를 0 쪽으로 낮춘다. 경로 추정량에서 그렇듯이 극한에서 편향이
        사라지는가?
      </p>
    ),
    choices: [
      {
        label: '사라진다. τ가 낮으면 완화된 표본이 원-핫이 된다',
        right: false,
        why: () => (
          <p>
            표본은 원-핫이 된다. 그러나 기울기는 접전에서 나오고, 거기서 직통 추정량은 <Tex math={tex`f`} />의
            기울기를 변을 따라 읽는 것이 아니라 한쪽 끝이나 다른 쪽 끝에서 읽는다.
          </p>
        ),
      },
      {
        label: 'f가 이차함수이면 사라진다. 일반적으로는 극한에서도 남는다',
        right: true,
        why: () => (
          <p>
            극한은 변마다 사다리꼴 공식을 쓴 것과 같고, 이 공식은 이차함수에서 정확하다.{' '}
            <Tex math={tex`e^{z_1-z_3}`} />의 클래스 2 로짓에 대한 편향은 −0.018로 수렴한다.{' '}
            <SetFigure values={straightThroughZero}>온도 0.23 근처를 보면</SetFigure> 편향이 거기서 0을
            지나며, {tau} = 0.5에서는 0.038이다. 어느 {tau}에서 우연히 0이 되는 것과 사라지는 것은 다르다.
          </p>
        ),
      },
      {
        label: '사라지지 않는다. 어떤 f에서나 편향이 남는다',
        right: false,
        why: () => (
          <p>
            <Tex math={tex`f`} />가 일차함수이거나 이차함수이면 {tau} → 0에서 편향이 사라진다.
          </p>
        ),
      },
    ],
  },
  {
    edition: 1,
    ask: () => (
      <p>
        <Tex math={tex`f`} />에 상수 100을 더한다. 표본 {draws}개로 구한 추정값은 어떻게 되는가?
      </p>
    ),
    choices: [
      {
        label: '기준선이 없는 스코어 함수만 훨씬 더 흩어진다',
        right: true,
        why: () => (
          <p>
            <Tex math={tex`\nabla\log\pi`} />의 평균이 0이므로 추정값의 평균은 그대로이고, 분산은 더한 상수의
            제곱에 비례해 커진다. 기준선을 빼면 상수도 빠진다. 기울기를 쓰는 추정량은 상수에 영향을 받지
            않는다.
          </p>
        ),
      },
      {
        label: '그대로다. 상수의 기울기는 0이다',
        right: false,
        why: () => (
          <p>
            정확한 기울기와, <Tex math={tex`f`} />의 기울기를 쓰는 추정량에는 맞는 말이다. 스코어 함수는{' '}
            <Tex math={tex`f`} />의 값을 쓰므로, 이제 102쯤 되는 값에 무작위 수를 곱하게 된다.
          </p>
        ),
      },
      {
        label: '스코어 함수에 100만큼의 편향이 생긴다',
        right: false,
        why: () => (
          <p>
            상수에는 <Tex math={tex`z_j-\pi_j`} />가 곱해지고 그 평균은 0이다. 잡음이 커질 뿐 편향은 생기지
            않는다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => <p>{tau}가 똑같이 낮을 때, 직통 추정값은 경로 추정값보다 더 흩어지는가?</p>,
    choices: [
      {
        label: 'f가 휘어 있으면 언제나 그렇다. 꼭짓점에서 꼭짓점으로 건너뛰기 때문이다',
        right: false,
        why: () => (
          <p>
            성분을 제곱한 손실에서는 그렇다. 그러나{' '}
            <SetFigure values={flatAtBothEnds}>양 끝이 평평한 손실을 놓아 보면</SetFigure>, {tau} = 0.1에서
            경로 추정량의 표준편차는 1.03이고 직통 추정량의 표준편차는 0.04다.
          </p>
        ),
      },
      {
        label: 'f가 변의 양 끝에서 가파른지 가운데에서 가파른지에 달려 있다',
        right: true,
        why: () => (
          <p>
            직통 추정량은 양 끝의 기울기만 읽는다.{' '}
            <SetFigure values={flatAtBothEnds}>양 끝이 평평하면</SetFigure> 거의 흩어지지 않지만 틀린 값을
            낸다. 미분값은 0.25인데 평균이 −0.02다.
          </p>
        ),
      },
      {
        label: '아니다. 야코비 행렬이 같으므로 똑같이 흩어진다',
        right: false,
        why: () => (
          <p>
            야코비 행렬은 같지만 거기에 곱하는 <Tex math={tex`f`} />의 기울기가 다르다. 기울기가 어디서나 같은
            선형 <Tex math={tex`f`} />
            에서는 둘이 일치한다.
          </p>
        ),
      },
    ],
  },
]
