import { z } from 'zod'
import { HANDED, type HandedRow, SIDES } from '#desk/investment/conference/conference.ts'
import { cellText } from '#intake/table.ts'
import { readTableFile } from '#intake/table-apart.ts'
import { countrySchema, moneySchema, textSchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { handedRows } from '#views/conference/handed-sheet.ts'
import type { Act } from './act.ts'
import { type ChangedConference, changingConference } from './change-conference.ts'
import { bytesOf, givenBytes } from './given-file.ts'
import { proofGiven, prove, refuseText } from './prove.ts'
import { orRefuse } from './refuse.ts'

const row = z.strictObject({
  project: textSchema(300),
  investor: textSchema(300),
  handed: z.enum(HANDED),
  side: z.enum(SIDES).default('unsaid'),
  amount: moneySchema.optional(),
  country: countrySchema.optional(),
})

const input = z.strictObject({
  conferenceId: z.string(),
  /** Lines by hand, or a table (CSV, XLSX) with headings. */
  rows: z.array(row).max(1000).optional(),
  ...givenBytes,
  ...proofGiven,
})

export type ListHandedInput = z.input<typeof input>

/**
 * Takes in what a conference handed over: certificates of new and of added capital, memoranda; foreign, domestic and joint
 * each apart. A line that is there already is refused with all others, so that nothing is counted twice.
 */
export const listHanded: Act<z.infer<typeof input>, ChangedConference & { readonly rows: number }> = {
  name: 'list-handed',
  says: { en: 'List what a conference handed over', vi: 'Ghi danh mục trao tại hội nghị' },
  input,
  run: async (ctx, actor, { conferenceId, rows, bytes, base64, ...given }) => {
    const file =
      (bytes ?? base64) ? orRefuse(await readTableFile({ bytes: bytesOf({ bytes, base64 }) })) : undefined
    const read = file
      ? readRows((file.sheets[0]?.rows ?? []).map((line) => line.map(cellText)))
      : (rows ?? [])
    if (!read.length) throw new ActError('invalid', noRows())
    const changed = await changingConference(
      ctx,
      actor,
      'list-handed',
      conferenceId,
      async ({ list }, change) => {
        const listed = read.map((one): HandedRow => {
          refuseText(one.project, one.investor)
          const { amount, country, ...rest } = one
          return {
            id: `h-${ctx.newId().slice(0, 10)}`,
            ...rest,
            ...(amount ? { amount } : {}),
            ...(country ? { country } : {}),
          }
        })
        refuseDoubles([...list.rows, ...listed])
        const proof = await prove(ctx, change, given, { title: change.person.name })
        return { act: 'listed', rows: listed, proof }
      },
    )
    return { ...changed, rows: read.length }
  },
}

/** Every line of a table at once: what cannot be read is told by its line, and then nothing is taken in. */
function readRows(lines: readonly (readonly string[])[]): readonly z.infer<typeof row>[] {
  const { rows, problems } = handedRows(lines)
  if (problems.length) throw new ActError('invalid', problems)
  return rows.map((one) => row.parse(one))
}

function refuseDoubles(rows: readonly HandedRow[]): void {
  const keyOf = ({ project, investor, handed }: HandedRow) => foldText(`${project}|${investor}|${handed}`)
  const seen = new Set<string>()
  const twice = rows.filter((one) => seen.size === seen.add(keyOf(one)).size)
  if (!twice.length) return
  const list = twice.slice(0, 5).map(({ project, investor }) => `${project} (${investor})`)
  throw new ActError(
    'refused',
    problem('handed-twice', {
      en: `These lines are on the list already: ${list.join('; ')}. Leave them out, or take the others off first.`,
      vi: `Các mục này đã có trong danh mục: ${list.join('; ')}. Hãy bỏ bớt, hoặc gỡ mục cũ trước.`,
    }),
  )
}

function noRows() {
  return problem('no-rows', {
    en: 'There is no line to take in. Give at least a project, its investor and what was handed over.',
    vi: 'Chưa có mục nào để nhập. Hãy nêu ít nhất dự án, nhà đầu tư và loại văn bản được trao.',
  })
}

const removal = z.strictObject({ conferenceId: z.string(), rowId: z.string(), why: textSchema(500) })

/** Takes a line off the list, with the reason; both stay in the history. */
export const unlistHanded: Act<z.infer<typeof removal>, ChangedConference> = {
  name: 'unlist-handed',
  says: { en: 'Take a line off the list of a conference', vi: 'Gỡ một mục khỏi danh mục hội nghị' },
  input: removal,
  run: (ctx, actor, { conferenceId, rowId, why }) =>
    changingConference(ctx, actor, 'unlist-handed', conferenceId, async ({ list }) => {
      refuseText(why)
      if (!list.rows.some((one) => one.id === rowId)) throw new ActError('not-found', noSuchRow(rowId))
      return { act: 'unlisted', rowId, why }
    }),
}

/** That a line is none of the list. */
export function noSuchRow(rowId: string) {
  return problem(
    'no-such-row',
    {
      en: `There is no line “${rowId}” on the list of this conference. Look its address up in the list.`,
      vi: `Danh mục của hội nghị không có mục “${rowId}”. Hãy xem mã trong danh mục.`,
    },
    { where: 'rowId' },
  )
}
