import { createStore, useStore } from 'zustand'

/** What the platform has not taken can be told again by this; null while it has taken everything. */
const refusal = createStore<{ tellAgain: (() => void) | null }>(() => ({ tellAgain: null }))

/** Tells the page whether the platform took the last report. */
export const sayRefusal = (tellAgain: (() => void) | null): void => refusal.setState({ tellAgain })

/** Tells the platform once more what it has not taken; null while there is nothing of it. */
export const useRefusal = (): (() => void) | null => useStore(refusal, ({ tellAgain }) => tellAgain)
