import { app, GumbelSoftmaxElement } from './element'

// What the host has written inside of the element stays.
if (app === null)
  console.error(
    'embed.js shows no figure: it was written into the page, so that it does not know where the app lies. Keep its script as a file, in pandoc and Quarto by data-external="1".',
  )
// A page may name this file twice.
else if (!customElements.get('gumbel-softmax')) customElements.define('gumbel-softmax', GumbelSoftmaxElement)

export { GumbelSoftmaxElement }
