import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { k, p, pi, q, u } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterProse<Line, Exploration>['derivation']['reasons'] = {
  together: () => (
    <p>
      주자 {k}가 {p}에서 1등이려면 더 짧은 기록이 없어야 한다. {q}에서도 마찬가지다. 다른 주자 하나를 놓고
      보면 두 조건은 같은 비, 곧 두 난수의 비를 제한한다. 그래서 다른 주자마다 더 엄격한 쪽만 남는다.
    </p>
  ),
  kept: () => (
    <p>
      <Tex math={tex`@xi_k=t`} />일 때 나머지가 모두 충분히 늦을 확률은{' '}
      <Tex math={tex`e^{-t\sum_{j\ne k}r_{jk}}`} />
      이다. 이것을 <Tex math={tex`e^{-t}dt`} />로 적분하면 <Tex math={tex`r_{kk}=1`} />
      이므로 <Tex math={tex`1/\sum_jr_{jk}`} />이 된다. 마지막으로 클래스에 대해 더한다.
    </p>
  ),
  bounds: () => (
    <p>
      분포가 {p}와 {q}인 두 변수는 어떻게 만들든 TV 이상의 확률로 서로 다르다. 여기서 상한이 나온다. 하한은
      다음 세 가지에서 나온다. <Tex math={tex`\max(p_j/p_k,q_j/q_k)`} />가{' '}
      <Tex math={tex`\max(p_j,q_j)/\min(p_k,q_k)`} />
      보다 크지 않고, <Tex math={tex`\sum_j\max(p_j,q_j)=1+\mathrm{TV}`} />,{' '}
      <Tex math={tex`\sum_k\min(p_k,q_k)=1-\mathrm{TV}`} />
      다(
      <Reference to="daliri2024" />
      ).
    </p>
  ),
  order: () => (
    <p>
      지수 분포에는 무기억성(memoryless property)이 있다. 그래서 주자 <Tex math={tex`i`} />가 들어오면
      나머지의 경주가 처음부터 다시 시작되는 것과 같고, 이때의 확률은 {pi}를 남은 합으로 나눈 값이다.
    </p>
  ),
  token: () => (
    <p>
      로그를 취해도 순서는 그대로이고, 부호를 바꾸면 뒤집힌다. 남는 것은 <Tex math={tex`@xi_k=-\log@u_k`} />인
      경주다. 따라서 토큰은 Gumbel-Max의 승자와 같다.
    </p>
  ),
  score: () => (
    <p>
      클래스 {k}가 이겼을 때 그 {u}의 분포는 <Tex math={tex`P(@u\le x)=x^{1/\pi_k}`} />
      이다. 균등 난수 <Tex math={tex`1/@pi_k`} />개 가운데 최댓값의 분포와 같은 꼴이다. 이 분포에서{' '}
      <Tex math={tex`-\log(1-@u)`} />의 평균은 조화수 <Tex math={tex`H(1/@pi_k)`} />
      이다. 키와 무관한 글에서는 {u}가 균등 분포를 따르므로 평균이 1이다.
    </p>
  ),
}
