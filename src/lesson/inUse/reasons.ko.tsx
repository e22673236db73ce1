import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { k, p, pi, q, u } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  together: () => (
    <p>
      주자 {k}가 {p}에서 1등이려면 더 짧은 기록이 없어야 한다. {q}에서도 마찬가지다. 두 조건은 같은 두 난수의
      비를 묻기 때문에, 더 엄격한 쪽만 남는다.
    </p>
  ),
  kept: () => (
    <p>
      <Tex math={tex`\sym{xi}{\xi_k}=t`} />일 때 나머지가 모두 충분히 늦을 확률은{' '}
      <Tex math={tex`e^{-t\sum_{j\ne k}r_{jk}}`} />
      이다. 이것을 <Tex math={tex`e^{-t}dt`} />로 적분하면 <Tex math={tex`r_{kk}=1`} />
      이므로 <Tex math={tex`1/\sum_jr_{jk}`} />이 된다. 마지막으로 클래스에 대해 더한다.
    </p>
  ),
  bounds: () => (
    <p>
      상한: 분포가 {p}와 {q}인 두 변수는 어떻게 만들든 TV 이상의 확률로 서로 다르다. 하한:{' '}
      <Tex math={tex`\max(p_j/p_k,q_j/q_k)`} />는 <Tex math={tex`\max(p_j,q_j)/\min(p_k,q_k)`} />
      보다 크지 않고, <Tex math={tex`\sum_j\max(p_j,q_j)=1+\mathrm{TV}`} />,{' '}
      <Tex math={tex`\sum_k\min(p_k,q_k)=1-\mathrm{TV}`} />
      이다(
      <Reference to="daliri2024" />
      ).
    </p>
  ),
  order: () => (
    <p>
      주자 <Tex math={tex`i`} />가 들어온 뒤, 지수 분포의 시간은 지금까지 달린 시간을 기억하지 않는다.
      나머지의 경주가 처음부터 다시 시작되고, 확률은 {pi}를 남은 합으로 나눈 값이다.
    </p>
  ),
  token: () => (
    <p>
      로그를 취해도 순서는 그대로이고, 부호를 바꾸면 뒤집힌다. 남는 것은{' '}
      <Tex math={tex`\sym{xi}{\xi_k}=-\log\sym{u}{u_k}`} />인 경주다. 따라서 토큰은 Gumbel-Max의 승자와 같다.
    </p>
  ),
  score: () => (
    <p>
      클래스 {k}가 이겼을 때 그 {u}의 분포는 <Tex math={tex`P(\sym{u}{u}\le x)=x^{1/\pi_k}`} />
      이다. 균등 난수 <Tex math={tex`1/\sym{pi}{\pi_k}`} />개 가운데 최댓값의 분포와 같은 꼴이다. 이 분포에서{' '}
      <Tex math={tex`-\log(1-\sym{u}{u})`} />의 평균은 조화수 <Tex math={tex`H(1/\sym{pi}{\pi_k})`} />
      이다. 키와 무관한 글에서는 {u}가 균등 분포를 따르므로 평균이 1이다.
    </p>
  ),
}
