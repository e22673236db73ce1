import type { Criterion } from './criterion'
import {
  categorical,
  invariance,
  jointLaw,
  lawOfPairs,
  lawOfTwo,
  maximum,
  mean,
  order,
} from './distributionCriteria'
import { estimators } from './estimatorCriteria'
import { density, slope } from './exactCriteria'
import { inUse } from './inUseCriteria'
import { gaussianLaw, generator, gumbelLaw, uniformEnds } from './noiseCriteria'

/** Every test that an engine must meet, T1 … T19. */
export const criteria: readonly Criterion[] = [
  uniformEnds,
  ...gumbelLaw,
  ...categorical,
  invariance,
  ...lawOfTwo,
  lawOfPairs,
  ...jointLaw,
  order,
  ...maximum,
  ...mean,
  ...density,
  ...slope,
  ...estimators,
  ...generator,
  gaussianLaw,
  ...inUse,
]
