import { fetchThreads } from '../../engine/fetchThreads'
import { loadChapter } from '../../lesson/chapters'
import { figures } from '../../lesson/figures/figures'
import type { Figure } from '../../state/place'
import { store } from '../../state/store'
import { deck } from './deck'
import { loadQrCodes } from './QrCode'

/** Fetches whatever the lecture may show, so that it goes on where the network does not. */
export async function preload(): Promise<void> {
  void loadQrCodes()
  void fetchThreads().catch(() => {})
  for (const face of document.fonts) void face.load().catch(() => {})
  for (const chapter of new Set(deck(store.getState().parameters.steps).map((screen) => screen.chapter))) {
    const { explorations } = (await loadChapter(chapter)) ?? { explorations: [] }
    await Promise.all(explorations.map(({ figure }) => figures[figure as Figure]?.load()))
  }
}
