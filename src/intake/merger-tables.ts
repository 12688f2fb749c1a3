import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Tables of mergers that come with the program, by their file’s name. */
const MERGER_TABLES = [
  'vietnam-provinces-2025',
  'vietnam-districts-2025',
  'changwon-2010',
  'saitama-2001',
] as const

/** The bytes of a table that comes with the program; undefined for any other name. */
export async function readMergerTable(folder: string, name: string): Promise<Uint8Array | undefined> {
  const known = MERGER_TABLES.find((each) => each === name)
  return known && (await readFile(join(folder, `${known}.csv`)))
}
