import type { BookLine, BookLineOf as Of } from '#model/book-line.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { slotsSchema } from '#model/kinds/kind.ts'
import { nodeOf } from '#model/party.ts'
import { statementId } from '#model/statement.ts'
import { checkSheetLine } from './check-sheet-lines.ts'
import {
  changedSince,
  noBook,
  quoteNotThere,
  toldTwice,
  unknownInBook,
  valuesNotRead,
  wrongLine,
} from './load-book-problems.ts'
import { refuseSecret } from './refuse-secret.ts'

/** The lines of a book by what they are, each in its order. */
export type BookLines = {
  readonly sources: readonly Of<'source'>[]
  readonly statements: readonly Of<'statement'>[]
  readonly parties: readonly Of<'party'>[]
  readonly identity: readonly Of<'identity'>[]
  readonly origins: readonly Of<'origin'>[]
  readonly sheets: readonly Of<'sheet'>[]
  readonly matches: readonly Of<'match'>[]
  readonly numbers: readonly Of<'number'>[]
  readonly successions: readonly Of<'succession'>[]
  readonly doubles: readonly Of<'double'>[]
  readonly rates: readonly Of<'rate'>[]
  readonly records: readonly Of<'record'>[]
}

/**
 * Holds every line against what it must be before anything is written: a quote stands in its source to the letter, an address
 * is the digest of what it names, nothing speaks of what is not in the file, and no address is given twice.
 */
export function checkBookLines(lines: readonly BookLine[]): BookLines {
  if (lines[0]?.line !== 'entente-book') throw noBook()
  const texts = new Map<string, string>()
  const nodes = new Set<string>()
  const statements = new Map<string, string>()
  const met = new Set<string>()
  lines.forEach((line, i) => {
    const at = i + 1
    if ('id' in line && line.line !== 'party') {
      const own = `${line.line} ${line.id}`
      if (met.has(own)) throw toldTwice(at)
      met.add(own)
    }
    if (line.line === 'source') {
      refuseSecret(`${line.title ?? ''}\n${line.text}`)
      texts.set(line.id, line.text)
    }
    if (line.line === 'party') nodes.add(checkNode(line, at))
    if (line.line === 'statement') {
      checkStatement(line, texts.get(line.sourceId), at)
      statements.set(line.id, line.kind)
      for (const { node } of line.mentions) nodes.add(checkNode(node, at))
    }
    if (line.line === 'identity' && !(nodes.has(line.a) && nodes.has(line.b))) throw unknownInBook(at)
    if (line.line === 'origin' && !(texts.has(line.a) && texts.has(line.b))) throw unknownInBook(at)
    checkSheetLine(line, at, { texts, nodes, statements })
  })
  const of = <Name extends BookLine['line']>(name: Name) =>
    lines.filter((line): line is Of<Name> => line.line === name)
  return {
    sources: of('source'),
    statements: of('statement'),
    parties: of('party'),
    identity: of('identity'),
    origins: of('origin'),
    sheets: of('sheet'),
    matches: of('match'),
    numbers: of('number'),
    successions: of('succession'),
    doubles: of('double'),
    rates: of('rate'),
    records: of('record'),
  }
}

function checkStatement(line: Of<'statement'>, text: string | undefined, at: number): void {
  if (text === undefined) throw unknownInBook(at)
  const { amended } = line
  const span = amended?.span
  const stands =
    text.slice(line.start, line.end) === line.quote &&
    (!span || amended.deskEntry || text.slice(span.start, span.end) === amended.quote)
  if (!stands) throw quoteNotThere(at)
  if (statementId(line.sourceId, line) !== line.id) throw changedSince(at)
  const schema = slotsSchema(kindOf(line.kind))
  if (!schema.safeParse(line.slots).success || (amended && !schema.safeParse(amended.slots).success)) {
    throw valuesNotRead(at)
  }
  if ((line.verdict === 'amend') !== (amended !== undefined)) {
    throw wrongLine(at, {
      en: 'it says it was corrected and does not say how.',
      vi: 'có ghi đã sửa nhưng không cho biết sửa thế nào.',
    })
  }
}

/** The node as it is minted from its own name: an address is never taken on trust. */
function checkNode(node: Omit<Of<'party'>, 'line'>, at: number): string {
  const { kind, name, country, placeId } = node
  const minted = nodeOf({
    path: '',
    kind,
    name,
    ...(country ? { country } : {}),
    ...(placeId ? { placeId } : {}),
  })
  if (minted.id !== node.id || minted.key !== node.key) {
    throw wrongLine(at, {
      en: `“${name}” does not fit its address.`,
      vi: `“${name}” không khớp với mã.`,
    })
  }
  return node.id
}
