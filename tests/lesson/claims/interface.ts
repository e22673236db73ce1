import { temperatureSweep } from '../../../src/controls/sweep'
import { cornerLogOdds, histogramBins } from '../../../src/engine/tile'
import expression from '../../../src/expression/expression.ts?raw'
import simplex from '../../../src/figures/simplex/SimplexFigure.tsx?raw'
import { mostSteps } from '../../../src/figures/slice/sliceCurves'
import { nextWordLogits } from '../../../src/figures/watermark/scores'
import { nextTemperature } from '../../../src/modes/lecture/command'
import threefry from '../../../src/noise/threefry.ts?raw'
import builder from '../../../src/share/embed/Builder.tsx?raw'
import { mostClasses } from '../../../src/state/classWeights'
import labels from '../../../src/state/labels.ts?raw'
import type { Claims } from './claim'
import { bitsOfUniform } from './sampling'

/** A number that the program keeps to itself, by its name in the source. */
const constant = (source: string, name: string) => new RegExp(`${name}\\b\\D*([\\d.]+)`).exec(source)![1]!
const nth = (source: string, name: string, at: number) =>
  new RegExp(`${name} = \\[(.*?)\\]`).exec(source)![1]!.split(', ')[at]!

/** What figures, controls and dialogs say. */
export const inInterface: Claims = {
  'controls/notices': [
    {
      computed: () => String(mostClasses),
      en: (most) => `has more than ${most} entries. The first ${most} are used`,
      ko: (most) => `값이 ${most}개를 넘습니다. 앞의 ${most}개만`,
    },
    {
      computed: () => constant(labels, 'longestLabel'),
      en: (most) => `a name of more than ${most} characters`,
      ko: (most) => `${most}자를 넘는 이름`,
    },
  ],
  'figures/histograms': [
    {
      computed: () => (cornerLogOdds / Math.LN2).toFixed(0),
      en: (doublings) => `Beyond ±${doublings} log 2`,
      ko: (doublings) => `±${doublings} log 2`,
    },
    {
      computed: () => String(histogramBins),
      en: (bins) => `in ${bins} bins`,
      ko: (bins) => `구간 ${bins}개`,
    },
  ],
  'figures/settings': [
    {
      computed: bitsOfUniform,
      en: (bits) => `${bits} random bits per value`,
      ko: (bits) => `난수 비트 ${bits}개`,
    },
    {
      computed: () => String(mostClasses),
      en: (most) => `more than ${most} numbers. The first ${most} are used`,
      ko: (most) => `${most}개보다 많습니다. 앞의 ${most}개를`,
    },
    {
      computed: () => constant(labels, 'longestLabel'),
      en: (most) => `A name has at most ${most} characters`,
      ko: (most) => `이름은 ${most}자까지`,
    },
    {
      computed: () => constant(expression, 'longestExpression'),
      en: (most) => `At most ${most} characters`,
      ko: (most) => `${most}자까지`,
    },
  ],
  'figures/slice': [
    {
      computed: () => String(mostSteps),
      en: (most) => `at most the first ${most} draws`,
      ko: (most) => `처음 ${most}개까지`,
    },
  ],
  'figures/watermark': [
    {
      computed: () => String(nextWordLogits.length),
      en: (words) => (words === '16' ? 'Use the sixteen words' : words),
      ko: (words) => `단어 ${words}개`,
    },
  ],
  gumbelSoftmax: [
    {
      computed: () => (100 * Number(nth(simplex, 'contourShares', 0))).toFixed(0),
      en: (percent) => `has a label, say ${percent}%`,
      ko: (percent) => `${percent}% 같은 수`,
    },
  ],
  'modes/lecture': [
    {
      computed: () => Math.log10(nextTemperature(1, 1)).toFixed(1),
      en: (step) => (step === '0.1' ? 'by a tenth of a decade' : step),
      ko: (step) => `로그 눈금으로 ${step}씩`,
    },
  ],
  'modes/story': [
    {
      computed: () => '100',
      en: (percent) => `always make ${percent}%`,
      ko: (percent) => `합은 늘 ${percent}%`,
    },
  ],
  share: (['narrow', 'column'] as const).map((name) => ({
    computed: () => constant(builder, name),
    en: (width) => `(${width} px)`,
    ko: (width) => `(${width} px)`,
  })),
  'share/export/picture': [
    {
      computed: () => String(temperatureSweep.to),
      en: (to) => `from ${temperatureSweep.from} to ${to} and back`,
      ko: (to) => `${temperatureSweep.from}에서 ${to}까지`,
    },
  ],
  'share/export': [
    {
      computed: () => {
        const groups = Number(/group < (\d+)/.exec(threefry)![1])
        return String(groups * Number(/round < (\d+)/.exec(threefry)![1]))
      },
      en: (rounds) => `Threefry-2x32, ${rounds} rounds`,
      ko: (rounds) => `Threefry-2x32, ${rounds}라운드`,
    },
  ],
}
