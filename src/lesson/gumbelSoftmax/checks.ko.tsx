import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, oneHot, pi, piOfClass, relaxed, tau } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: () => (
      <p>
        동료가 잡음을 빼 버렸다. <Tex math={tex`\operatorname{softmax}(\log\pi/\tau)`} />도 {tau}가 작으면
        원-핫에 가까워지기 때문이다. 무엇을 잃었는가?
      </p>
    ),
    choices: [
      {
        label: '잃은 것이 없다: τ가 작으면 표본이 된다',
        right: false,
        why: () => (
          <p>
            두 번 돌려 보면 같은 벡터가 나온다. {tau}가 작으면 언제나 확률이 가장 높은 클래스이다. 뾰족한 것과
            무작위인 것은 다르다.
          </p>
        ),
      },
      {
        label: '추출: 돌릴 때마다 같은 벡터가 나온다',
        right: true,
        why: () => (
          <p>
            온도는 벡터를 뾰족하게 하고, 잡음은 그것을 표본으로 만든다. Gumbel 잡음이 있어야 클래스{' '}
            <Tex math={tex`k`} />가 확률 {piOfClass}로 맨 앞에 선다.
          </p>
        ),
      },
      {
        label: '기울기: 잡음이 없으면 매끄럽지 않다',
        right: false,
        why: () => <p>매끄럽다. 기울기는 잡음이 아니라 소프트맥스에서 온다. 사라진 것은 우연이다.</p>,
      },
    ],
  },
  {
    ask: () => (
      <p>
        Gumbel-Max는 이미 {pi}에서 정확히 뽑는다. 그런데도 {relaxed}가 왜 필요한가?
      </p>
    ),
    choices: [
      {
        label: 'π를 더 가깝게 따르므로',
        right: false,
        why: () => (
          <p>
            반대이다. {oneHot}의 평균은 정확히 {pi}이고, {relaxed}의 평균은 {tau} &gt; 0마다 다른 값이다.
          </p>
        ),
      },
      {
        label: 'π에 대한 기울기가 있으므로',
        right: true,
        why: () => (
          <p>
            이유는 그것 하나이다. 뽑기만 하려면 Gumbel-Max를 쓴다. 표본을 지나 학습하려면 {relaxed}가 기울기를
            지나가게 한다.
          </p>
        ),
      },
      {
        label: '더 빨리 계산되므로',
        right: false,
        why: () => <p>같은 일을 하고 소프트맥스를 더 계산한다.</p>,
      },
    ],
  },
  {
    ask: () => (
      <p>
        {tau} = 1에서 표본 {draws}개의 {relaxed}를 평균하고, 클래스마다 자기 몫이 가장 큰 횟수를 센다. {draws}
        이 크면 무엇이 나오는가?
      </p>
    ),
    choices: [
      {
        label: '둘 다 π가 나온다',
        right: false,
        why: () => (
          <p>
            횟수는 그렇다. 평균은 그렇지 않다. 간발의 차로 이긴 승자는 2등에게 거의 절반을 남긴다. 평균은
            그것을 보지만 횟수는 보지 않는다.
          </p>
        ),
      },
      {
        label: '횟수는 π, 평균은 더 고른 값이 나온다',
        right: true,
        why: () => (
          <p>
            횟수는 Gumbel-Max의 것 그대로이다. 평균은 진 클래스에도 몫을 주므로, 모든 클래스의 확률이 같은
            경우가 아니면 {pi}보다 고르다.
          </p>
        ),
      },
      {
        label: '둘 다 π는 아니지만 N이 커질수록 가까워진다',
        right: false,
        why: () => (
          <p>
            표본을 늘리면 우연은 사라지지만 <Term id="bias">편향(bias)</Term>은 남는다. 횟수는 {pi}에
            다가가고, 평균은 다른 정해진 수에 다가간다. 그 수는 {tau}만이 움직일 수 있다.
          </p>
        ),
      },
    ],
  },
]
