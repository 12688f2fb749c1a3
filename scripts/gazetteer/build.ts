import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assemble } from './assemble.ts'
import { writeBinary } from './write-binary.ts'

/**
 * Builds reference/gazetteer.bin. Give the folder of CLDR's subdivision names (`common/subdivisions` of Debian's
 * unicode-cldr-core or of the CLDR release) as the only argument: it holds the Vietnamese names of foreign units.
 */
const root = fileURLToPath(new URL('../../', import.meta.url))
const subdivisions = process.argv[2] ?? '/usr/share/unicode/cldr/common/subdivisions'
if (!existsSync(subdivisions) || !readdirSync(subdivisions).includes('vi.xml')) {
  console.error(
    `No CLDR subdivision names in ${subdivisions}. Install unicode-cldr-core, or name the folder.`,
  )
  process.exit(1)
}
const places = assemble({ subdivisions, csv: join(root, 'reference/vietnam-provinces-2025.csv') })
const { bytes, report } = writeBinary(places, 'geonames 2023-03 and 2026; cldr 41; provinces 2025-07-01')
writeFileSync(join(root, 'reference/gazetteer.bin'), bytes)
console.table(report)
