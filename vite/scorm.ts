import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { Plugin } from 'vite'
import { siteFiles } from './offline.ts'
import { singleFileMode } from './singleFile.ts'

const fileName = 'gumbel-softmax-scorm.zip'

/** The same site gives the same file, byte for byte: a zip cannot be older than this. */
const written = new Date(1980, 0, 1)

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * The manifest of a package with one item, the whole site (SCORM 1.2 Content Aggregation Model, ADL 2001, §2.3). It says which
 * schemas it keeps to; the files themselves are not in the package, since platforms validate against copies of their own and
 * IMS and ADL license theirs apart.
 */
function manifest(files: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="gumbel-softmax-lab" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd
    http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lesson">
    <organization identifier="lesson">
      <title>Gumbel-Softmax Lab</title>
      <item identifier="all-chapters" identifierref="site">
        <title>Gumbel-Softmax Lab</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="site" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files.map((file) => `      <file href="${escaped(file)}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`
}

/** Makes `gumbel-softmax-scorm.zip` beside index.html: the site for a learning platform, which keeps a student's progress. */
export function scorm(): Plugin {
  let directory = ''
  return {
    name: 'scorm',
    apply: (_config, { command, mode }) => command === 'build' && mode !== singleFileMode,
    configResolved({ root, build }) {
      directory = resolve(root, build.outDir)
    },
    closeBundle: {
      sequential: true,
      handler(error) {
        if (error) return
        const files = siteFiles(directory)
        const content: Zippable = Object.fromEntries(
          files.map((file) => [file, new Uint8Array(readFileSync(join(directory, file)))]),
        )
        const page = readFileSync(join(directory, 'index.html'), 'utf8')
        if (!page.includes('<html ')) return this.error('index.html has no element to mark')
        content['index.html'] = strToU8(page.replace('<html ', '<html data-scorm '))
        content['imsmanifest.xml'] = strToU8(manifest(files))
        writeFileSync(join(directory, fileName), zipSync(content, { mtime: written }))
      },
    },
  }
}
