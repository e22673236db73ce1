import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type ESTree, parseSync } from 'vite'
import { randomBits, streamKey } from '../../src/noise/threefry'

/** A source with one small mistake in it. */
export interface Mutant {
  /** Its path, `src/noise/gumbel.ts` */
  file: string
  line: number
  /** The lines that the mistake changes, right and wrong, white space collapsed */
  right: string
  wrong: string
  /** The whole source with the mistake */
  code: string
}

type Node = ESTree.Node
interface Edit {
  start: number
  end: number
  text: string
}

const pairs = ['+ -', '* /', '< <=', '> >=', '=== !==', '&& ||', '+= -=', '*= /=', 'max min', 'floor ceil']
const swapped = new Map(
  pairs.flatMap((pair) => {
    const [one, other] = pair.split(' ') as [string, string]
    return [
      [one, other],
      [other, one],
    ]
  }),
)

/** What may be put wrong at a node itself; its parts are asked for themselves. */
function editsAt(node: Node, parent: Node | undefined, code: string): Edit[] {
  const put = ({ start, end }: Node, text: string): Edit => ({ start, end, text })
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression': {
      if (node.operator === '??') return [put(node, code.slice(node.right.start, node.right.end))]
      const start = code.indexOf(node.operator, node.left.end)
      const text = swapped.get(node.operator)
      return text ? [{ start, end: start + node.operator.length, text }] : []
    }
    case 'UnaryExpression':
      return node.operator === '-' || node.operator === '!'
        ? [put(node, code.slice(node.argument.start, node.argument.end))]
        : []
    case 'Literal':
      if (typeof node.value === 'boolean') return [put(node, String(!node.value))]
      return typeof node.value === 'number' ? [put(node, String(node.value + 1))] : []
    case 'IfStatement':
    case 'ConditionalExpression':
      return [put(node.test, 'true'), put(node.test, 'false')]
    case 'MemberExpression': {
      const ofMath = node.object.type === 'Identifier' && node.object.name === 'Math'
      const text = ofMath && node.property.type === 'Identifier' && swapped.get(node.property.name)
      return text ? [put(node.property, text)] : []
    }
    case 'ReturnStatement':
    case 'ThrowStatement': {
      // Alone in a branch it goes with the condition; at the end of a function nothing is early.
      const among =
        parent?.type === 'SwitchCase' || (parent?.type === 'BlockStatement' && parent.body.length > 1)
      return among ? [put(node, ';')] : []
    }
    default:
      return []
  }
}

/** What is a type all through; those that only assert one hold an expression. */
const isType = ({ type }: Node) =>
  type.startsWith('TS') && !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(type)

function editsIn(node: Node, parents: readonly Node[], code: string): Edit[] {
  if (isType(node)) return []
  const parts = Object.values(node)
    .flat()
    .filter((part): part is Node => typeof part?.type === 'string')
  const [parent, above] = parents
  // The last statement of a function, whatever stands before it.
  const last =
    /Function/.test(above?.type ?? '') && parent?.end && code.slice(node.end, parent.end).trim() === '}'
  return [
    ...(last ? [] : editsAt(node, parent, code)),
    ...parts.flatMap((part) => editsIn(part, [node, ...parents], code)),
  ]
}

/** Every mutant of a source, in the order of its text. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const edits = editsIn(parseSync(file, code).program, [], code)
  const seen = new Set([code])
  return edits
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, text }) => {
      const mutated = code.slice(0, start) + text + code.slice(end)
      if (seen.has(mutated)) return []
      seen.add(mutated)
      const first = code.lastIndexOf('\n', start - 1) + 1
      const rest = code.slice(end).split('\n', 1)[0]!
      const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim()
      return {
        file,
        line: code.slice(0, start).split('\n').length,
        right: collapsed(code.slice(first, end) + rest),
        wrong: collapsed(code.slice(first, start) + text + rest),
        code: mutated,
      }
    })
}

/** FNV-1a of a text. */
const hash = (text: string) =>
  Array.from(text).reduce((sum, char) => Math.imul(sum ^ char.codePointAt(0)!, 0x01000193) >>> 0, 0x811c9dc5)

/** Every mutant of a room of src, in an order of the seed and its own words, which no change elsewhere disturbs. */
export function mutantsOfRoom(room: string, seed: number): Mutant[] {
  const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${room}/${file.split(sep).join('/')}`)
    .sort()
  const key = streamKey(seed, 0)
  return files
    .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
    .map((mutant) => ({ mutant, bits: randomBits(key, hash(mutant.file + mutant.right + mutant.wrong)) }))
    .sort((a, b) => a.bits - b.bits)
    .map(({ mutant }) => mutant)
}
