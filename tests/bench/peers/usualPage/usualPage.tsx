import 'katex/dist/katex.min.css'
import * as d3 from 'd3'
import katex from 'katex'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'

/*
 * A lesson's first screen as such pages are usually made: React, formulas typeset in the browser by KaTeX, a chart
 * drawn by d3, everything in one bundle. Less is on it than on the screen it is compared with.
 */

function Formula({ math, display = false }: { math: string; display?: boolean }) {
  const host = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (host.current) katex.render(math, host.current, { displayMode: display })
  }, [math, display])
  return <span ref={host} />
}

function Chart() {
  const host = useRef<SVGSVGElement>(null)
  useEffect(() => {
    const draws = Array.from({ length: 10_000 }, d3.randomNormal())
    const x = d3.scaleLinear([-4, 4], [0, 600])
    const bins = d3.bin().domain([-4, 4]).thresholds(x.ticks(64))(draws)
    const y = d3.scaleLinear([0, d3.max(bins, (bin) => bin.length) ?? 1], [200, 0])
    const svg = d3.select(host.current)
    svg.selectAll('*').remove()
    svg
      .selectAll('rect')
      .data(bins)
      .join('rect')
      .attr('x', (bin) => x(bin.x0 ?? 0))
      .attr('width', (bin) => x(bin.x1 ?? 0) - x(bin.x0 ?? 0))
      .attr('y', (bin) => y(bin.length))
      .attr('height', (bin) => 200 - y(bin.length))
    svg.append('g').attr('transform', 'translate(0, 200)').call(d3.axisBottom(x))
  }, [])
  return <svg ref={host} width={600} height={230} />
}

function Page() {
  return (
    <main>
      <h1>Reparameterization</h1>
      <p>
        A network has computed a mean <Formula math="\mu" /> and a standard deviation{' '}
        <Formula math="\sigma" />. It draws <Formula math="x" /> from{' '}
        <Formula math="\mathcal{N}(\mu, \sigma^2)" /> and goes on with it; at the end stands a loss. To learn,
        it has to know how the loss would have changed, had <Formula math="\mu" /> been a little larger.
      </p>
      <p>
        There is another way to make the same <Formula math="x" />, in two parts. Draw noise{' '}
        <Formula math="\varepsilon \sim \mathcal{N}(0, 1)" /> without a look at the parameters, then compute
      </p>
      <Formula math="x = \mu + \sigma \varepsilon" display />
      <Formula
        math="\frac{\partial x}{\partial \mu} = 1, \qquad \frac{\partial x}{\partial \sigma} = \varepsilon"
        display
      />
      <Chart />
    </main>
  )
}

createRoot(document.getElementById('root')!).render(<Page />)
