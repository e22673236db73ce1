/** What a browser keeps for this site over all tabs, or over the reloads of one. */
type Keeper = 'localStorage' | 'sessionStorage'

/** Null where nothing is kept: reading it throws in a sandbox, and there is none where the build renders. */
export function storageOf(keeper: Keeper): Storage | null {
  try {
    return window[keeper]
  } catch {
    return null
  }
}

/** Keeps a text; whether it is kept. Where storage is refused or full, only the memory is lost. */
export function writeStored(keeper: Keeper, key: string, text: string): boolean {
  const storage = storageOf(keeper)
  try {
    storage?.setItem(key, text)
    return storage !== null
  } catch {
    return false
  }
}
