import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, oneHot, theta } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  cells: () => (
    <p>
      argmax는 어느 점수가 가장 높은지만 묻는다. 그래서 잡음의 공간은 클래스마다 하나씩, 열린 영역{' '}
      {notation.K}
      개로 나뉜다. 남는 것은 동점뿐이다.
    </p>
  ),
  flat: () => (
    <p>
      열려 있다는 것은 {gamma}의 둘레에 여유가 있다는 뜻이다. {theta}를 조금 움직여도 앞선 클래스가
      그대로이므로 {oneHot}가 변하지 않고, <Tex math={tex`f(z)`} />도 변하지 않는다. 아래의 수는 이 표본에서
      모든 로짓을 그만큼 움직여도 아무 일이 없는 여유이다.
    </p>
  ),
  walls: () => (
    <p>
      미분이 없는 곳은 영역 사이의 벽, 곧 두 점수가 같은 곳뿐이다. 점수에는 밀도가 있으므로 표본이 벽 위에
      놓일 확률은 0이다. <Term id="almost-everywhere">거의 모든 곳에서(almost everywhere)</Term>라는 말이
      이것이다.
    </p>
  ),
  'mean-of-slopes': () => <p>둘째 줄을 평균한다. 표본마다 0이므로, 아무리 많이 뽑아도 평균은 0이다.</p>,
  mean: () => (
    <p>
      Gumbel-Max에 따라 클래스 <Tex math={tex`k`} />가 이길 확률은 {notation.piOfClass}이다. 기댓값은 {theta}
      의 매끄러운 함수를 유한 개 더한 것이다.
    </p>
  ),
  'slope-of-mean': () => (
    <p>
      소프트맥스의 미분은 <Tex math={tex`\partial\pi_k/\partial\theta_j=\pi_k(\delta_{kj}-\pi_j)`} />
      이다. 이것이 우리가 원하는 기울기이며, <Tex math={tex`f_j=\bar f`} />가 아닌 한 0이 아니다. 그러므로
      여기서는 미분과 기댓값의 순서를 바꿀 수 없다.
    </p>
  ),
  nudge: () => (
    <p>
      극한을 취하지 말고, 같은 잡음 위에서 <Term id="finite-difference">유한 차분(finite difference)</Term>을
      해 보자. <Tex math={tex`\theta_j`} />를 키울 때 일어날 수 있는 일은 클래스 <Tex math={tex`j`} />가 한 번
      앞으로 나오는 것뿐이다. 그러므로 몫은 0이거나, 뛰는 자리가 그 사이에 있으면 <Tex math={tex`1/(2h)`} />
      이다.
    </p>
  ),
  rare: () => (
    <p>
      뛰는 자리가 그 사이에 있는 것은, 밀고 나서는 클래스 <Tex math={tex`j`} />가 이기지만 밀기 전에는 그렇지
      않은 표본들이다. <Tex math={tex`h`} />가 작으면 그 확률은 기울기의 <Tex math={tex`2h`} />
      배이다.
    </p>
  ),
  spread: () => (
    <p>
      드문 표본들이 미분 전체를 짊어진다. <Tex math={tex`h`} />가 작아지면 그 수는 줄고, 하나의 무게는{' '}
      <Tex math={tex`1/h`} />로 커진다. 평균은 맞지만 퍼짐이 끝없이 커지고, 극한에서는 표본마다 0이라고
      말한다.
    </p>
  ),
}
