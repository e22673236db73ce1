import { type CSSProperties, useContext, useRef } from 'react'
import { TextLines } from '../../plots/frame/TextLines'
import { figureFont, textWidth } from '../../plots/frame/text'
import { RoomContext, useSize } from '../../plots/frame/useSize'
import { leastBarsHeight, type ShareBar, ShareBars } from '../../plots/shares/ShareBars'
import styles from './SharePanels.module.css'

/** One picture of a row, with its heading; null while its numbers are awaited. */
export interface Panel {
  heading: string
  own: boolean
  bars: readonly ShareBar[] | null
  winner: number | null
  label: string
}

interface Props {
  title: string
  /** Said beside the title, more quietly */
  note?: string
  panels: readonly Panel[]
  names: readonly string[]
  /** The share at the far end of every axis */
  top: number
  /** A share marked in every picture */
  level: number | null
  /** Said where a picture is awaited */
  waiting: string
}

/** Up to so many classes bars stand side by side as in the printed figure; more lie one below the other. */
const mostStanding = 3

/** Least widths of a standing bar with its number, and of a picture of lying ones, em. */
const [narrowestBar, narrowestPanel] = [2.1, 5.2]

/** Between pictures, em. */
const gap = 0.9

/** Widest names at the left of bars that lie, em. */
const widestName = 5

/** Height of the row's title, and of a picture's heading, em. */
const [titleHeight, headingHeight] = [1.3, 1.6]

/** Numbers of pictures on one line with which six fill their lines. */
const lines = [6, 3, 2]

/** How many pictures of at least `least` em go on one line of `room` em. */
export function panelsPerLine(room: number, least: number): number {
  const fits = (count: number) => count * least + (count - 1) * gap <= room
  return lines.find(fits) ?? 1
}

/** Letters this much smaller than the page's are still read with ease. */
const easilyRead = 0.75

/**
 * How many pictures go on one line of a room of definite height: as many as leave the letters easily read, else those
 * that leave them largest. All em.
 */
export function panelsInRoom(
  room: { width: number; height: number },
  least: { width: number; height: number },
): number {
  const lettersWith = (count: number) => {
    const width = (room.width - (count - 1) * gap) / count
    const height = (room.height - titleHeight + gap) / (6 / count) - gap - headingHeight
    return Math.min(1, width / least.width, height / least.height)
  }
  return (
    lines.find((count) => lettersWith(count) >= easilyRead) ??
    lines.reduce((best, count) => (lettersWith(count) > lettersWith(best) ? count : best))
  )
}

/** A row of the figure: the shares of all classes in every column, on one axis. */
export function SharePanels({ title, note, panels, names, top, level, waiting }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { width, height, em } = useSize(box)
  const room = useContext(RoomContext)
  const standing = names.length <= mostStanding
  const font = figureFont(em, 400)
  const gutter = standing
    ? 0
    : Math.min(widestName, Math.max(...names.map((name) => textWidth(name, font))) / em + 0.2) + gap
  const wide = width / em - gutter
  const least = {
    width: standing ? narrowestBar * names.length : narrowestPanel,
    height: leastBarsHeight(standing ? 'columns' : 'rows', names.length),
  }
  const perLine =
    room === 'fill'
      ? panelsInRoom({ width: wide, height: height / em }, least)
      : panelsPerLine(wide, least.width)
  const columns = `repeat(${perLine}, minmax(0, 1fr))`
  return (
    <section ref={box} className={styles.row} style={{ '--per-line': perLine } as CSSProperties}>
      <h3>
        <TextLines>{[title, note].filter(Boolean).join(' · ')}</TextLines>
      </h3>
      <ol
        className={styles.panels}
        style={{ gridTemplateColumns: standing ? columns : `${gutter - gap}em ${columns}`, gap: `${gap}em` }}
      >
        {[...panels.entries()].map(([at, panel]) => {
          // Names stand at the left of the first on each line.
          const named = !standing && at % perLine === 0
          return (
            <li key={at} className={styles.panel} data-own={panel.own} data-named={named}>
              <p
                className={styles.heading}
                data-symbol={panel.own ? 'tau' : undefined}
                style={named ? { paddingInlineStart: `${gutter}em` } : undefined}
              >
                <TextLines weight={panel.own ? 600 : 400}>{panel.heading}</TextLines>
              </p>
              {panel.bars ? (
                <ShareBars
                  bars={panel.bars}
                  lay={standing ? 'columns' : 'rows'}
                  top={top}
                  level={level}
                  winner={panel.winner}
                  label={panel.label}
                  gutter={named ? gutter * em : undefined}
                />
              ) : (
                <p className={styles.waiting}>{waiting}</p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
