/**
 * Whether a key goes into a syllable that is being composed. 229: some browsers send the first key before they say that
 * one is being composed, and Safari the last one after it has been.
 */
export const isComposing = (press: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  press.isComposing || press.keyCode === 229
