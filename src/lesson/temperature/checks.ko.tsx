import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, pi, piOfClass, relaxed, tau } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: () => (
      <p>표본이 거의 원-핫이 된다는 이유로 동료가 {tau} = 0.001로 학습한다. 기울기는 어떠하겠는가?</p>
    ),
    choices: [
      {
        label: '더없이 좋다: 완화에서 오는 오차가 사라졌다',
        right: false,
        why: () => (
          <p>
            표본을 끝없이 평균하면 거의 그렇다. 실제로 쓸 수 있는 만큼의 표본에서는 아니다. 거의 모든 표본이
            0이라고 말한다.
          </p>
        ),
      },
      {
        label: '거의 언제나 0이고, 이따금 엄청나게 크다',
        right: true,
        why: () => (
          <p>
            언덕의 너비는 {tau}만 하고 높이는 <Tex math={tex`1/(4\tau)`} />
            이다. 그 위에 서는 표본은 천에 하나쯤이다. 평균은 맞지만 분산을 감당할 수 없다.
          </p>
        ),
      },
      {
        label: 'τ = 1일 때보다 편향이 크다',
        right: false,
        why: () => (
          <p>
            편향은 {tau}와 함께 줄어든다. 커지는 것은 분산이며, <Tex math={tex`1/\tau`} />
            처럼 커진다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        {tau}를 1에서 2로 올리는 것과 {relaxed}에 같은 효과를 내는 것은 무엇인가?
      </p>
    ),
    choices: [
      {
        label: '잡음 γ를 두 배로 한다',
        right: false,
        why: () => (
          <p>
            그러면 <Tex math={tex`\log\pi+2\gamma`} />가 되어 잡음과 로짓의 비율이 달라진다. 다른 클래스가
            이기고, 그 확률도 이제 {piOfClass}가 아니다. 온도는 잡음의 세기가 아니다.
          </p>
        ),
      },
      {
        label: 'log π와 γ를 둘 다 반으로 한다',
        right: true,
        why: () => (
          <p>
            <Tex math={tex`(\log\pi+\gamma)/2`} />는 점수를 2로 나눈 것이다. 잡음과 로짓의 비율이 그대로이므로
            승자도 그대로이다.
          </p>
        ),
      },
      {
        label: '글을 생성할 때처럼 log π만 반으로 한다',
        right: false,
        why: () => (
          <p>
            언어 모델의 온도는 뽑기 전에 로짓을 나누어 클래스의 분포 자체를 바꾼다. 여기서는 잡음도 함께
            나누므로 승자의 분포는 {pi} 그대로이다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        {tau} = 100에서 {relaxed}를 {draws}개 뽑았다. 옳은 것은 무엇인가?
      </p>
    ),
    choices: [
      {
        label: '점들이 심플렉스 전체에 고르게 퍼진다',
        right: false,
        why: () => (
          <p>
            점들은 중심에 모여 있다. “균등”한 것은 점 하나를 확률의 목록으로 읽었을 때의 모습이지, 점들이 퍼진
            모습이 아니다.
          </p>
        ),
      },
      {
        label: '점들은 모두 중심 가까이에 있지만 승자는 여전히 π를 따른다',
        right: true,
        why: () => (
          <p>
            어느 표본에서나 {relaxed}는 <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} />에 가깝다. 그래도 가장 큰
            몫은, 아무리 작은 차이라도, 늘 이기던 승자의 것이다.
          </p>
        ),
      },
      {
        label: '모든 클래스가 똑같이 자주 이긴다',
        right: false,
        why: () => (
          <p>
            높이가 아니라 순서를 보자. 모든 점수를 100으로 나누어도 순서는 바뀌지 않는다. 클래스{' '}
            <Tex math={tex`k`} />가 이길 확률은 여전히 {piOfClass}이다.
          </p>
        ),
      },
    ],
  },
]
