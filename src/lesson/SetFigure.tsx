import type { ReactNode } from 'react'
import { Button } from '../controls/Button'
import { applyPreset } from '../state/actions'
import type { Parameters } from '../state/parameters'

interface Props {
  /** What the figure is set to; parameters that are not named stay as they are. */
  values: Partial<Parameters>
  /** The phrase of the sentence that asks for it: 'set τ to 0.01'. */
  children: ReactNode
  /** Text that touches the phrase within its line, before and behind it (`keepTogether` hands it over). */
  start?: string
  end?: string
}

/** A phrase of the prose that does what it says: pressed, it sets the figure beside it. */
export function SetFigure({ values, children, start = '', end = '' }: Props) {
  return (
    <span className="whole">
      {start}
      <Button plain onClick={() => applyPreset(values)}>
        {children}
      </Button>
      {end}
    </span>
  )
}
