/** What would end an attribute's value within the address. The rest is as the writer meant it, percent signs too. */
const structural = /[&#\s"<>]/g

/**
 * The address of an embedded figure.
 *
 * @param app where index.html lies
 * @param figure 'simplex', or a derivation's chapter with it: 'derivation/temperature'
 * @param texts names and values, as they stand in the address
 */
export function frameAddress(
  app: string,
  figure: string,
  texts: readonly (readonly [string, string])[],
): string {
  const encode = (text: string) => text.replace(structural, encodeURIComponent)
  const query = texts.map(([name, text]) => `${name}=${encode(text)}`).join('&')
  return `${app}#/embed/${encode(figure).replace(/\?/g, '%3F')}${query && `?${query}`}`
}
