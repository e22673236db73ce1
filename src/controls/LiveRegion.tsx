import { useEffect, useState } from 'react'

interface LiveRegionProps {
  /** One sentence on what the page shows now. */
  sentence: string
  /** While something plays: say nothing, then what it came to. */
  quiet?: boolean
}

/** How long nothing must have changed before it is spoken: a slider on its way would never let it finish. */
const settled = 700

/** Speaks what changed, politely, once it has settled; the first sentence, which no action caused, is not spoken. */
export function LiveRegion({ sentence, quiet = false }: LiveRegionProps) {
  const [first] = useState(sentence)
  const [spoken, setSpoken] = useState('')

  useEffect(() => {
    if (quiet || (spoken === '' && sentence === first)) return
    const timer = setTimeout(() => setSpoken(sentence), settled)
    return () => clearTimeout(timer)
  }, [sentence, quiet, spoken, first])

  return (
    <div role="status" className="visually-hidden">
      {spoken}
    </div>
  )
}
