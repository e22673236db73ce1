/** Full screen, where the browser and the page around us let us have it; else nothing happens. */
export function enterFullscreen(): void {
  if (document.fullscreenEnabled && !document.fullscreenElement)
    document.documentElement.requestFullscreen().catch(() => {})
}

export function toggleFullscreen(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
  else enterFullscreen()
}
