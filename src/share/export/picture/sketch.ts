import type { SvgNode } from './svgNode'

/** Letters set in one face of a family. */
export interface FaceUse {
  /** Families in the order of preference, without quotes */
  families: readonly string[]
  /** 1 … 1000 */
  weight: number
  italic: boolean
  /** Code points that were set */
  characters: ReadonlySet<number>
}

/** What gathers while a figure is copied: names, definitions and the faces that its letters need. */
export interface Sketch {
  /** Where the picture's upper left corner lies, CSS pixels of the window */
  origin: { x: number; y: number }
  /** The `font-family` of the whole picture */
  family: string
  /** The id, in the document, of what the page calls `id` */
  rename: (id: string) => string
  /** An id that nothing has yet */
  newId: () => string
  definitions: SvgNode[]
  setIn: (style: CSSStyleDeclaration, text: string) => void
  faces: () => FaceUse[]
}

/** The families of a `font-family`, without quotes. */
export const familiesOf = (value: string): string[] =>
  value.split(',').map((family) => family.trim().replace(/^["']|["']$/g, ''))

/** An empty sketch of what lies from `origin` on. */
export function newSketch(origin: { x: number; y: number }, family: string): Sketch {
  const names = new Map<string, string>()
  const faces = new Map<string, FaceUse & { characters: Set<number> }>()
  const definitions: SvgNode[] = []
  let ids = 0
  const newId = () => `p${ids++}`
  return {
    origin,
    family,
    newId,
    definitions,
    rename(id) {
      const known = names.get(id)
      if (known !== undefined) return known
      const name = newId()
      names.set(id, name)
      return name
    },
    setIn({ fontFamily, fontWeight, fontStyle }, text) {
      const key = `${fontFamily} ${fontWeight} ${fontStyle}`
      const face = faces.get(key) ?? {
        families: familiesOf(fontFamily),
        weight: Number(fontWeight),
        italic: fontStyle !== 'normal',
        characters: new Set<number>(),
      }
      faces.set(key, face)
      for (const character of text) face.characters.add(character.codePointAt(0)!)
    },
    faces: () => [...faces.values()],
  }
}

/** A rectangle of the picture, CSS pixels. */
export interface Area {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Where an element's box lies in the picture. Its edges lie between pixels, as browsers paint boxes and pictures: a line
 * that is sharp on the page is sharp in the picture.
 */
export function areaOf(element: Element, { origin }: Pick<Sketch, 'origin'>): Area {
  const box = element.getBoundingClientRect()
  const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map(Math.round) as [
    number,
    number,
    number,
    number,
  ]
  return { x: left - origin.x, y: top - origin.y, width: right - left, height: bottom - top }
}
