import type { Context, Reader } from '#context.ts'
import type { BookAt } from '#model/book-at.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { getOffice } from '#store/queries/office.ts'
import { listRecords, type StoredRecord } from '#store/queries/record.ts'
import { getStatements } from '#store/queries/statement.ts'
import { listWaitingAbout, listWaitingOf, type Waiting } from '#store/queries/waiting.ts'
import type { OfficeTx } from '#store/store.ts'
import type { AskView } from '../ask-view.ts'
import type { PartyRef } from '../cite.ts'
import { loadCiting } from '../citing.ts'
import { findSubject, gather, loadSides, unconfirmedOf } from '../partner.ts'
import { sideOf } from '../rows/side.ts'
import type { Region } from '../words/region-words.ts'
import { answerLines } from './answer-lines.ts'
import { shownValues } from './choosing.ts'
import type { Asking, Chosen, QuestionForm } from './form.ts'
import { aboutWhom, type Question } from './question.ts'
import { countriesOf } from './regions.ts'

/** Nobody in particular. */
const NOBODY: PartyRef = { id: '', kind: 'country', name: '' }

/** More that waits than this is not counted out. */
const MOST_WAITING = 200

export type Answering = {
  readonly reader: Reader
  readonly question: Question
  readonly at: BookAt & { readonly asOf: string }
}

type Answered = Omit<AskView, 'question' | 'tries' | 'form'>

/** Answers a question by its form, from the book as it stood on the days asked for. */
export async function answerForm(
  tx: OfficeTx,
  ctx: Context,
  form: QuestionForm,
  { reader, question, at }: Answering,
): Promise<Answered> {
  const whom = aboutWhom(question)
  const found = whom?.address
    ? await findSubject(tx, ctx, whom.address, { lang: reader.lang, at })
    : undefined
  const load = async (day: BookAt) => {
    if (!found) return await ofKinds(tx, form.reads, day)
    const named = await gather(tx, ctx, { ...found, at: day })
    const beside = (await form.beside?.({ tx, ctx, subject: found.subject, at: day })) ?? []
    const there = new Set(named.map(({ id }) => id))
    return [...named, ...beside.filter(({ id }) => !there.has(id))]
  }
  const book = await load(at)
  const subject = found?.subject ?? NOBODY
  const office = await getOffice(tx)
  const sides = await loadSides(tx, ctx, { office, subject, records: book, lang: reader.lang, at })
  const ids = new Set(found?.ids)
  const asking: Asking = {
    tx,
    ctx,
    reader,
    question,
    whom,
    ref: found?.subject,
    at,
    asOf: at.asOf,
    records: async (...kinds) => (kinds.length ? book.filter((one) => kinds.includes(one.kind)) : book),
    earlier: async (day) => {
      const then = await load({ asOf: day, knownAt: day })
      return new Map(then.map((record) => [record.id, shownValues(record)]))
    },
    isOurs: (id) => sideOf(id, sides) === 'ours',
    isWhom: (id) => {
      if (!found || id === undefined) return false
      const bodies = [id, ...(sides.officesOf.get(id) ?? [])]
      if (found.subject.kind !== 'country') return bodies.some((one) => ids.has(one))
      return bodies.some((one) => sides.nodes.get(one)?.country === found.subject.country)
    },
    kindOf: (id) => sides.nodes.get(id ?? '')?.kind,
    countryOf: (id) => sides.nodes.get(id ?? '')?.country,
    nameOf: (id) => sides.nodes.get(id ?? '')?.name ?? '',
  }
  const chosen = await form.choose(asking)
  const understood = form.restates(asking)
  const about = {
    ...(found ? { subject: found.subject } : {}),
    ...(chosen.files ? { files: chosen.files } : {}),
  }
  if (chosen.records.length) {
    const citing = await loadCiting(tx, chosen.records, { names: sides.names, lang: reader.lang, at })
    const lines = answerLines(chosen, { citing, names: sides.names, lang: reader.lang, asOf: at.asOf })
    const none = { count: 0, sources: [] }
    return { answer: 'found', understood, ...about, lines, cites: citing.cites(), unconfirmed: none }
  }
  const region = question.regions[0]?.region
  const countries = region && foreignIn(region, at.asOf, office.home)
  const waiting = await fitting(tx, chosen, await waitingFor(tx, chosen, { book, found, countries, at }))
  const unconfirmed = unconfirmedOf(waiting)
  const hint = chosen.lead ? { hint: chosen.lead } : {}
  const answer = waiting.length ? 'unconfirmed' : 'nothing'
  return { answer, understood, ...about, lines: [], cites: [], unconfirmed, ...hint }
}

/** Of what waits, what could have answered by the values that were read. */
async function fitting(
  tx: OfficeTx,
  { waits }: Chosen,
  waiting: readonly Waiting[],
): Promise<readonly Waiting[]> {
  if (!waits || !waiting.length) return waiting
  const read = await getStatements(
    tx,
    waiting.map((one) => one.statementId),
  )
  const fit = new Set(read.filter(({ slots }) => waits(slots)).map(({ id }) => id))
  return waiting.filter((one) => fit.has(one.statementId))
}

async function ofKinds(
  tx: OfficeTx,
  kinds: readonly KindName[],
  at: BookAt,
): Promise<readonly StoredRecord[]> {
  const lists: (readonly StoredRecord[])[] = []
  for (const kind of kinds) lists.push(await listRecords(tx, kind, at))
  return lists.flat()
}

type About = {
  readonly book: readonly StoredRecord[]
  readonly found: { readonly subject: PartyRef; readonly ids: readonly string[] } | undefined
  /** Those of a region that is asked about. */
  readonly countries: readonly string[] | undefined
  readonly at: BookAt
}

/** The countries of a region but our own, which every tie of ours names. */
function foreignIn(region: Region, day: string, home: string): readonly string[] {
  return [...countriesOf(region, day)].filter((code) => code !== home.split('|')[1])
}

/** What was read of the kinds that could have answered, and nobody has decided on. */
async function waitingFor(
  tx: OfficeTx,
  { kinds }: Chosen,
  { book, found, countries, at }: About,
): Promise<readonly Waiting[]> {
  const ofKind = (one: Waiting) => kinds.includes(one.kind)
  if (countries) return (await listWaitingAbout(tx, { nodeIds: [], countries }, at)).filter(ofKind)
  if (!found) return at.knownAt ? [] : await listWaitingOf(tx, kinds, MOST_WAITING)
  const people = book.flatMap((record) =>
    record.kind === 'role' && record.parties.person ? [record.parties.person] : [],
  )
  const { subject, ids } = found
  const country = subject.kind === 'country' && subject.country ? { countries: [subject.country] } : {}
  const waiting = await listWaitingAbout(tx, { nodeIds: [...ids, ...people], ...country }, at)
  return waiting.filter(ofKind)
}
