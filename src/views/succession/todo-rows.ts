import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { Inherited } from '#registry/succeed/inherited.ts'
import type { Succeeded } from '#registry/succeed.ts'
import { TODO_WORDS as W } from '../words/succession-words.ts'
import type { DoubleRow, HeldRow, TodoRow } from './after-merger-view.ts'

export type TodoMaking = {
  readonly succeeded: Succeeded
  readonly ties: readonly HeldRow[]
  readonly agreements: readonly HeldRow[]
  readonly doubles: readonly DoubleRow[]
  readonly lang: Language
}

/** What there is to do, decisions first; what is done stays on the list with the day it was done. */
export function todoRows({ succeeded, ties, agreements, doubles, lang }: TodoMaking): readonly TodoRow[] {
  const withNotes = (rows: readonly HeldRow[], held: readonly Inherited[]) =>
    rows.flatMap((row, i) => (held[i] && row.state !== 'ended' ? [{ row, held: held[i] }] : []))
  const tied = withNotes(ties, succeeded.ties)
  const all = [...tied, ...withNotes(agreements, succeeded.agreements)]
  const rows: readonly TodoRow[] = [
    ...doubles.map(
      (double): TodoRow => ({
        sort: 'decide',
        text: W.decide[lang](double.partner.name),
        done: double.decided,
      }),
    ),
    ...tied.flatMap(({ row }) => letterRow(row, whomIn(row, ties, lang), lang)),
    ...tied.flatMap(({ row, held }) =>
      held.notes.some((note) => note.note === 'tier')
        ? [
            {
              sort: 'tier' as const,
              text: W.tier[lang](whomIn(row, ties, lang)),
              done: false,
              recordId: row.recordId,
            },
          ]
        : [],
    ),
    ...all.flatMap(({ row, held }) => dateRows(row, held, lang)),
  ]
  return rows.filter((row, i) => row.sort !== 'not-loaded' || i === firstSaid(rows, row.text))
}

/** One table answers for every tie of a unit, so its line stands once. */
function firstSaid(rows: readonly TodoRow[], text: string): number {
  return rows.findIndex((row) => row.sort === 'not-loaded' && row.text === text)
}

function nameOf(row: HeldRow): string {
  return row.partners.map((partner) => partner.name).join(', ')
}

/** The partner; with the unit whose tie it was, where several units had one with it: two like lines tell nobody which. */
function whomIn(row: HeldRow, rows: readonly HeldRow[], lang: Language): string {
  const name = nameOf(row)
  const origins = new Set(rows.flatMap((one) => (nameOf(one) === name ? [one.origin.name] : [])))
  const ofUnit = lang === 'vi' ? 'quan hệ của' : 'the tie of'
  return origins.size > 1 ? `${name} (${ofUnit} ${row.origin.name})` : name
}

/** A partner is told in writing of every standing tie that passed to another unit. */
function letterRow(row: HeldRow, whom: string, lang: Language): readonly TodoRow[] {
  const { letter } = row
  if (!letter) return []
  const done = letter.step === 'sent'
  const doneText = letter.onText && (done ? W.sent : W.drafted)[lang](letter.onText)
  return [
    {
      sort: 'letter',
      text: W.letter[lang](whom),
      done,
      ...(doneText ? { doneText } : {}),
      recordId: row.recordId,
    },
  ]
}

function dateRows(row: HeldRow, held: Inherited, lang: Language): readonly TodoRow[] {
  const what = `${nameOf(row)}, ${row.what}`
  return held.notes.flatMap((note): TodoRow[] => {
    const base = { done: false, recordId: row.recordId }
    if (note.note === 'ends' || note.note === 'overdue')
      return [{ ...base, sort: 'ends', text: W.ends[lang](what, printDate(note.on, lang)) }]
    if (note.note === 'no-end') return [{ ...base, sort: 'no-end', text: W.noEnd[lang](what) }]
    if (note.note === 'undated') return [{ ...base, sort: 'undated', text: W.undated[lang](nameOf(row)) }]
    if (note.note === 'not-loaded')
      return [{ ...base, sort: 'not-loaded', text: W.notLoaded[lang](row.origin.name) }]
    return []
  })
}
