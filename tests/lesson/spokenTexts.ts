import { parseSync } from 'vite'

interface Node {
  type: string
  [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Stands for what a sentence leaves open: a number, a formula, a piece of code. */
const gap = '…'

/**
 * What a file of words says, sentence by sentence as far as its source tells: every string, template and piece of
 * markup, each on one line, with `…` for formulas, code and what is only known live. Imports, types, keys, formulas'
 * sources and attributes are not said.
 */
export function spokenTexts(path: string, source: string): string[] {
  const texts: string[] = []
  visit(parseSync(path, source).program as unknown as Node, texts)
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{L}/u.test(text))
}

function visit(node: Node, texts: string[]): void {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ImportExpression':
    case 'TaggedTemplateExpression':
    case 'JSXAttribute':
      return
    case 'Literal':
      if (typeof node.value === 'string') texts.push(node.value)
      return
    case 'TemplateLiteral': {
      const quasis = node.quasis as { value: { cooked: string } }[]
      texts.push(quasis.map(({ value }) => value.cooked).join(gap))
      visitAll(node.expressions, texts)
      return
    }
    case 'JSXElement':
    case 'JSXFragment':
      texts.push(markupText(node, texts))
      return
    case 'Property':
      visitAll(node.value, texts)
      return
    case 'MemberExpression':
      visitAll(node.object, texts)
      return
    case 'SwitchCase':
      visitAll(node.consequent, texts)
      return
    case 'BinaryExpression':
      // What is only compared with is not said.
      for (const side of [node.left, node.right])
        if (isNode(side) && side.type !== 'Literal') visit(side, texts)
      return
  }
  if (/^TS(?!As|Satisfies|NonNull)/.test(node.type)) return
  for (const [field, value] of Object.entries(node)) if (field !== 'typeAnnotation') visitAll(value, texts)
}

function visitAll(value: unknown, texts: string[]): void {
  if (Array.isArray(value)) for (const each of value) visitAll(each, texts)
  else if (isNode(value)) visit(value, texts)
}

/** The text of an element with that of the elements in it; what expressions in it say goes to `texts`. */
function markupText(node: Node, texts: string[]): string {
  const name = (node.openingElement as { name?: { name?: string } } | undefined)?.name?.name
  if (name === 'code') return gap
  const children = node.children as Node[]
  // Paragraphs and items are sentences of their own.
  const apart = name !== undefined && /^(?:p|li|td|th|div|h\d)$/.test(name)
  const text = children
    .map((child) => {
      if (child.type === 'JSXText') return child.value as string
      if (child.type === 'JSXElement' || child.type === 'JSXFragment') return markupText(child, texts)
      const { expression } = child as unknown as { expression: Node }
      if (expression.type === 'Literal') return String(expression.value)
      visit(expression, texts)
      return gap
    })
    .join('')
  // An element without children is a formula or a figure of its own.
  if (children.length === 0) return gap
  if (!apart) return text
  texts.push(text)
  return ''
}
