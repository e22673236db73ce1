import { Writable } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, it } from 'vitest'
import { QrCode } from '../../src/controls/QrCode'

/** The markup of a text's code once the encoder has arrived. */
const codeOf = (text: string) =>
  new Promise<string>((resolve, reject) => {
    let markup = ''
    const page = new Writable({
      write(part, _, next) {
        markup += part
        next()
      },
    })
    page.on('finish', () => resolve(markup))
    const { pipe } = renderToPipeableStream(<QrCode text={text} label="A code" tooLong="Too long" />, {
      onAllReady: () => pipe(page),
      onError: reject,
    })
  })

it('shows a link as a code as long as a phone reads it from afar, and says so where it is longer', async () => {
  const short = await codeOf(`https://example.org/#/lab?labels=${'a'.repeat(800)}`)
  expect(short).toContain('aria-label="A code"')
  expect(short).not.toContain('Too long')
  expect(await codeOf(`https://example.org/#/lab?labels=${'a'.repeat(1000)}`)).toContain('Too long')
})
