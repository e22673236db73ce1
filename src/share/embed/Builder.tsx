import { useEffect, useRef, useState } from 'react'
import { CopyButton } from '../../controls/CopyButton'
import { Dialog, type DialogProps } from '../../controls/Dialog'
import { Select } from '../../controls/Select'
import { partsOf } from '../../figures/figure'
import { figures } from '../../figures/figures'
import { figureNames } from '../../figures/words'
import { useNumbers, useWords } from '../../language/language'
import { chapterTitles } from '../../lesson/words'
import { useSize } from '../../plots/frame/useSize'
import { chapters } from '../../state/place'
import { publicAddress } from '../../state/publicAddress'
import { useChosen } from '../../state/store'
import { ReaderSettings } from '../linkOptions/ReaderSettings'
import styles from '../share.module.css'
import { shareWords } from '../words'
import { isRecord, messageVersion } from './messages'
import { embedPlace, type Recipe, recipeAddress } from './recipe'
import { offeredSnippets, type SnippetId, snippets } from './snippets'

const widths = { narrow: 400, column: 700, wide: 1000 } as const
type Width = keyof typeof widths

/** Choose what to embed, see it live, and copy what to paste where. */
export function Builder({ onClose }: DialogProps) {
  const words = useWords(shareWords).embed
  const parameters = useChosen((state) => state.parameters)
  const { count } = useNumbers()
  const [recipe, setRecipe] = useState<Recipe>({
    figure: 'simplex',
    part: null,
    hide: parameters.hide,
    lang: null,
    theme: parameters.theme,
    width: widths.column,
  })
  const [height, setHeight] = useState(600)
  const name = useFigureName()
  const choose = (values: Partial<Recipe>) => setRecipe((before) => ({ ...before, ...values }))
  const address = recipeAddress(recipe, parameters)
  const title = name(recipe.figure)
  return (
    <Dialog onClose={onClose} title={words.title}>
      <p>{words.explain}</p>
      <Choices {...{ recipe, choose, name }} />
      <section className={styles.section}>
        <h3>{words.preview}</h3>
        <Preview {...{ address, title, height }} width={recipe.width} onHeight={setHeight} />
        <p className={styles.small}>{words.height(count(recipe.width), count(height))}</p>
      </section>
      <Snippet {...{ address, title, height }} width={recipe.width} />
    </Dialog>
  )
}

/** A figure's name in the page's language. */
function useFigureName() {
  const words = useWords(shareWords).embed
  const names = useWords(figureNames)
  const titles = useWords(chapterTitles)
  return (figure: string) => {
    const place = embedPlace(figure)
    return place.figure === 'derivation' ? words.derivation(titles[place.chapter]) : names[place.figure]
  }
}

/** Every figure, the lab, and each chapter's derivation. */
const embeddable: readonly string[] = [
  ...Object.keys(figures),
  'lab',
  ...chapters.map((chapter) => `derivation/${chapter}`),
]

interface ChoicesProps {
  recipe: Recipe
  choose: (values: Partial<Recipe>) => void
  name: (figure: string) => string
}

function Choices({ recipe, choose, name }: ChoicesProps) {
  const words = useWords(shareWords).embed
  const names: Readonly<Record<string, string>> = useWords(figureNames)
  const parts = partsOf(embedPlace(recipe.figure).figure)
  const width = (Object.keys(widths) as Width[]).find((id) => widths[id] === recipe.width) ?? 'column'
  return (
    <div className={styles.apart}>
      <Select
        label={words.figure}
        value={recipe.figure}
        onChange={(figure) => choose({ figure, part: null })}
        options={embeddable.map((id) => ({ id, label: name(id) }))}
      />
      {parts.length > 0 && (
        <Select
          label={words.part}
          value={recipe.part ?? 'all'}
          onChange={(id) => choose({ part: id === 'all' ? null : id })}
          options={[
            { id: 'all', label: words.allParts },
            ...parts.map((id) => ({ id, label: names[`${recipe.figure}/${id}`]! })),
          ]}
        />
      )}
      <Select
        label={words.width}
        value={width}
        onChange={(id) => choose({ width: widths[id] })}
        options={(Object.keys(widths) as Width[]).map((id) => ({ id, label: words.widths[id] }))}
      />
      <ReaderSettings settings={recipe} onChange={choose} />
    </div>
  )
}

interface PreviewProps {
  /** The fragment of the figure. */
  address: string
  title: string
  width: number
  height: number
  /** The height that the figure needs at this width. */
  onHeight: (height: number) => void
}

/**
 * The preview's least ratio of width to height, and its largest height, CSS pixels: a higher figure is shown smaller, as a
 * whole. They are the same for all, so that what lies below keeps its place when a figure tells its height.
 */
const [leastRatio, highest] = [4 / 5, 560]

/** The figure as it will be embedded, whole: by this very page in a frame. */
function Preview({ address, title, width, height, onHeight }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || !isRecord(data)) return
      if (data.gumbelSoftmax === messageVersion && data.type === 'resize' && typeof data.height === 'number')
        onHeight(data.height)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [onHeight])
  const page = location.href.replace(/[?#].*$/s, '')
  const box = useRef<HTMLElement>(null)
  const room = useSize(box).width
  const scale = Math.min(1, room / width, Math.min(highest, room / leastRatio) / height)
  return (
    <section
      ref={box}
      className={styles.frame}
      aria-label={title}
      style={{ aspectRatio: leastRatio, maxHeight: highest }}
    >
      {/* Another address is another page: a frame that only moved would answer for both. */}
      <iframe
        key={address}
        ref={frame}
        src={page + address}
        title={title}
        style={{ width, height, scale: String(scale) }}
      />
    </section>
  )
}

interface SnippetProps {
  address: string
  title: string
  width: number
  height: number
}

function Snippet({ address, title, width, height }: SnippetProps) {
  const words = useWords(shareWords).embed
  const { share } = useWords(shareWords)
  const offered = offeredSnippets()
  const [host, setHost] = useState<SnippetId>(offered[0]!)
  const { url, reachable } = publicAddress()
  const text = snippets[host]({ app: url, address, title, open: words.openFigure, width, height })
  return (
    <section className={styles.section}>
      <Select
        label={words.host}
        value={host}
        onChange={setHost}
        options={offered.map((id) => ({ id, label: words.hosts[id] }))}
      />
      {!reachable && <p className={styles.warning}>{share.unreachable}</p>}
      <pre className={styles.snippet} lang="en" translate="no">
        <code>{text}</code>
      </pre>
      <CopyButton text={text} words={{ ...share, copy: words.copy }} />
    </section>
  )
}
