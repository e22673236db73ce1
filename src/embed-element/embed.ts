import { app, GumbelSoftmaxElement } from './element'

// What the host has written inside of the element stays.
if (app === null)
  console.error(
    'embed.js shows no figure: it was written into the page, so that it does not know where the app lies. Keep its script as a file, in pandoc and Quarto by data-external="1".',
  )
// An older browser would show a broken figure: what the page of a figure relies on is what README names.
else if (!CSS.supports('color', 'light-dark(#000, #fff)'))
  console.error('embed.js shows no figure: it needs Chrome or Edge 123, Firefox 125, Safari 17.5 or newer.')
// A page may name this file twice.
else if (!customElements.get('gumbel-softmax')) customElements.define('gumbel-softmax', GumbelSoftmaxElement)
