import { readFileSync } from 'node:fs'
import type { Mutant } from './mutantsOf'

/** Mutants of one line that no test should kill: they compute the same, or differ by less than what is promised. */
interface Explained extends Pick<Mutant, 'file' | 'right'> {
  wrong: readonly string[]
  why: string
}

/** Survivors that were looked at and are no gap in the tests: explained.txt has each as the run prints it, and then why. */
export const explained: readonly Explained[] = readFileSync('tests/mutation/explained.txt', 'utf8')
  .trim()
  .split('\n\n')
  .map((block) => {
    const [file = '', right = '', ...rest] = block.split('\n').map((line) => line.trim())
    return { file: file.replace(/:\d+$/, ''), right, wrong: rest.slice(0, -1), why: rest.at(-1)! }
  })

/** Whether a mutant is among them. */
export const isExplained = ({ file, right, wrong }: Mutant): boolean =>
  explained.some((each) => each.file === file && each.right === right && each.wrong.includes(wrong))
