import katex from 'katex'

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[character]};`)

/** MathML: every browser sets it without fonts or styles of ours. */
const formula = (text: string, displayMode: boolean) =>
  katex.renderToString(text, { displayMode, output: 'mathml', strict: 'error' })

/** An address within the app, written as code, is a way there. */
const code = (text: string) => {
  const shown = `<code>${escapeHtml(text)}</code>`
  return text.startsWith('#/') ? `<a href="index.html${escapeHtml(text)}">${shown}</a>` : shown
}

/** A page beside this one is published as HTML. */
const target = (address: string) => escapeHtml(address.replace(/\.md$/, '.html'))

const inline = /`([^`]+)`|\$([^$]+)\$|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)/g

/** A line of text: code, formulas, emphasis, links. */
function renderLine(text: string): string {
  let html = ''
  let end = 0
  for (const match of text.matchAll(inline)) {
    const [whole, codeText, math, strong, label, address] = match
    html += escapeHtml(text.slice(end, match.index))
    end = match.index + whole.length
    if (codeText !== undefined) html += code(codeText)
    else if (math !== undefined) html += formula(math, false)
    else if (strong !== undefined) html += `<strong>${renderLine(strong)}</strong>`
    else html += `<a href="${target(address!)}">${renderLine(label!)}</a>`
  }
  return html + escapeHtml(text.slice(end))
}

/** The name of a heading, for links to it. */
const idOf = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

function renderTable(rows: readonly string[]): string {
  const cells = (row: string) => row.replace(/^\|\s*|\s*\|$/g, '').split(/\s*\|\s*/)
  const [head, , ...body] = rows
  const line = (row: string, tag: 'th' | 'td') =>
    `<tr>${cells(row)
      .map((cell) => `<${tag}>${renderLine(cell)}</${tag}>`)
      .join('')}</tr>`
  return `<div class="table"><table><thead>${line(head!, 'th')}</thead><tbody>${body
    .map((row) => line(row, 'td'))
    .join('')}</tbody></table></div>`
}

function renderList(lines: readonly string[], mark: RegExp, tag: 'ul' | 'ol'): string {
  const items: string[] = []
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ''))
    else items[items.length - 1] += ` ${line.trim()}`
  }
  return `<${tag}>${items.map((item) => `<li>${renderLine(item)}</li>`).join('')}</${tag}>`
}

/** One block: what stands between two empty lines. */
function renderBlock(block: string): string {
  const lines = block.split('\n')
  const heading = /^(#{1,3}) (.*)$/.exec(block)
  if (heading) {
    const tag = `h${heading[1]!.length}`
    return `<${tag} id="${idOf(heading[2]!)}">${renderLine(heading[2]!)}</${tag}>`
  }
  if (block.startsWith('|')) return renderTable(lines)
  if (/^- /.test(block)) return renderList(lines, /^- /, 'ul')
  if (/^\d+\. /.test(block)) return renderList(lines, /^\d+\. /, 'ol')
  const display = /^\$\$([\s\S]*)\$\$$/.exec(block)
  if (display) return `<div class="formula">${formula(display[1]!, true)}</div>`
  // What this does not know must not go out as it stands.
  if (/^(?:```|>|!\[|\* |#)/.test(block)) throw new Error(`no such Markdown here: ${block.slice(0, 40)}`)
  return `<p>${renderLine(lines.join(' '))}</p>`
}

/**
 * The HTML of a page of Markdown, of as much of it as our guides use: headings, paragraphs, lists and tables, formulas
 * between dollars, code, bold words and links. Throws where it finds more, or a wrong formula.
 */
export const renderMarkdown = (text: string): string =>
  text
    .trim()
    .split(/\n{2,}/)
    .map(renderBlock)
    .join('\n')
