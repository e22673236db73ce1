import { inNumpy, pictureLines } from './pictureLines'
import type { CodeComments, CodeSetting } from './setting'
import { pictureSizes, settingLines } from './settingLines'

/** The present picture in JAX: the page's own draws, by the lines that define them (`contract.md` §1). */
export const jaxCode = (setting: CodeSetting, comments: CodeComments): string =>
  [
    ...settingLines(
      setting,
      comments,
      ['import jax', 'import jax.numpy as jnp', 'import numpy as np'],
      pictureSizes(setting),
    ),
    `# ${comments.noise}`,
    'key = jax.random.key(seed)',
    'gamma = jnp.stack([',
    "    jax.random.gumbel(jax.random.fold_in(key, k), (N,), 'float32', mode='low')",
    '    for k in range(K)], axis=-1)',
    '',
    `# ${comments.parameters}`,
    'score = jnp.log(jnp.array(pi)) + gamma',
    `winner = score.argmax(-1)  # ${comments.max}`,
    `relaxed = jax.nn.softmax(score / tau)  # ${comments.softmax}`,
    '',
    inNumpy,
    ...pictureLines(setting, comments),
  ].join('\n')
