import { Suspense, use } from 'react'
import { late } from '../language/late'
import { ErrorBoundaryWithRetry } from './notices/ErrorBoundaryWithRetry'
import styles from './QrCode.module.css'

interface Props {
  text: string
  /** Its name, for those who do not see it */
  label: string
  /** What stands there where the text is longer than a code that a phone can read from afar */
  tooLong: string
}

/** A code of version 25 has 117 squares a side: a finer one is not read from the back of a room. */
const largestVersion = 25

/** Fetched when it is first wanted, or ahead, for when there is no network. */
export const qrCodes = late(() => import('uqr'))

/** The dark squares as one path, run by run; a square is 1 × 1. */
function squaresPath(data: readonly (readonly boolean[])[]): string {
  let path = ''
  for (const [y, row] of data.entries())
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      path += `M${from},${y}h${x + 1 - from}v1h${from - x - 1}z`
    }
  return path
}

/** A text as a QR code with its quiet margin of four squares, or words where it is too long for one. */
export function QrCode(props: Props) {
  return (
    <ErrorBoundaryWithRetry>
      <Suspense fallback={<div className={styles.code} />}>
        <Code {...props} />
      </Suspense>
    </ErrorBoundaryWithRetry>
  )
}

function Code({ text, label, tooLong }: Props) {
  const { encode } = use(qrCodes.load())
  let code: ReturnType<typeof encode>
  try {
    code = encode(text, { ecc: 'M', border: 4, maxVersion: largestVersion })
  } catch {
    return <p className={styles.tooLong}>{tooLong}</p>
  }
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={squaresPath(code.data)} fill="#000000" />
    </svg>
  )
}
