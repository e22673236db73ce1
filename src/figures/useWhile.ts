import { useState } from 'react'

/** The value as it was when the condition last held. */
export function useWhile<T>(condition: boolean, value: T): T {
  const [kept, setKept] = useState(value)
  if (condition && kept !== value) setKept(value)
  return condition ? value : kept
}
