import { drawWords, histogramsWords, settingWords, simplexWords } from '../../figures/words'
import { latePart } from '../../language/latePart'
import { labWords } from '../words'

/** The lab, fetched when it is first shown, alone or embedded. */
export const LateLab = latePart(
  () => import('./Lab').then((part) => part.loadLab()),
  labWords,
  drawWords,
  histogramsWords,
  settingWords,
  simplexWords,
)
