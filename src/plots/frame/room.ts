import { createContext } from 'react'

/**
 * How high pictures are: `usual`, the height that each takes by itself; `fill`, they share the height of a box of
 * definite size among them, and their letters get smaller before anything is cut; a number, the usual height but at most
 * so many CSS pixels.
 */
export type Room = 'usual' | 'fill' | number

export const RoomContext = createContext<Room>('usual')
