import { z } from 'zod'
import { fileOfVisit, type VisitFile } from '#desk/mission/from-visit.ts'
import type { MissionAct } from '#desk/mission/mission.ts'
import type { MissionSummary } from '#desk/mission/summary.ts'
import { textSchema } from '#model/mission.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { getOffice } from '#store/queries/office.ts'
import { findRecord, listRecordsOfSources, type StoredRecord } from '#store/queries/record.ts'
import { getStatements } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { filesOfVisits } from '#views/files-of-visits.ts'
import { loadPartyNames, type PartyNames } from '#views/party-names.ts'
import { plainParty } from '#views/print-value.ts'
import { type Act, changing } from './act.ts'
import type { ChangedMission } from './change-mission.ts'
import { openFile } from './open-mission.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  /** A visit of the book, by its address or that of one of its findings. */
  recordId: z.string(),
  title: textSchema(300).optional(),
})

/**
 * Opens the file of a visit the book knows of, with all its sources say of it, each part with what it rests on. A visit has
 * one file: who opens it a second time is led to the first.
 */
export const openMissionFromVisit: Act<z.infer<typeof input>, ChangedMission> = {
  name: 'open-mission',
  says: { en: 'Open the file of this visit', vi: 'Lập hồ sơ cho chuyến thăm này' },
  input,
  run: (ctx, actor, given) =>
    changing<ChangedMission>(ctx, actor, 'open-mission', async (change) => {
      const visit = await findRecord(change.tx, given.recordId)
      if (!visit) throw notFound({ en: 'visit', vi: 'chuyến thăm' }, given.recordId)
      if (visit.kind !== 'visit') throw new ActError('refused', noVisit())
      const first = (await filesOfVisits(change.tx))([visit.id, ...visit.statementIds])
      if (first) throw new ActError('conflict', hasFile(first))
      const office = await getOffice(change.tx)
      const beside = await besideIn(change.tx, visit)
      const ids = [visit, ...beside].flatMap((record) => Object.values(record.parties))
      const names = await loadPartyNames(change.tx, ctx.gazetteer, office.lang, ids)
      const file = fileOfVisit({ visit, beside, home: office.home, nameOf: (id) => names(id).name })
      const title = given.title ?? titleOf(visit, names, office.lang)
      const acts: readonly MissionAct[] = [
        { act: 'opened', direction: file.direction, title, recordId: visit.id },
        { act: 'wrote', parts: file.parts, cited: file.cited },
        ...membersOf(file, ctx.newId),
      ]
      const answer = await openFile(change, `m-${ctx.newId().slice(0, 12)}`, acts)
      return { answer, subject: { missionId: answer.missionId, title, recordId: visit.id } }
    }),
}

function membersOf({ members }: VisitFile, newId: () => string): readonly MissionAct[] {
  return members.map((member) => ({ act: 'listed', member: { id: `t-${newId().slice(0, 8)}`, ...member } }))
}

/** Meetings and posts told by the sources of the visit. */
async function besideIn(tx: OfficeTx, visit: StoredRecord): Promise<readonly StoredRecord[]> {
  const sources = (await getStatements(tx, visit.statementIds)).map((statement) => statement.sourceId)
  const ids = [...new Set(sources)]
  const meetings = await listRecordsOfSources(tx, ids, 'meeting')
  return [...meetings, ...(await listRecordsOfSources(tx, ids, 'role'))]
}

function titleOf(visit: StoredRecord, names: PartyNames, lang: Language): string {
  const name = (path: string, value: unknown) => {
    const id = visit.parties[path]
    return id ? names(id).name : plainParty(String(value), lang)
  }
  const to = visit.slots.to?.shown.value
  const places = (Array.isArray(to) ? to : []).map((place, at) => name(`to.${at}`, place)).join(', ')
  const from = name('from', visit.slots.from?.shown.value ?? '')
  return lang === 'vi' ? `Đoàn ${from} thăm ${places}` : `${from} to ${places}`
}

function hasFile({ id, title }: MissionSummary) {
  return problem(
    'visit-has-file',
    {
      en: `This visit has its file already: “${title}”. Work on there; nothing was opened.`,
      vi: `Chuyến thăm này đã có hồ sơ: “${title}”. Hãy dùng hồ sơ đó; không lập thêm hồ sơ mới.`,
    },
    { details: { missionId: id, title } },
  )
}

function noVisit() {
  return problem('not-a-visit', {
    en: 'This entry of the book is no visit. Choose a visit, or open an empty file.',
    vi: 'Mục này trong sổ không phải chuyến thăm. Hãy chọn một chuyến thăm, hoặc lập hồ sơ trống.',
  })
}
