/**
 * The triangular cell that a point of the simplex falls in, when each side is cut in `grid` parts: grid² triangles of equal
 * size. With i = ⌊grid·z̃₁⌋, j = ⌊grid·z̃₂⌋, l = ⌊grid·z̃₃⌋ (each at most grid − 1), where i + j + l = grid − 1 the cell points
 * up and has index grid·i + j, else (grid − 2) it points down and has index grid² − 1 − (grid·i + j).
 */
export function simplexCell(first: number, second: number, third: number, grid: number): number {
  const last = grid - 1
  const i = Math.min(Math.floor(grid * first), last)
  // On an edge between two cells i + j may reach grid, beyond the last cell of the row.
  const j = Math.min(Math.floor(grid * second), last - i)
  const cell = grid * i + j
  // The third component is judged for itself: 1 − z̃₁ − z̃₂ would have lost its digits.
  return grid * third >= last - i - j ? cell : grid * grid - 1 - cell
}
