import { useEffect, useRef, useState } from 'react'
import { Button, IconButton, SteadyLabel } from './Button'
import styles from './Button.module.css'

export interface CopyWords {
  copy: string
  /** On the button for a moment, and spoken, once it is done. */
  copied: string
  /** Beside the selected text, where copying is not allowed: copy it with the keyboard. */
  selected: string
}

interface CopyButtonProps {
  /** A function reads it off the page when it is asked for */
  text: string | (() => string)
  words: CopyWords
  /** An icon alone; its parts are laid out by what is round it, so that a refused copy's field has more room than the icon. */
  bare?: boolean
}

type Outcome = 'copied' | 'selected'

/** Copies by selecting a field's text: allowed in frames where the clipboard itself is not. */
function copyBySelection(text: string, near: HTMLElement): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.cssText = 'position:fixed;inset-block-start:0;opacity:0'
  // Beside its button, not in the body: what lies outside of an open modal dialog can't be selected.
  near.append(field)
  const before = document.activeElement
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}

/** Puts a text on the clipboard, in whichever way this page is allowed to; false where in none. */
async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text, near)
  }
}

/** Selects a field's text as it appears. */
function selectAll(field: HTMLTextAreaElement | null) {
  field?.focus()
  field?.select()
}

/** Copies a text; where a frame forbids that, shows the text, selected, to be copied by hand. */
export function CopyButton({ text, words, bare = false }: CopyButtonProps) {
  const box = useRef<HTMLDivElement>(null)
  const [last, setLast] = useState<{ text: string; outcome: Outcome } | null>(null)
  // What was copied may be another text than the one that stands here now.
  const outcome = last && (typeof text === 'function' || last.text === text) ? last.outcome : null
  const icon = outcome === 'copied' ? 'check' : 'copy'

  useEffect(() => {
    if (last?.outcome !== 'copied') return
    const timer = setTimeout(() => setLast(null), 2500)
    return () => clearTimeout(timer)
  }, [last])

  async function copy() {
    const read = typeof text === 'function' ? text() : text
    if (box.current)
      setLast({ text: read, outcome: (await copyText(read, box.current)) ? 'copied' : 'selected' })
  }

  return (
    <div ref={box} className={bare ? styles.bare : styles.box}>
      {bare ? (
        <IconButton icon={icon} label={words.copy} onClick={copy} />
      ) : (
        <Button icon={icon} onClick={copy}>
          <SteadyLabel
            of={[words.copy, words.copied]}
            shown={outcome === 'copied' ? words.copied : words.copy}
          />
        </Button>
      )}
      <span role="status" className={outcome === 'selected' ? styles.hint : 'visually-hidden'}>
        {outcome === null ? null : words[outcome]}
      </span>
      {outcome === 'selected' ? (
        <textarea
          ref={selectAll}
          readOnly
          className={styles.text}
          aria-label={words.selected}
          value={last?.text}
          rows={2}
        />
      ) : null}
    </div>
  )
}

interface CodeLinesProps {
  text: string
  /** Instead of the usual ground */
  className?: string | undefined
}

/** A text for machines, line by line. Where a line is wider than the page, the keys scroll it too. */
export function CodeLines({ text, className = styles.lines }: CodeLinesProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <pre tabIndex={0} lang="en" translate="no" className={className}>
      <code>{text}</code>
    </pre>
  )
}
