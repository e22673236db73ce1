/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the site will lie, set when it is built: `PUBLIC_URL=https://example.org/lab/ npm run build`. */
  readonly PUBLIC_URL?: string
}
