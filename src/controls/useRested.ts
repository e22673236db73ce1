import { useEffect, useState } from 'react'

/** How long, in milliseconds, a reader may rest within what is not legal yet before the field says so. */
const patience = 1200

/** The text once it has stood unchanged for the time of our patience; else an older one; null before the first. */
export function useRested(text: string | null): string | null {
  const [rested, setRested] = useState<string | null>(null)
  useEffect(() => {
    if (text === null) return
    const timer = setTimeout(() => setRested(text), patience)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
