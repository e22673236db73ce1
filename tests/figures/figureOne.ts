interface PrintedFigure {
  name: string
  pi: readonly number[]
  /** A list of K numbers a temperature, six digits each */
  expectations: readonly (readonly string[])[]
  deviations: readonly string[]
  sample: readonly Readonly<Record<number, string>>[]
}

/**
 * Figure 1 of Jang et al. 2017 in numbers, at τ = 0.1, 0.5, 1 and 10: E z̃ by quadrature and the standard deviation of the
 * largest component of one draw, by two independent routes; z̃ of seed 42, draw 0, by class (from 0).
 */
export const figureOne: readonly PrintedFigure[] = [
  {
    name: 'A',
    pi: [0.5, 0.3, 0.2],
    expectations: [
      ['0.498992', '0.300393', '0.200615'],
      ['0.479187', '0.306937', '0.213876'],
      ['0.446838', '0.315425', '0.237736'],
      ['0.349235', '0.331941', '0.318823'],
    ],
    deviations: ['0.4745', '0.3748', '0.2798', '0.0363'],
    sample: [
      { 0: '0.141605', 1: '0.857062', 2: '0.001333' },
      { 0: '0.353757', 1: '0.507097', 2: '0.139146' },
      { 0: '0.354052', 1: '0.423898', 2: '0.222050' },
      { 0: '0.336408', 1: '0.342519', 2: '0.321073' },
    ],
  },
  {
    name: 'B',
    pi: [0.08, 0.04, 0.12, 0.22, 0.06, 0.18, 0.1, 0.05, 0.12, 0.03],
    expectations: [
      '.080080 .040070 .120030 .219658 .060083 .179849 .100062 .050078 .120030 .030059',
      '.082530 .042806 .120366 .209343 .062948 .174558 .101648 .052955 .120366 .032480',
      '.087878 .051734 .118941 .185075 .070662 .160096 .103876 .061458 .118941 .041339',
      '.099390 .092745 .103495 .109949 .096576 .107769 .101628 .094835 .103495 .090120',
    ].map((row) => row.split(' ').map((digits) => `0${digits}`)),
    deviations: ['0.3928', '0.3007', '0.2040', '0.0141'],
    sample: [{ 2: '0.861063' }, { 2: '0.273690' }, { 2: '0.183372' }, { 2: '0.108298' }],
  },
]
