import { inNumpy, pictureLines } from './pictureLines'
import type { CodeComments, CodeSetting } from './setting'
import { pictureSizes, settingLines } from './settingLines'

/** The present picture in TensorFlow Probability: the same laws, with its own noise. */
export const tensorflowCode = (setting: CodeSetting, comments: CodeComments): string =>
  [
    ...settingLines(
      setting,
      comments,
      [
        'import numpy as np',
        'import tensorflow as tf',
        'import tensorflow_probability as tfp  # pip install tensorflow-probability[tf]',
      ],
      pictureSizes(setting),
    ),
    `logits = tf.math.log(tf.constant(pi))  # ${comments.logits}`,
    'law = tfp.distributions.RelaxedOneHotCategorical(temperature=tau, logits=logits)',
    `# ${comments.otherDraws}`,
    `relaxed = law.sample(N, seed=[0, seed % 2**31])  # ${comments.softmax}`,
    `winner = tf.argmax(relaxed, -1)  # ${comments.max}: ${comments.sameWinner}`,
    '',
    inNumpy,
    ...pictureLines(setting, comments),
  ].join('\n')
