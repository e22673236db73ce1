import type { Parameters } from '../../../state/parameters'
import type { TakeawayWords } from '../words.en'

/** The reader's numbers that every program needs, and the link to the page that shows them. */
export interface PageNumbers extends Pick<Parameters, 'pi' | 'tau' | 'seed' | 'labels'> {
  link: string
}

/** What the code of a picture is written for. */
export interface CodeSetting extends PageNumbers, Pick<Parameters, 'n' | 'draw' | 'axis' | 'turn'> {}

/** What stands behind the '#' in the code. */
export type CodeComments = TakeawayWords['comments']
