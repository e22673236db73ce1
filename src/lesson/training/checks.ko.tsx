import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { oneHot, piFirst, relaxed, tau } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>
        {tau}를 1에서 5로 올렸더니 학습 손실이 약 16에서 약 12로 줄었다. 모델에 대해 무엇을 알게 되었는가?
      </p>
    ),
    choices: [
      {
        label: '더 좋아졌다. 손실이 줄었으니까',
        right: false,
        why: () => (
          <p>
            그것은 완화된 코드의 손실이고, 원-핫 표본은 그런 코드가 아니다. 두 온도에서의 손실은 서로 다른 두
            목적 함수의 값이다.
          </p>
        ),
      },
      {
        label: '더 나빠졌다. τ가 높을수록 언제나 나쁘니까',
        right: false,
        why: () => (
          <p>
            흔히 그렇지만 언제나 그렇지는 않다. {tau}가 아주 낮으면 이번에는 분산 때문에 나빠진다. 그러니
            짐작하지 말고 재어 보아야 한다.
          </p>
        ),
      },
      {
        label: '아직 알 수 없다. 원-핫 표본으로 평가해야 한다',
        right: true,
        why: () => (
          <p>
            원-핫 표본으로 재면 숫자 모델의 손실은 이미지당 약 21 nat에서 약 60 nat으로 늘었다. {relaxed}를{' '}
            {oneHot}로 바꾸어 잰 손실을 보고한다. 모든 코드에 대한 합을 계산할 수 있으면 정확한 값을 보고한다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        <Tex math={tex`t`} /> = 0.35인 <Tex math={tex`(z_1-t)^2`} />
        에서 {tau}를 1에서 0.2까지 낮추고, 필요한 만큼 오래 학습한다. {piFirst}은 꼭짓점에 이를까?
      </p>
    ),
    choices: [
      {
        label: '이른다. 0.2는 1 − 2·0.35 = 0.3보다 낮으니까',
        shown: () => (
          <>
            이른다. 0.2는 <Tex math={tex`1-2\cdot0.35=0.3`} />
            보다 낮으니까
          </>
        ),
        right: true,
        why: () => (
          <p>
            {tau}가 0.3보다 낮아지면 기울기의 기댓값이 어디에서나 꼭짓점을 가리킨다는 것을 수치 적분으로
            확인할 수 있다. 더는 붙잡는 것이 없다.
          </p>
        ),
      },
      {
        label: '이르지 못한다. 어닐링은 τ → 0의 극한에서만 도움이 된다',
        shown: () => (
          <>
            이르지 못한다. 어닐링은 <Tex math={tex`@tau\to0`} />의 극한에서만 도움이 된다
          </>
        ),
        right: false,
        why: () => (
          <p>
            편향이 사라지는 것은 극한에서다. 그러나 기울기가 옳은 쪽을 가리키는 데 편향이 없을 필요까지는
            없다. 부호만 맞으면 된다.
          </p>
        ),
      },
      {
        label: '이르지 못한다. τ = 1에서 시작하여 이미 붙잡혔다',
        shown: () => (
          <>
            이르지 못한다. <Tex math={tex`@tau=1`} />
            에서 시작하여 이미 붙잡혔다
          </>
        ),
        right: false,
        why: () => (
          <p>
            기울기의 평균이 0인 곳에 멈춰 있었을 뿐이다. {tau}가 낮아지면 그곳이 움직이고, {piFirst}도 함께
            움직인다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        클래스가 다섯 개인 변수 하나, 그리고 계산에 1밀리초가 걸리는 미분 가능한 <Tex math={tex`f`} />가 있다.
        어떤 기울기를 쓸까?
      </p>
    ),
    choices: [
      {
        label: '어닐링하는 Gumbel-Softmax를 쓴다',
        right: false,
        why: () => (
          <p>
            쓸 수는 있다. 그러나 항이 다섯인 합이면 될 일에 편향을 감수하고 온도를 낮추는 일정까지 정해야
            한다.
          </p>
        ),
      },
      {
        label: '정확한 기울기를 쓴다. 다섯 클래스에서 모두 f를 계산하면 된다',
        right: true,
        why: () => <p>잡음도, 온도도, 편향도 없다. 이 기법은 항이 너무 많은 합을 위한 것이다.</p>,
      },
      {
        label: '직통 추정량을 쓴다. 표본이 원-핫으로 남으니까',
        right: false,
        why: () => (
          <p>
            표본은 원-핫으로 남는다. 그러나 {tau} → 0의 극한에서도 기울기의 편향이 일반적으로 남는다.{' '}
            <Tex math={tex`f`} />가 이차함수이면 남지 않는다.
          </p>
        ),
      },
    ],
  },
]
