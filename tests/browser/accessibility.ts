import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

interface Judged {
  /** The part that is judged; otherwise the page. */
  within?: string
  /** The rules of WCAG 2.2 AA, or whatever else axe advises too. */
  rules?: 'wcag' | 'all'
  /** Whether there are frames to be judged with the page. */
  frames?: boolean
  /** Whether the letters of formulas are judged; they are read out by their MathML. */
  formulas?: boolean
}

/** The boxes of formulas, as large as they are, without the thousands of elements within: more than half of a chapter. */
function emptyFormulas() {
  const formulas = [...document.querySelectorAll<HTMLElement>('.katex-html')]
  const sizes = formulas.map((formula) => formula.getBoundingClientRect())
  for (const [at, formula] of formulas.entries()) {
    formula.replaceChildren()
    formula.style.cssText = `display: inline-block; width: ${sizes[at]!.width}px; height: ${sizes[at]!.height}px`
  }
}

/** What axe finds wrong, one line a rule. A page judged without its formulas has none afterwards: it ends a test, or the page. */
export async function accessibilityFaults(
  page: Page,
  { within, rules = 'wcag', frames = false, formulas = within !== undefined }: Judged = {},
): Promise<string[]> {
  if (!formulas) await page.evaluate(emptyFormulas)
  // What passes is counted and not told: a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(!frames).options({ resultTypes: ['violations'] })
  if (within) axe.include(within)
  if (!formulas) axe.exclude('.katex-html')
  if (rules === 'wcag') axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
  )
}
