import { setTimeout } from 'node:timers/promises'
import type { CDPSession, Page } from '@playwright/test'
import fc from 'fast-check'
import { words as notices } from '../../src/controls/notices/words.en'
import { words as noticesKo } from '../../src/controls/notices/words.ko'
import { randomBits, streamKey } from '../../src/noise/threefry'
import { readAddress, writeAddress } from '../../src/state/address'
import { parameters, place } from '../state/arbitrary'
import { mangled } from './readers'

/** Numbers below 1 from a seed: the page's own noise. */
type Random = () => number

const randomFrom = (seed: number): Random => {
  const key = streamKey(seed, 0)
  let count = 0
  return () => (randomBits(key, count++) >>> 0) / 2 ** 32
}
const oneOf = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)]!

/** Any place with any parameters, but for draws that would keep the engine busy; one in four addresses is mangled. */
const addressesFrom = (seed: number, count: number): readonly string[] => {
  const written = fc
    .tuple(place, parameters)
    .map(([there, chosen]) => writeAddress(there, { ...chosen, n: Math.min(chosen.n, 20_000) }))
  const all = fc.oneof({ weight: 3, arbitrary: written }, { weight: 1, arbitrary: mangled(written) })
  return fc.sample(all, { seed, numRuns: count })
}

const keys = [
  ...[
    'Tab',
    'Shift+Tab',
    'Enter',
    'Space',
    'Escape',
    'Home',
    'End',
    'PageUp',
    'PageDown',
    'Backspace',
    'Delete',
  ],
  ...[
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
    'ArrowDown',
    'Shift+ArrowRight',
    '?',
    '[',
    ']',
    '+',
    '.',
    '/',
    '0',
    '7',
  ],
  ...'bcdhlnopqrsuvz',
]
const typed = ['0.5', '-1', '1e999', '가나다', 'z1^2', '<b>', '🎲', '0,3', ' ', 'שלום', '0.1 0.2 0.7']

interface Walker {
  page: Page
  cdp: CDPSession
  random: Random
}
type Gesture = (walker: Walker) => Promise<string>

/** A point of the window. */
const point = ({ page, random }: Walker) => {
  const { width, height } = page.viewportSize()!
  return { x: Math.floor(random() * width), y: Math.floor(random() * height) }
}

/** The middle of something that can be pressed and is in view, and its words; not what leaves the page. */
const pressable = ({ page, random }: Walker) =>
  page.evaluate((share) => {
    const all = 'a[href^="#"], button, summary, input, select, textarea, label, [role=slider], [role=option]'
    const seen = [...document.querySelectorAll<HTMLElement>(all)].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const middle = { x: x + width / 2, y: y + height / 2 }
      const top = document.elementFromPoint(middle.x, middle.y)
      const name = element.ariaLabel ?? element.textContent.slice(0, 30)
      return top && (element.contains(top) || top.contains(element)) ? [{ ...middle, name }] : []
    })
    return seen[Math.floor(share * seen.length)] ?? null
  }, random())

/** Goes to an address as a link does. */
export const goTo = (page: Page, address: string) =>
  page.evaluate((hash) => {
    location.hash = hash
  }, address)

/**
 * Leaves fullscreen, in which no window takes another size, and resets the pinch zoom, under which the mouse would hit other
 * places than it is sent to.
 */
export async function resetWindow(page: Page): Promise<void> {
  await page.evaluate(async () => void (document.fullscreenElement && (await document.exitFullscreen())))
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.resetPageScaleFactor')
  await cdp.detach()
}

const press: Gesture = async (walker) => {
  const found = await pressable(walker)
  if (!found) return 'nothing to press'
  await walker.page.mouse.click(found.x, found.y)
  return `press ${found.name}`
}

const key: Gesture = async ({ page, random }) => {
  const name = oneOf(random, keys)
  await page.keyboard.press(name)
  return `key ${name}`
}

const type: Gesture = async ({ page, random }) => {
  const text = oneOf(random, typed)
  await page.keyboard.insertText(text)
  await page.keyboard.press(oneOf(random, ['Enter', 'Tab', 'Escape']))
  return `type ${text}`
}

const drag: Gesture = async (walker) => {
  const { page, random } = walker
  const from = (await pressable(walker)) ?? point(walker)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  for (let move = 0; move < 3; move++) {
    const { x, y } = point(walker)
    await page.mouse.move(x, y)
  }
  if (random() < 0.2) await page.keyboard.press(oneOf(random, ['Escape', 'r', 'PageDown']))
  await page.mouse.up()
  return `drag from ${Math.round(from.x)}, ${Math.round(from.y)}`
}

/** One finger or two, which go down one after the other. */
const touch: Gesture = async (walker) => {
  const { cdp, random } = walker
  const fingers = [
    (await pressable(walker)) ?? point(walker),
    ...(random() < 0.5 ? [point(walker)] : []),
  ].map(({ x, y }, id) => ({ x, y, id }))
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', touchPoints: typeof fingers) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
  for (let down = 1; down <= fingers.length; down++) await send('touchStart', fingers.slice(0, down))
  if (random() < 0.6)
    await send(
      'touchMove',
      fingers.map((finger) => ({ ...finger, ...point(walker) })),
    )
  await send(random() < 0.2 ? 'touchCancel' : 'touchEnd', [])
  return `touch with ${fingers.length}`
}

const scroll: Gesture = async ({ page, random }) => {
  await page.mouse.wheel(0, Math.round((random() - 0.3) * 3000))
  return 'scroll'
}

const resize: Gesture = async ({ page, random }) => {
  const [width, height] = oneOf(random, [
    [320, 640],
    [1280, 720],
    [844, 390],
    [768, 1024],
    [1920, 1080],
  ] as const)
  await resetWindow(page)
  await page.setViewportSize({ width, height })
  return `size ${width} × ${height}`
}

/** A parameter of the address is another one. */
const set =
  (name: string, values: readonly string[]): Gesture =>
  async ({ page, random }) => {
    const value = oneOf(random, values)
    const [path, query = ''] = new URL(page.url()).hash.split('?')
    const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith(`${name}=`))
    await goTo(page, `${path}?${[...others, `${name}=${value}`].join('&')}`)
    return `${name} ${value}`
  }

const back: Gesture = async ({ page, random }) => {
  // Not to what was there before the page.
  await page.evaluate(
    (by) => {
      const { navigation } = window as unknown as {
        navigation: { canGoBack: boolean; canGoForward: boolean }
      }
      if (by < 0 ? navigation.canGoBack : navigation.canGoForward) history.go(by)
    },
    random() < 0.7 ? -1 : 1,
  )
  return 'back or forward'
}

const gestures: readonly Gesture[] = [
  ...[
    press,
    press,
    press,
    press,
    key,
    key,
    key,
    key,
    key,
    type,
    drag,
    drag,
    touch,
    touch,
    scroll,
    resize,
    back,
  ],
  set('lang', ['en', 'ko']),
  set('theme', ['light', 'dark', 'auto']),
]

/**
 * What a page must not be; null while there is nothing of it. Runs within it.
 *
 * @param address that the walk began at, whose words the page may quote: a class or a place may be called NaN there
 */
function findFaults({ stopped, address }: { stopped: readonly string[]; address: string }): string[] | null {
  const root = document.querySelector<HTMLElement>('#root')!
  const text = root.textContent
  if (text.trim().length <= 10) return null
  const isOut = (slider: Element) => {
    const [now, least, most] = ['now', 'min', 'max'].map((name) =>
      Number(slider.getAttribute(`aria-value${name}`)),
    )
    return !(now! >= least! && now! <= most!)
  }
  const wild = [...document.querySelectorAll('[role=slider][aria-valuenow]')].filter(isOut)
  const nonsense = (
    address.includes('NaN') ? /.{0,20}\[object .{0,20}/ : /.{0,20}(?:\bNaN\b|\[object ).{0,20}/
  ).exec(text)?.[0]
  return [
    ...stopped.filter((words) => text.includes(words)),
    ...(nonsense ? [`no value: ${nonsense}`] : []),
    ...wild.map((slider) => `out of range: ${slider.outerHTML.slice(0, 200)}`),
  ]
}

/** What has the focus, in words; null for nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element, body } = document
    return element && element !== body ? element.outerHTML.slice(0, 120) : null
  })

/** Whether something has the focus again, as soon as what takes it has come. */
async function isFocused(page: Page): Promise<boolean> {
  for (let time = 0; time < 20; time++) {
    if ((await focused(page)) !== null) return true
    await page.waitForTimeout(50)
  }
  return false
}

/** What the page would correct of its own address: a name that is nearly a parameter's stays in it. */
const correctionsIn = (page: Page) =>
  readAddress('', new URL(page.url()).hash).corrections.filter(({ reason }) => reason !== 'misspelt')

/** A walk takes a second or two. One that takes so many ms has met a page that no longer answers. */
const longestWalk = 120_000

export interface Walked {
  walks: number
  gestures: number
  /** What went wrong, with the gestures before it. */
  faults: string[]
}

/**
 * Random walks over all views in one page: each begins at an address and goes on by gestures. After each of them the page
 * must be whole; a key takes no focus away.
 */
export async function walk(page: Page, seed: number, walks: number, length = 6): Promise<Walked> {
  const cdp = await page.context().newCDPSession(page)
  const walker: Walker = { page, cdp, random: randomFrom(seed) }
  const walked: Walked = { walks: 0, gestures: 0, faults: [] }
  let trail: string[] = []
  let thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(`thrown: ${error.stack}`))
  page.on('console', (message) => message.type() === 'error' && thrown.push(`console: ${message.text()}`))
  page.on('popup', (popup) => void popup.close())
  page.on('dialog', (dialog) => void dialog.dismiss())
  const stopped = [
    notices.stopped.title,
    noticesKo.stopped.title,
    notices.failure.fault,
    notices.missing.title,
  ]
  const judge = async () => {
    let found = await page.evaluate(findFaults, { stopped, address: trail[0]! })
    // What is fetched may take its time.
    for (let time = 0; !found && time < 150; time++) {
      await page.waitForTimeout(100)
      found = await page.evaluate(findFaults, { stopped, address: trail[0]! })
    }
    const faults = [...new Set([...thrown, ...(found ?? ['a blank page'])])]
    thrown = []
    if (faults.length === 0) return
    walked.faults.push(`${faults.join('\n')}\n  after ${trail.join(' · ')}`)
    await page.reload()
  }
  const walkFrom = async (address: string) => {
    trail = [address]
    await resetWindow(page)
    await goTo(page, address)
    await judge()
    for (let step = 0; step < length; step++) {
      const before = await focused(page)
      const done = await oneOf(walker.random, gestures)(walker)
      walked.gestures += 1
      trail.push(done)
      if (before !== null && done.startsWith('key ') && !done.includes('Tab') && !(await isFocused(page)))
        walked.faults.push(`the focus is lost from ${before}\n  after ${trail.join(' · ')}`)
      await judge()
    }
    await page.keyboard.press('Escape')
    // The address follows the state within 300 ms.
    let said = correctionsIn(page)
    for (let time = 0; said.length > 0 && time < 20; time++) {
      await page.waitForTimeout(100)
      said = correctionsIn(page)
    }
    if (said.length > 0)
      walked.faults.push(`${JSON.stringify(said)} in ${page.url()}\n  after ${trail.join(' · ')}`)
    walked.walks += 1
  }
  for (const address of addressesFrom(seed, walks))
    await Promise.race([
      walkFrom(address),
      setTimeout(longestWalk, null, { ref: false }).then(() => {
        throw new Error(`the page does not answer\n  after ${trail.join(' · ')}`)
      }),
    ])
  return walked
}
