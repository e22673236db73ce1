import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { K, logit, logits, pi } = notation

/** The chapter's questions of understanding, in English. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: () => (
      <p>
        You hold probabilities p and a sampler that adds Gumbel noise to its argument and returns the argmax.
        What do you hand over?
      </p>
    ),
    choices: [
      {
        label: 'p',
        shown: () => <Tex math={tex`p`} />,
        right: false,
        why: () => (
          <p>
            That draws from softmax(p). For p = (0.7, 0.2, 0.1) it is (0.464, 0.281, 0.255). No error is
            raised; only the samples are wrong.
          </p>
        ),
      },
      {
        label: 'log p',
        shown: () => <Tex math={tex`\log p`} />,
        right: true,
        why: () => (
          <p>
            softmax(log p) = p. PyTorch’s <code translate="no">F.gumbel_softmax</code>, too, takes logits.
          </p>
        ),
      },
      {
        label: 'softmax(p)',
        shown: () => <Tex math={tex`\operatorname{softmax}(p)`} />,
        right: false,
        why: () => (
          <p>
            One softmax more instead of one less: this draws from softmax(softmax(p)), which is nearly
            uniform.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => <p>All logits are raised by 5, with the same noise. What happens?</p>,
    choices: [
      {
        label: 'Nothing: every draw has the same winner',
        right: true,
        why: () => (
          <p>
            All perturbed logits rise by 5 and keep their order. Logits are only fixed up to a constant;{' '}
            {logit} is the choice whose exponentials sum to 1.
          </p>
        ),
      },
      {
        label: 'The noise matters less, so the favourite wins more often',
        right: false,
        why: () => (
          <p>
            The noise competes with the differences between the logits, and those are as before. Multiplying
            the logits by a large number would have that effect.
          </p>
        ),
      },
      {
        label: 'It is no longer allowed: log π must be negative',
        shown: () => (
          <>
            It is no longer allowed: <Tex math={tex`\log@pi`} /> must be negative
          </>
        ),
        right: false,
        why: () => (
          <p>
            {logit} is at most 0, but a logit may be any number. That is why a network computes logits rather
            than probabilities.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => <p>What do you get without the noise, from the argmax of {logits} alone?</p>,
    choices: [
      {
        label: 'A sample from π, with less variance',
        right: false,
        why: () => (
          <p>
            Without chance there is no sample: each class should appear with its own frequency, and only one
            ever does.
          </p>
        ),
      },
      {
        label: 'The most probable class, every time',
        right: true,
        why: () => (
          <p>
            That is the mode of {pi}. The noise is not a defect of the argmax; it is what turns the argmax
            into a sample.
          </p>
        ),
      },
      {
        label: 'Each class equally often',
        right: false,
        why: () => (
          <p>
            That comes from the opposite: noise and no logits. With {K} equal logits each class wins 1 in {K}{' '}
            draws.
          </p>
        ),
      },
    ],
  },
]
