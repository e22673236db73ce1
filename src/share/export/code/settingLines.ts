import { pythonFloat, pythonInteger, pythonList, pythonText } from './python'
import type { CodeComments, CodeSetting, PageNumbers } from './setting'

/** The first lines of a program: where its numbers come from, what it imports, the numbers, and how many draws. */
export const settingLines = (
  { pi, tau, seed, labels, link }: PageNumbers,
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
  'K = len(pi)',
  ...sizes,
  '',
]

/** The sizes of a picture: all N draws, and the one looked at. */
export const pictureSizes = ({ n, draw }: CodeSetting): string[] => [`N, draw = ${pythonInteger(n)}, ${draw}`]
