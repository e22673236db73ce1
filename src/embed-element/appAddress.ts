/**
 * Where index.html lies: beside this program. Null where the program was written into a page, as pandoc does for one file
 * with all in it: it then has the page's own address or none, and nothing of the app lies there.
 *
 * @param program `import.meta.url`
 * @param page base address of the document, which is that of a module within it
 */
export function appAddress(program: string, page: string): string | null {
  const [own, around] = [program, page].map((address) => address.replace(/#.*/s, ''))
  const isFile = /^(?:https?|file):/.test(program) && own !== around
  return isFile ? new URL('./index.html', program).href : null
}
