import { describe, expect, it } from 'vitest'
import { spokenTexts } from './spokenTexts'

describe('what a file of words says', () => {
  it('is its strings, its templates and its markup, a gap for formulas, code and live numbers', () => {
    const source = `
      import { x } from './strange law'
      export const words: Words<'law'> = {
        title: 'A title',
        'a-key': (count: string) => \`\${count} draws, then \${more(count)} more\`,
        prose: ({ fx }) => (
          <>
            <p id="law">
              Set <Term id="law">the temperature</Term> {x} to{' '}
              {fx === 'law' ? 'low' : 'high'}, or <Tex math={tex\`law\`} />, with <code>law</code>.
            </p>
            <p>Again.</p>
          </>
        ),
      }`
    expect(spokenTexts('words.en.tsx', source)).toEqual([
      'A title',
      '… draws, then … more',
      'low',
      'high',
      'Set the temperature … to …, or …, with ….',
      'Again.',
    ])
  })
})
