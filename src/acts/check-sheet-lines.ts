import { parsePart } from '#desk/investment/dossier.ts'
import { identityNumber } from '#desk/mission/identity-number.ts'
import type { BookLine, BookLineOf } from '#model/book-line.ts'
import { canonicalJson } from '#model/digest.ts'
import { isProblem } from '#model/problem.ts'
import { successionId, unitKey } from '#model/succession.ts'
import { externalIdText, parseExternalId } from '#registry/alike/external-id.ts'
import { changedSince, quoteNotThere, unknownInBook, valuesNotRead } from './load-book-problems.ts'
import { onlySaid } from './only-said.ts'
import { refuseIdentity } from './refuse-identity.ts'
import { refuseSecret } from './refuse-secret.ts'

/** What the lines so far have: texts of sources, parties, and findings with their kind, each by its address. */
type Before = {
  readonly texts: ReadonlyMap<string, string>
  readonly nodes: ReadonlySet<string>
  readonly statements: ReadonlyMap<string, string>
}

/** Holds a line that stands beside the matters of a book against what it must be; others pass. */
export function checkSheetLine(line: BookLine, at: number, before: Before): void {
  const { texts, nodes, statements } = before
  if (line.line === 'sheet') checkPart(line, at, before)
  if (line.line === 'match') {
    const investor = nodes.has(line.investor) || statements.has(line.investor)
    if (statements.get(line.project) !== 'project' || !investor) throw unknownInBook(at)
    refuseSecret(line.why ?? '')
  }
  if (line.line === 'number') {
    if (!nodes.has(line.party) || !texts.has(line.sourceId)) throw unknownInBook(at)
    const typed = `${line.catalogue}:${line.value}`
    const read = parseExternalId(typed)
    if (isProblem(read) || externalIdText(read) !== typed) throw valuesNotRead(at)
  }
  if (line.line === 'succession') checkSuccession(line, at, before)
  if (line.line === 'double') {
    const there = line.ties.every((id) => statements.has(id)) && texts.has(line.sourceId)
    if (!there || (line.lapses !== undefined && !line.ties.includes(line.lapses))) throw unknownInBook(at)
    if ((line.verdict === 'one-lapses') !== (line.lapses !== undefined)) throw valuesNotRead(at)
    refuseSecret(line.why)
  }
  if (line.line === 'rate') {
    if (line.from === line.to) throw valuesNotRead(at)
    checkQuote(line, at, before)
  }
}

type Quoting = Pick<BookLineOf<'sheet'>, 'sourceId' | 'quote' | 'start' | 'end'>

function checkQuote({ sourceId, quote, start, end }: Quoting, at: number, { texts }: Before): void {
  const text = texts.get(sourceId)
  if (text === undefined) throw unknownInBook(at)
  if (text.slice(start, end) !== quote) throw quoteNotThere(at)
}

function checkPart(line: BookLineOf<'sheet'>, at: number, before: Before): void {
  const { subject, of, part } = line
  const value = onlySaid(line.value)
  const there = subject === 'project' ? before.statements.get(of) === 'project' : before.nodes.has(of)
  if (!there || (part === 'came' && before.statements.get(value.value ?? '') !== 'visit'))
    throw unknownInBook(at)
  checkQuote(line, at, before)
  const read = parsePart(subject, part, value)
  if (isProblem(read) || canonicalJson(read) !== canonicalJson(value) || part === 'owner')
    throw valuesNotRead(at)
  for (const words of Object.values(value)) {
    refuseSecret(words)
    if (identityNumber(words)) refuseIdentity()
  }
}

function checkSuccession(line: BookLineOf<'succession'>, at: number, { texts }: Before): void {
  if (!texts.has(line.sourceId)) throw unknownInBook(at)
  const { day, sort } = line
  const [from, to] = [onlySaid(line.from), line.to && onlySaid(line.to)]
  if (!to && sort !== 'abolished') throw valuesNotRead(at)
  const minted = [from, ...(to ? [to] : [])].every((unit) => unitKey(unit) === unit.key)
  if (!minted || successionId({ from, ...(to ? { to } : {}), day, sort }) !== line.id) throw changedSince(at)
}
