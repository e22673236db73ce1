declare const __VERSION__: string

/** The app's version, as in package.json: shown on the page and in a citation. */
export const version: string = __VERSION__
