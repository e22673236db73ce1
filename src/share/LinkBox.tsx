import type { ReactNode } from 'react'
import { QrCode } from '../controls/QrCode'
import { useWords } from '../language/language'
import { publicAddress } from '../state/publicAddress'
import { LinkField } from './LinkField'
import styles from './share.module.css'
import { shareWords } from './words'

interface Props {
  /** The fragment that the link ends with, from '#' on */
  address: string
  /** What stands in the place of a code that no phone could read */
  tooLong: string
  /** What stands beneath */
  children?: ReactNode
}

/** A link that was made: as a QR code, to be read and to be copied. */
export function LinkBox({ address, tooLong, children }: Props) {
  const { share: words } = useWords(shareWords)
  const { url, reachable } = publicAddress()
  const link = `${url}${address}`
  return (
    <section className={styles.link}>
      <div className={styles.qrCode}>
        <QrCode text={link} label={words.code(link)} tooLong={tooLong} />
      </div>
      <div className={styles.besideCode}>
        <LinkField link={link} reachable={reachable} />
        {children}
      </div>
    </section>
  )
}
