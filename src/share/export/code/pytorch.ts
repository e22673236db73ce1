import { inNumpy, pictureLines } from './pictureLines'
import { type CodeComments, type CodeSetting, checkLines, pictureSizes, settingLines } from './program'
import { noiseLines, threefryLines } from './threefryLines'

/**
 * The present picture in PyTorch: the page's own draws, by its generator in NumPy, and the line that a model of the
 * reader's own would have in their place.
 */
export const pytorchCode = (setting: CodeSetting, comments: CodeComments): string =>
  [
    ...settingLines(
      setting,
      comments,
      ['import numpy as np', 'import torch', 'import torch.nn.functional as F'],
      pictureSizes(setting, comments),
    ),
    ...threefryLines(comments),
    `# ${comments.noise}`,
    'n = np.arange(N, dtype=np.uint32)',
    ...noiseLines,
    ...checkLines(setting, 'u[0, 0]', comments.otherBits),
    '',
    `# ${comments.parameters}`,
    `logits = torch.log(torch.tensor(pi))  # ${comments.logits}`,
    'score = logits + torch.from_numpy(gamma)',
    `winner = score.argmax(-1)  # ${comments.max}`,
    `relaxed = torch.softmax(score / tau, -1)  # ${comments.softmax}`,
    '',
    `# ${comments.ownNoise}`,
    'torch.manual_seed(seed)',
    'sample = F.gumbel_softmax(logits.expand(N, K), tau=tau, hard=False)',
    '',
    inNumpy,
    ...pictureLines(setting, comments),
  ].join('\n')
