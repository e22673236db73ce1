import { filledIcons, type IconName, iconPaths } from './paths'

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
