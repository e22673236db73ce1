import type { Chapter } from '../state/place'

/** A work that the lesson rests on. Names and titles as the work itself has them, in its own language. */
interface Entry {
  /** How prose cites it. */
  short: string
  /** All authors, in the work's order, given names as initials. */
  authors: readonly string[]
  year: number
  title: string
  /** Journal, proceedings or publisher, with volume and pages where they exist. */
  venue: string
  /** Where it can be read or found: arXiv, DOI or publisher; null where no lasting address is known. */
  link: string | null
}

/** Every work that a chapter may name, oldest first. */
export const references = {
  gumbel1954: {
    short: 'Gumbel 1954',
    authors: ['E. J. Gumbel'],
    year: 1954,
    title: 'Statistical Theory of Extreme Values and Some Practical Applications: A Series of Lectures',
    venue: 'National Bureau of Standards, Applied Mathematics Series 33, U.S. Government Printing Office',
    link: null,
  },
  luce1959: {
    short: 'Luce 1959',
    authors: ['R. D. Luce'],
    year: 1959,
    title: 'Individual Choice Behavior: A Theoretical Analysis',
    venue: 'John Wiley & Sons',
    link: 'https://doi.org/10.1037/14396-000',
  },
  mcfadden1974: {
    short: 'McFadden 1974',
    authors: ['D. McFadden'],
    year: 1974,
    title: 'Conditional Logit Analysis of Qualitative Choice Behavior',
    venue: 'In P. Zarembka (ed.), Frontiers in Econometrics, 105–142, Academic Press',
    link: null,
  },
  plackett1975: {
    short: 'Plackett 1975',
    authors: ['R. L. Plackett'],
    year: 1975,
    title: 'The Analysis of Permutations',
    venue: 'Journal of the Royal Statistical Society, Series C (Applied Statistics) 24(2), 193–202',
    link: 'https://doi.org/10.2307/2346567',
  },
  yellott1977: {
    short: 'Yellott 1977',
    authors: ['J. I. Yellott'],
    year: 1977,
    title:
      "The Relationship between Luce's Choice Axiom, Thurstone's Theory of Comparative Judgment, and the Double Exponential Distribution",
    venue: 'Journal of Mathematical Psychology 15(2), 109–144',
    link: 'https://doi.org/10.1016/0022-2496(77)90026-8',
  },
  glynn1990: {
    short: 'Glynn 1990',
    authors: ['P. W. Glynn'],
    year: 1990,
    title: 'Likelihood Ratio Gradient Estimation for Stochastic Systems',
    venue: 'Communications of the ACM 33(10), 75–84',
    link: 'https://doi.org/10.1145/84537.84552',
  },
  williams1992: {
    short: 'Williams 1992',
    authors: ['R. J. Williams'],
    year: 1992,
    title: 'Simple Statistical Gradient-Following Algorithms for Connectionist Reinforcement Learning',
    venue: 'Machine Learning 8(3–4), 229–256',
    link: 'https://doi.org/10.1007/BF00992696',
  },
  alpaydin1998: {
    short: 'Alpaydin & Kaynak 1998',
    authors: ['E. Alpaydin', 'C. Kaynak'],
    year: 1998,
    title: 'Optical Recognition of Handwritten Digits (data set, CC BY 4.0)',
    venue: 'UCI Machine Learning Repository',
    link: 'https://doi.org/10.24432/C50P49',
  },
  papandreou2011: {
    short: 'Papandreou & Yuille 2011',
    authors: ['G. Papandreou', 'A. L. Yuille'],
    year: 2011,
    title:
      'Perturb-and-MAP Random Fields: Using Discrete Optimization to Learn and Sample from Energy Models',
    venue: 'International Conference on Computer Vision (ICCV), 193–200',
    link: 'https://doi.org/10.1109/ICCV.2011.6126242',
  },
  salmon2011: {
    short: 'Salmon et al. 2011',
    authors: ['J. K. Salmon', 'M. A. Moraes', 'R. O. Dror', 'D. E. Shaw'],
    year: 2011,
    title: 'Parallel Random Numbers: As Easy as 1, 2, 3',
    venue: 'International Conference for High Performance Computing, Networking, Storage and Analysis (SC)',
    link: 'https://doi.org/10.1145/2063384.2063405',
  },
  hazan2012: {
    short: 'Hazan & Jaakkola 2012',
    authors: ['T. Hazan', 'T. Jaakkola'],
    year: 2012,
    title: 'On the Partition Function and Random Maximum A-Posteriori Perturbations',
    venue: 'International Conference on Machine Learning (ICML), 1667–1674',
    link: 'https://arxiv.org/abs/1206.6410',
  },
  bengio2013: {
    short: 'Bengio et al. 2013',
    authors: ['Y. Bengio', 'N. Léonard', 'A. Courville'],
    year: 2013,
    title: 'Estimating or Propagating Gradients Through Stochastic Neurons for Conditional Computation',
    venue: 'arXiv',
    link: 'https://arxiv.org/abs/1308.3432',
  },
  kingma2014: {
    short: 'Kingma & Welling 2014',
    authors: ['D. P. Kingma', 'M. Welling'],
    year: 2014,
    title: 'Auto-Encoding Variational Bayes',
    venue: 'International Conference on Learning Representations (ICLR)',
    link: 'https://arxiv.org/abs/1312.6114',
  },
  maddison2014: {
    short: 'Maddison et al. 2014',
    authors: ['C. J. Maddison', 'D. Tarlow', 'T. Minka'],
    year: 2014,
    title: 'A* Sampling',
    venue: 'Advances in Neural Information Processing Systems 27 (NIPS)',
    link: 'https://arxiv.org/abs/1411.0030',
  },
  rezende2014: {
    short: 'Rezende et al. 2014',
    authors: ['D. J. Rezende', 'S. Mohamed', 'D. Wierstra'],
    year: 2014,
    title: 'Stochastic Backpropagation and Approximate Inference in Deep Generative Models',
    venue: 'International Conference on Machine Learning (ICML)',
    link: 'https://arxiv.org/abs/1401.4082',
  },
  jang2017: {
    short: 'Jang et al. 2017',
    authors: ['E. Jang', 'S. Gu', 'B. Poole'],
    year: 2017,
    title: 'Categorical Reparameterization with Gumbel-Softmax',
    venue: 'International Conference on Learning Representations (ICLR)',
    link: 'https://arxiv.org/abs/1611.01144',
  },
  maddison2017: {
    short: 'Maddison et al. 2017',
    authors: ['C. J. Maddison', 'A. Mnih', 'Y. W. Teh'],
    year: 2017,
    title: 'The Concrete Distribution: A Continuous Relaxation of Discrete Random Variables',
    venue: 'International Conference on Learning Representations (ICLR)',
    link: 'https://arxiv.org/abs/1611.00712',
  },
  tucker2017: {
    short: 'Tucker et al. 2017',
    authors: ['G. Tucker', 'A. Mnih', 'C. J. Maddison', 'D. Lawson', 'J. Sohl-Dickstein'],
    year: 2017,
    title: 'REBAR: Low-variance, unbiased gradient estimates for discrete latent variable models',
    venue: 'Advances in Neural Information Processing Systems 30 (NIPS)',
    link: 'https://arxiv.org/abs/1703.07370',
  },
  grathwohl2018: {
    short: 'Grathwohl et al. 2018',
    authors: ['W. Grathwohl', 'D. Choi', 'Y. Wu', 'G. Roeder', 'D. Duvenaud'],
    year: 2018,
    title: 'Backpropagation through the Void: Optimizing control variates for black-box gradient estimation',
    venue: 'International Conference on Learning Representations (ICLR)',
    link: 'https://arxiv.org/abs/1711.00123',
  },
  kool2019: {
    short: 'Kool et al. 2019',
    authors: ['W. Kool', 'H. van Hoof', 'M. Welling'],
    year: 2019,
    title: 'Buy 4 REINFORCE Samples, Get a Baseline for Free!',
    venue: 'ICLR Workshop: Deep Reinforcement Learning Meets Structured Prediction',
    link: 'https://openreview.net/forum?id=r1lgTGL5DE',
  },
  kool2019beams: {
    short: 'Kool et al. 2019b',
    authors: ['W. Kool', 'H. van Hoof', 'M. Welling'],
    year: 2019,
    title:
      'Stochastic Beams and Where to Find Them: The Gumbel-Top-k Trick for Sampling Sequences Without Replacement',
    venue:
      'International Conference on Machine Learning (ICML), Proceedings of Machine Learning Research 97, 3499–3508',
    link: 'https://proceedings.mlr.press/v97/kool19a.html',
  },
  mohamed2020: {
    short: 'Mohamed et al. 2020',
    authors: ['S. Mohamed', 'M. Rosca', 'M. Figurnov', 'A. Mnih'],
    year: 2020,
    title: 'Monte Carlo Gradient Estimation in Machine Learning',
    venue: 'Journal of Machine Learning Research 21(132), 1–62',
    link: 'https://arxiv.org/abs/1906.10652',
  },
  paulus2021: {
    short: 'Paulus et al. 2021',
    authors: ['M. B. Paulus', 'C. J. Maddison', 'A. Krause'],
    year: 2021,
    title: 'Rao-Blackwellizing the Straight-Through Gumbel-Softmax Gradient Estimator',
    venue: 'International Conference on Learning Representations (ICLR)',
    link: 'https://arxiv.org/abs/2010.04838',
  },
  huijben2023: {
    short: 'Huijben et al. 2023',
    authors: ['I. A. M. Huijben', 'W. Kool', 'M. B. Paulus', 'R. J. G. van Sloun'],
    year: 2023,
    title:
      'A Review of the Gumbel-max Trick and its Extensions for Discrete Stochasticity in Machine Learning',
    venue: 'IEEE Transactions on Pattern Analysis and Machine Intelligence 45(2), 1353–1371',
    link: 'https://arxiv.org/abs/2110.01515',
  },
  kuditipudi2023: {
    short: 'Kuditipudi et al. 2023',
    authors: ['R. Kuditipudi', 'J. Thickstun', 'T. Hashimoto', 'P. Liang'],
    year: 2023,
    title: 'Robust Distortion-free Watermarks for Language Models',
    venue: 'arXiv 2307.15593',
    link: 'https://arxiv.org/abs/2307.15593',
  },
  liu2023: {
    short: 'Liu et al. 2023',
    authors: ['L. Liu', 'C. Dong', 'X. Liu', 'B. Yu', 'J. Gao'],
    year: 2023,
    title: 'Bridging Discrete and Backpropagation: Straight-Through and Beyond',
    venue: 'Advances in Neural Information Processing Systems 36 (NeurIPS)',
    link: 'https://arxiv.org/abs/2304.08612',
  },
  shekhovtsov2023: {
    short: 'Shekhovtsov 2023',
    authors: ['A. Shekhovtsov'],
    year: 2023,
    title: 'Cold Analysis of Rao-Blackwellized Straight-Through Gumbel-Softmax Gradient Estimator',
    venue:
      'International Conference on Machine Learning (ICML), Proceedings of Machine Learning Research 202, 30931–30955',
    link: 'https://proceedings.mlr.press/v202/shekhovtsov23a.html',
  },
  daliri2024: {
    short: 'Daliri et al. 2024',
    authors: ['M. Daliri', 'C. Musco', 'A. T. Suresh'],
    year: 2024,
    title: 'Coupling without Communication and Drafter-Invariant Speculative Decoding',
    venue: 'arXiv 2408.07978',
    link: 'https://arxiv.org/abs/2408.07978',
  },
} as const satisfies Record<string, Entry>

/** What a chapter cites a work by. */
export type ReferenceKey = keyof typeof references

/** What each chapter rests on. */
export const chapterReferences: Record<Chapter, readonly ReferenceKey[]> = {
  reparameterization: ['kingma2014', 'rezende2014', 'williams1992', 'mohamed2020', 'jang2017'],
  'exponential-race': ['luce1959', 'plackett1975', 'maddison2014', 'huijben2023'],
  'gumbel-max': [
    'gumbel1954',
    'yellott1977',
    'maddison2014',
    'jang2017',
    'maddison2017',
    'huijben2023',
    'salmon2011',
  ],
  'blocked-gradient': ['maddison2017', 'jang2017', 'mohamed2020'],
  'gumbel-softmax': ['jang2017', 'maddison2017', 'maddison2014', 'huijben2023'],
  temperature: ['jang2017', 'maddison2017'],
  expectation: ['jang2017', 'maddison2017', 'mohamed2020'],
  gradient: [
    'glynn1990',
    'williams1992',
    'bengio2013',
    'jang2017',
    'maddison2017',
    'kool2019',
    'mohamed2020',
    'paulus2021',
    'liu2023',
    'shekhovtsov2023',
  ],
  training: [
    'alpaydin1998',
    'papandreou2011',
    'hazan2012',
    'jang2017',
    'maddison2017',
    'tucker2017',
    'grathwohl2018',
    'kool2019',
    'mohamed2020',
    'paulus2021',
    'huijben2023',
    'liu2023',
    'shekhovtsov2023',
  ],
  'in-use': ['yellott1977', 'kool2019beams', 'kuditipudi2023', 'daliri2024'],
}
