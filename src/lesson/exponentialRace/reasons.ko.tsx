import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { exponential, j, pi, piOfClass } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  time: () => (
    <p>
      {exponential}에서는 <Tex math={tex`P(\xi>a)=e^{-a}`} />
      이다. 그러므로 {piOfClass}로 나눈 기록은 율(rate)이 {piOfClass}, 평균이 <Tex math={tex`1/@pi_k`} />인
      지수 분포를 따른다.
    </p>
  ),
  condition: () => (
    <p>
      {j}가 시각 <Tex math={tex`t`} />에 들어온다고 하자. 나머지가 모두 더 늦으면 {j}가 1등이다. 주자들은{' '}
      <Term id="independent">독립(independent)</Term>이므로 확률이 곱해진다. 그다음 모든 <Tex math={tex`t`} />
      에 대해 적분한다.
    </p>
  ),
  collect: () => (
    <p>
      지수함수를 곱하면 지수가 더해진다. 지수 분포가 필요한 곳이 바로 여기다. 확률이 모두 한 지수 안에서
      더해진다.
    </p>
  ),
  share: () => (
    <p>
      <Tex math={tex`\int_0^\infty e^{-at}dt=1/a`} />에 <Tex math={tex`a=\sum_k\pi_k=1`} />을 넣는다. 합으로
      나누므로 {pi}의 합이 1이 아니어도 된다. 양수인 가중치면 충분하다.
    </p>
  ),
  independence: () => (
    <p>
      같은 적분을 0이 아니라 <Tex math={tex`t`} />
      에서 시작한다. 누가 이기는지를 정하는 인수와 언제 이기는지를 정하는 인수의 곱이 된다. 그러므로 1등의
      기록은 1등이 누구인지 전혀 알려 주지 않는다.
    </p>
  ),
  ties: () => (
    <p>
      기록에는 <Term id="density">밀도(density)</Term>가 있으므로 둘이 같을 확률은 0이다.
    </p>
  ),
  order: () => (
    <p>
      지수 분포에는 무기억성(memoryless property)이 있다. 곧 1등이 들어오면 남은 주자들의 경주가 같은 율로
      새로 시작되고, 꼴찌까지 그렇게 이어진다(
      <Reference to="plackett1975" />, <Reference to="luce1959" />
      ).
    </p>
  ),
}
