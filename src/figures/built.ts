import { createContext, useContext, useState } from 'react'
import type { ReplicateCount } from '../estimators/gumbelRao'

/** Choices that figures keep for themselves, as a build of the lecture, a chapter's first picture or the reader makes them. */
export interface BuiltChoices {
  /** Whether a race, a turning axis or a training has been started */
  run: boolean
  /** How many rows of estimates are shown, from the first */
  rows: number
  /** Which error of an estimator is shown alone; null for all of them */
  quality: 'bias' | 'variance' | 'rmse' | null
  /** How many draws are averaged into one gradient */
  averaged: number
  /** How many noises Gumbel-Rao averages over */
  replicates: ReplicateCount
  /** Half-width h of a finite difference */
  width: number
  /** Whether what the chapter's prediction asks for is left out of the picture */
  asks: boolean
  /** Where a race or a turning axis stands, once the reader has moved it */
  at: number
}

/**
 * What is chosen so in the figure within: on stage by the present build, in a chapter's first picture, and where one
 * exploration has two pictures of its figure; nothing elsewhere.
 */
export const Built = createContext<Partial<BuiltChoices>>({})

/** Told of what the reader chooses in the figure within, for the other picture of it. */
export const OnChoice = createContext<(choice: Partial<BuiltChoices>) => void>(() => {})

/** A figure's own choice: what the lecture's build says, until the reader or the next build chooses otherwise. */
export function useBuilt<Name extends keyof BuiltChoices>(
  name: Name,
  initial: BuiltChoices[Name],
): [BuiltChoices[Name], (value: BuiltChoices[Name]) => void] {
  const built = useContext(Built)[name]
  const onChoice = useContext(OnChoice)
  const [value, setValue] = useState(built ?? initial)
  const [seen, setSeen] = useState(built)
  if (seen !== built) {
    setSeen(built)
    setValue(built ?? initial)
  }
  const choose = (next: BuiltChoices[Name]) => {
    setValue(next)
    onChoice({ [name]: next })
  }
  return [seen === built ? value : (built ?? initial), choose]
}
