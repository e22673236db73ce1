import { Calls, refused } from './calls'
import { appAddress, browserLanguage, type Key, keyEvent, schemeBeside } from './hostPage'
import {
  asParameters,
  frameAddress,
  initialValue,
  namedValues,
  parameterNames,
  readText,
  withOwn,
  writeText,
} from './parameterText'

type Parameters = Record<string, unknown>

/** A message of the frame (`contract.md` §3), as much of it as is looked at here. */
type FrameMessage = { gumbelSoftmax: 1; id?: unknown; parameters?: Parameters } & (
  | { type: 'heard' | 'ready' | 'change' | 'done' }
  | { type: 'statistics'; statistics: unknown }
  | { type: 'resize'; height: number }
  | ({ type: 'key' } & Key)
  | { type: 'error'; code: string; message: string }
)

const isOurs = (data: unknown): data is FrameMessage =>
  (Object(data) as { gumbelSoftmax?: unknown }).gumbelSoftmax === 1

/** Where the frame's page lies; null where nothing can be shown. */
export const app = appAddress(import.meta.url, document.baseURI)

/** Heights of figures until they tell their own, on a phone and beside their controls, CSS pixels. */
const heights: Readonly<Record<string, readonly [narrow: number, wide: number]>> = {
  gaussian: [2370, 1955],
  race: [1234, 770],
  'gumbel-noise': [2219, 1692],
  scores: [1211, 750],
  histograms: [1469, 880],
  simplex: [1292, 782],
  slice: [1212, 1053],
  temperature: [1520, 1262],
  expectation: [1595, 1120],
  gradient: [3341, 2660],
  coupling: [1095, 695],
  'top-k': [732, 531],
  watermark: [880, 600],
  training: [2159, 1901],
  derivation: [700, 540],
  lab: [4327, 4013],
}

/** What a frame is called, in each language that the app speaks. */
const titles = { en: 'Interactive figure', ko: '대화형 그림' }

const device = matchMedia('(prefers-color-scheme: dark)')

/** Attributes whose change reloads the frame: they set its layout, not a parameter. */
const frameOptions = ['figure', 'part', 'fit', 'type']

/** One style sheet for all elements, which any rule of the host overrides. The first element creates it. */
let sheet: CSSStyleSheet | undefined

function makeSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(':where(gumbel-softmax){display:block}')
  return made
}

/** `<gumbel-softmax figure="simplex" tau="0.5">`: a figure in the host's page, in an iframe that it keeps. */
export class GumbelSoftmaxElement extends HTMLElement {
  static readonly observedAttributes = [...frameOptions, ...parameterNames]

  static {
    for (const name of parameterNames) {
      Object.defineProperty(GumbelSoftmaxElement.prototype, name, {
        get(this: GumbelSoftmaxElement) {
          return this.#value(name)
        },
        set(this: GumbelSoftmaxElement, value: unknown) {
          this.#assign(name, value)
        },
      })
    }
  }

  readonly #calls = new Calls((refusal) =>
    this.#fire('error', { gumbelSoftmax: 1, type: 'error', ...refusal }),
  )
  /** Values as the frame last told them, and those set here that it has yet to confirm. */
  readonly #told = new Map<string, unknown>()
  readonly #wished = new Map<string, unknown>()
  #frame: HTMLIFrameElement | null = null
  #mirroring = false
  #fading: ReturnType<typeof setTimeout> | undefined
  #showing: ReturnType<typeof setTimeout> | undefined
  /** A page changes its scheme by an attribute at its top, or as the device does. */
  readonly #watcher = new MutationObserver(() => this.#follow())

  connectedCallback(): void {
    // Properties that were set before the class was known hide its own.
    const set = this as unknown as Parameters
    for (const [name, value] of Object.entries(set)) {
      delete set[name]
      set[name] = value
    }
    sheet ??= makeSheet()
    const { adoptedStyleSheets } = this.getRootNode() as Document
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet)
    addEventListener('message', this.#hear)
    for (const top of [document.documentElement, document.body])
      this.#watcher.observe(top, { attributes: true })
    device.addEventListener('change', this.#follow)
    this.#load()
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear)
    this.#watcher.disconnect()
    device.removeEventListener('change', this.#follow)
    this.#calls.close()
    // An element that was only moved is connected again by now: its frame has reloaded, and its questions are asked again.
    queueMicrotask(() => {
      if (!this.isConnected)
        this.#calls.refuseAll({ code: 'unavailable', message: 'the element was removed from the page' })
    })
  }

  /** Moved by `moveBefore`, the frame lives on. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    if (name === 'theme') this.#follow()
    if (this.#mirroring || before === text || !this.isConnected || !this.#frame) return
    if (frameOptions.includes(name)) this.#load()
    else if (!this.#calls.heard) this.#frame.src = this.#address()
    else this.#wish(name, this.#read(name, text))
  }

  get figure(): string {
    return this.getAttribute('figure') ?? 'simplex'
  }

  set figure(figure: string) {
    this.setAttribute('figure', figure)
  }

  /** Sets parameters, values as in messages; resolves with all of them once every draw at them is painted. */
  set(parameters: Parameters): Promise<unknown> {
    return this.#ask({
      type: 'set',
      parameters: Object(parameters) === parameters ? withOwn(parameters) : parameters,
    })
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
    for (const values of [this.#wished, this.#told]) if (values.has(name)) return values.get(name)
    const text = this.getAttribute(name)
    return text === null ? undefined : readText(name, text)
  }

  /** The value of an attribute's text; none, or an empty one, means the default, as in the address. */
  #read(name: string, text: string | null): unknown {
    return text
      ? readText(name, text)
      : initialValue(name, { pi: this.#value('pi'), lang: browserLanguage(Object.keys(titles)) })
  }

  /** A framework hands on an attribute's text, and nothing where it takes the attribute away. */
  #assign(name: string, given: unknown): void {
    const isNone = given == null || given === ''
    const value = isNone || typeof given === 'string' ? this.#read(name, isNone ? null : given) : given
    if (this.#calls.heard) {
      this.#wish(name, value)
      return
    }
    this.#told.delete(name)
    if (isNone) this.removeAttribute(name)
    else this.setAttribute(name, writeText(name, value))
  }

  #wish(name: string, value: unknown): void {
    this.#wished.set(name, value)
    // A refusal is told by the `error` event.
    this.set(asParameters(name, value)).catch(() => {})
  }

  /** The host's scheme of colours, which counts where no theme is named. */
  #scheme(): string {
    return schemeBeside(getComputedStyle(this).color)
  }

  /** Loads the figure again, in the state it is in, where the page round it has changed its scheme; colours may fade over. */
  #follow = (): void => {
    clearTimeout(this.#fading)
    this.#fading = setTimeout(() => {
      const isFree = (this.getAttribute('theme') ?? 'auto') === 'auto'
      if (isFree && this.isConnected && this.#frame?.style.colorScheme !== this.#scheme()) this.#load()
    }, 400)
  }

  #address(): string {
    const texts = [...frameOptions.slice(1), ...parameterNames].map(
      (name) => [name, this.getAttribute(name)] as const,
    )
    return frameAddress(app!, this.figure, [...texts, ['scheme', this.#scheme()]])
  }

  /** What the frame is called, in the language of its figure. */
  #title(): string {
    const lang = browserLanguage(Object.keys(titles), this.lang ? [this.lang] : undefined)
    return this.title || `${titles[lang as keyof typeof titles]}: Gumbel-Softmax, ${this.figure}`
  }

  /** Whether the figure fits the element's height, rather than the element the figure's. */
  #fits(): boolean {
    return this.getAttribute('fit') === 'frame' || this.getAttribute('type') === 'stage'
  }

  #load(): void {
    this.#calls.begin()
    const { figure } = this
    const [narrow, wide] = heights[figure.split('/')[0]!] ?? heights.simplex!
    // Not displayed it has no width: where figures are folded away, columns are wide more often.
    const height = (this.clientWidth || 640) < 640 ? narrow : wide
    const frame = Object.assign(document.createElement('iframe'), {
      title: this.#title(),
      allow: 'fullscreen; clipboard-write; screen-wake-lock',
      loading: this.#calls.waiting ? 'eager' : 'lazy',
      src: this.#address(),
      onload: () => {
        if (frame === this.#frame)
          this.#calls.open((message) => frame.contentWindow?.postMessage(message, '*'))
      },
    })
    // A frame is transparent where its own page has the same scheme.
    frame.style.cssText = `display:block;width:100%;border:0;color-scheme:${this.#scheme()};height:${this.#fits() ? '100%' : `${height}px`}`
    this.#frame = frame
    this.#show()
    this.replaceChildren(frame)
  }

  /**
   * Moves the frame out of view, where a figure waits, as long as nothing is seen of its place though it has one: no event
   * tells when `visibility` changes.
   */
  #show = (): void => {
    clearTimeout(this.#showing)
    const isSeen = this.checkVisibility({ visibilityProperty: true })
    this.#frame!.style.translate = isSeen ? '' : '0 -999999px'
    if (!isSeen && this.isConnected) this.#showing = setTimeout(this.#show, 200)
  }

  #fire(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }))
  }

  #hear = ({ source, data }: MessageEvent<unknown>): void => {
    const frame = this.#frame
    if (!frame || !source || source !== frame.contentWindow || !isOurs(data)) return
    this.#calls.answering()
    if (data.type === 'resize' && !this.#fits()) frame.style.height = `${data.height}px`
    if (data.type === 'statistics') this.#calls.take(data.id)?.resolve(data.statistics)
    if (data.type === 'done') this.#calls.take(data.id)?.resolve(data.parameters)
    if (data.type === 'error') this.#calls.take(data.id)?.reject(refused(data))
    if (!this.#calls.waiting) this.#wished.clear()
    if (/^(ready|change|done|error)$/.test(data.type)) this.#mirror(data.parameters)
    if (/^(ready|change|key|error)$/.test(data.type)) this.#fire(data.type, data)
    if (data.type === 'key') {
      // A page key moves the slide away, with the focus in it: the next key is the deck's.
      if (data.key.startsWith('Page')) frame.blur()
      this.dispatchEvent(keyEvent(data))
    }
  }

  /** Writes what the frame tells, and has told, into the attributes; this is no wish of the host's. */
  #mirror(parameters?: Parameters): void {
    for (const [name, value] of namedValues(parameters)) this.#told.set(name, value)
    this.#mirroring = true
    for (const [name, value] of this.#told) {
      const text = writeText(name, value)
      if (!text) this.removeAttribute(name)
      else if (this.getAttribute(name) !== text) this.setAttribute(name, text)
    }
    this.#mirroring = false
    this.#frame!.title = this.#title()
  }
}
