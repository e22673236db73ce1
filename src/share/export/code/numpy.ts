import { pictureLines } from './pictureLines'
import { type CodeComments, type CodeSetting, checkLines, pictureSizes, settingLines } from './program'
import { noiseLines, scoreLines, threefryLines } from './threefryLines'

/** The present picture in NumPy alone: the page's own draws, its generator written out. */
export const numpyCode = (setting: CodeSetting, comments: CodeComments): string =>
  [
    ...settingLines(setting, comments, ['import numpy as np'], pictureSizes(setting, comments)),
    ...threefryLines(comments),
    `# ${comments.noise}`,
    'n = np.arange(N, dtype=np.uint32)',
    ...noiseLines,
    ...checkLines(setting, 'u[0, 0]', comments.otherBits),
    '',
    `# ${comments.parameters}`,
    ...scoreLines(setting.pi),
    `winner = score.argmax(-1)  # ${comments.max}`,
    `relaxed = np.exp((score - score.max(-1, keepdims=True)) / tau)  # ${comments.softmax}`,
    'relaxed /= relaxed.sum(-1, keepdims=True)',
    '',
    ...pictureLines(setting, comments),
  ].join('\n')
