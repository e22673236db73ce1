/**
 * Where index.html lies: beside this program. Null where the program was written into a page, as pandoc does for one file
 * with all in it: it then has the page's own address or none, and nothing of the app lies there.
 *
 * @param program `import.meta.url`
 * @param page address of the document
 */
export function appAddress(program: string, page: string): string | null {
  const isFile = /^(?:https?|file):/.test(program) && program !== page.replace(/#.*/s, '')
  return isFile ? new URL('./index.html', program).href : null
}
