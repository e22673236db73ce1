import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { notation } from '../notation'
import { Reference } from '../reference/Reference'
import { Tex } from '../typeset/Tex'
import { tex } from '../typeset/tex'
import type { Exploration } from './chapter'
import type { Line } from './derivation'
import { targetOf, toyCriticalTemperature, toyEnd } from './toyEnd'
import { WholeTrick } from './WholeTrick'

const { gamma, oneHot, pi, piFirst, relaxed, tau, theta } = notation

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
    reasons: {
      objective: () => <p>A finite sum: the loss of a law over classes.</p>,
      'true-gradient': () => (
        <p>
          The derivative of the softmax. It vanishes at the corners and where all classes in use cost the
          same: inside, nothing holds it back.
        </p>
      ),
      'relaxed-objective': () => (
        <p>
          Another function of the same {theta}: it reads <Tex math={tex`f`} /> between the corners. The number
          is that of one draw, not the mean.
        </p>
      ),
      'relaxed-gradient': () => (
        <p>
          The chain rule within the mean over {gamma}. It is unbiased, for{' '}
          <Tex math={tex`L_{\sym{tau}{\tau}}`} />. Where <Tex math={tex`L_{\sym{tau}{\tau}}`} /> is least, it
          vanishes, whatever <Tex math={tex`L`} /> does there.
        </p>
      ),
      step: () => (
        <p>
          One step: the mean of 32 draws' estimates. Over many steps the noise averages out and the bias adds
          up. The number is the exact learner's first step.
        </p>
      ),
      tail: () => (
        <p>
          When {piFirst} is small, <Tex math={tex`\sym{relaxed}{\tilde z_1}`} /> is seldom anywhere but at 0;
          substitute <Tex math={tex`z=\sigma(x/\tau)`} /> with the logistic tail <Tex math={tex`e^{-|x|}`} />.
          Two Beta integrals. The sign hangs on the bracket: positive, and descent goes on to the corner;
          negative, and it turns back.
        </p>
      ),
      critical: () => (
        <p>
          The bracket is zero here. Above <Tex math={tex`\sym{tau}{\tau_c}`} /> the end lies inside; its place{' '}
          <Tex math={tex`\sym{pi}{\pi_1^\star}`} /> has no formula, and is found as the zero of a
          one-dimensional integral.
        </p>
      ),
      bound: () => (
        <p>
          Jensen's inequality. The difference between the two sides is how far <Tex math={tex`q(z\mid x)`} />{' '}
          is from the posterior <Tex math={tex`p(z\mid x)`} />, as a KL divergence. The prior is even over the
          100 codes.
        </p>
      ),
      hundred: () => (
        <p>
          The expectation is a sum of 100 terms: the thick curve. With 20 variables of ten classes it would
          have <Tex math={tex`10^{20}`} /> terms.
        </p>
      ),
      'soft-codes': () => (
        <p>
          The dashed curve: <Tex math={tex`\sym{relaxed}{\tilde z}`} /> in place of {oneHot} in the first
          term, the KL of the discrete law kept, as <Reference to="jang2017" /> do. It bounds nothing unless{' '}
          <Tex math={tex`\sym{relaxed}{\tilde z}`} /> is one-hot; <Reference to="maddison2017" /> put the
          Concrete density there and get a bound, of a relaxed model.
        </p>
      ),
    },
    stage: 'The relaxed gradient is right, for another objective.',
    notes:
      'The first part repeats two chapters in five lines; with a quick room, show only the pair of gradients. The second is the treat: one bracket decides between corner and trap, and with t = 0.45 it flips at τ = 0.1. Put t = 0.3 and ask for the new critical temperature. The third is for those who know variational autoencoders; the last line holds the sentence to remember, “it bounds nothing unless z̃ is one-hot”.',
  },
  takeHome:
    'A biased gradient leads, surely, to where its own mean vanishes. Watch the loss with true classes, not the relaxed one, and let τ fall far enough.',
  checks: [
    {
      ask: () => (
        <p>
          You raise {tau} from 1 to 5 and the training loss falls from 15 to 11. What have you learned about
          the model?
        </p>
      ),
      choices: [
        {
          label: 'It has become better: the loss is lower',
          right: false,
          why: () => (
            <p>
              The loss is that of soft codes, which the model may never send. Losses at two temperatures are
              losses of two different objectives.
            </p>
          ),
        },
        {
          label: 'Nothing yet: evaluate it with one-hot samples',
          right: true,
          why: () => (
            <p>
              With true classes the digits' model went from about 20 to about 58 nats. Always report the hard
              loss: replace {relaxed} by {oneHot}, or sum exactly where you can.
            </p>
          ),
        },
        {
          label: 'It has become worse: a higher τ is always worse',
          right: false,
          why: () => (
            <p>
              Often, not always: at a very low {tau} the variance hurts instead. That is why one looks, rather
              than knows.
            </p>
          ),
        },
      ],
    },
    {
      ask: () => (
        <p>
          For <Tex math={tex`(z_1-t)^2`} /> with <Tex math={tex`t`} /> = 0.35 you anneal {tau} from 1 down to
          0.2 and go on for as long as it takes. Does {piFirst} reach the corner?
        </p>
      ),
      choices: [
        {
          label: 'Yes: 0.2 lies below 1 − 2·0.35 = 0.3',
          right: true,
          why: () => (
            <p>
              From the moment {tau} has passed 0.3 the expected gradient points to the corner everywhere, and
              the learner is no longer held.
            </p>
          ),
        },
        {
          label: 'No: annealing only helps in the limit τ → 0',
          right: false,
          why: () => (
            <p>
              The limit makes the bias vanish. To point the right way, the gradient need not be without bias;
              it must have the right sign.
            </p>
          ),
        },
        {
          label: 'No: it started at τ = 1 and got stuck',
          right: false,
          why: () => (
            <p>
              It stood still at the zero of its mean gradient. When {tau} falls, the zero moves, and the
              learner with it.
            </p>
          ),
        },
      ],
    },
    {
      ask: () => (
        <p>
          One variable of five classes, and a differentiable <Tex math={tex`f`} /> that costs a millisecond.
          Which gradient?
        </p>
      ),
      choices: [
        {
          label: 'Gumbel-Softmax, annealed',
          right: false,
          why: () => (
            <p>
              It would work. But you would pay in bias and in a schedule for what a sum of five terms gives
              without either.
            </p>
          ),
        },
        {
          label: 'The exact one: evaluate f at all five classes',
          right: true,
          why: () => <p>No noise, no temperature, no bias. The trick is for sums with too many terms.</p>,
        },
        {
          label: 'Straight-through: it keeps samples one-hot',
          right: false,
          why: () => (
            <p>
              It does, and its gradient is biased even as {tau} falls to 0, unless <Tex math={tex`f`} /> is
              quadratic between the corners.
            </p>
          ),
        },
      ],
    },
  ],
  closing: [
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
              between the corners, many variables are drawn at once, and some bias is tolerable. Let {tau}{' '}
              fall, between 1 and about 0.1 to 0.5; report the hard loss.
            </li>
            <li>
              <strong>Straight-through</strong>, where what comes next takes only one-hot vectors. Its bias
              does not vanish as {tau} falls; <Reference to="paulus2021" /> lower its variance.
            </li>
            <li>
              <strong>The score function</strong> with a baseline, where <Tex math={tex`f`} /> is a black box,
              a simulator or a reward, or where no bias is tolerable. Two draws make a baseline (
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
            read them side by side. <Reference to="huijben2022" /> review what has been made of it,{' '}
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
  ],
  references: [
    'alpaydin1998',
    'jang2017',
    'maddison2017',
    'kool2019',
    'mohamed2020',
    'paulus2021',
    'huijben2022',
    'shekhovtsov2023',
  ],
}
