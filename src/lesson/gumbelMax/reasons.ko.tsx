import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { gamma, gammaOfClass, j, perturbedLogitOfClass, piOfClass, u, winner } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  logs: () => (
    <p>
      <Tex math={tex`1/t`} />은 감소하므로 가장 작은 것이 가장 큰 것이 되고, <Tex math={tex`\log`} />는
      증가하므로 가장 큰 것은 그대로 가장 크다. 경주에서 보았듯이 승자가 클래스 {j}일 확률은{' '}
      <Tex math={tex`@pi_j`} />
      다.
    </p>
  ),
  'gumbel-cdf': () => (
    <p>
      <Tex math={tex`\xi\mapsto-\log\xi`} />가 감소하므로 부등호가 뒤집히고,{' '}
      <Tex math={tex`P(\xi\ge a)=e^{-a}`} />
      이다. 이것이 Gumbel의 <Term id="cumulative">누적분포함수(cumulative distribution function)</Term>다(
      <Reference to="gumbel1954" />
      ).
    </p>
  ),
  'gumbel-density': () => (
    <p>
      연쇄 법칙으로 미분한다. 숫자를 넣은 식에서 첫째 인수는 <Tex math={tex`\xi`} />, 둘째 인수는 {u}다.
    </p>
  ),
  uniform: () => (
    <p>
      <Tex math={tex`P(e^{-\xi}\le u)=P(\xi\ge-\log u)=u`} />
      이므로 {u}는 <Term id="uniform">균등 분포(uniform distribution)</Term>를 따르고, 어느 컴퓨터에나 있는
      난수로 {gamma}를 만들 수 있다(여기서는 <Reference to="salmon2011" />의 난수). {u}는 0과 1 사이에 있되 양
      끝은 아니어야 한다. 끝에서는 −∞와 ∞가 되기 때문이다. 여기서 쓰는 {u}는 23비트이므로 {gamma}는 −4.47과
      15.94 사이에 있다. 그래서 아주 드문 클래스는 자기 확률보다 덜 이긴다. 흔한 클래스 하나와 겨룰 때, 이기는
      횟수는 {piOfClass}가 <Tex math={tex`10^{-6}`} />
      이면 이론의 94%, <Tex math={tex`10^{-7}`} />
      이면 52%에 그친다.
    </p>
  ),
  cumulants: () => (
    <p>
      <Tex math={tex`e^{-\gamma}=\xi`} />
      이고, 적분은 <Tex math={tex`\Gamma`} />의 정의다. 로그는 바이어슈트라스의 곱{' '}
      <Tex math={tex`1/\Gamma(1+t)=e^{\gamma_{\mathrm E}t}\prod_n(1+t/n)\,e^{-t/n}`} />을 인용하고{' '}
      <Tex math={tex`|t|<1`} />
      에서 <Tex math={tex`\log(1+t/n)`} />를 <Tex math={tex`t`} />의 거듭제곱으로 전개하면 나온다. 0에서
      미분한 값들이 차례로 <Tex math={tex`-\gamma`} />의 평균, 분산, 3차 중심 모멘트다.
    </p>
  ),
  mean: () => (
    <p>
      0에서 한 번 미분한 값의 부호를 바꾼 것이다. 오일러 상수 <Tex math={tex`\gamma_{\mathrm E}`} />는 잡음과
      글자만 같을 뿐 무작위가 아닌 상수이며, 잡음의 평균이다. 숫자를 넣은 식은 뽑은 모든 잡음의 평균이다.
    </p>
  ),
  'noise-variance': () => (
    <p>
      0에서 두 번 미분하면 <Tex math={tex`\zeta(2)`} />
      이고, 이 값이 <Tex math={tex`\pi^2/6`} />
      임은 오일러가 보였다(인용; 이 <Tex math={tex`\pi`} />는 원주율이다). 숫자를 넣은 식은 평균이 이론값에서
      떨어진 거리와 그 <Term id="standard-error">표준오차(standard error)</Term>다.
    </p>
  ),
  landmarks: () => (
    <p>
      그림을 읽을 때 기준이 되는 값들이다. 봉우리는 0에 있다. 값의 절반은{' '}
      <Tex math={tex`-\log\log2\approx0.367`} />
      보다 왼쪽에 있는데, 여기서 <Tex math={tex`\exp(-e^{-g})=\tfrac12`} />
      이기 때문이다. 왜도는 세 번 미분해 얻는다. 양수이므로 긴 꼬리가 오른쪽에 있다.{' '}
      <Tex math={tex`\zeta(3)\approx1.2021`} />
      이다.
    </p>
  ),
  condition: () => (
    <p>
      <Tex math={tex`\gamma_j=g`} />
      라고 하자. 다른 교란 로짓이 모두 더 작으면 클래스 {j}가 이긴다.{' '}
      <Tex math={tex`\log\pi_k+\gamma_k<\log\pi_j+g`} />를 {gammaOfClass}에 대해 풀고, 독립이므로 확률을
      곱한다.
    </p>
  ),
  substitute: () => (
    <p>
      {gamma}의 밀도와 분포함수를 넣고 <Tex math={tex`e^{-(g+\log\pi_j-\log\pi_k)}=(\pi_k/\pi_j)\,e^{-g}`} />
      을 쓴다. 숫자를 넣은 식은 2등의 인수다.
    </p>
  ),
  collect: () => (
    <p>
      지수함수를 곱하면 지수가 더해진다. 곱 밖에 있던 <Tex math={tex`\exp(-e^{-g})`} />은{' '}
      <Tex math={tex`\pi_j/\pi_j=1`} />
      이므로 <Tex math={tex`k=j`} />인 항으로 합에 들어간다.
    </p>
  ),
  integrate: () => (
    <p>
      <Tex math={tex`s=e^{-g}`} />, <Tex math={tex`ds=-e^{-g}dg`} />로 치환하면 경주에서 본 적분이 다시
      나온다. 숫자를 넣은 식에는 이론값과 센 값을 차례로 적었다.
    </p>
  ),
  maximum: () => (
    <p>
      같은 적분을 <Tex math={tex`x`} />
      까지만 한다. 결과가 곱이므로 {winner}와 가장 큰 {perturbedLogitOfClass}는 서로 독립이다. 가장 큰 값은
      다시 Gumbel 분포를 따르고, <Tex math={tex`\log S`} />
      만큼 옮겨져 있다. 여기서는 0이다.
    </p>
  ),
}
