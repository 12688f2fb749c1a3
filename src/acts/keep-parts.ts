import { z } from 'zod'
import type { Context } from '#context.ts'
import { type PartGiven, parsePart, shapeOf } from '#desk/investment/dossier.ts'
import { identityNumber } from '#desk/mission/identity-number.ts'
import { DOSSIER, type DossierSubject, type PartName, type PartType, type PartValue } from '#model/dossier.ts'
import { ActError, isProblem, type Problem, problem } from '#model/problem.ts'
import type { Source } from '#model/source.ts'
import { dayAt } from '#model/values/zone.ts'
import { ground } from '#reading/ground.ts'
import { insertPart } from '#store/queries/dossier.ts'
import { findPerson } from '#store/queries/person.ts'
import { findRecord } from '#store/queries/record.ts'
import { findSource } from '#store/queries/source.ts'
import { printPart } from '#views/investment/standing-parts.ts'
import { partyText } from '#views/party-names.ts'
import { PART_WORDS } from '#views/words/investment-words.ts'
import type { Change } from './act.ts'
import { keepOwnWords } from './keep-own-words.ts'
import { notFound } from './refuse.ts'
import { refuseIdentity } from './refuse-identity.ts'
import { refuseSecret } from './refuse-secret.ts'

const text = z.string().max(4000)
const given = z.union([
  text,
  z.strictObject({ vi: text.optional(), en: text.optional(), value: text.optional(), day: text.optional() }),
])

/** Parts of a sheet as acts take them: by name, each one value or, where several may stand, a list. */
export const partsInput = z.record(z.string(), z.union([given, z.array(given).min(1).max(30)]))

/** What the parts rest on: words of a source, else the entry itself, signed by the person. */
export const proofInput = {
  sourceId: z.string().optional(),
  quote: z.string().trim().max(2000).optional(),
}

export type PartsGiven = z.infer<typeof partsInput>

type Keeping = {
  readonly subject: DossierSubject
  readonly subjectId: string
  /** What the sheet is of, for the sentence an entry is kept as. */
  readonly title: string
  readonly parts: PartsGiven
  readonly sourceId?: string | undefined
  readonly quote?: string | undefined
}

/** A part that was read; a person or a visit with its name, for the sentence it is kept as. */
type Read = { readonly part: PartName; readonly value: PartValue; readonly name?: string }

/** Keeps parts of a sheet, all or none; every fault is told at once. Returns their numbers. */
export async function keepParts(ctx: Context, change: Change, keeping: Keeping): Promise<readonly number[]> {
  const read = await checked(ctx, change, keeping)
  if (!read.length) return []
  const words = await wordsFor(ctx, change, keeping, read)
  const seqs: number[] = []
  for (const [at, one] of read.entries()) {
    const span = words.spans[at] ?? words.spans[0]
    if (!span) throw new Error('a part without words to rest on')
    const row = {
      subject: keeping.subject,
      subjectId: keeping.subjectId,
      part: one.part,
      value: one.value,
      saidOn: words.source.published ?? dayAt(change.at, change.tx.zone),
      sourceId: words.source.id,
      ...span,
      personId: change.person.id,
      at: change.at,
    }
    seqs.push(await insertPart(change.tx, row))
    change.wrote(row)
  }
  return seqs
}

async function checked(ctx: Context, change: Change, { subject, parts }: Keeping): Promise<readonly Read[]> {
  const problems: Problem[] = []
  const read: Read[] = []
  for (const [part, one] of Object.entries(parts)) {
    const list = (Array.isArray(one) ? one : [one]) as readonly PartGiven[]
    const shape = shapeOf(subject, part)
    if (!isProblem(shape) && list.length > 1 && !shape.many) problems.push(onlyOne(part))
    for (const each of list) {
      const parsed = parsePart(subject, part, each)
      const one = isProblem(parsed) ? parsed : await resolved(ctx, change, part as PartName, parsed)
      if (isProblem(one)) problems.push(one)
      else read.push(one)
    }
  }
  if (problems.length) throw new ActError('invalid', problems)
  for (const words of read.flatMap(({ value }) => Object.values(value))) {
    refuseSecret(words)
    if (identityNumber(words)) refuseIdentity()
  }
  return read
}

/** Somebody of the office by id, a visit of the book by its address: what is named has to be there. */
async function resolved(
  ctx: Context,
  { tx }: Change,
  part: PartName,
  value: PartValue,
): Promise<Read | Problem> {
  if (part === 'owner') {
    const person = await findPerson(tx, value.value ?? '')
    return person ? { part, value: { value: person.id }, name: person.name } : noPerson(value.value ?? '')
  }
  if (part === 'came') {
    const visit = await findRecord(tx, value.value ?? '')
    if (visit?.kind !== 'visit') return noVisit(value.value ?? '')
    const side = (slot: string) =>
      partyText(ctx.gazetteer, String(visit.slots[slot]?.shown.value ?? ''), 'vi')
    return { part, value: { value: visit.id }, name: `${side('from')} → ${side('to')}` }
  }
  return { part, value }
}

type Words = {
  readonly source: Source
  readonly spans: readonly { readonly quote: string; readonly start: number; readonly end: number }[]
}

/** The words of the source that was named; else one line a part, kept as an entry of the desk. */
async function wordsFor(
  ctx: Context,
  change: Change,
  { subject, title, sourceId, quote }: Keeping,
  read: readonly Read[],
): Promise<Words> {
  if (sourceId) {
    const source = await findSource(change.tx, sourceId)
    if (!source) throw notFound({ en: 'source', vi: 'nguồn' }, sourceId)
    if (!quote) throw new ActError('invalid', noQuote())
    const stands = ground(source.text, quote)
    if (!stands.stands) throw new ActError('refused', { ...stands.problem, where: 'quote' })
    return { source, spans: [{ quote: stands.quote, start: stands.start, end: stands.end }] }
  }
  const lines = read.map((one) => `${title} – ${lineOf(one, subject)}`)
  const source = await keepOwnWords(ctx, change, { text: lines.join('\n') })
  let start = 0
  const spans = lines.map((line) => {
    const span = { quote: line, start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return { source, spans }
}

/** Parts whose value is one of our own words: fields, industries, types, countries. */
const OWN_WORDS: ReadonlySet<PartType> = new Set(['sector', 'industry', 'choice', 'country'])

/** A part in words, as its sheet prints it; words in English stand behind those in Vietnamese, ours as well as given ones. */
function lineOf({ part, value, name }: Read, subject: DossierSubject): string {
  const said = name ?? printPart({ part, subject, value }, 'vi')
  const shape = DOSSIER[subject][part]
  const ours = shape && OWN_WORDS.has(shape.type) ? printPart({ part, subject, value }, 'en') : undefined
  const other = value.vi && value.en ? value.en : ours
  return `${PART_WORDS[part].vi}: ${said}${other && other !== said ? ` / ${other}` : ''}`
}

function onlyOne(part: string): Problem {
  return problem(
    'part-only-one',
    {
      en: `Only one value stands for “${part}”. Give the one that holds now.`,
      vi: `Mục “${part}” chỉ nhận một nội dung. Hãy ghi nội dung hiện hành.`,
    },
    { where: part },
  )
}

function noPerson(name: string): Problem {
  return problem(
    'owner-not-listed',
    {
      en: `“${name}” is not on the list of this office. Choose somebody who is, or add them under People.`,
      vi: `“${name}” không có trong danh sách cán bộ. Hãy chọn người khác, hoặc thêm ở mục Cán bộ.`,
    },
    { where: 'owner' },
  )
}

function noVisit(id: string): Problem {
  return problem(
    'visit-not-there',
    {
      en: `There is no visit “${id}” in the book. Choose a visit that is on file, or confirm the source that tells of it first.`,
      vi: `Sổ chưa có đoàn “${id}”. Hãy chọn đoàn đã có trong sổ, hoặc xác nhận nguồn nói về đoàn đó trước.`,
    },
    { where: 'came' },
  )
}

function noQuote(): Problem {
  return problem(
    'quote-missing',
    {
      en: 'Which words of the source say so? Copy them here, or leave the source out to sign the entry yourself.',
      vi: 'Câu nào của nguồn nói điều này? Hãy chép lại câu đó, hoặc bỏ nguồn để tự ghi nhận.',
    },
    { where: 'quote' },
  )
}
