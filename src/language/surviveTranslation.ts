/** What a translator has put in the place of a text that React still holds. */
const standIns = new WeakMap<Node, Element>()

const isStandIn = (node: Node | null | undefined): node is Element => node?.nodeName === 'FONT'

/** What stands in a parent where React believes a child to be. */
function placeOf(parent: Node, child: Node): Node | null {
  const standIn = standIns.get(child)
  if (standIn?.parentNode === parent) return standIn
  // An element within a sentence was moved into the translator's own.
  let at: Node | null = child
  while (at && at.parentNode !== parent) at = at.parentNode
  return at
}

/** Lets React take away and put in what a translator has moved: without, both throw and the part of the page is lost. */
function tolerateStandIns(): void {
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    const place = placeOf(this, child)
    if (isStandIn(place) && standIns.get(child) === place) removeChild.call(this, place)
    else if (child.parentNode) removeChild.call(child.parentNode, child)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const place = before && before.parentNode !== this ? placeOf(this, before) : before
    return insertBefore.call(this, node, place) as T
  }
}

/**
 * Keeps the page alive and its numbers true while a browser translates it: a translator puts `<font>` elements in the
 * place of texts, and React writes a new number into the text that is no longer there. A text that changes comes back,
 * with its number, and the translator finds it again. Formulas, code and pictures are kept from it by `translate="no"`.
 */
export function surviveTranslation(): void {
  let isTranslated = false
  const texts = new MutationObserver((changes) => {
    for (const { target } of changes) standIns.get(target)?.replaceWith(target)
  })
  new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of changes) {
      const standIn = [...addedNodes, previousSibling, nextSibling].find(isStandIn)
      if (!standIn) continue
      if (!isTranslated) tolerateStandIns()
      isTranslated = true
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue
        standIns.set(text, standIn)
        texts.observe(text, { characterData: true })
      }
    }
  }).observe(document, { subtree: true, childList: true })
}
