/** What the keyboard can reach. */
const reachable = ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled)'

/** What holds controls of one kind together. */
const together =
  ':is(fieldset, figure, dialog, header, nav, section, [role="group"], [role="radiogroup"], [role="toolbar"])'

/** What had the focus last, those that could have had it then, in their order, and what it stood in, from inside. */
interface Focused {
  element: Element
  others: HTMLElement[]
  around: HTMLElement[]
}

/** Whether an element can still have the focus, as far as that is known without a layout. */
const isLeft = (element: Element) =>
  element.isConnected && !element.matches(':disabled') && element.closest('[inert]') === null

const canHold = (element: Element) => isLeft(element) && element.checkVisibility({ visibilityProperty: true })

function focusedNow(element: Element): Focused {
  const around: HTMLElement[] = []
  for (let at = element.parentElement; at; at = at.parentElement) around.push(at)
  return { element, others: [...document.querySelectorAll<HTMLElement>(reachable)], around }
}

/**
 * What takes the focus over from an element that is gone: the nearest of its own kind in what is left of its group, else
 * the nearest of any kind there; where the group went too, the place round it that can hold the focus, `main` at last.
 */
function successorOf({ element, others, around }: Focused): HTMLElement | null {
  const main = document.querySelector('main')
  const place = others.indexOf(element as HTMLElement)
  const near = [...others.slice(0, Math.max(place, 0)).reverse(), ...others.slice(place + 1)].filter(canHold)
  for (const group of around.filter(canHold)) {
    if (group.hasAttribute('tabindex')) return group
    if (!group.matches(together)) continue
    const left = near.filter((other) => group.contains(other))
    const alike = left.find(
      (other) =>
        other.tagName === element.tagName && other.getAttribute('class') === element.getAttribute('class'),
    )
    const next = alike ?? left[0]
    if (next) return next
  }
  return main
}

/**
 * Keeps the focus from falling to the page when what has it is taken away, hidden or disabled: a class's row that a reset
 * or the address removes, a handle of another screen, the button that opened a dialog. A keyboard would else start again
 * at the head of the page.
 */
export function keepFocus(): void {
  let focused: Focused | null = null

  function handOver(holds: (element: Element) => boolean) {
    // A host page's focus is its own, and so is that of a part which has taken it meanwhile.
    const active = document.activeElement
    const isLost = active === document.body || active === null || active === focused?.element
    if (!focused || !document.hasFocus() || !isLost || holds(focused.element)) return
    const lost = focused
    focused = null
    successorOf(lost)?.focus({ preventScroll: true })
  }

  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) focused = focusedNow(target)
  })
  document.addEventListener('focusout', () => {
    queueMicrotask(() => {
      // The reader has put it away, by a click beside it.
      if (
        focused &&
        document.hasFocus() &&
        document.activeElement === document.body &&
        canHold(focused.element)
      )
        focused = null
      else handOver(canHold)
    })
  })
  new MutationObserver((changes) => {
    // Texts change in every frame of a drag: only what hides asks whether the element is seen, which is a layout.
    handOver(changes.some(({ type }) => type === 'attributes') ? canHold : isLeft)
    // What is gone takes over nothing, and would keep the whole view that it stood in.
    if (focused) focused.others = focused.others.filter(({ isConnected }) => isConnected)
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden', 'inert', 'open'],
  })
}
