import { type Typeset, tex } from '../language/typeset/tex'
import type { Objective } from '../state/parameters'

const formulas: Record<Objective['kind'], Typeset> = {
  linear: tex`f(z)=\sum_{k=1}^K c_k\,z_k`,
  quadratic: tex`f(z)=\sum_{k=1}^K c_k\,z_k^2`,
  toy: tex`f(z)=(z_1-t)^2`,
  curved: tex`f(z)=e^{z_1-z_K}`,
  values: tex`f(z)=g(z_1)`,
}

/** f as a formula. */
export const objectiveFormula = (kind: Objective['kind']): Typeset => formulas[kind]
