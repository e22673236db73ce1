import { loadEnv, type ResolvedConfig } from 'vite'

/** Where the site will lie, with a slash at its end; null where the build is not told (`PUBLIC_URL`). */
export function siteAddress({ mode, envDir }: ResolvedConfig): string | null {
  const setting = loadEnv(mode, envDir || process.cwd(), 'PUBLIC_URL').PUBLIC_URL
  return setting !== undefined && URL.canParse(setting)
    ? new URL('./', `${setting.replace(/\/*$/, '')}/`).href
    : null
}
