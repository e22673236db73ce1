import { useEffect, useMemo, useState } from 'react'
import { Dialog, type DialogProps } from '../../../controls/Dialog'
import { SegmentedControl } from '../../../controls/SegmentedControl'
import { Select } from '../../../controls/Select'
import { useNumbers, useWords } from '../../../language/language'
import { useChosen } from '../../../state/store'
import { isInApp } from '../../InAppNote'
import { savePictureWords } from '../../words'
import { useExported } from '../exported'
import { FileNotes } from '../FileNotes'
import { SaveLink } from '../SaveLink'
import styles from '../Takeaway.module.css'
import { fileName, parametersInFileName } from './fileName'
import { canReadCanvas, paintPng, svgAddress } from './paintPng'
import type { PictureSubject } from './parameterLine'
import { type OriginalPicture, pictureNow } from './pictureNow'
import { SweepPart } from './sweep/SweepPart'
import type { PictureChoice } from './takePicture'

/** Pixels of a PNG per CSS pixel that may be chosen. */
const scales = ['1', '2', '3', '4'] as const
type Scale = (typeof scales)[number]

/** The picture of one figure as it will be saved, what may be chosen of it, and links that save it. */
export function SavePicture({ subject, onClose }: DialogProps & { subject: PictureSubject }) {
  const words = useWords(savePictureWords)
  const theme = useChosen((state) => state.parameters.theme)
  const [choice, setChoice] = useState<PictureChoice>(() => ({
    theme: theme === 'auto' ? usualTheme() : theme,
    caption: true,
    paper: true,
  }))
  const [scale, setScale] = useState<Scale>('2')
  const [sweeps, setSweeps] = useState(false)
  const { taken, isCurrent } = usePicture(subject, choice, sweeps)
  const png = usePng(taken, Number(scale))
  const isMade = isCurrent && png !== null
  return (
    <Dialog onClose={onClose} title={words.title}>
      <div className={styles.inside}>
        <p>{words.explain}</p>
        <Preview taken={taken} />
        <p role="status" className={styles.state}>
          {taken !== 'failed' && (isMade ? words.ready : words.making)}
        </p>
        <Choices choice={choice} onChoose={(values) => setChoice((before) => ({ ...before, ...values }))} />
        <SizeChoice taken={taken} scale={scale} onChoose={setScale} />
        <Links subject={subject} taken={isCurrent ? taken : null} png={isCurrent ? png : null} />
        {parametersInFileName(subject.figure, subject.exploration).includes('tau') && (
          <SweepPart
            subject={subject}
            choice={choice}
            scale={Number(scale)}
            makes={sweeps}
            onMaking={setSweeps}
          />
        )}
        <FileNotes />
      </div>
    </Dialog>
  )
}

/** The theme where the address names none: that of the page round an embedded figure, or the device's. */
function usualTheme(): PictureChoice['theme'] {
  const { scheme } = document.documentElement.dataset
  const isDark = scheme ? scheme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches
  return isDark ? 'dark' : 'light'
}

function Preview({ taken }: { taken: Taken }) {
  const words = useWords(savePictureWords)
  const svg = taken !== null && taken !== 'failed' ? taken.svg : null
  const [address, setAddress] = useState<string>()
  const [isReadable] = useState(canReadCanvas)
  useEffect(() => {
    if (svg === null) return
    const made = svgAddress(svg)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  const missingFonts = taken !== null && taken !== 'failed' ? taken.missingFonts : []
  return (
    <>
      <div className={styles.preview}>
        {taken === 'failed' && <p role="alert">{words.failed}</p>}
        {svg !== null && address && <img src={address} alt={words.preview} data-testid="picture" />}
      </div>
      {!isReadable && <p className={styles.warning}>{words.unreadable}</p>}
      {missingFonts.length > 0 && (
        <p className={styles.warning}>{words.missingFonts(missingFonts.join(', '))}</p>
      )}
    </>
  )
}

interface ChoicesProps {
  choice: PictureChoice
  onChoose: (values: Partial<PictureChoice>) => void
}

function Choices({ choice, onChoose }: ChoicesProps) {
  const words = useWords(savePictureWords)
  return (
    <div className={styles.choices}>
      <SegmentedControl
        legend={words.theme}
        value={choice.theme}
        onChange={(theme) => onChoose({ theme })}
        segments={(['light', 'dark'] as const).map((id) => ({ id, label: words.themes[id] }))}
      />
      {(['caption', 'paper'] as const).map((name) => (
        <label key={name} className={styles.check}>
          <input
            type="checkbox"
            checked={choice[name]}
            onChange={(event) => onChoose({ [name]: event.currentTarget.checked })}
          />
          {words[name]}
        </label>
      ))}
    </div>
  )
}

interface SizeProps {
  taken: Taken
  scale: Scale
  onChoose: (scale: Scale) => void
}

function SizeChoice({ taken, scale, onChoose }: SizeProps) {
  const words = useWords(savePictureWords)
  const { count } = useNumbers()
  const label = (times: Scale) => {
    if (taken === null || taken === 'failed') return words.scale(times, null)
    const [width, height] = [taken.width, taken.height].map((pixels) => count(pixels * Number(times)))
    return words.scale(times, `${width} × ${height}`)
  }
  return (
    <Select
      label={words.size}
      value={scale}
      onChange={onChoose}
      options={scales.map((id) => ({ id, label: label(id) }))}
    />
  )
}

interface LinksProps {
  subject: PictureSubject
  /** As it is chosen now; null while it is being made. */
  taken: Taken
  png: Png
}

/** Both are there from the start, each in its place; what is not yet made cannot be saved. */
function Links({ subject, taken, png }: LinksProps) {
  const words = useWords(savePictureWords)
  const parameters = useChosen((state) => state.parameters)
  const svg = useMemo(
    () =>
      taken === null || taken === 'failed'
        ? null
        : new Blob([taken.svg], { type: 'image/svg+xml;charset=utf-8' }),
    [taken],
  )
  const name = (ending: 'png' | 'svg') =>
    fileName(partsOf(subject), parametersInFileName(subject.figure, subject.exploration), parameters, ending)
  return (
    <>
      <div className={styles.links}>
        <SaveLink file={png === 'failed' ? null : png} name={name('png')}>
          {words.save('PNG')}
        </SaveLink>
        <SaveLink file={svg} name={name('svg')}>
          {words.save('SVG')}
        </SaveLink>
      </div>
      {png === 'failed' && <p className={styles.warning}>{words.tooLarge}</p>}
      {(window.parent !== window || isInApp()) && (
        <p>
          <small>{words.byHand}</small>
        </p>
      )}
    </>
  )
}

const partsOf = ({ figure, exploration }: PictureSubject) =>
  exploration === undefined ? [figure] : [figure, exploration]

/** A picture on its way: null, then the picture, or why there is none. */
type Taken = OriginalPicture | 'failed' | null

/** A PNG on its way: null, then its file, or that the browser can't paint so large an image. */
type Png = Blob | 'failed' | null

/**
 * A figure's picture, taken again whenever the choice changes; until then it is the last one.
 *
 * @param rests whether it stays as it is for now
 * @returns the picture, and whether it is the one that is chosen
 */
function usePicture(
  { figure, exploration, draws, element }: PictureSubject,
  choice: PictureChoice,
  rests: boolean,
) {
  const { parameters, link } = useExported()
  const [last, setLast] = useState<{ order: object; taken: Taken } | null>(null)
  const order = useMemo(
    () => ({
      subject: { figure, exploration, draws, element },
      choice,
      state: { parameters, address: link },
    }),
    [figure, exploration, draws, element, choice, parameters, link],
  )
  useEffect(() => {
    if (rests) return
    let wanted = true
    pictureNow(order.subject, order.choice, order.state)
      .catch((error: unknown) => {
        console.warn('The picture could not be made.', error)
        return 'failed' as const
      })
      .then((taken) => {
        if (wanted) setLast({ order, taken })
      })
    return () => {
      wanted = false
    }
  }, [order, rests])
  return { taken: last?.taken ?? null, isCurrent: rests || last?.order === order }
}

/** A picture as a PNG. */
function usePng(taken: Taken, scale: number): Png {
  const [png, setPng] = useState<{ of: Taken; scale: number; result: Png } | null>(null)
  useEffect(() => {
    if (taken === null || taken === 'failed') return
    let wanted = true
    paintPng(taken, scale)
      .catch(() => 'failed' as const)
      .then((result) => {
        if (wanted) setPng({ of: taken, scale, result })
      })
    return () => {
      wanted = false
    }
  }, [taken, scale])
  return png?.of === taken && png.scale === scale ? png.result : null
}
