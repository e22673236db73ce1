import type { Plugin } from 'vite'
import { singleFileMode } from './singleFile.ts'

const source = 'src/embed-element/embed.ts'

/**
 * Makes `embed.js` beside index.html: one file, without a hash in its name, since other people's pages name it. While
 * developing, its source is served there.
 */
export function embedScript(): Plugin {
  return {
    name: 'embed-script',
    apply: (_config, { mode }) => mode !== singleFileMode,
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: 'index.html', embed: source },
          output: {
            // The service worker too: a browser looks for a new one where it found the old.
            entryFileNames: ({ name }) =>
              name === 'embed' || name === 'sw' ? '[name].js' : 'assets/[name]-[hash].js',
          },
        },
      },
    }),
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (request.url?.split('?')[0] === '/embed.js') request.url = `/${source}`
        next()
      })
    },
    generateBundle(_options, bundle) {
      const file = bundle['embed.js']
      if (file?.type !== 'chunk') return this.error('embed.js was not made')
      if (file.imports.length > 0 || file.dynamicImports.length > 0)
        return this.error('embed.js must stand alone: it shares code with the app')
    },
  }
}
