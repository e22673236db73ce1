import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { SetFigure } from '../SetFigure'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, pi, piOfClass, relaxed, tau } = notation

const thirds = [1 / 3, 1 / 3, 1 / 3]

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => <p>표본이 거의 원-핫이 된다는 이유로 동료가 {tau} = 0.001로 학습한다. 기울기는 어떨까?</p>,
    choices: [
      {
        label: '더없이 좋다. 완화에서 오는 오차가 사라졌다',
        right: false,
        why: () => (
          <p>
            표본을 한없이 많이 평균하면 거의 그렇다. 실제로 쓸 수 있는 표본 수에서는 아니다. 거의 모든 표본의
            기울기가 0에 가깝다.
          </p>
        ),
      },
      {
        label: 'τ = 1일 때보다 편향이 크다',
        shown: () => (
          <>
            <Tex math={tex`@tau=1`} />일 때보다 편향이 크다
          </>
        ),
        right: false,
        why: () => (
          <p>
            {tau}가 0으로 가면 편향도 0으로 간다. 커지는 것은 분산이며, <Tex math={tex`1/\tau`} />에 비례한다.
          </p>
        ),
      },
      {
        label: '거의 언제나 0이고, 이따금 엄청나게 크다',
        right: true,
        why: () => (
          <p>
            언덕의 너비는 {tau}의 몇 배이고 높이는 <Tex math={tex`1/(4\tau)`} />
            이다. 그 위에 놓이는 표본은 천 개에 하나쯤이다. 평균은 맞지만 분산이 너무 커서 쓸모가 없다.
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
    edition: 1,
    choices: [
      {
        label: '잡음 γ를 두 배로 키운다',
        right: false,
        why: () => (
          <p>
            그러면 <Tex math={tex`\log\pi+2\gamma`} />가 되어 잡음과 로짓의 비율이 달라진다. 다른 클래스가
            이기고, 클래스 <Tex math={tex`k`} />가 이길 확률도 이제 {piOfClass}가 아니다. 온도는 잡음의 크기가
            아니다.
          </p>
        ),
      },
      {
        label: '글을 생성할 때처럼 log π만 반으로 줄인다',
        shown: () => (
          <>
            글을 생성할 때처럼 <Tex math={tex`\log@pi`} />만 반으로 줄인다
          </>
        ),
        right: false,
        why: () => (
          <p>
            언어 모델의 온도는 표본을 뽑기 전에 로짓을 나누어 클래스의 분포 자체를 바꾼다. 여기서는 잡음도
            함께 나누므로 승자는 여전히 {pi}를 따른다.
          </p>
        ),
      },
      {
        label: 'log π와 γ를 둘 다 반으로 줄인다',
        shown: () => (
          <>
            <Tex math={tex`\log@pi`} />와 <Tex math={tex`@gamma`} />를 둘 다 반으로 줄인다
          </>
        ),
        right: true,
        why: () => (
          <p>
            <Tex math={tex`(\log\pi+\gamma)/2`} />는 교란 로짓을 2로 나눈 것이다. 잡음과 로짓의 비율이
            그대로이므로 승자도 그대로다.
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
    edition: 1,
    choices: [
      {
        label: '점들은 모두 중심 가까이에 있지만 승자는 여전히 π를 따른다',
        right: true,
        why: () => (
          <p>
            어느 표본에서나 {relaxed}는 <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} />에 가깝다. 차이는 아주
            작아도 가장 큰 성분은 여전히 승자의 것이다.
          </p>
        ),
      },
      {
        label: '점들이 심플렉스 전체에 균등하게 퍼진다',
        right: false,
        why: () => (
          <p>
            점들은 중심에 모인다. 점 하나를 확률의 목록으로 읽으면 거의 균등하지만, 점들이 균등하게 퍼지는
            것은 아니다.
          </p>
        ),
      },
      {
        label: '모든 클래스가 똑같이 자주 이긴다',
        right: false,
        why: () => (
          <p>
            높이가 아니라 순서를 보자. 모든 교란 로짓을 100으로 나누어도 순서는 그대로다. 그래서 클래스{' '}
            <Tex math={tex`k`} />가 이길 확률은 여전히 {piOfClass}다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        확률이 같은 세 클래스에서 {tau}를 0.3부터 올린다. {tau}가 얼마일 때부터 삼각형 가운데에서 {relaxed}의
        밀도에 봉우리가 생기는가?
      </p>
    ),
    choices: [
      {
        label: 'τ = ½, 곧 1/(K − 1)부터',
        shown: () => (
          <>
            <Tex math={tex`@tau=\tfrac12`} />, 곧 <Tex math={tex`1/(K-1)`} />
            부터
          </>
        ),
        right: false,
        why: () => (
          <p>
            ½까지는 log p가 볼록하므로 봉우리가 없다. 그렇다고 ½을 넘자마자 생기는 것은 아니다.{' '}
            <SetFigure values={{ pi: thirds, tau: 0.8 }}>τ = 0.8에서도</SetFigure> 가운데의 밀도는 아직 그
            둘레보다 조금 낮다.
          </p>
        ),
      },
      {
        label: 'τ = 1을 넘으면',
        shown: () => (
          <>
            <Tex math={tex`@tau=1`} />을 넘으면
          </>
        ),
        right: true,
        why: () => (
          <p>
            <SetFigure values={{ pi: thirds, tau: 0.8 }}>τ = 0.8과</SetFigure>{' '}
            <SetFigure values={{ pi: thirds, tau: 1.5 }}>τ = 1.5를 비교해 보자</SetFigure>. 중심에서 log p의
            이계도함수는 <Tex math={tex`1-\tau`} />와 부호가 같다. 확률이 같으면 클래스 수와 상관없이 그렇다.
            (0.5, 0.3, 0.2)이면 봉우리는 1.5 근처에서 생긴다.
          </p>
        ),
      },
      {
        label: '생기지 않는다. 표본은 늘 꼭짓점에 몰린다',
        right: false,
        why: () => (
          <p>
            <SetFigure values={{ pi: thirds, tau: 3 }}>τ = 3에서는</SetFigure> 가운데에 몰린다. {tau} → ∞이면
            모든 표본이 중심으로 간다.
          </p>
        ),
      },
    ],
  },
]
