import type { CDPSession, Page } from '@playwright/test'

/** A horizontal line on the page, CSS pixels. */
export interface Track {
  y: number
  left: number
  right: number
}

/** A pressed pointer that a page feels as a mouse. */
export interface Pointer {
  /** Moves to and fro for some ms; ends with its last move painted. */
  sway(milliseconds: number): Promise<void>
}

/** ms between two moves: one a frame, which is what a browser makes of a mouse's more. */
const pace = 1000 / 60

/** ms from one end of the track to the other */
const crossing = 2000

/** ms after which a move is taken to have painted nothing: it did not reach the page, and nothing is measured. */
const patience = 10_000

const now = () => performance.timeOrigin + performance.now()

/**
 * Presses the pointer in the middle of a track. Its moves are trusted events from outside the page.
 *
 * A browser hands a page a mouse's moves when a frame begins, those since the last frame gathered into one. Moves that
 * come by the debugging protocol it hands over at once, one by one. So they are gathered here: while a frame is under
 * way the moves wait, and when it is painted go out as one with the time of the first, so that its wait counts.
 */
export async function pressPointer(page: Page, { y, left, right }: Track): Promise<Pointer> {
  const session = await page.context().newCDPSession(page)
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'tellPainted' })
  await page.mouse.move((left + right) / 2, y)
  await page.mouse.down()
  let phase = 0.5
  let last = now()

  /** The pointer goes on where it stopped, at the same speed. */
  function moveOn(): number {
    phase += Math.min(now() - last, 10 * pace) / crossing
    last = now()
    return left + Math.abs(1 - (phase % 2)) * (right - left)
  }

  const send = (x: number, at: number) =>
    session.send('Input.dispatchMouseEvent', {
      ...({ type: 'mouseMoved', button: 'left', buttons: 1, y } as const),
      x,
      timestamp: at / 1000,
    })

  return {
    async sway(milliseconds) {
      const begin = now()
      for (let moved = begin; moved < begin + milliseconds; ) {
        const ahead = moved - now()
        if (ahead > 0) await sleep(ahead)
        const gathered = Math.floor(Math.max(0, now() - moved) / pace)
        await Promise.all([nextPainting(session), send(moveOn(), ahead > 0 ? now() : moved)])
        moved += (gathered + 1) * pace
      }
    },
  }
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function nextPainting(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('a move painted nothing')), patience)
    session.once('Runtime.bindingCalled', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
