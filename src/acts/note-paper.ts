import { z } from 'zod'
import { dayAt } from '#model/values/zone.ts'
import { chasingTableFile } from '#papers/chasing-table.ts'
import type { PaperFile } from '#papers/layout/docx-file.ts'
import { ownFormFile } from '#papers/own-form.ts'
import { PAPER_KINDS, type Paper } from '#papers/paper.ts'
import { toSend } from '#papers/to-send.ts'
import { writePaper } from '#papers/write-paper.ts'
import { insertPaper, type UsedValue } from '#store/queries/paper.ts'
import { listTouchedRecords } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { type Act, changing } from './act.ts'
import { dayGiven } from './day-given.ts'

const input = z.strictObject({
  kind: z.enum(PAPER_KINDS),
  lang: z.enum(['en', 'vi']),
  missionId: z.string().optional(),
  /** A partner or country: its address, code or name. */
  partner: z.string().trim().min(1).max(300).optional(),
  /** The unit a chasing letter goes to. */
  unit: z.string().trim().min(1).max(200).optional(),
  asOf: dayGiven.optional(),
  /** A partner's language whose names and days stand beside ours: `ko` or `ja`. */
  beside: z.string().trim().min(1).max(20).optional(),
  /** Clean, to send: without marks and the list of sources. */
  send: z.boolean().optional(),
  /** What is overdue comes as a workbook, too. */
  format: z.enum(['docx', 'xlsx']).optional(),
  /** In the office's own form. */
  own: z.boolean().optional(),
})

export type NotePaperInput = z.infer<typeof input>
export type NotedPaper = { readonly paperId: string; readonly paper: Paper; readonly file: PaperFile }

/** Makes a paper and remembers what it rested on, so that a value changed later is known to stand in it. */
export const notePaper: Act<NotePaperInput, NotedPaper> = {
  name: 'note-paper',
  says: { en: 'Make a paper', vi: 'Lập văn bản' },
  input,
  run: async (ctx, actor, { lang, send, own, format, kind, asOf, ...about }) => {
    const asked = { kind, ...stated({ ...about, asOf }) }
    const reader = { office: actor.office, lang }
    const paper = await writePaper(ctx, reader, asked)
    const file =
      format === 'xlsx'
        ? await chasingTableFile(ctx, reader, asked)
        : own
          ? await ownFormFile(ctx, reader, asked, paper)
          : await (await import('#papers/render-paper.ts')).paperFile(send ? toSend(paper) : paper)
    return await changing(ctx, actor, 'note-paper', async ({ tx, person, at, wrote }) => {
      const title = [paper.title, paper.subject].filter(Boolean).join(': ')
      const paperId = `p-${ctx.newId()}`
      const kept = {
        id: paperId,
        kind,
        lang,
        title,
        asOf: asOf ?? dayAt(at, tx.zone),
        ...(about.missionId ? { missionId: about.missionId } : {}),
        personId: person.id,
        at,
      }
      const used = await usedIn(tx, paper)
      await insertPaper(tx, kept, used)
      wrote(kept, ...used)
      return { answer: { paperId, paper, file }, subject: { paperId, title } }
    })
  },
}

/** What was cited, each with the values its matter shows now. */
async function usedIn(tx: OfficeTx, { cites }: Paper): Promise<readonly UsedValue[]> {
  // Words of a file's own steps are no finding of the book; they have no address there.
  const ids = [...new Set(cites.map((cite) => cite.statementId).filter(Boolean))]
  if (!ids.length) return []
  const records = await listTouchedRecords(tx, { keys: [], statementIds: ids })
  return ids.map((statementId) => {
    const record = records.find((one) => one.statementIds.includes(statementId))
    const slots = Object.entries(record?.slots ?? {}).map(([slot, held]) => [slot, held.shown.value])
    return { statementId, recordId: record?.id ?? statementId, values: Object.fromEntries(slots) }
  })
}

function stated(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
