import { create } from 'zustand'

/** Whether the dialog of what can be taken along is open: two buttons open it, and the page holds it once. */
export const useTakeawayOpened = create(() => ({ opened: false }))

export const openTakeaway = () => useTakeawayOpened.setState({ opened: true })
export const closeTakeaway = () => useTakeawayOpened.setState({ opened: false })
