import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figureParts } from '../../../src/figures/figure'
import { readFrameOptions } from '../../../src/modes/embed/frameOptions'
import { contentPolicy } from '../../../vite/contentPolicy'

describe('the options of a frame', () => {
  const usual = { part: null, fit: false, stage: false, unreadable: [] }

  it('are the usual ones where the address names none, or other names', () => {
    expect(readFrameOptions('simplex', [])).toEqual(usual)
    expect(
      readFrameOptions('simplex', [
        ['host', 'reveal'],
        ['fit', ''],
      ]),
    ).toEqual(usual)
  })

  it('take the last of a name; a slide fits its frame', () => {
    expect(
      readFrameOptions('gradient', [
        ['part', 'price'],
        ['part', 'arrows'],
      ]),
    ).toEqual({ ...usual, part: 'arrows' })
    expect(readFrameOptions('gradient', [['fit', 'frame']])).toEqual({ ...usual, fit: true })
    expect(readFrameOptions('gradient', [['type', 'stage']])).toEqual({ ...usual, fit: true, stage: true })
  })

  it('have the scheme of the page round the frame, which is taken before the program runs', () => {
    expect(readFrameOptions('simplex', [['scheme', 'dark']])).toEqual(usual)
    expect(readFrameOptions('simplex', [['scheme', 'sepia']]).unreadable).toEqual([
      { name: 'scheme', given: 'sepia', used: 'device', reason: 'unreadable' },
    ])
  })

  it('tell what could not be read, and use the usual value', () => {
    expect(readFrameOptions('simplex', [['part', 'arrows']])).toEqual({
      ...usual,
      unreadable: [{ name: 'part', given: 'arrows', used: 'all', reason: 'unreadable' }],
    })
    expect(readFrameOptions('gaussian', [['fit', 'constructor']]).unreadable).toEqual([
      { name: 'fit', given: 'constructor', used: 'host', reason: 'unreadable' },
    ])
  })

  it('are documented with every part', () => {
    const page = readFileSync('docs/embedding.md', 'utf8').replaceAll('\n', ' ')
    for (const [figure, parts] of Object.entries(figureParts))
      expect(page).toContain(`\`${figure}\`: ${parts.map((part) => `\`${part}\``).join(', ')}`)
  })
})

it('the policy of the page is documented, and no file of headers sends one, which WebKit would not open a sandbox under', () => {
  expect(readFileSync('docs/hosting.md', 'utf8')).toContain(`\n${contentPolicy}\n`)
  for (const file of ['_headers', 'htaccess', 'nginx.conf'])
    expect(readFileSync(`docs/hosting/${file}`, 'utf8'), file).not.toContain('Content-Security-Policy')
})
