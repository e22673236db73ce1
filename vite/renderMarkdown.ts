import katex from 'katex'
import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt('default', { html: false })
const { escapeHtml } = markdown.utils

// Pictures and quotations are not for the guides: no style sheet covers them.
const unused = ['image', 'blockquote', 'fence', 'code', 'html_block']

/** MathML: every browser sets it without fonts or styles of ours. A wrong formula throws. */
markdown.inline.ruler.after('escape', 'formula', (state, silent) => {
  const [whole, double, text] = /^(\$\$?)([^$]+)\1/.exec(state.src.slice(state.pos)) ?? []
  if (whole === undefined) return false
  if (!silent) {
    const displayMode = double === '$$'
    const token = state.push('formula', 'math', 0)
    token.content = katex.renderToString(text!, { displayMode, output: 'mathml', strict: 'error' })
    if (displayMode) token.content = `<span class="formula">${token.content}</span>`
  }
  state.pos += whole.length
  return true
})

Object.assign(markdown.renderer.rules, {
  formula: (tokens: { content: string }[], index: number) => tokens[index]!.content,
  /** An address within the app, written as code, is a way there. */
  code_inline(tokens: { content: string }[], index: number) {
    const text = escapeHtml(tokens[index]!.content)
    return text.startsWith('#/')
      ? `<a href="index.html${text}"><code>${text}</code></a>`
      : `<code>${text}</code>`
  },
  table_open: () => '<div class="table"><table>',
  table_close: () => '</table></div>',
} satisfies Record<string, unknown>)

/** The name of a heading, for links to it. */
const idOf = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

/**
 * The HTML of a guide in Markdown, with formulas between dollars. A page beside it is linked to as HTML. Throws where it
 * finds what guides do not use, or a wrong formula.
 */
export function renderMarkdown(text: string): string {
  const tokens = markdown.parse(text, {})
  for (const [at, token] of tokens.entries()) {
    if (unused.includes(token.type.replace(/_open$/, '')))
      throw new Error(`no such Markdown here: ${token.content || token.type}`)
    if (token.type === 'heading_open') token.attrSet('id', idOf(tokens[at + 1]!.content))
    for (const child of token.children ?? []) {
      if (child.type === 'image') throw new Error(`no such Markdown here: ${child.content}`)
      const address = child.type === 'link_open' ? child.attrGet('href') : null
      if (address !== null) child.attrSet('href', address.replace(/\.md$/, '.html'))
    }
  }
  return markdown.renderer.render(tokens, markdown.options, {}).trim()
}
