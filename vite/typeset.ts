import { relative } from 'node:path'
import { type Plugin, parseAst } from 'vite'
import { renderFormula } from './renderFormula.ts'

/** As much of a syntax tree as finding formulas needs. */
interface SyntaxNode {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

interface Formula {
  node: SyntaxNode
  displayMode: boolean
  source: string
}

const tagsFrom = /(?:^|\/)(?:typeset\/)?tex$/

/**
 * Sets mathematics in type while the site is built: a template tagged `tex` or `display` (language/typeset/tex.ts)
 * becomes the string of its HTML, so that 77 kB of KaTeX never travel and nothing
 * flashes before it is typeset. A formula that is wrong fails the build with its file, its line and its text.
 */
export function typeset(): Plugin {
  return {
    name: 'typeset',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: /typeset\/tex['"]|\.\/tex['"]/ },
      handler(code, id) {
        const file = relative(process.cwd(), id)
        return { code: typesetModule(code, file), map: null }
      },
    },
  }
}

/** The module with each formula replaced. Line numbers stay, so that errors still point to the right line. */
export function typesetModule(code: string, file: string): string {
  let written = ''
  let from = 0
  for (const { node, displayMode, source } of formulas(code, file)) {
    const lines = code.slice(node.start, node.end).split('\n').length - 1
    try {
      written +=
        code.slice(from, node.start) + JSON.stringify(renderFormula(source, displayMode)) + '\n'.repeat(lines)
    } catch (error) {
      throw complaint(code, file, node, error instanceof Error ? error.message : String(error))
    }
    from = node.end
  }
  return written + code.slice(from)
}

function formulas(code: string, file: string): Formula[] {
  const program = parseAst(code, { lang: 'tsx' }) as unknown as SyntaxNode
  const displayModes = importedTags(program)
  const found: Formula[] = []
  visit(program, (node) => {
    if (node.type !== 'TaggedTemplateExpression') return
    const displayMode = displayModes.get((node.tag as SyntaxNode & { name?: string }).name ?? '')
    if (displayMode === undefined) return
    const { quasis } = node.quasi as { quasis: { value: { raw: string } }[] }
    if (quasis.length > 1) throw complaint(code, file, node, 'a formula takes no value: use \\slot{name}')
    found.push({ node, displayMode, source: quasis[0]!.value.raw })
  })
  return found
}

/** The module's own names of the two tags, and whether each sets a line of its own. */
function importedTags(program: SyntaxNode): Map<string, boolean> {
  const tags = new Map<string, boolean>()
  visit(program, (node) => {
    if (node.type !== 'ImportDeclaration' || !tagsFrom.test((node.source as { value: string }).value)) return
    for (const { imported, local } of node.specifiers as Record<'imported' | 'local', { name: string }>[])
      if (imported.name === 'tex' || imported.name === 'display')
        tags.set(local.name, imported.name === 'display')
  })
  return tags
}

function visit(node: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, see)
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) see(node as SyntaxNode)
    for (const each of Object.values(node)) visit(each, see)
  }
}

function complaint(code: string, file: string, node: SyntaxNode, reason: string): Error {
  const line = code.slice(0, node.start).split('\n').length
  return new Error(`${file}:${line}: ${reason}\n  ${code.slice(node.start, node.end)}`)
}
