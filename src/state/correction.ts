import { cutText, percentDecode, wellFormedText } from './text'

/**
 * Why what was given is not what is used. Each parameter's own `parse` (`parameterTable.ts`) corrects it.
 * - `unreadable`: it can't be read; the default is used
 * - `below`, `above`: out of range; the nearer bound is used
 * - `rounded`: no integer; the nearest is used
 * - `negative`: a class weight below 0 became 0
 * - `tooMany`: more than 16 classes; the first 16 stay
 * - `oneClass`, `allZero`: no probabilities; the default is used
 * - `tooLong`: a label was cut
 * - `surplus`: more labels, or costs, than classes; the surplus is dropped
 * - `longPath`: more parts than the view has; the view is shown
 * - `unknownPlace`: no such view, chapter or figure; the lesson's start is shown
 * - `classCount`: not as many class weights as π has; π is used
 * - `misspelt`: a name that is nearly a parameter's; it is ignored
 */
export type CorrectionReason =
  | 'unreadable'
  | 'below'
  | 'above'
  | 'rounded'
  | 'negative'
  | 'tooMany'
  | 'oneClass'
  | 'allZero'
  | 'tooLong'
  | 'surplus'
  | 'longPath'
  | 'unknownPlace'
  | 'classCount'
  | 'misspelt'

/** What of an address was corrected, under the name that it stood at. Plain text throughout: it comes from strangers. */
export interface Correction<Name extends string> {
  name: Name
  /** As given, percent-decoded, at most 40 code points; a cut one ends in '…'. */
  given: string
  /** What is used, written for reading: shares at four digits, labels as they look. */
  used: string
  reason: CorrectionReason
}

/** What was given, fit to be shown: decoded, at most 40 code points. `text` is as it stood in the address. */
export function excerpt(text: string): string {
  // One code point takes at most 12 characters ('%F0%9F%8E%B2'): more of a long text need not be decoded.
  const decoded = wellFormedText(percentDecode(text.slice(0, 12 * 41)))
  const cut = cutText(decoded, 40)
  return cut === decoded ? decoded : `${cutText(decoded, 39)}…`
}
