import { isProblem, type Problem } from '#model/problem.ts'
import type { FileFormat } from '../file-format.ts'
import { lettersOf } from '../letters-of.ts'
import type { Read } from '../read.ts'
import { formatOf, isPacked, isPage, wrappingOf } from '../recognise.ts'
import { nameSecret, secretMark } from '../state-secret.ts'
import { isStateSecret, stateSecret } from './secret-problem.ts'
import { tableSecret } from './table-secret.ts'

const MOST_FILES = 30
const HEAD_BYTES = 200_000

type Attached = NonNullable<Read['attached']>[number]
type ReadInner = (format: FileFormat, bytes: Uint8Array) => Promise<unknown>

/**
 * The problem with a message that carries a state secret: each file in it is read as it would be by itself. One that cannot
 * be read has nothing to look at but its name, and is no reason to refuse the message.
 */
export async function attachedSecret(
  files: readonly Attached[],
  read: ReadInner,
): Promise<Problem | undefined> {
  for (const file of files.slice(0, MOST_FILES)) {
    const degree = nameSecret(file.name)
    if (degree) return stateSecret(degree)
    const found = await secretIn(file, read)
    if (found) return found
  }
  return undefined
}

async function secretIn(file: Attached, read: ReadInner): Promise<Problem | undefined> {
  const format = innerFormat(file)
  const found = format === undefined ? await secretText(file) : await read(format, file.bytes)
  return isProblem(found) && isStateSecret(found) ? found : undefined
}

function innerFormat({ name, bytes }: Attached): FileFormat | undefined {
  const format = formatOf(bytes)
  if (isProblem(format)) return isPacked(bytes) ? 'packed' : undefined
  if (format) return format
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES))
  const wrapping = wrappingOf(head, name)
  if (wrapping === 'eml') return 'eml'
  return isPage(head, { fileName: name }) ? 'html' : undefined
}

async function secretText({ name, bytes }: Attached): Promise<Problem | undefined> {
  const letters = lettersOf(bytes)
  if (isProblem(letters)) return undefined
  const degree = secretMark(letters.text)
  if (degree) return stateSecret(degree)
  if (!/\.(csv|tsv)$/i.test(name)) return undefined
  const { readCsv } = await import('../table-csv.ts')
  return tableSecret(readCsv(letters.text))
}
