import { defineWords } from '../language/words'

export const couplingWords = defineWords({
  en: () => import('./coupling/words.en'),
  ko: () => import('./coupling/words.ko'),
})
export const drawWords = defineWords({
  en: () => import('./draw/words.en'),
  ko: () => import('./draw/words.ko'),
})
export const expectationWords = defineWords({
  en: () => import('./expectation/words.en'),
  ko: () => import('./expectation/words.ko'),
})
export const gaussianWords = defineWords({
  en: () => import('./gaussian/words.en'),
  ko: () => import('./gaussian/words.ko'),
})
export const gradientWords = defineWords({
  en: () => import('./gradient/words.en'),
  ko: () => import('./gradient/words.ko'),
})
export const gumbelNoiseWords = defineWords({
  en: () => import('./gumbelNoise/words.en'),
  ko: () => import('./gumbelNoise/words.ko'),
})
export const histogramsWords = defineWords({
  en: () => import('./histograms/words.en'),
  ko: () => import('./histograms/words.ko'),
})
export const raceWords = defineWords({
  en: () => import('./race/words.en'),
  ko: () => import('./race/words.ko'),
})
export const scoresWords = defineWords({
  en: () => import('./scores/words.en'),
  ko: () => import('./scores/words.ko'),
})
export const settingWords = defineWords({
  en: () => import('./settings/words.en'),
  ko: () => import('./settings/words.ko'),
})
export const simplexWords = defineWords({
  en: () => import('./simplex/words.en'),
  ko: () => import('./simplex/words.ko'),
})
export const sliceWords = defineWords({
  en: () => import('./slice/words.en'),
  ko: () => import('./slice/words.ko'),
})
export const temperatureWords = defineWords({
  en: () => import('./temperature/words.en'),
  ko: () => import('./temperature/words.ko'),
})
export const topKWords = defineWords({
  en: () => import('./topK/words.en'),
  ko: () => import('./topK/words.ko'),
})
export const trainingWords = defineWords({
  en: () => import('./training/words.en'),
  ko: () => import('./training/words.ko'),
})
export const watermarkWords = defineWords({
  en: () => import('./watermark/words.en'),
  ko: () => import('./watermark/words.ko'),
})
export const figureNames = defineWords({ en: () => import('./names.en'), ko: () => import('./names.ko') })
