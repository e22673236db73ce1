import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { preventOrphans } from '../../src/language/typeset/preventOrphans'
import { Tex } from '../../src/language/typeset/Tex'
import { display, tex } from '../../src/language/typeset/tex'
import { Term } from '../../src/lesson/glossary/Term'

const html = (node: React.ReactNode) => renderToStaticMarkup(preventOrphans(node))
const text = (markup: string) => markup.replace(/<[^>]*>/g, '')
/** The pieces that no line parts, without what is only read out. */
const wholes = (markup: string) => {
  const pieces: string[] = []
  let depth = 0
  let piece = ''
  for (const [token] of markup.replace(/<math[\s\S]*?<\/math>/g, '').matchAll(/<[^>]*>|[^<]+/g)) {
    if (depth > 0 && token.startsWith('<span')) depth++
    else if (depth > 0 && token.startsWith('</span')) {
      if (--depth === 0) pieces.push(text(piece))
    } else if (/^<span class="(?:whole|[^"]*joined[^"]*)"/.test(token)) {
      depth = 1
      piece = ''
    }
    if (depth > 0) piece += token
  }
  return pieces
}

describe('prose kept together', () => {
  const pi = <Tex math={tex`\pi`} />

  it('holds a particle, a comma or a bracket to the formula that it touches, and nothing more', () => {
    expect(
      wholes(
        html(
          <p>
            확률 {pi}를 움직이면 (그리고 {pi}), {pi} 하나.
          </p>,
        ),
      ),
    ).toEqual(['확률 π를', 'π),'])
    expect(
      wholes(
        html(
          <p>
            Move ({pi}) and {pi} onwards.
          </p>,
        ),
      ),
    ).toEqual(['(π)'])
  })

  it('holds a relation and its other side to the formula', () => {
    expect(
      wholes(
        html(
          <p>
            At {pi} = {0.5}, or where {pi} &gt; 0. {pi} wins.
          </p>,
        ),
      ),
    ).toEqual(['π = 0.5,', 'π &gt; 0.'])
  })

  it('holds a relation together, of words, and of two formulas that are short', () => {
    expect(wholes(html(<p>Here k = 1, and 0.5·1 + 0.3·2 = 1.1 of x; a + much longer sentence.</p>))).toEqual([
      'k = 1,',
      '0.5·1 + 0.3·2 = 1.1',
      'a + much',
    ])
    expect(wholes(html('Noise ξₖ ~ Exp(1) at π = (0.5, 0.3, 0.2)에서 클래스 2이고 끝이다.'))).toEqual([
      'ξₖ ~ Exp(1)',
      'π = (0.5, 0.3, 0.2)에서',
      '클래스 2이고',
    ])
    expect(wholes(html('∂f(z̃)/∂θ₃ = −0.089, at (−0.450, 0.030, 0.420); then to 0.1 as τ → 0.'))).toEqual([
      '∂f(z̃)/∂θ₃ = −0.089,',
      '(−0.450, 0.030, 0.420);',
      'to 0.1',
      'τ → 0.',
    ])
    const epsilon = <Tex math={tex`\varepsilon`} />
    expect(
      wholes(
        html(
          <p>
            With {pi} = {epsilon}, {pi} + {epsilon}, {pi} → 0, {pi} = (0.5, 0.3), {pi} and {epsilon}.
          </p>,
        ),
      ),
    ).toEqual(['π = ε,', 'π + ε,', 'π → 0,', 'π = (0.5, 0.3),', 'and ε.'])
  })

  it('says the same as before, whatever is kept together', () => {
    const prose = (
      <>
        <p>
          A &lt; B: {pi}, {3}
          {pi} and <em>{pi}!</em> Gumbel-Max
        </p>
      </>
    )
    expect(text(html(prose))).toBe(text(renderToStaticMarkup(prose)))
  })

  it('lets a long formula break between its boxes: only its edges are held', () => {
    const long = <Tex math={tex`a=b+c=d`} />
    const boxes = tex`a=b+c=d`.split('katex-base').length - 1
    expect(boxes).toBe(4)
    const markup = html(<p>({long}).</p>)
    expect(markup.split('katex-base').length - 1).toBe(boxes)
    expect(markup.split('<math').length - 1).toBe(1)
    expect(wholes(markup)).toEqual(['(a=', 'd).'])
  })

  it('holds a particle to a term of the glossary, and a name to itself', () => {
    expect(
      wholes(
        html(
          <p>
            <Term id="logit">로짓</Term>은 Gumbel-Softmax의 것이다.
          </p>,
        ),
      ),
    ).toEqual(['로짓은', 'Gumbel-Softmax'])
    expect(wholes(html('one-hot and back-propagation, 원-핫으로'))).toEqual(['one-hot', '원-핫으로'])
  })

  it('lets the gloss of a term go to the next line, with its particle', () => {
    expect(
      wholes(
        html(
          <p>
            <Term id="logit">로짓(logit)</Term>은 하나다.
          </p>,
        ),
      ),
    ).toEqual(['로짓', 'logit)은'])
  })

  it('holds a particle to the bracket, the quotation mark or the percentage before it', () => {
    const vector = '(0.5, 0.3, 0.2)'
    expect(
      wholes(
        html(
          <p>
            π는 {vector}이다. “정의되지 않는다”라고 하면 <em>({3}개)</em> 30%쯤 (틀린다).
          </p>,
        ),
      ),
    ).toEqual(['(0.5, 0.3, 0.2)이다.', '않는다”라고', '30%쯤'])
  })

  it('holds a noun to the symbol that it names, and what counts or points to its noun', () => {
    const k = <Tex math={tex`k`} />
    expect(
      wholes(
        html(
          <p>
            클래스 {k}의 로짓, class {k} or runner {k}, 로짓 <Tex math={tex`a=b+c=d`} />.
          </p>,
        ),
      ),
    ).toEqual(['클래스 k의', 'class k', 'runner k,', 'a=', 'd.'])
    expect(
      wholes(
        html('표본 세 개를 천 개에 한 번쯤, 한 명씩 앞의 두 장에서. 이 다섯 줄은 이 장에서는 이어진다.'),
      ),
    ).toEqual(['세 개를', '천 개에', '한 번쯤,', '한 명씩', '두 장에서.', '이 다섯 줄은', '이 장에서는'])
    expect(wholes(html('표본을 파라미터로 미분할 수 있다'))).toEqual(['미분할 수 있다'])
    expect(wholes(html('식에는 ≈와 =가 있다 (정확한 값 1). 모자(클래스 3)의 것.'))).toEqual([
      '≈와',
      '=가',
      '값 1)',
      '모자(클래스 3)의',
    ])
    expect(wholes(html('A runner-up’s (score-function) and back-propagation.'))).toEqual([
      'runner-up’s',
      '(score-function)',
    ])
  })

  it('ends no paragraph with a line of one short word', () => {
    const ends = [
      <p key="1">
        (<em>Put it back to 1</em>.)
      </p>,
      <p key="2">What does the box pass on to {pi}?</p>,
      <p key="3">하나 단위로 뛴다.</p>,
      <p key="5">그래서 이렇게 나눌 수 있다.</p>,
      <p key="4">It ends with a considerable sentence.</p>,
    ]
    expect(ends.map((end) => wholes(html(end)))).toEqual([
      ['to 1'],
      ['to π?'],
      ['단위로 뛴다.'],
      ['나눌 수 있다.'],
      [],
    ])
  })

  it('leaves a formula on a line of its own alone', () => {
    const alone = <Tex math={display`x`} />
    expect(renderToStaticMarkup(preventOrphans(<div>{alone}</div>))).toBe(
      renderToStaticMarkup(<div>{alone}</div>),
    )
  })
})
