import type { Gazetteer } from '#gazetteer/place.ts'
import type { TextToRead } from '#model/reading.ts'
import { contractStatements } from '#reading/contract.ts'
import { ground } from '#reading/ground.ts'
import { READER_VERSION, read } from '#reading/read.ts'

/** One text's reading as the contract prints it, one object a statement, with the reader's own fields beside. */
export function readTextOut(gazetteer: Gazetteer, id: string, text: TextToRead) {
  const reading = read(text, gazetteer)
  return { id, statements: contractStatements(reading), readerVersion: reading.readerVersion }
}

/** Whether a quote stands in a text, as the quote gate prints it. */
export function groundOut(id: string, text: string, quote: string) {
  const found = ground(text, quote)
  return found.stands
    ? { id, quote, stands: true as const, start: found.start, end: found.end }
    : {
        id,
        quote,
        stands: false as const,
        why: found.problem.says.en,
        ...(found.nearest ? { nearest: found.nearest } : {}),
      }
}

/** Which reader and which gazetteer this program reads with. */
export function readerFacts(gazetteer: Gazetteer) {
  return { readerVersion: READER_VERSION, gazetteerVersion: gazetteer.version }
}
