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
    ask: () => (
      <p>{tau}를 1에서 5로 올렸더니 학습 손실이 15에서 11로 줄었다. 모델에 대해 무엇을 알게 되었는가?</p>
    ),
    choices: [
      {
        label: '더 좋아졌다: 손실이 줄었으므로',
        right: false,
        why: () => (
          <p>
            그것은 섞인 코드의 손실이고, 모델은 섞인 코드를 보낼 수 없다. 두 온도의 손실은 서로 다른 두 목적
            함수의 손실이다.
          </p>
        ),
      },
      {
        label: '아직 아무것도 모른다: 원-핫 표본으로 평가해야 한다',
        right: true,
        why: () => (
          <p>
            진짜 클래스로 재면 숫자 모델의 손실은 약 20에서 약 58 nat로 늘었다. 언제나 {relaxed}를 {oneHot}로
            바꾸어 잰 손실을 보고하자. 더할 수 있으면 정확히 더한다.
          </p>
        ),
      },
      {
        label: '더 나빠졌다: τ가 높을수록 언제나 나쁘므로',
        right: false,
        why: () => (
          <p>
            자주 그렇지만 언제나 그렇지는 않다. {tau}가 아주 낮으면 이번에는 분산이 해를 끼친다. 그래서
            짐작하지 말고 재어 보아야 한다.
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
        label: '이른다: 0.2는 1 − 2·0.35 = 0.3보다 낮으므로',
        right: true,
        why: () => (
          <p>
            {tau}가 0.3을 지나는 순간부터 기울기의 기댓값은 어디에서나 꼭짓점을 가리킨다. 더는 붙잡는 것이
            없다.
          </p>
        ),
      },
      {
        label: '이르지 못한다: 어닐링은 τ → 0의 극한에서만 도움이 되므로',
        right: false,
        why: () => (
          <p>
            편향이 사라지는 것은 극한에서이다. 그러나 바른 쪽을 가리키기 위해 편향이 없어야 하는 것은 아니다.
            부호만 맞으면 된다.
          </p>
        ),
      },
      {
        label: '이르지 못한다: τ = 1에서 시작하여 이미 붙잡혔으므로',
        right: false,
        why: () => (
          <p>
            기울기의 평균이 0인 곳에 서 있었을 뿐이다. {tau}가 낮아지면 그 자리가 움직이고, 학습하는 쪽도 함께
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
        label: '어닐링하는 Gumbel-Softmax',
        right: false,
        why: () => (
          <p>쓸 수는 있다. 그러나 다섯 항의 합이 거저 주는 것을 얻으려고 편향과 냉각 일정을 치르는 셈이다.</p>
        ),
      },
      {
        label: '정확한 기울기: 다섯 클래스에서 모두 f를 계산한다',
        right: true,
        why: () => <p>잡음도, 온도도, 편향도 없다. 이 기법은 항이 너무 많은 합을 위한 것이다.</p>,
      },
      {
        label: '직통 추정량: 표본이 원-핫으로 남으므로',
        right: false,
        why: () => (
          <p>
            표본은 원-핫으로 남는다. 그러나 꼭짓점 사이에서 <Tex math={tex`f`} />가 이차 함수가 아닌 한, {tau}
            가 0으로 가도 기울기의 편향이 남는다.
          </p>
        ),
      },
    ],
  },
]
