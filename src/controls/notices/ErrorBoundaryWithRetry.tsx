import { Component, type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../../language/language'
import { forgetFailures, MissingPartError, whenForgotten } from '../../language/late'
import { Button } from '../Button'
import { fetchAgain, fetchPage } from './fetchAgain'
import styles from './notices.module.css'
import { noticeWords } from './words'

interface Props {
  children: ReactNode
  /** What is said where the part did not arrive; else the words of every part. */
  missing?: string | undefined
  onError?: (message: string) => void
  /** Shows the words elsewhere than in the part's place. */
  frame?: (failure: ReactNode) => ReactNode
}

interface State {
  error: unknown
  /** How often the reader has tried again. */
  tries: number
}

/**
 * Keeps a part that does not arrive or fails from taking the page with it: says so, and a press tries again. What did not
 * arrive is fetched again. Where that cannot help, and after a second failure, the page is loaded again at its address,
 * which holds the state.
 */
export class ErrorBoundaryWithRetry extends Component<Props, State> {
  override state: State = { error: null, tries: 0 }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error }
  }

  override componentDidCatch(error: unknown) {
    console.warn(error)
    this.props.onError?.(String(error))
    // A part that several places miss comes to all of them by one press.
    if (error instanceof MissingPartError) whenForgotten(this.tryAgain)
  }

  tryAgain = () => this.setState(({ tries }) => ({ error: null, tries: tries + 1 }))

  retry = async () => {
    const { error, tries } = this.state
    if (error instanceof MissingPartError) return fetchAgain(error.needsReload || tries > 0)
    forgetFailures()
    this.tryAgain()
  }

  override render() {
    const { error } = this.state
    const { children, missing, frame } = this.props
    if (error === null) return children
    const failure = <PartFailure error={error} missing={missing} onRetry={() => void this.retry()} />
    return frame ? frame(failure) : failure
  }
}

interface FailureProps {
  error: unknown
  /** What is said where the part did not arrive; else the words of every part. */
  missing: string | undefined
  onRetry: () => void
}

/** A browser that translates the page replaces its texts by elements of its own. */
const isTranslated = () =>
  /\btranslated-/.test(document.documentElement.className) || document.querySelector('font') !== null

/** In the place of a part that did not arrive or failed: what has happened, and the way on. */
function PartFailure({ error, missing, onRetry }: FailureProps) {
  const words = useWords(noticeWords)
  const [outdated, setOutdated] = useState(false)
  const isMissing = error instanceof MissingPartError

  useEffect(() => {
    if (!isMissing) return
    let present = true
    void isOutdated().then((answer) => {
      if (present) setOutdated(answer)
    })
    return () => {
      present = false
    }
  }, [isMissing])

  return (
    <div role="alert" className={styles.failure}>
      <p>
        {outdated ? words.outdated.title : isMissing ? (missing ?? words.missing.title) : words.stopped.title}
      </p>
      {!isMissing && isTranslated() && <p>{words.stopped.translated}</p>}
      {outdated ? (
        <Button onClick={() => location.reload()}>{words.outdated.reload}</Button>
      ) : (
        <Button onClick={onRetry}>{words.missing.retry}</Button>
      )}
    </div>
  )
}

/** The program of this page, by the name of its file, which changes with every version. */
const program = (): string | undefined =>
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src.split('/').at(-1)

/** Whether another version has taken this page's place: its parts may be gone. */
async function isOutdated(): Promise<boolean> {
  const [page, own] = [await fetchPage(), program()]
  return page !== null && own !== undefined && !page.includes(own)
}
