import { appAddress } from './appAddress'
import { Calls } from './calls'
import { asParameters, frameAddress, namedValues, parameterNames, readText, writeText } from './parameterText'

type Parameters = Record<string, unknown>

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** A message of the frame (`contract.md` §3), as much of it as is looked at here. */
type FrameMessage = { gumbelSoftmax: 1; id?: unknown } & (
  | { type: 'ready' | 'change' | 'done'; parameters: Parameters }
  | { type: 'statistics'; parameters: Parameters; statistics: unknown }
  | { type: 'resize'; height: number }
  | ({ type: 'key' } & Key)
  | { type: 'error'; code: string; message: string }
)

/** The numbers by which older programs know the keys that a frame hands on. */
const keysFrom32 = ' ,PageUp,PageDown,End,Home,ArrowLeft,ArrowUp,ArrowRight,ArrowDown'.split(',')
const keyCode = (key: string) => (key === 'Escape' ? 27 : 32 + keysFrom32.indexOf(key))

/** A key as if it had been pressed in the host's own page. */
function keyEvent(pressed: Key): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true, composed: true })
  // Not every browser takes them from the constructor.
  for (const name of ['keyCode', 'which']) Object.defineProperty(event, name, { value: keyCode(pressed.key) })
  return event
}

/** The frame's title in a language: what it is to those who hear the page. */
const titles = { en: 'Interactive figure', ko: '대화형 그림' }

const isOurs = (data: unknown): data is FrameMessage =>
  (Object(data) as { gumbelSoftmax?: unknown }).gumbelSoftmax === 1

/** Where the frame's page lies; null where nothing can be shown. */
export const app = appAddress(import.meta.url, document.URL)

/** Attributes that a figure is loaded anew for: how it stands in its frame is no parameter. */
const frameOptions = ['figure', 'part', 'fit', 'type']

/** One rule for all elements of a document, weaker than any of the host's. */
const sheets = new WeakMap<Node, CSSStyleSheet>()

function adoptStyle(root: Node): void {
  if (sheets.has(root) || !('adoptedStyleSheets' in root)) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(':where(gumbel-softmax) { display: block }')
  sheets.set(root, sheet)
  const adopted = root as Document | ShadowRoot
  adopted.adoptedStyleSheets = [...adopted.adoptedStyleSheets, sheet]
}

/** `<gumbel-softmax figure="simplex" tau="0.5">`: a figure in the host's page, in an iframe that it keeps. */
export class GumbelSoftmaxElement extends HTMLElement {
  static readonly observedAttributes = [...frameOptions, ...parameterNames]

  static {
    for (const name of parameterNames) {
      Object.defineProperty(GumbelSoftmaxElement.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: GumbelSoftmaxElement) {
          return this.#value(name)
        },
        set(this: GumbelSoftmaxElement, value: unknown) {
          this.#assign(name, value)
        },
      })
    }
  }

  readonly #calls = new Calls()
  /** Values as the frame last told them, and those set here that it has yet to confirm. */
  readonly #told = new Map<string, unknown>()
  readonly #wished = new Map<string, unknown>()
  #frame: HTMLIFrameElement | null = null
  #mirroring = false

  connectedCallback(): void {
    // Properties that were set before the class was known hide its own.
    for (const name of GumbelSoftmaxElement.observedAttributes) {
      if (!Object.hasOwn(this, name)) continue
      const value: unknown = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
    adoptStyle(this.getRootNode())
    window.addEventListener('message', this.#hear)
    this.#load()
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear)
    this.#calls.close()
    // Moved, it is back by then: the browser has loaded the frame anew, and all that was asked is asked again.
    queueMicrotask(() => {
      if (!this.isConnected)
        this.#calls.refuseAll({ code: 'unavailable', message: 'the element was removed from the page' })
    })
  }

  /** Moved by `moveBefore`, the frame lives on. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    if (this.#mirroring || before === text || !this.isConnected || !this.#frame) return
    if (frameOptions.includes(name)) this.#load()
    else if (!this.#calls.heard) this.#frame.src = this.#address()
    else if (text !== null) this.#wish(name, readText(name, text))
    else if (name === 'hide' || name === 'labels') this.#wish(name, [])
  }

  get figure(): string {
    return this.getAttribute('figure') ?? 'simplex'
  }

  set figure(figure: string) {
    this.setAttribute('figure', figure)
  }

  /** Sets parameters, values as in messages; resolves with all of them once every draw at them is painted. */
  set(parameters: Parameters): Promise<unknown> {
    return this.#ask({ type: 'set', parameters })
  }

  /** Statistics of all draws at the present parameters. */
  statistics(): Promise<unknown> {
    return this.#ask({ type: 'statistics' })
  }

  #ask(message: Parameters): Promise<unknown> {
    if (this.#frame) this.#frame.loading = 'eager'
    return this.#calls.ask({ gumbelSoftmax: 1, ...message })
  }

  #value(name: string): unknown {
    if (this.#wished.has(name)) return this.#wished.get(name)
    if (this.#told.has(name)) return this.#told.get(name)
    const text = this.getAttribute(name)
    return text === null ? undefined : readText(name, text)
  }

  #assign(name: string, value: unknown): void {
    if (this.#calls.heard) {
      this.#wish(name, value)
    } else {
      this.#told.delete(name)
      this.setAttribute(name, writeText(name, value))
    }
  }

  #wish(name: string, value: unknown): void {
    this.#wished.set(name, value)
    // A refusal is told by the `error` event.
    this.set(asParameters(name, value)).catch(() => {})
  }

  #address(): string {
    const texts = [...frameOptions.slice(1), ...parameterNames].flatMap((name) => {
      const text = this.getAttribute(name)
      return text ? [[name, text] as const] : []
    })
    return frameAddress(app!, this.figure, texts)
  }

  /** Whether the figure fits the element's height, rather than the element the figure's. */
  #fits(): boolean {
    return this.getAttribute('fit') === 'frame' || this.getAttribute('type') === 'stage'
  }

  #load(): void {
    this.#calls.close()
    const frame = document.createElement('iframe')
    const language = this.lang || document.documentElement.lang || navigator.language
    frame.title =
      this.title || `${titles[language.startsWith('ko') ? 'ko' : 'en']}: Gumbel-Softmax, ${this.figure}`
    frame.allow = 'fullscreen; clipboard-write; screen-wake-lock'
    frame.loading = this.#calls.waiting ? 'eager' : 'lazy'
    Object.assign(frame.style, {
      display: 'block',
      width: '100%',
      height: this.#fits() ? '100%' : '24rem',
      border: '0',
    })
    frame.src = this.#address()
    frame.addEventListener('load', () => {
      if (frame !== this.#frame) return
      const send = (message: object) => frame.contentWindow?.postMessage(message, '*')
      // Browsers tell a frame of another origin the device's scheme only.
      send({ gumbelSoftmax: 1, type: 'scheme', scheme: getComputedStyle(this).colorScheme })
      this.#calls.open(send)
    })
    this.#frame = frame
    this.replaceChildren(frame)
  }

  #hear = ({ source, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame
    if (!frame || source === null || source !== frame.contentWindow || !isOurs(data)) return
    if (data.type === 'resize' && !this.#fits()) frame.style.height = `${data.height}px`
    if (data.type === 'statistics') this.#calls.answer(data.id, data.statistics)
    if (data.type === 'done') this.#calls.answer(data.id, data.parameters)
    if (data.type === 'error') this.#calls.refuse(data.id, data)
    if (!this.#calls.waiting) this.#wished.clear()
    if ('parameters' in data && data.type !== 'statistics') this.#mirror(data.parameters)
    if (data.type === 'error') this.#mirrorTold()
    if (/^(ready|change|key|error)$/.test(data.type))
      this.dispatchEvent(new CustomEvent(data.type, { detail: data }))
    if (data.type === 'key') {
      // A page key moves the slide away, with the focus in it: the next key is the deck's.
      if (data.key.startsWith('Page')) frame.blur()
      this.dispatchEvent(keyEvent(data))
    }
  }

  #mirror(parameters: Parameters): void {
    for (const [name, value] of namedValues(parameters)) this.#told.set(name, value)
    this.#mirrorTold()
  }

  /** Writes what the frame has told into the attributes; this is no wish of the host's. */
  #mirrorTold(): void {
    this.#mirroring = true
    for (const [name, value] of this.#told) {
      const text = writeText(name, value)
      if (text === '') this.removeAttribute(name)
      else if (this.getAttribute(name) !== text) this.setAttribute(name, text)
    }
    this.#mirroring = false
  }
}
