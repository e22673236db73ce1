import { ownParameters } from '../../figures/figures'
import { writeAddress } from '../../state/address'
import type { Parameters } from '../../state/parameters'
import { defaultParameters, figureParameterNames, pick } from '../../state/parameterTable'
import { type EmbedPlace, readPlace } from '../../state/place'
import type { ForReaders } from '../linkOptions/ReaderSettings'

/** What a reader has chosen to embed. */
export interface Recipe extends ForReaders {
  /** 'simplex', or a derivation with its chapter: 'derivation/temperature' */
  figure: string
  /** The one panel of it to show; null: all of it */
  part: string | null
  /** CSS pixels */
  width: number
}

/** The place of a figure that can be embedded. */
export function embedPlace(figure: string): EmbedPlace {
  const { place } = readPlace(`/embed/${figure}`, () => 1)
  if (place.view !== 'embed') throw new RangeError(`${figure} is no figure`)
  return place
}

/** The fragment, from '#' on, of what was chosen, at the parameters of the page. Other figures' own and the lecture's stay behind. */
export function recipeAddress({ figure, part, hide, lang, theme }: Recipe, parameters: Parameters): string {
  const place = embedPlace(figure)
  const own = ownParameters(place.figure)
  const usual = defaultParameters({ pi: parameters.pi })
  const others = figureParameterNames.filter((name) => !own.includes(name))
  const chosen = {
    ...parameters,
    ...pick(usual, others),
    steps: usual.steps,
    hide,
    theme,
    lang: lang ?? parameters.lang,
  }
  // A language that is prescribed is left out.
  return writeAddress(place, chosen, part === null ? [] : [['part', part]], {
    prescribed: lang === null ? { lang: chosen.lang } : {},
    always: new Set(lang === null ? [] : ['lang']),
  })
}
