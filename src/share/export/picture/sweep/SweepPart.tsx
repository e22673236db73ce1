import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../../../language/language'
import { useChosen } from '../../../../state/store'
import { savePictureWords } from '../../../words'
import { Making } from '../../Making'
import { SaveLink, useFileSize } from '../../SaveLink'
import styles from '../../Takeaway.module.css'
import { fileName, parametersInFileName } from '../fileName'
import type { PictureSubject } from '../parameterLine'
import type { PictureChoice } from '../takePicture'
import { makeSweep, type SweepFiles, steps } from './makeSweep'

interface Props {
  subject: PictureSubject
  choice: PictureChoice
  scale: number
  /** Whether it is being made */
  makes: boolean
  /** Told when the making begins and ends: meanwhile τ moves. */
  onMaking: (makes: boolean) => void
}

type Outcome = 'cancelled' | 'failed' | SweepFiles

/** The figure while τ goes there and back, as files for slides: made on request, with how far it has come. */
export function SweepPart({ subject, choice, scale, makes, onMaking }: Props) {
  const { sweep: words } = useWords(savePictureWords)
  const [done, setDone] = useState(0)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const work = useRef<AbortController>(null)
  useEffect(() => () => work.current?.abort(), [])
  const make = async () => {
    work.current = new AbortController()
    const { signal } = work.current
    setDone(0)
    setOutcome(null)
    onMaking(true)
    const order = { subject, choice: { ...choice, caption: false, paper: true }, scale, signal }
    const made = await makeSweep({ ...order, onStep: () => setDone((before) => before + 1) }).catch(
      (error: unknown) => {
        if (!signal.aborted) console.warn('The loop could not be made.', error)
        return signal.aborted ? ('cancelled' as const) : ('failed' as const)
      },
    )
    setOutcome(made)
    onMaking(false)
  }
  return (
    <section className={styles.outcome}>
      <h3>{words.title}</h3>
      <p>{words.explain}</p>
      <Making
        icon="play"
        words={words}
        onMake={make}
        onCancel={() => work.current?.abort()}
        progress={makes ? { done, of: steps } : null}
        outcome={
          outcome === 'cancelled' || outcome === 'failed' ? (
            <p>{words[outcome]}</p>
          ) : (
            outcome && <Files files={outcome} subject={subject} />
          )
        }
      />
    </section>
  )
}

function Files({ files, subject }: { files: SweepFiles; subject: PictureSubject }) {
  const { sweep: words } = useWords(savePictureWords)
  const parameters = useChosen((state) => state.parameters)
  const size = useFileSize()
  const { figure, exploration } = subject
  const named = parametersInFileName(figure, exploration).filter((name) => name !== 'tau')
  const parts = [figure, ...(exploration === undefined ? [] : [exploration]), 'tau-loop']
  const name = (ending: 'webm' | 'zip') => fileName(parts, named, parameters, ending)
  return (
    <>
      <p>{files.video ? words.ready : words.noVideo}</p>
      <div className={styles.row}>
        {files.video && (
          <SaveLink file={files.video} name={name('webm')}>
            {words.save('WebM', size(files.video.size))}
          </SaveLink>
        )}
        <SaveLink file={files.zip} name={name('zip')}>
          {words.save('PNG (ZIP)', size(files.zip.size))}
        </SaveLink>
      </div>
    </>
  )
}
