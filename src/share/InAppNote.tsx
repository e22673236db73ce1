import { CopyButton } from '../controls/CopyButton'
import { useWords } from '../language/language'
import { useStateLink } from './links'
import { shareWords } from './words'

/** Whether another app shows the page: its browser may save no file and print nothing, without a word. */
export const isInApp = (): boolean =>
  /KAKAOTALK|NAVER\(inapp|Instagram|FBA[NV]|\bLine\/|; wv\)/i.test(navigator.userAgent)

interface InAppProps {
  /** What the browser of the device is to open; the present state by default. */
  link?: string
}

/** Within the browser of another app, the way out: for wherever a file is saved or paper printed. */
export function InAppNote({ link }: InAppProps) {
  const { share: words } = useWords(shareWords)
  const { link: present } = useStateLink()
  if (!isInApp()) return null
  return (
    <>
      <p>
        <small>{words.inApp}</small>
      </p>
      <CopyButton text={link ?? present} words={words} />
    </>
  )
}
