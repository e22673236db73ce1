import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'
import { WholeTrick } from './WholeTrick'

const { pi, tau } = notation

/** The lesson's last page, in English. */
export const closing: NonNullable<ChapterWords<Line, Exploration>['closing']> = [
  {
    title: 'The whole trick on one screen',
    onStage: true,
    notes:
      'Read it along the arrows of time: noise that knows no parameter, scores that know both, a winner, its smooth copy. The mean over classes is replaced by a mean over noise; the first sign costs a bias, the second is exact. So the derivative may go inside. The last line but one is this draw’s, the number that back-propagation gets; the last is what it is meant to be on average. What lies between them is bias and variance.',
    prose: (live) => (
      <>
        <WholeTrick
          live={live}
          words={{
            draw: 'Noise that knows no parameter; scores that know both; a winner, and its smooth copy.',
            expectation:
              'The mean over classes is replaced by a mean over noise: the first sign costs a bias, the second is exact.',
            gradient:
              'So the derivative may go inside. This is one draw’s, the number that back-propagation gets.',
            truth:
              'And this is what it is meant to be on average. What lies between them is bias and variance.',
          }}
        />
      </>
    ),
  },
  {
    title: 'When to use which',
    onStage: true,
    notes:
      'Ask first what the room would use where the sum can be written out. Then go down the list; the first line and the last are the ones that are forgotten.',
    prose: () => (
      <>
        <ul>
          <li>
            <strong>Nothing at all</strong>, where an exact sum is possible: a few classes, or few codes. No
            noise, no bias.
          </li>
          <li>
            <strong>Gumbel-Max alone</strong>, where you only need samples and no gradient.
          </li>
          <li>
            <strong>Gumbel-Softmax</strong>, where <Tex math={tex`f`} /> can be evaluated and differentiated
            between the corners, many variables are drawn at once, and some bias is tolerable. Let {tau} fall,
            between 1 and about 0.1 to 0.5; report the hard loss.
          </li>
          <li>
            <strong>Straight-through</strong>, where what comes next takes only one-hot vectors. Its bias does
            not vanish as {tau} falls; <Reference to="paulus2021" /> lower its variance.
          </li>
          <li>
            <strong>The score function</strong> with a baseline, where <Tex math={tex`f`} /> is a black box, a
            simulator or a reward, or where no bias is tolerable. Two draws make a baseline (
            <Reference to="kool2019" />
            ). Its variance grows with the number of variables.
          </li>
          <li>
            <strong>Not this trick</strong>, where there are very many classes: each sample touches all of
            them, and at {tau} = 1 it is nowhere near one-hot.
          </li>
        </ul>
      </>
    ),
  },
  {
    title: 'What to read next',
    onStage: true,
    prose: () => (
      <>
        <p>
          <Reference to="jang2017" /> and <Reference to="maddison2017" /> found the trick at the same time;
          read them side by side. <Reference to="huijben2023" /> review what has been made of it,{' '}
          <Reference to="mohamed2020" /> all ways to estimate a gradient, and{' '}
          <Reference to="shekhovtsov2023" /> what happens as {tau} falls to 0.
        </p>
      </>
    ),
  },
  {
    title: 'To cite this lesson',
    onStage: false,
    prose: () => (
      <>
        <p>
          “Cite” at the head of the page gives a BibTeX entry with the address of exactly what you see: your{' '}
          {pi}, your {tau}, your seed. For the method, cite the two papers. The digits are those of{' '}
          <Reference to="alpaydin1998" />.
        </p>
      </>
    ),
  },
]
