import type { Parameters } from '../../state/parameters'
import type { LabWords } from './words.en'

/** A setting worth looking at; the ones of papers are theirs. */
interface Preset {
  id: string
  name: (words: LabWords['presets']) => string
  values: Partial<Parameters>
}

const three = [0.5, 0.3, 0.2]
const ten = [0.08, 0.04, 0.12, 0.22, 0.06, 0.18, 0.1, 0.05, 0.12, 0.03]
const temperatures = [0.1, 0.5, 1, 10]

/** Unnormalised 2 : 0.5 : 1, as the paper gives it. */
const maddison = [2, 0.5, 1]

const unnamed = { labels: [] }

export const presets: readonly Preset[] = [
  ...temperatures.map((tau) => ({
    id: `jang-3-${tau}`,
    name: (words: LabWords['presets']) => words.jangA(String(tau)),
    values: { pi: three, tau, ...unnamed },
  })),
  ...temperatures.map((tau) => ({
    id: `jang-10-${tau}`,
    name: (words: LabWords['presets']) => words.jangB(String(tau)),
    values: { pi: ten, tau, ...unnamed },
  })),
  ...[0.5, 1, 2].map((tau) => ({
    id: `maddison-${tau}`,
    name: (words: LabWords['presets']) => words.maddison(tau === 0.5 ? '½' : String(tau)),
    values: { pi: maddison, tau, ...unnamed },
  })),
  { id: 'uniform', name: (words) => words.uniform, values: { pi: [1, 1, 1], ...unnamed } },
  { id: 'rare', name: (words) => words.rare, values: { pi: [0.75, 0.249, 0.001], ...unnamed } },
  { id: 'impossible', name: (words) => words.impossible, values: { pi: [0.6, 0.4, 0], ...unnamed } },
  {
    id: 'sixteen',
    name: (words) => words.sixteen,
    values: { pi: Array.from({ length: 16 }, (_, k) => 16 - k), ...unnamed },
  },
]
