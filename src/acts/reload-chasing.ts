import { z } from 'zod'
import type { Context } from '#context.ts'
import { identityNumber } from '#desk/mission/identity-number.ts'
import { type Cell, cellText } from '#intake/table.ts'
import { readTableFile } from '#intake/table-apart.ts'
import { ActError, isProblem, type Problem, problem } from '#model/problem.ts'
import { parseDate } from '#model/values/date.ts'
import { type SheetColumn, sheetPlaces, stateTyped } from '#views/chasing-sheet.ts'
import { findCommitment } from '#views/load-commitments.ts'
import { type Act, type Change, changing } from './act.ts'
import { bytesOf, givenBytes } from './given-file.ts'
import { addCommitmentEvent } from './keep-commitment.ts'
import { orRefuse } from './refuse.ts'

const input = z.strictObject(givenBytes)

/** What became of the rows: taken in, left empty, the same as before, or not understood and why. */
export type ReloadedChasing = {
  readonly taken: number
  readonly empty: number
  readonly same: number
  readonly refused: readonly { readonly line: number; readonly problem: Problem }[]
}

/**
 * Takes in the table a unit filled in: what it says of each commitment is noted as its word. It closes nothing: the desk
 * closes with the file that shows it. Loaded twice, the second time changes nothing.
 */
export const reloadChasing: Act<z.infer<typeof input>, ReloadedChasing> = {
  name: 'reload-chasing',
  says: { en: 'Take in what a unit reported', vi: 'Nhập phản hồi của đơn vị' },
  input,
  run: async (ctx, actor, given) => {
    const table = orRefuse(await readTableFile({ bytes: bytesOf(given) }))
    const [head = [], ...rows] = table.sheets[0]?.rows ?? []
    const places = sheetPlaces(head.map(cellText))
    if (!places.has('id') || !places.has('state')) throw new ActError('invalid', notOurSheet())
    return await changing<ReloadedChasing>(ctx, actor, 'reload-chasing', async (change) => {
      const done: Outcome[] = []
      for (const [at, row] of rows.entries()) {
        const cell = (column: SheetColumn) => cellOf(row, places.get(column))
        const outcome = await takeRow(ctx, change, cell)
        done.push(isProblem(outcome) ? { line: at + 2, problem: outcome } : outcome)
      }
      const count = (word: Outcome) => done.filter((one) => one === word).length
      const refused = done.flatMap((one) => (typeof one === 'string' ? [] : [one]))
      const answer = { taken: count('taken'), empty: count('empty'), same: count('same'), refused }
      return { answer, subject: { taken: answer.taken } }
    })
  },
}

type Outcome = 'taken' | 'empty' | 'same' | { readonly line: number; readonly problem: Problem }

function cellOf(row: readonly Cell[], at: number | undefined): string {
  return at === undefined ? '' : cellText(row[at]).trim()
}

async function takeRow(
  ctx: Context,
  change: Change,
  cell: (column: SheetColumn) => string,
): Promise<'taken' | 'empty' | 'same' | Problem> {
  const [id, typed, answer] = [cell('id'), cell('state'), cell('answer')]
  if (!typed && !answer) return 'empty'
  const says = stateTyped(typed)
  if (!says) return noState(typed)
  if (!answer) return noAnswer()
  if (identityNumber(answer)) return noNumbers()
  const found = await findCommitment(change.tx, ctx, id)
  if (!found) return noSuchRow(id)
  const day = dayTyped(cell('day'))
  if (isProblem(day)) return day
  const { told, state } = found.commitment
  if (state === 'done' || state === 'dropped') return 'same'
  if (told?.says === says && told.words === answer && told.day === day) return 'same'
  await addCommitmentEvent(change, found, { act: 'told', says, words: answer, ...(day ? { day } : {}) })
  return 'taken'
}

/** A day as a unit types it: 05/12/2026, or ISO as a workbook gives it. */
function dayTyped(text: string): string | undefined | Problem {
  if (!text) return undefined
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const iso = match
    ? `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`
    : text.slice(0, 10)
  const date = parseDate(iso)
  return isProblem(date) ? date : date.from
}

function notOurSheet() {
  return problem('not-our-sheet', {
    en: 'This is not the table that went out: its headings are missing. Send back the table with the first row as it was.',
    vi: 'Đây không phải bảng đã gửi đi: thiếu dòng tiêu đề. Hãy gửi lại bảng với dòng đầu giữ nguyên.',
  })
}

function noState(typed: string) {
  return problem('sheet-state', {
    en: `“${typed}” is no state. Write done, in hand or dropped.`,
    vi: `“${typed}” không phải tình trạng. Hãy ghi xong, đang làm hoặc không làm.`,
  })
}

function noAnswer() {
  return problem('sheet-answer', {
    en: 'It says how it stands, but not what was done or why not. Fill in the last column.',
    vi: 'Có tình trạng nhưng chưa ghi kết quả hoặc lý do. Hãy điền cột cuối.',
  })
}

function noNumbers() {
  return problem('identity-number', {
    en: 'The answer holds what looks like the number of a passport or identity card; it was not taken in. Leave the number out and send the table again.',
    vi: 'Nội dung trả lời có vẻ chứa số hộ chiếu hoặc căn cước nên không được nhập. Hãy bỏ số đó rồi gửi lại bảng.',
  })
}

function noSuchRow(id: string) {
  return problem('sheet-code', {
    en: `There is no commitment “${id}” in the book. The first column has to stay as it was.`,
    vi: `Trong sổ không có cam kết “${id}”. Cột đầu phải giữ nguyên.`,
  })
}
