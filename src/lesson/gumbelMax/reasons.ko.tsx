import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { gamma, gammaOfClass, j, scoreOfClass, u, winner } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  logs: () => (
    <p>
      <Tex math={tex`1/t`} />은 감소하므로 가장 작은 것이 가장 큰 것이 되고, <Tex math={tex`\log`} />는
      증가하므로 가장 큰 것은 그대로 가장 크다. 로그를 씌우는 것은 arg max 쪽이다. 첫 꼴에 씌우면{' '}
      <Tex math={tex`\arg\min_k[\log\xi_k-\log\pi_k]`} />가 되며, 부호만 뒤집힌 같은 말이다.
    </p>
  ),
  'gumbel-cdf': () => (
    <p>
      <Tex math={tex`\xi\mapsto-\log\xi`} />가 감소하므로 부등호가 뒤집히고,{' '}
      <Tex math={tex`P(\xi\ge a)=e^{-a}`} />
      이다. 이 <Term id="cumulative">누적분포함수(cumulative distribution function)</Term>가 Gumbel의 것이다 (
      <Reference to="gumbel1954" />
      ).
    </p>
  ),
  'gumbel-density': () => (
    <p>
      연쇄 법칙으로 미분한다. 지금의 수에서 보듯이 바깥 인수는 다시 {u}이고 안쪽 인수는{' '}
      <Tex math={tex`\xi`} />
      이다.
    </p>
  ),
  uniform: () => (
    <p>
      <Tex math={tex`P(e^{-\xi}\le u)=P(\xi\ge-\log u)=u`} />
      이므로 {u}는 <Term id="uniform">균등 분포(uniform distribution)</Term>를 따르고, 어느 컴퓨터에나 있는
      난수로 {gamma}를 만들 수 있다 (여기서는 <Reference to="salmon2011" />의 난수). {u}는 0과 1 사이에 있되
      양 끝은 아니어야 한다. 끝에서는 −∞와 ∞가 되기 때문이다. 이 페이지에서는 그러하며, {gamma}는 −4.47과
      15.94 사이에 있다.
    </p>
  ),
  mean: () => (
    <p>
      <Tex math={tex`\Gamma'(1)=\int_0^\infty\log\xi\,e^{-\xi}d\xi`} />는 오일러 상수{' '}
      <Tex math={tex`\gamma_{\mathrm E}`} />의 부호를 바꾼 것이다. 이 상수와 우리 잡음은 글자만 같다. 아래는
      이 페이지에 있는 모든 잡음의 평균이다.
    </p>
  ),
  'noise-variance': () => (
    <p>
      1에서 <Tex math={tex`\Gamma`} />를 두 번 미분하면 같은 방법으로 나온다. 이 <Tex math={tex`\pi`} />는
      원주율이다. 아래는 윗줄의 평균이 이론에서 떨어진 거리와 그{' '}
      <Term id="standard-error">표준오차(standard error)</Term>다.
    </p>
  ),
  landmarks: () => (
    <p>
      눈을 위한 표시들. 봉우리는 0에 있다. <Tex math={tex`\exp(-e^{-g})=\tfrac12`} />인{' '}
      <Tex math={tex`-\log\log2\approx0.367`} /> 아래에 값의 절반이 있다. 왜도는 양수이고, 긴 꼬리는 오른쪽에
      있다.
    </p>
  ),
  condition: () => (
    <p>
      이제 경주 없이 증명한다. <Tex math={tex`\gamma_j=g`} />
      라고 하자. 다른 점수가 모두 더 낮으면 클래스 {j}가 이긴다.{' '}
      <Tex math={tex`\log\pi_k+\gamma_k<\log\pi_j+g`} />를 {gammaOfClass}에 대해 풀고, 독립이므로 곱한다.
    </p>
  ),
  substitute: () => (
    <p>
      셋째 줄의 밀도와 둘째 줄의 분포함수를 넣는다:{' '}
      <Tex math={tex`e^{-(g+\log\pi_j-\log\pi_k)}=(\pi_k/\pi_j)\,e^{-g}`} />. 아래는 지금 2등의 인수다.
    </p>
  ),
  collect: () => (
    <p>
      지수함수를 곱하면 지수가 더해진다. 홀로 있던 <Tex math={tex`\exp(-e^{-g})`} />는{' '}
      <Tex math={tex`\pi_j/\pi_j=1`} />
      이므로 <Tex math={tex`k=j`} />인 항으로 끼어든다. 다른 분포에서는 이 단계가 성립하지 않는다.
    </p>
  ),
  integrate: () => (
    <p>
      <Tex math={tex`s=e^{-g}`} />, <Tex math={tex`ds=-e^{-g}dg`} />로 치환하면 경주에서 본 적분이 돌아온다.
      아래는 이론값, 그다음이 집계다.
    </p>
  ),
  maximum: () => (
    <p>
      같은 적분을 <Tex math={tex`x`} />
      까지만 한다. 결과는 곱이다. {winner}와 가장 높은 {scoreOfClass}는 서로 독립이고, Gumbel 값들의 최댓값은
      다시 Gumbel 값이며 <Tex math={tex`\log\Lambda`} />
      만큼, 여기서는 0만큼 옮겨진다.
    </p>
  ),
}
