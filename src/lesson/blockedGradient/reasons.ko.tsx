import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, oneHot, theta } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterProse<Line, Exploration>['derivation']['reasons'] = {
  cells: () => (
    <p>
      어느 클래스가 뽑히는지는 어느 교란 로짓이 가장 큰지에만 달려 있다. 그래서 잡음의 공간은 클래스마다
      하나씩 열린 영역 {notation.K}개로 나뉘고, 남는 것은 동점뿐이다.
    </p>
  ),
  flat: () => (
    <p>
      열린 영역에서는 어느 점에나 둘레에 여유가 있다. 그래서 {theta}를 조금 움직여도 앞선 클래스가 그대로이고,{' '}
      {oneHot}도 <Tex math={tex`f(z)`} />도 변하지 않는다. 이 표본에서 계산한 값은 모든 로짓을 얼마까지
      움직여도 결과가 그대로인지를 나타낸다.
    </p>
  ),
  walls: () => (
    <p>
      미분이 정의되지 않는 곳은 영역 사이의 경계, 곧 두 교란 로짓이 같은 곳뿐이다. 교란 로짓에는 밀도가
      있으므로 {gamma}가 경계에 놓일 확률은 0이다. 이것이{' '}
      <Term id="almost-everywhere">거의 모든 곳에서(almost everywhere)</Term>라는 말의 뜻이다.
    </p>
  ),
  'mean-of-slopes': () => <p>미분값이 확률 1로 0이므로, 표본을 아무리 많이 뽑아도 평균은 0이다.</p>,
  mean: () => (
    <p>
      이번에는 순서를 바꾼다. Gumbel-Max에서 클래스 <Tex math={tex`k`} />가 뽑힐 확률은 {notation.piOfClass}
      이므로, 손실의 평균은 {theta}의 매끄러운 함수를 유한 개 더한 것이다.
    </p>
  ),
  'slope-of-mean': () => (
    <p>
      소프트맥스의 미분 <Tex math={tex`\partial\pi_k/\partial\theta_j=\pi_k(\delta_{kj}-\pi_j)`} />를 쓴다.
      학습에 필요한 기울기가 이것이다. <Tex math={tex`\pi_j=0`} />
      이거나 <Tex math={tex`f_j=\bar f`} />인 경우가 아니면 0이 아니다. 그러므로 여기서는 평균과 미분의 순서를
      바꿀 수 없다.
    </p>
  ),
  nudge: () => (
    <p>
      극한까지 가지 않으면 어떨까? 이제부터 <Tex math={tex`f(z)=z_j`} />로 둔다. 클래스 <Tex math={tex`j`} />
      가 뽑히면 1, 아니면 0이다. 잡음을 고정한 채 <Tex math={tex`\theta_j`} />를 <Tex math={tex`h`} />
      만큼 올렸을 때와 내렸을 때의 <Tex math={tex`z_j`} />를 구하고, 그 차이를 <Tex math={tex`2h`} />로
      나눈다. 이것이 <Term id="finite-difference">유한 차분(finite difference)</Term>이다. 그 사이에 점프
      지점이 있는 표본에서는 <Tex math={tex`1/(2h)`} />이 나오고, 없는 표본에서는 0이 나온다.
    </p>
  ),
  rare: () => (
    <p>
      점프 지점이 그 사이에 있는 표본은 얼마나 될까? 로짓을 올리면 클래스 <Tex math={tex`j`} />가 이기고
      내리면 지는 표본이다. 그런 표본의 확률은 이길 확률 둘의 차이와 같고, <Tex math={tex`h`} />가 작으면{' '}
      <Tex math={tex`\pi_j`} />의 기울기에 <Tex math={tex`2h`} />를 곱한 값과 거의 같다.
    </p>
  ),
  spread: () => (
    <p>
      그래서 평균은 맞다. 몇 안 되는 표본이 <Tex math={tex`1/(2h)`} />을 내고 나머지는 모두 0을 낸다.{' '}
      <Tex math={tex`h`} />를 줄이면 값을 내는 표본은 드물어지고 그 값은 커진다. 평균은 그대로인데 분산이
      한없이 커진다. 극한에서는 그런 표본이 하나도 남지 않는다. 표본의 미분값은 확률 1로 0이다.
    </p>
  ),
}
