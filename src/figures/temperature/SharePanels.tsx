import { range } from 'd3'
import { useContext, useRef } from 'react'
import { TextLines } from '../../plots/frame/TextLines'
import { figureFont, textWidth } from '../../plots/frame/text'
import { RoomContext, useSize } from '../../plots/frame/useSize'
import { leastBarsHeight, type ShareBar, ShareBars } from '../../plots/shares/ShareBars'
import styles from './SharePanels.module.css'

/** One picture of a row, with its heading; null while its numbers are awaited. */
export interface SharePanel {
  heading: string
  own: boolean
  bars: readonly ShareBar[] | null
  winner: number | null
  label: string
  /** Whether it is left out where the room is so low that the letters of all pictures would be hard to read */
  spare: boolean
}

interface Props {
  title: string
  /** Said beside the title, more quietly */
  note?: string
  panels: readonly SharePanel[]
  names: readonly string[]
  /** The share at the far end of every axis */
  top: number
  /** A share marked in every picture */
  level: number | null
  /** Said where a picture is awaited */
  waiting: string
}

/** The most classes whose bars stand side by side, as in the printed figure; more lie one below the other. */
const mostStanding = 3

/** Least widths of a standing bar with its number, and of a picture of lying ones, em. */
const [narrowestBar, narrowestPanel] = [2.1, 5.2]

/** Between pictures, em. */
const gap = 0.9

/** Widest names at the left of bars that lie, em. */
const widestName = 5

/** Height of the row's title, and of a picture's heading, em. */
const [titleHeight, headingHeight] = [1.3, 1.6]

/** Numbers of pictures on one line with which so many fill their lines, the most first. */
const linesOf = (pictures: number) => range(pictures, 1, -1).filter((count) => pictures % count === 0)

/** How many of six pictures of at least `least` em go on one line of `room` em. */
export function panelsPerLine(room: number, least: number): number {
  const fits = (count: number) => count * least + (count - 1) * gap <= room
  return linesOf(6).find(fits) ?? 1
}

/** Letters this much smaller than the page's are still read with ease. */
const easilyRead = 0.75

/** Smaller letters than these are hard to read, CSS pixels. */
const legible = 10

interface Box {
  width: number
  height: number
}

/** The size of letters with so many of the pictures on one line of a room of definite height, as a part of the usual one. */
function lettersIn(room: Box, least: Box, pictures: number, perLine: number): number {
  const width = (room.width - (perLine - 1) * gap) / perLine
  const height = (room.height - titleHeight + gap) / (pictures / perLine) - gap - headingHeight
  return Math.min(1, width / least.width, height / least.height)
}

/**
 * How many pictures go on one line of a room of definite height: as many as leave the letters easily read, else those
 * that leave them largest. All em.
 */
export function panelsInRoom(room: Box, least: Box, pictures = 6): number {
  const lettersWith = (perLine: number) => lettersIn(room, least, pictures, perLine)
  const lines = linesOf(pictures)
  return (
    lines.find((perLine) => lettersWith(perLine) >= easilyRead) ??
    lines.reduce((best, perLine) => (lettersWith(perLine) > lettersWith(best) ? perLine : best))
  )
}

/** Whether a room is too low or narrow for all pictures: letters of `em` CSS pixels would be hard to read in it. */
export function isTooSmall(room: Box, least: Box, pictures: number, em: number): boolean {
  return lettersIn(room, least, pictures, panelsInRoom(room, least, pictures)) * em < legible
}

/** A row of the figure: the shares of all classes in every column, on one axis. */
export function SharePanels({ title, note, panels, names, top, level, waiting }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { width, height, em } = useSize(box)
  const room = useContext(RoomContext)
  const font = figureFont(em, 400)
  const widest = Math.max(...names.map((name) => textWidth(name, font))) / em
  const inside = { width: width / em, height: height / em }
  const isRoom = room === 'fill' && height > 0
  const lay = (standing: boolean) => {
    const gutter = standing ? 0 : Math.min(widestName, widest + 0.2) + gap
    const area = { ...inside, width: inside.width - gutter }
    const least = {
      width: standing ? narrowestBar * names.length : narrowestPanel,
      height: leastBarsHeight(standing ? 'columns' : 'rows', names.length),
    }
    const isCrowded = isRoom && isTooSmall(area, least, panels.length, em)
    const shown = isCrowded ? panels.filter(({ spare }) => !spare) : panels
    const perLine = isRoom ? panelsInRoom(area, least, shown.length) : panelsPerLine(area.width, least.width)
    return { standing, gutter, shown, perLine }
  }
  const stood = lay(true)
  // Under a bar that is narrower than its name the name would be cut.
  const pitch = ((inside.width + gap) / stood.perLine - gap) / names.length
  const stands = names.length <= mostStanding && (width === 0 || widest + 0.3 <= pitch)
  const { standing, gutter, shown, perLine } = stands ? stood : lay(false)
  const columns = `repeat(${perLine}, minmax(0, 1fr))`
  return (
    <section ref={box} className={styles.row} style={{ '--per-line': perLine }}>
      <h3>
        <TextLines>{[title, note].filter(Boolean).join(' · ')}</TextLines>
      </h3>
      <ol
        className={styles.panels}
        style={{ gridTemplateColumns: standing ? columns : `${gutter - gap}em ${columns}`, gap: `${gap}em` }}
      >
        {[...shown.entries()].map(([at, panel]) => {
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
