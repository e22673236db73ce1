/** Gives the screen to the program: what came with the page goes, what the program has rendered is seen. */
export function leaveFirstScreen(): void {
  delete document.documentElement.dataset.first
  document.getElementById('first')?.remove()
}
