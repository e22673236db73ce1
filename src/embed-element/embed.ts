import { GumbelSoftmaxElement } from './element'

// A page may name this file twice.
if (!customElements.get('gumbel-softmax')) customElements.define('gumbel-softmax', GumbelSoftmaxElement)

export { GumbelSoftmaxElement }
