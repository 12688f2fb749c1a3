import type { Context, Reader } from '#context.ts'
import { ActError, isProblem, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { loadGroups } from '#store/foldings.ts'
import { listMarks } from '#store/queries/clock-mark.ts'
import { findNodesNamed } from '#store/queries/node.ts'
import { getOffice } from '#store/queries/office.ts'
import { listPeople, type Person } from '#store/queries/person.ts'
import type { OfficeTx } from '#store/store.ts'
import { parseAsOf } from './as-of.ts'
import { type ClocksView, clocksIn } from './clocks.ts'
import { commitmentsIn, leftIds } from './commitments.ts'
import type { CommitmentLine } from './commitments-view.ts'
import type { HandoverGround, HandoverMission, HandoverPartner, HandoverView } from './handover-view.ts'
import { keepersIn } from './keepers.ts'
import { missionsIn } from './mission.ts'
import { type MissionLine, showMissions } from './missions.ts'
import { occasionsIn } from './occasions.ts'
import { showPapers } from './paper-uses.ts'
import { partnerIn } from './partner.ts'
import { findSubjectNamed } from './subject-named.ts'
import { todayAt } from './today.ts'

/** Whom a handover is of, which partners besides her own, and on which day it is made. */
export type HandoverAsked = {
  readonly person: string
  readonly partners?: readonly string[]
  readonly asOf?: string | undefined
}

/** A year ahead: who takes over should meet every day that comes round once. */
const DAYS_AHEAD = 366

/**
 * What one officer hands over. Hers are the partners she looks after, the delegations she opened or travels with, the
 * promises that follow from them or name her as who leads, and the partners of both; whatever else is named by `partners`.
 */
export async function showHandover(
  ctx: Context,
  reader: Reader,
  asked: HandoverAsked,
): Promise<HandoverView> {
  const asOf = asked.asOf === undefined ? await todayAt(ctx, reader) : dayOf(asked.asOf)
  const lines = (await showMissions(ctx, reader, { asOf })).groups.flatMap((group) => group.missions)
  const { papers } = await showPapers(ctx, reader)
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const person = getHolder(await listPeople(tx), asked.person)
    const own = await missionsOf(tx, person, lines)
    const missionIds = new Set(own.map(({ line }) => line.id))
    const { owed, cites, partners } = await owedIn(tx, ctx, reader, { ...asked, asOf, person, own })
    const among = new Set(partners.map(({ view }) => view.subject.id))
    const occasions = await occasionsIn(tx, ctx, reader, { asOf, days: DAYS_AHEAD, among })
    const records = new Set(partners.flatMap(({ view }) => recordsOn(view)))
    const clocks = await clocksIn(tx, ctx, reader, {
      day: asOf,
      among: [...records, ...(await leftIds(tx)), ...markedIn(await listMarks(tx))],
    })
    return {
      officeName: (await getOffice(tx)).name[reader.lang],
      person: { id: person.id, name: person.name, post: person.post },
      asOf,
      asOfText: printDate(asOf, reader.lang),
      partners,
      missions: own.map(({ line, followUps }): HandoverMission => ({ ...line, followUps })),
      promises: {
        ours: owed.filter((line) => line.side !== 'theirs'),
        theirs: owed.filter((line) => line.side === 'theirs'),
      },
      promiseCites: cites,
      clocks: clocksOf(clocks, { person, missionIds, records }),
      occasions: occasions.occasions.filter((one) => one.partners.length),
      occasionCites: occasions.cites,
      papers: papers.filter((paper) => paper.by === person.name),
    }
  })
}

type Owing = Pick<HandoverAsked, 'partners'> & {
  readonly asOf: string
  readonly person: Person
  readonly own: readonly OwnMission[]
}

/** The promises that are hers and still open, and the partners that follow from them, from her delegations, or were chosen. */
async function owedIn(tx: OfficeTx, ctx: Context, reader: Reader, { asOf, person, own, ...asked }: Owing) {
  const left = await leftIds(tx)
  const { lines: told } = await commitmentsIn(tx, ctx, reader, { asOf, of: { ids: left } })
  const missionIds = new Set(own.map(({ line }) => line.id))
  const hers = (line: CommitmentLine) =>
    (line.missionId !== undefined && missionIds.has(line.missionId)) || isNamed(line.unit, person)
  const partners = await partnersOf(tx, ctx, reader, {
    asOf,
    chosen: asked.partners ?? [],
    kept: [...(await keepersIn(tx, reader.lang))].flatMap(([id, { personId }]) =>
      personId === person.id ? [id] : [],
    ),
    delegation: own.flatMap(({ hosts }) => hosts),
    promise: told.flatMap((line) => (hers(line) && line.partner ? [line.partner] : [])),
  })
  const { lines, cites } = await commitmentsIn(tx, ctx, reader, {
    asOf,
    of: { ids: left, ...(await sidesOf(tx, ctx, partners)) },
  })
  const names = new Set(partners.map(({ view }) => view.subject.name))
  const withThem = (line: CommitmentLine) => line.partner !== undefined && names.has(line.partner)
  const owed = lines.filter(
    (line) => line.state !== 'done' && line.state !== 'dropped' && (hers(line) || withThem(line)),
  )
  return { owed, cites, partners }
}

function dayOf(asked: string): string {
  const day = parseAsOf(asked)
  if (isProblem(day)) throw new ActError('invalid', { ...day, where: 'asOf' })
  return day
}

/** Somebody on the list, whether or not she still works here: a handover is often made on the last day. */
function getHolder(people: readonly Person[], word: string): Person {
  const found = people.filter((one) => one.id === word || foldText(one.name) === foldText(word))
  const person = found.find((one) => one.active) ?? found[0]
  if (person) return person
  const list = people.map((one) => one.name).join(', ')
  throw new ActError(
    'not-found',
    problem(
      'handover-of-whom',
      {
        en: `“${word}” is not on the list of this office. Choose one of: ${list}.`,
        vi: `“${word}” không có trong danh sách cán bộ của cơ quan. Hãy chọn: ${list}.`,
      },
      { where: 'person' },
    ),
  )
}

function isNamed(text: string | undefined, { name }: Person): boolean {
  return text !== undefined && ` ${foldText(text)} `.includes(` ${foldText(name)} `)
}

type OwnMission = {
  readonly line: MissionLine
  readonly hosts: readonly string[]
  readonly followUps: number
}

async function missionsOf(
  tx: OfficeTx,
  person: Person,
  lines: readonly MissionLine[],
): Promise<readonly OwnMission[]> {
  const open = new Map(lines.flatMap((line) => (line.secret ? [] : [[line.id, line] as const])))
  const missions = await missionsIn(tx, [...open.keys()])
  return missions.flatMap((mission) => {
    const line = open.get(mission.id)
    const travels = mission.roster.some((one) => one.side === 'ours' && isNamed(one.name, person))
    if (!line || (mission.openedBy !== person.id && !travels)) return []
    const { hosts = [], places = [], body } = mission.parts
    const met = mission.direction === 'in' ? (body ? [body] : []) : [...hosts, ...places]
    return [{ line, hosts: [...new Set(met)], followUps: mission.commitmentIds.length }]
  })
}

type Naming = {
  readonly asOf: string
  readonly chosen: readonly string[]
  readonly kept: readonly string[]
  readonly delegation: readonly string[]
  readonly promise: readonly string[]
}

const GROUNDS = ['chosen', 'kept', 'delegation', 'promise'] as const satisfies readonly HandoverGround[]

/** The partners named, each once; one that was chosen has to be there, one that follows from a file may not be on file. */
async function partnersOf(
  tx: OfficeTx,
  ctx: Context,
  reader: Reader,
  { asOf, ...named }: Naming,
): Promise<readonly HandoverPartner[]> {
  const found = new Map<string, HandoverPartner>()
  for (const ground of GROUNDS) {
    for (const words of new Set(named[ground])) {
      const { name, kind } = parsePartyName(words)
      const meant = await findSubjectNamed(tx, ctx, kind === 'country' ? words : name, {
        lang: reader.lang,
        at: { asOf },
      }).catch((error: unknown) => {
        if (ground === 'chosen' || !(error instanceof ActError)) throw error
        return undefined
      })
      if (!meant) continue
      const known = found.get(meant.subject.id)
      const view = known?.view ?? (await partnerIn(tx, ctx, reader, { with: meant.subject.id, asOf }))
      const grounds = [...new Set([...(known?.grounds ?? []), ground])]
      if (ground === 'chosen' || ground === 'kept' || view.answer === 'found')
        found.set(view.subject.id, { view, grounds })
    }
  }
  return [...found.values()]
}

/** All who go by the name of one of the partners, under whatever address: promises are counted under names. */
async function sidesOf(tx: OfficeTx, ctx: Context, partners: readonly HandoverPartner[]) {
  const subjects = partners.map(({ view }) => view.subject)
  const countries = subjects.flatMap(({ kind, country }) => (kind === 'country' && country ? [country] : []))
  const names = subjects.map(({ name }) => name)
  const places = names.flatMap((name) => ctx.gazetteer.find(name))
  const nodes = await findNodesNamed(tx, {
    folded: [
      ...new Set([...names, ...places.flatMap(({ name, nameVi }) => [name, nameVi ?? name])].map(foldText)),
    ],
    keys: places.map(({ id }) => `place:${id}`),
  })
  const groups = await loadGroups(tx)
  const partyIds = [...subjects.map(({ id }) => id), ...nodes.flatMap(({ id }) => [id, groups.get(id) ?? id])]
  return { partyIds: [...new Set(partyIds)], countries: [...new Set(countries)] }
}

/** The matters a partner's sheet shows. */
function recordsOn(view: HandoverPartner['view']): readonly string[] {
  const { ties, agreements, visits, meetings, promises } = view
  return [ties, agreements, visits, meetings, promises.ours, promises.theirs]
    .flat()
    .map((row) => row.recordId)
}

/** The addresses that stand in those of deadlines something was said of. */
function markedIn(marks: ReadonlyMap<string, unknown>): readonly string[] {
  return [...marks.keys()].flatMap((id) => id.split(':'))
}

type Hers = {
  readonly person: Person
  readonly missionIds: ReadonlySet<string>
  readonly records: ReadonlySet<string>
}

/** Deadlines that are not met yet: those she holds, and those of her delegations and partners. */
function clocksOf({ clocks }: ClocksView, { person, missionIds, records }: Hers): ClocksView['clocks'] {
  return clocks.filter(
    ({ state, holder, subject }) =>
      state !== 'done' &&
      (isNamed(holder, person) ||
        (subject.kind === 'mission' ? missionIds.has(subject.id) : records.has(subject.id))),
  )
}
