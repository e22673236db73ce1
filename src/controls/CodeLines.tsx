interface CodeLinesProps {
  text: string
  className?: string | undefined
}

/** A text for machines, line by line. Where a line is wider than the page, the keys scroll it too. */
export function CodeLines({ text, className }: CodeLinesProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <pre tabIndex={0} lang="en" translate="no" className={className}>
      <code>{text}</code>
    </pre>
  )
}
