/** A BibTeX entry for one state of the page; `visited` gives the year and the date of the visit. */
export function bibtex(version: string, address: string, visited: Date): string {
  const day = visited.toISOString().slice(0, 10)
  return `@software{gumbel_softmax_lab,
  author  = {{Gumbel-Softmax Lab contributors}},
  title   = {Gumbel-Softmax Lab},
  version = {${version}},
  year    = {${visited.getUTCFullYear()}},
  url     = {${address.replace(/[{}\\]/g, encodeURIComponent)}},
  note    = {Visited on ${day}}
}`
}
