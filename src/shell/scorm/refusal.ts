import { createStore, useStore } from 'zustand'

/** What the platform refuses, and what asks it once more. */
interface Refusal {
  /** A session, without which nothing is reported, or the progress that it was told last */
  of: 'session' | 'progress'
  askAgain: () => void
}

const standing = createStore<{ refusal: Refusal | null }>(() => ({ refusal: null }))

/** Tells the page what the platform refuses; null once it takes everything. */
export const sayRefusal = (refusal: Refusal | null): void => standing.setState({ refusal })

/** What the platform refuses at present; null where it takes everything. */
export const useRefusal = (): Refusal | null => useStore(standing, ({ refusal }) => refusal)
