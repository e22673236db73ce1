import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'

import { SetFigure } from '../SetFigure'

import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, oneHot, pi, piOfClass, relaxed, tau } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>
        {tau}가 작으면 <Tex math={tex`\operatorname{softmax}(\log\pi/\tau)`} />도 원-핫에 가깝다며 동료가
        잡음을 빼 버렸다. 무엇을 잃었는가?
      </p>
    ),
    choices: [
      {
        label: '무작위성을 잃었다. 돌릴 때마다 같은 벡터가 나온다',
        right: true,
        why: () => (
          <p>
            온도는 벡터를 날카롭게 하고, 잡음은 그것을 표본으로 만든다. Gumbel 잡음이 있으면 클래스{' '}
            <Tex math={tex`k`} />의 성분이 가장 클 확률이 {piOfClass}이고, 잡음이 없으면 매번 같은 클래스가
            가장 크다.
          </p>
        ),
      },
      {
        label: '잃은 것이 없다. τ가 작으면 표본이 된다',
        right: false,
        why: () => (
          <p>
            두 번 돌려 보면 같은 벡터가 나온다. {tau}가 작으면 매번 확률이 가장 높은 클래스다. 날카롭다고 해서
            무작위인 것은 아니다.
          </p>
        ),
      },
      {
        label: '기울기를 잃었다. 잡음이 없으면 매끄럽지 않다',
        right: false,
        why: () => (
          <p>잡음이 없어도 매끄럽다. 기울기는 잡음이 아니라 소프트맥스에서 온다. 사라진 것은 무작위성이다.</p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        Gumbel-Max로 이미 {pi}에서 정확히 표본을 뽑을 수 있다. 그런데도 {relaxed}가 필요한 이유는 무엇인가?
      </p>
    ),
    edition: 1,
    choices: [
      {
        label: 'π로 미분한 값이 0이 아니어서',
        right: true,
        why: () => (
          <p>
            이유는 그것 하나다. 표본만 필요하면 Gumbel-Max를 쓴다. 표본을 거쳐 학습해야 한다면 {relaxed}가
            기울기를 지나가게 해 준다.
          </p>
        ),
      },
      {
        label: 'π를 더 정확히 따라서',
        right: false,
        why: () => (
          <p>
            반대다. {oneHot}의 평균은 정확히 {pi}이고, {relaxed}의 평균은 일반적으로 다르다. (모든 클래스의
            확률이 같으면 둘이 일치한다.)
          </p>
        ),
      },
      {
        label: '계산이 더 빨라서',
        right: false,
        why: () => <p>오히려 소프트맥스가 argmax보다 계산이 조금 더 든다.</p>,
      },
    ],
  },
  {
    ask: () => (
      <p>
        {tau} = 1에서 표본 {draws}개의 {relaxed}를 평균하고, 클래스마다 자기 성분이 가장 큰 횟수를 센다.{' '}
        {draws}이 크면 어떤 결과가 나오는가?
      </p>
    ),
    edition: 1,
    choices: [
      {
        label: '둘 다 π가 나온다',
        right: false,
        why: () => (
          <p>
            센 비율은 그렇지만 평균은 그렇지 않다. 완화된 표본에서는 진 클래스도 조금씩 몫을 받는다. 이 몫은
            횟수에는 들어가지 않고 평균에만 들어가며, 일반적으로 서로 상쇄되지 않는다.
          </p>
        ),
      },
      {
        label: '둘 다 π는 아니지만 N이 커질수록 가까워진다',
        right: false,
        why: () => (
          <p>
            표본을 늘리면 우연에 의한 오차는 줄지만 <Term id="bias">편향(bias)</Term>은 남는다. 센 비율은 {pi}
            에 다가가고, 평균은 {tau}에 따라 정해지는 다른 벡터에 다가간다.
          </p>
        ),
      },
      {
        label: '센 비율은 π이고, 평균은 더 균등하다',
        right: true,
        why: () => (
          <p>
            센 비율은 Gumbel-Max의 것과 같다. 평균에는 진 클래스가 받은 것도 들어간다. 그래서 모든 클래스의
            확률이 같은 경우가 아니면 {pi}보다 중심에 가깝다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        {pi} = (0.6, 0.35, 0.05)로 놓고 {tau}를 0.1에서 1.5로 올린다. 평균 벡터는 중심 (⅓, ⅓, ⅓)에 가까워진다.
        처음에 0.351인 <Tex math={tex`\tilde z_2`} />의 평균은 어떻게 되는가?
      </p>
    ),
    choices: [
      {
        label: '다른 성분처럼 ⅓을 향해 내려간다',
        right: false,
        why: () => (
          <p>
            벡터가 중심에 가까워진다고 해서 성분마다 ⅓에 가까워지는 것은 아니다.{' '}
            <SetFigure values={{ pi: [0.6, 0.35, 0.05], tau: 1.5 }}>이 π와 τ = 1.5로 놓고</SetFigure> 평균을
            읽어 보면 0.374다.
          </p>
        ),
      },
      {
        label: '0.374로 올라가 ⅓에서 멀어진다',
        right: true,
        why: () => (
          <p>
            {tau}가 작을 때는 <Tex math={tex`\pi_k<\sum_i\pi_i^2`} />인 클래스의 평균이 커진다. 여기서 우변은
            0.485이고, 클래스 2와 3이 그렇다.{' '}
            <SetFigure values={{ pi: [0.6, 0.35, 0.05], tau: 1.5 }}>이 π와 τ = 1.5로 놓으면</SetFigure>{' '}
            0.374를 볼 수 있고,{' '}
            <SetFigure values={{ pi: [0.6, 0.35, 0.05], tau: 10 }}>τ = 10에서는</SetFigure> 0.347까지
            내려온다.
          </p>
        ),
      },
      {
        label: '승자가 π를 따르므로 0.35에 머문다',
        right: false,
        why: () => (
          <p>
            승자는 {pi}를 따른다. 그러나 완화된 표본의 평균은 다른 양이고, {tau}에 따라 변한다.
          </p>
        ),
      },
    ],
  },
]
