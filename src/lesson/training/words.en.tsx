import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import { checks } from './checks.en'
import { closing } from './closing.en'
import type { Line } from './derivation'
import type { Exploration } from './outline'
import { reasons } from './reasons.en'
import { targetOf, toyCriticalTemperature, toyEnd } from './toyEnd'

const { pi, piFirst, relaxed, tau, theta } = notation

/** The chapter in English. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'Training',
  summary:
    'Gradients are for learning. Where each estimator leads can be known beforehand, and a small model of digits shows what a gap costs.',
  opening: () => (
    <>
      <p>
        Everything so far was about one step: which way to push {theta}. Now take thousands of steps. Chance
        averages out along the way, since every step has new draws. What does not average out is{' '}
        <Term id="bias">bias</Term>. A learner with a biased gradient goes where its own gradient vanishes,
        surely and in good order, and that need not be where the loss is least.
      </p>
      <p>
        So the question is not only who learns fastest. It is who learns what. First comes a problem so small
        that the answer is known in closed form. Then a real one, small enough that its truth can be counted:
        a model of handwritten digits that is trained here, in this tab, while you read.
      </p>
    </>
  ),
  prediction: {
    ask: (live) => (
      <p>
        Two classes, <Tex math={tex`f(z)=(z_1-t)^2`} /> with <Tex math={tex`t`} /> ={' '}
        {live.significant(targetOf(live))}, and {piFirst} starts at ½. A class is 0 or 1, so the best that{' '}
        {pi} can do is to draw the nearer of the two, always. Gumbel-Softmax descends at {tau} ={' '}
        {live.significant(live.parameters.tau)}. Where does {piFirst} go?
      </p>
    ),
    choices: [
      {
        label: 'To the nearer corner, if slowly: noise slows learning down, it does not mislead it',
        right: false,
        why: () => (
          <p>
            Noise alone would not mislead it; the score function, noisier than this, gets there. But the mean
            of the relaxed gradient is the slope of another objective, and far from the corner that slope may
            turn round.
          </p>
        ),
      },
      {
        label: 'To π₁ = t, where f is least',
        right: false,
        why: () => (
          <p>
            <Tex math={tex`f`} /> is least at <Tex math={tex`\sym{relaxed}{\tilde z_1}=t`} />, a point of the
            segment, and {relaxed} scatters about. {piFirst} is no point but a law of points; what is made
            small is the mean of <Tex math={tex`f`} /> over them.
          </p>
        ),
      },
      {
        label: 'At some temperatures to the corner, at others to a point in between, and there it stays',
        right: true,
        why: (live) => (
          <p>
            There is a critical temperature, here {live.number(toyCriticalTemperature(live))}. Above it the
            expected gradient vanishes inside, and training stops there: no learning rate and no patience
            helps. Below it the way to the corner is free.
          </p>
        ),
      },
      {
        label: 'Nowhere: it wanders, since every step has new noise',
        right: false,
        why: () => (
          <p>
            It trembles, and it has a place about which it trembles. The mean over 32 draws a step is a good
            compass. The question is where it points.
          </p>
        ),
      },
    ],
    reveal: (live) => (
      <p>
        At {tau} = {live.significant(live.parameters.tau)} Gumbel-Softmax must end at {piFirst} ={' '}
        {live.number(toyEnd(live))}, computed before a single draw is made. Run it below and see.
      </p>
    ),
    stage: 'Gumbel-Softmax learns π on f = (z₁ − t)². Where does π₁ end?',
    notes:
      'Let the room vote, then ask the “slowly” camp how long they would wait. That is the trap: the loss of the relaxed learner goes down nicely all the while. The number that is revealed comes from theory; run the figure only afterwards, at full speed, and let the dot walk into the diamond.',
  },
  explorations: {
    pi: {
      title: 'Six learners, one noise',
      prose: (live) => {
        const { number, significant, parameters } = live
        return (
          <>
            <p>
              Six learners start from the same {pi} and take the same steps on the same draws, 32 new ones a
              step. They differ in one thing, the gradient they make of them. Press run.
            </p>
            <p>
              The exact gradient needs no draws, and goes to the better corner. So do the two score functions,
              shaking. Gumbel-Softmax and straight-through walk to their diamonds and stay. For{' '}
              <Tex math={tex`(z_1-t)^2`} /> with <Tex math={tex`t`} /> = {significant(targetOf(live))} the
              border lies at {tau} = {number(toyCriticalTemperature(live))}. Set {tau} below it and start
              over: now all of them arrive.
            </p>
            <p>
              Between the two stands <Term id="annealing">annealing</Term>. The last learner starts at your{' '}
              {tau}, goes wrong like its neighbour, and follows its diamond as {tau} falls, all the way. But
              only if the lowest {tau} is low enough: raise it to 0.3, and the learner stops where 0.3 stops.
            </p>
            {parameters.pi.length === 2 ? (
              <p>
                Then take your own <Tex math={tex`f`} />, and add a class: with three, the ways of {pi} lie in
                the triangle. With linear costs everyone arrives. It is where <Tex math={tex`f`} /> sags
                between the corners that the relaxed ones get caught.
              </p>
            ) : (
              <p>
                With linear costs everyone arrives. It is where <Tex math={tex`f`} /> sags between the corners
                that the relaxed learners get caught.
              </p>
            )}
          </>
        )
      },
      caption: () => (
        <p>
          Plain gradient descent, all learners on the same noise. Those whose gradient is right on average go
          to the best corner. Those that pass through {relaxed} end where their own mean gradient vanishes
          (diamonds), unless {tau} is, or becomes, low enough.
        </p>
      ),
      stage: 'Same noise, same steps. Biased learners end where theory says they must.',
      notes:
        'First run at τ = 1, medium speed, in silence. Ask what more steps would do. Then τ = 0.05. Then the annealed lane at a floor of 0.3 and at 0.05. The point to leave in the room: a loss that falls and settles proves nothing about the loss that matters. Changing f to linear costs takes the trap away, which shows where it came from. A learning rate of 1e9 throws π into a corner for good; worth thirty seconds.',
    },
    digits: {
      title: 'A model whose truth can be counted',
      prose: () => (
        <>
          <p>
            A picture of 64 pixels is sent through a <Term id="categorical">categorical</Term> code: two
            variables of ten classes, so one of 100 codes. An encoder gives {pi} of both for each picture, a
            decoder turns a code back into pixels. Both are learned together. This is a variational
            autoencoder, as in <Reference to="jang2017" />, only smaller.
          </p>
          <p>
            Small enough to sum over all 100 codes. So the exact loss of the discrete model, −ELBO, can stand
            beside the relaxed loss that is being made small, at every moment. In a model of useful size
            nobody sees the thick curve.
          </p>
          <p>
            Set {tau} = 5 and run. The relaxed loss falls far below anything the model can do with real codes:
            encoder and decoder agree on mixtures, and no draw ever is a mixture. The thick curve rises. In
            the end the model is worse than no code at all. Start over at {tau} = 1: a gap remains. Let {tau}{' '}
            fall from 1: the gap closes.
          </p>
          <p>
            Then choose the exact gradient, and the score function with two draws. On a problem this small
            they are as good as anything here, and neither needs a relaxation. Hold on to that: the trick is
            for problems where you cannot sum.
          </p>
        </>
      ),
      caption: () => (
        <p>
          The loss with soft codes (dashed) is what the relaxation makes small. The exact −ELBO (thick) is
          what the model is worth. At a high {tau} they part; as {tau} falls they meet. Lower relaxed loss,
          worse model: watch the right curve.
        </p>
      ),
      stage: 'The relaxed loss falls, the model gets worse. Annealing closes the gap.',
      notes:
        'Start the run at τ = 5 before you begin to explain; a training takes some seconds to a minute. The earlier run stays behind as a faint line. Ask for the relaxed loss first, then for the thick curve. Then the annealed run. Point at the 10 × 10 table: faint codes are used by no picture. “So is Gumbel-Softmax bad?” No: annealed it comes within a fraction of a nat of the exact gradient, without ever summing over codes, and the sum is what one does not have with 20 variables of ten classes.',
    },
  },
  derivation: {
    title: 'Two objectives and the gap between them',
    opening: () => (
      <p>
        <Tex math={tex`f_k=f(e_k)`} /> are the values at the corners. The numbers are those of your {pi},{' '}
        {tau}, <Tex math={tex`f`} /> and of the draw in your hand.
      </p>
    ),
    parts: {
      objective: 'What is meant, and what is descended',
      tail: 'Where the descent stops',
      bound: 'The autoencoder',
    },
    reasons,
    stage: 'The relaxed gradient is right, for another objective.',
    notes:
      'The first part repeats two chapters in five lines; with a quick room, show only the pair of gradients. The second is the treat: one bracket decides between corner and trap, and with t = 0.45 it flips at τ = 0.1. Put t = 0.3 and ask for the new critical temperature. The third is for those who know variational autoencoders; the last line holds the sentence to remember, “it bounds nothing unless z̃ is one-hot”.',
  },
  takeHome:
    'A biased gradient leads, surely, to where its own mean vanishes. Watch the loss with true classes, not the relaxed one, and let τ fall far enough.',
  checks,
  closing,
  references: [
    'alpaydin1998',
    'jang2017',
    'maddison2017',
    'kool2019',
    'mohamed2020',
    'paulus2021',
    'huijben2023',
    'shekhovtsov2023',
  ],
}
