// npx tsx scripts/reference/write-industries.ts: copies the table of industries into the model, where everything can read it.

import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readCsv } from '../../src/intake/table-csv.ts'

const ROOT = new URL('../../', import.meta.url)
const table = readCsv(readFileSync(new URL('reference/sectors.csv', ROOT), 'utf8'))
const rows = (table.sheets[0]?.rows ?? [])
  .slice(1)
  .map((row) => row.map(String))
  .filter(([code]) => code)
  .map(([code = '', vi = '', en = '', fields = '']) => {
    const list = fields
      .split(';')
      .filter(Boolean)
      .map((field) => `'${field}'`)
    const word = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)
    return `  ['${code}', ${word(vi)}, ${word(en)}, [${list.join(', ')}]],`
  })

const text = `import type { Sector } from '../kinds/sectors.ts'

/**
 * Sections and divisions of ISIC Rev. 4, which VSIC 2018 keeps: code, words, and the fields of cooperation each holds.
 * reference/sectors.csv, copied by scripts/reference/write-industries.ts; a test compares them.
 */
export const INDUSTRIES: readonly (readonly [
  code: string,
  vi: string,
  en: string,
  fields: readonly Sector[],
])[] = [
${rows.join('\n')}
]
`

writeFileSync(fileURLToPath(new URL('src/model/values/industries.generated.ts', ROOT)), text)
