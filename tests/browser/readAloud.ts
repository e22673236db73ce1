import { setTimeout as wait } from 'node:timers/promises'
import type { Locator } from '@playwright/test'

/** A node of Playwright's accessibility snapshot, of which this is read. */
interface Node {
  role: string
  name?: string
  text?: string
  children?: (Node | string)[]
  [state: string]: unknown
}

const states = ['checked', 'pressed', 'expanded', 'disabled', 'selected']
/** What is heard within a sentence. */
const inline = new Set(['text', 'math', 'strong', 'emphasis', 'code', 'subscript', 'superscript'])
/** Of these the name is heard, and nothing of what is within. */
const named = new Set(['img', 'heading', 'button', 'radio', 'checkbox', 'option', 'link'])

/** The values of sliders in words, in their order: the snapshot has where the thumb is on its track. */
const valueTexts = (element: Element) =>
  [...element.querySelectorAll('input[type=range], [role=slider]')]
    .filter((slider) => slider.checkVisibility() && !slider.closest('[aria-hidden=true]'))
    .map((slider) => slider.getAttribute('aria-valuetext') ?? 'no words')

async function readOnce(element: Locator): Promise<string> {
  const values = await element.evaluate(valueTexts)
  const lines = linesOf((await element.ariaSnapshotJSON()) as Node[], '', values)
  return `${lines.join('\n')}\n`
}

/** What a screen reader comes by in an element, one thing a line, once nothing there changes for a quarter of a second. */
export async function readAloud(element: Locator): Promise<string> {
  let [before, now] = ['', await readOnce(element)]
  while (now !== before) {
    await wait(250)
    ;[before, now] = [now, await readOnce(element)]
  }
  return now
}

const asNode = (child: Node | string): Node =>
  typeof child === 'string' ? { role: 'text', text: child } : child

const wordsOf = (child: Node | string): string => {
  const { role, text = '', children = [] } = asNode(child)
  return role === 'math' ? text.replace(/[ \u2061]/g, '') : text || children.map(wordsOf).join(' ')
}

function linesOf(nodes: readonly Node[], parent: string, values: string[]): string[] {
  // The words of labels and legends are the names of controls and groups, and heard as these.
  const names = new Set(nodes.map(({ name }) => name))
  const lines: string[] = []
  let words: string[] = []
  const endSentence = () => {
    const sentence = words
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,:;)?!])/g, '')
      .replace(parent, '')
      .trim()
    words = []
    if (sentence && !names.has(sentence)) lines.push(sentence)
  }
  for (const node of nodes) {
    if (inline.has(node.role)) words.push(wordsOf(node))
    else {
      endSentence()
      lines.push(...linesOfNode(node, values))
    }
  }
  endSentence()
  return lines
}

function linesOfNode(node: Node, values: string[]): string[] {
  const { role, name = '', text, children = [] } = node
  const told = states.filter((state) => node[state] === true)
  const head = [name ? `${role} “${name}”` : role, ...told].join(', ')
  if (role === 'slider') return [`${head}: ${values.shift()}`]
  if (named.has(role)) return [head]
  const within = (text === undefined ? children : [text]).map(asNode)
  const lines = linesOf(within, name, values)
  // An empty live region, or box, says nothing.
  if (lines.length === 0) return head === role ? [] : [head]
  const isSentence = lines.length === 1 && !within.some((child) => child.name)
  return isSentence ? [`${head}: ${lines[0]}`] : [head, ...lines.map((line) => `  ${line}`)]
}
