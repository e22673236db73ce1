import { useEffect, useMemo, useState } from 'react'
import { Dialog, type DialogProps } from '../../../controls/Dialog'
import { SegmentedControl } from '../../../controls/SegmentedControl'
import { Select } from '../../../controls/Select'
import { useNumbers, useWords } from '../../../language/language'
import { useChosen } from '../../../state/store'
import { useFileLink } from '../../links'
import { savePictureWords } from '../../words'
import { FileNotes } from '../FileNotes'
import { SaveLink } from '../SaveLink'
import styles from '../Takeaway.module.css'
import { canReadCanvas } from './canvasReading'
import { fileName, namedIn } from './fileName'
import type { PictureSubject } from './open/subject'
import { paintPng, svgAddress } from './paintPng'
import { type OriginalPicture, pictureNow } from './pictureNow'
import { SweepPart } from './sweep/SweepPart'
import type { Picture, PictureChoice } from './takePicture'

/** Pixels of a PNG per CSS pixel that may be chosen. */
const scales = ['1', '2', '3', '4'] as const
type Scale = (typeof scales)[number]

/** A figure's picture to keep, in a dialog. */
export function SavePicture({ subject, open, onClose }: DialogProps & { subject: PictureSubject }) {
  const words = useWords(savePictureWords)
  return (
    <Dialog open={open} onClose={onClose} title={words.title}>
      <Inside subject={subject} />
    </Dialog>
  )
}

/** The picture of one figure as it will be saved, what may be chosen of it, and links that save it. */
function Inside({ subject }: { subject: PictureSubject }) {
  const words = useWords(savePictureWords)
  const theme = useChosen((state) => state.parameters.theme)
  const [choice, setChoice] = useState<PictureChoice>(() => ({
    theme: theme === 'auto' ? usualTheme() : theme,
    caption: true,
    paper: true,
  }))
  const [scale, setScale] = useState<Scale>('2')
  const [sweeps, setSweeps] = useState(false)
  const taken = usePicture(subject, choice, sweeps)
  return (
    <div className={styles.inside}>
      <p>{words.explain}</p>
      <Preview taken={taken} />
      <Choices choice={choice} onChoose={(values) => setChoice((before) => ({ ...before, ...values }))} />
      <SizeChoice taken={taken} scale={scale} onChoose={setScale} />
      <Links subject={subject} taken={taken} scale={Number(scale)} />
      {namedIn(subject.figure, subject.exploration).includes('tau') && (
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
  if (taken === 'failed') return <p role="alert">{words.failed}</p>
  if (taken === null) return <p role="status">{words.making}</p>
  return (
    <>
      {address && <img className={styles.preview} src={address} alt={words.preview} data-testid="picture" />}
      {!isReadable && <p className={styles.warning}>{words.unreadable}</p>}
      {taken.missingFonts.length > 0 && (
        <p className={styles.warning}>{words.missingFonts(taken.missingFonts.join(', '))}</p>
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
  if (taken === null || taken === 'failed') return null
  const label = ({ width, height }: Picture, times: Scale) =>
    words.scale(times, count(width * Number(times)), count(height * Number(times)))
  return (
    <Select
      label={words.size}
      value={scale}
      onChange={onChoose}
      options={scales.map((id) => ({ id, label: label(taken, id) }))}
    />
  )
}

interface LinksProps {
  subject: PictureSubject
  taken: Taken
  scale: number
}

function Links({ subject, taken, scale }: LinksProps) {
  const words = useWords(savePictureWords)
  const parameters = useChosen((state) => state.parameters)
  const png = usePng(taken, scale)
  const svg = useMemo(
    () =>
      taken === null || taken === 'failed'
        ? null
        : new Blob([taken.svg], { type: 'image/svg+xml;charset=utf-8' }),
    [taken],
  )
  const name = (ending: 'png' | 'svg') =>
    fileName(partsOf(subject), namedIn(subject.figure, subject.exploration), parameters, ending)
  return (
    <>
      <div className={styles.links}>
        {png instanceof Blob && (
          <SaveLink file={png} name={name('png')}>
            {words.save('PNG')}
          </SaveLink>
        )}
        {svg && (
          <SaveLink file={svg} name={name('svg')}>
            {words.save('SVG')}
          </SaveLink>
        )}
      </div>
      {png === 'failed' && <p className={styles.warning}>{words.tooLarge}</p>}
      {window.parent !== window && (
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

/** A figure's picture, taken anew whenever the choice changes. @param rests whether it stays as it is for now */
function usePicture(
  { figure, exploration, element }: PictureSubject,
  { theme, caption, paper }: PictureChoice,
  rests: boolean,
): Taken {
  const parameters = useChosen((state) => state.parameters)
  const { link } = useFileLink()
  const [taken, setTaken] = useState<Taken>(null)
  useEffect(() => {
    if (rests) return
    let wanted = true
    const subject = { figure, element, ...(exploration !== undefined && { exploration }) }
    pictureNow(subject, { theme, caption, paper }, { parameters, address: link })
      .catch((error: unknown) => {
        console.warn('The picture could not be made.', error)
        return 'failed' as const
      })
      .then((result) => {
        if (wanted) setTaken(result)
      })
    return () => {
      wanted = false
    }
  }, [figure, exploration, element, theme, caption, paper, parameters, link, rests])
  return taken
}

/** A picture as a PNG; null while it is painted, 'failed' where the browser can't paint so large an image. */
function usePng(taken: Taken, scale: number): Blob | 'failed' | null {
  const [png, setPng] = useState<{ of: Taken; scale: number; result: Blob | 'failed' } | null>(null)
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
