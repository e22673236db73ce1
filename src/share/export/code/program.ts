import { pythonFloat, pythonInteger, pythonList, pythonText } from '../../../language/python'
import { uniformAt } from '../../../noise/noise'
import type { Parameters } from '../../../state/parameters'
import type { TakeawayWords } from '../words.en'

/** The reader's numbers that every program needs, and the link to the page that shows them. */
export interface PageNumbers extends Pick<Parameters, 'pi' | 'tau' | 'scale' | 'seed' | 'labels'> {
  link: string
}

/** What the code of a picture is written for. */
export interface PictureNumbers extends PageNumbers, Pick<Parameters, 'n' | 'draw' | 'axis' | 'turn'> {}

/** What stands behind the '#' in the code. */
export type CodeComments = TakeawayWords['comments']

/** The first lines of a program: where its numbers come from, what it imports, the numbers, and how many draws. */
export const settingLines = (
  { pi, tau, scale, seed, labels, link }: PageNumbers,
  comments: CodeComments,
  imports: readonly string[],
  sizes: readonly string[],
): string[] => [
  `# ${comments.state(link)}`,
  ...imports,
  '',
  `labels = ${pythonList(labels.map(pythonText))}`,
  `pi = ${pythonList(pi.map(pythonFloat))}`,
  `tau, seed = ${pythonFloat(tau)}, ${seed}`,
  ...(scale === 1 ? [] : [`scale = ${pythonFloat(scale)}  # ${comments.scale}`]),
  'K = len(pi)',
  ...sizes,
  '',
]

/** What a program of a picture holds at its peak for each of its N·K values: measured in NumPy, 719 MB at 10⁶ × 16. */
const bytesPerValue = 45

/** The sizes of a picture: all N draws, and the one looked at; and what that takes where it is more than a gigabyte. */
export function pictureSizes({ n, draw, pi }: PictureNumbers, comments: CodeComments): string[] {
  const gigabytes = (bytesPerValue * n * pi.length) / 1e9
  return [
    ...(gigabytes > 1 ? [`# ${comments.memory(gigabytes.toFixed(0))}`] : []),
    `N, draw = ${pythonInteger(n)}, ${draw}`,
  ]
}

/**
 * Lines that hold the program's first u, of class 0 in draw 0, against the page's, and say what to look at where they
 * differ: settings and versions of a library can change the draws without a word.
 * @param first an expression of the program's own u
 */
export const checkLines = ({ seed }: PageNumbers, first: string, remedy: string): string[] => [
  `if abs(${first} - ${pythonFloat(uniformAt(seed, 0, 0))}) > 1e-6:`,
  `    print(${pythonText(remedy)})`,
]
