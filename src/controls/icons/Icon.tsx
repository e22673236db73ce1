/**
 * Our icons, drawn on a 24 × 24 grid with a round pen of width 1.75: each the `d` of one path. Filled ones are listed
 * in `filledIcons`.
 */
export const iconPaths = {
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1Z',
  unlock: 'M7 11V7a5 5 0 0 1 9.6-2M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1Z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  play: 'M8 5.5v13l10.5-6.5Z',
  pause: 'M7 5h3.5v14H7ZM13.5 5H17v14h-3.5Z',
  reset: 'M4.5 12a7.5 7.5 0 1 0 2.4-5.5L4.5 8.7M4.5 4v4.7h4.7',
  dice: 'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM8.5 8.5h.01M15.5 8.5h.01M12 12h.01M8.5 15.5h.01M15.5 15.5h.01',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M7 11H5.5v9h13v-9H17',
  copy: 'M9 9h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1ZM4.5 15.5A1 1 0 0 1 4 14.6V4a1 1 0 0 1 1-1h10.6a1 1 0 0 1 .9.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.7h.01',
  warning: 'M12 4 21 19.5H3ZM12 10v4.5M12 17h.01',
  halfMoon: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 3v18M12 7h5.5M12 12h9M12 17h5.5',
  chevronLeft: 'M14.5 5.5 8 12l6.5 6.5',
  chevronRight: 'M9.5 5.5 16 12l-6.5 6.5',
  chevronsLeft: 'M12 6l-6 6 6 6M18 6l-6 6 6 6',
  chevronsRight: 'M12 6l6 6-6 6M6 6l6 6-6 6',
  chevronDown: 'M5.5 9.5 12 16l6.5-6.5',
  quote: 'M10 7H5v6h4.5c0 2.5-1.5 3.8-3.5 4.3M19 7h-5v6h4.5c0 2.5-1.5 3.8-3.5 4.3',
  table:
    'M5 4.5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1ZM4 9.5h16M4 14.5h16M10 9.5v10',
  download: 'M12 4v11M8 11.5l4 4 4-4M5 20h14',
  eraser: 'M4.5 19.5h15M5 14l8.5-9 6 5.5L12 18.5H9Z',
  pen: 'M4 20l1-4.5L16 4.5a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L8.5 19 4 20ZM14 6.5l3.5 3.5',
  fullscreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
} as const

export type IconName = keyof typeof iconPaths

/** Icons that are surfaces rather than lines. */
const filledIcons: ReadonlySet<IconName> = new Set(['play', 'pause'])

interface IconProps {
  name: IconName
  /** Side in em: it grows with the words around it. */
  size?: number
}

/** One of our icons in the colour of the text around it. A picture only: the words stand beside it or on its button. */
export function Icon({ name, size = 1.15 }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={`${size}em`}
      height={`${size}em`}
      viewBox="0 0 24 24"
      fill={filledIcons.has(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'dice' ? 2 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
