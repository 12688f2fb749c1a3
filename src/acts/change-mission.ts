import type { Actor, Context } from '#context.ts'
import { collisions } from '#desk/mission/collide.ts'
import { foldMission, standingEvents } from '#desk/mission/fold.ts'
import { identityNumber, textsIn } from '#desk/mission/identity-number.ts'
import type { Mission, MissionAct, MissionEvent } from '#desk/mission/mission.ts'
import { shutRefusals, underSecrecy } from '#desk/mission/steps.ts'
import { summaryOf } from '#desk/mission/summary.ts'
import type { PartName } from '#model/mission.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { insertMissionEvents, listMissionEvents, saveSummary } from '#store/queries/mission.ts'
import { listPeople } from '#store/queries/person.ts'
import type { OfficeTx } from '#store/store.ts'
import type { HistoryAct } from '#views/words/act-words.ts'
import { PART_WORDS } from '#views/words/mission-words.ts'
import { type Change, changing } from './act.ts'
import { notFound } from './refuse.ts'
import { refuseAll } from './refuse-all.ts'
import { refuseIdentity } from './refuse-identity.ts'
import { refuseSecret } from './refuse-secret.ts'

/** A mission as an act finds it. */
export type FoundMission = { readonly mission: Mission; readonly events: readonly MissionEvent[] }

/** What every act on a mission answers: the mission's address and its version after the act. */
export type ChangedMission = { readonly missionId: string; readonly version: number }

/** What an act on a mission is given: which one, and the version the person had before their eyes. */
export type MissionGiven = { readonly missionId: string; readonly seen?: number | undefined }

/** Loads a mission with all that was done to it. */
export async function loadMission(tx: OfficeTx, missionId: string): Promise<FoundMission> {
  const events = await listMissionEvents(tx, missionId)
  const mission = foldMission(missionId, events)
  if (!mission) throw notFound({ en: 'mission file', vi: 'hồ sơ đoàn' }, missionId)
  return { mission, events }
}

type Decide<T> = (
  found: FoundMission,
  change: Change,
) => Promise<{ readonly acts: readonly MissionAct[]; readonly answer?: T }>

/** What may still be noted of a file that was put aside or is closed; the steps themselves are judged as steps. */
const WHILE_SHUT: ReadonlySet<MissionAct['act']> = new Set([
  'reopened',
  'cancelled',
  'followed-up',
  'plan-stated',
])

/**
 * Changes a mission: finds it, asks what is to be done, refuses what somebody else settled meanwhile, and adds the acts to
 * its history with the summary that lists show. While it is a state secret, nothing may be added but its declassification;
 * while it is put aside or closed, nothing before it is opened again.
 */
export async function changingMission<T = object>(
  ctx: Context,
  actor: Actor,
  act: HistoryAct,
  { missionId, seen }: MissionGiven,
  decide: Decide<T>,
): Promise<ChangedMission & T> {
  return await changing<ChangedMission & T>(ctx, actor, act, async (change) => {
    const found = await loadMission(change.tx, missionId)
    const { acts, answer } = await decide(found, change)
    if (found.mission.secret && acts.some((one) => one.act !== 'declassified')) {
      refuseAll([underSecrecy(found.mission.secret.reviewDay)])
    }
    if (acts.some((one) => !WHILE_SHUT.has(one.act))) refuseAll(shutRefusals(found.mission))
    await refuseStale(change, found, acts, seen)
    const mission = await addEvents(change, found, acts)
    const subject = { missionId, title: mission.title, ...(answer ?? {}) }
    return { answer: { missionId, version: mission.version, ...answer } as ChangedMission & T, subject }
  })
}

/** Adds acts to a mission's history and writes its summary; refuses numbers of passports and marked secrets. */
export async function addEvents(
  { tx, person, at, wrote }: Change,
  { mission, events }: { readonly mission: Pick<Mission, 'id'>; readonly events: readonly MissionEvent[] },
  acts: readonly MissionAct[],
): Promise<Mission> {
  for (const text of acts.flatMap(textsIn)) refuseText(text)
  const fresh = eventsOf(acts, events, { person, at })
  if (!(await insertMissionEvents(tx, mission.id, fresh)))
    throw new ActError('conflict', changedMeanwhile([]))
  const all = [...events, ...fresh]
  const after = foldMission(mission.id, all)
  if (!after) throw new Error(`mission ${mission.id} has no beginning`)
  await saveSummary(tx, summaryOf(after))
  wrote(...fresh)
  return after
}

/** Acts as they will stand behind the events that are there. */
export function eventsOf(
  acts: readonly MissionAct[],
  events: readonly MissionEvent[],
  { person, at }: Pick<Change, 'person' | 'at'>,
): readonly MissionEvent[] {
  const from = events.at(-1)?.seq ?? 0
  return acts.map((act, i) => ({ ...act, seq: from + i + 1, person: person.id, at: at.toISOString() }))
}

function refuseText(text: string): void {
  refuseSecret(text)
  if (identityNumber(text)) refuseIdentity()
}

/** Two at once: the second is told what the first did to the same thing, and what they themselves wanted. */
async function refuseStale(
  { tx, person }: Change,
  { events }: FoundMission,
  acts: readonly MissionAct[],
  seen: number | undefined,
): Promise<void> {
  if (seen === undefined) return
  const theirs = acts.flatMap((act) => collisions(standingEvents(events), seen, act))
  if (!theirs.length) return
  const people = await listPeople(tx)
  const names = theirs.map((event) => people.find((one) => one.id === event.person)?.name ?? event.person)
  const own = theirs.every((event) => event.person === person.id)
  const what = partsIn(acts).filter((part) => partsIn(theirs).includes(part))
  throw new ActError('conflict', {
    ...(own ? changedByYou(what) : changedMeanwhile([...new Set(names)], what)),
    details: { yours: acts, theirs, version: events.at(-1)?.seq },
  })
}

function partsIn(acts: readonly MissionAct[]): readonly PartName[] {
  return acts.flatMap((act) => (act.act === 'wrote' ? (Object.keys(act.parts) as PartName[]) : []))
}

/** The parts that were written twice, as a page calls them; another thing is plain from the form itself. */
function partsTold(parts: readonly PartName[], lang: Language): string {
  const words = parts.map((part) => PART_WORDS[part][lang]).join(', ')
  if (lang === 'vi') return words ? `mục “${words}”` : 'cùng nội dung này'
  return words ? `“${words}”` : 'the same thing'
}

/** The same person in another window. */
function changedByYou(parts: readonly PartName[]) {
  return problem('stale', {
    en: `You changed ${partsTold(parts, 'en')} in another window in the meantime, and that stands. Look at it, and save again what you have here if it should stand instead.`,
    vi: `Bạn vừa sửa ${partsTold(parts, 'vi')} ở một cửa sổ khác và bản đó đã được lưu. Hãy xem lại; nếu muốn giữ nội dung đang nhập ở đây, hãy lưu lại lần nữa.`,
  })
}

function changedMeanwhile(names: readonly string[], parts: readonly PartName[] = []) {
  const who = names.join(', ')
  return problem('stale', {
    en: `${who || 'Somebody'} changed ${partsTold(parts, 'en')} while you were at it; what stands now is theirs. Look at it, and enter yours again if it is still needed.`,
    vi: `${who || 'Người khác'} vừa sửa ${partsTold(parts, 'vi')}; hiện đang giữ bản của họ. Hãy xem lại, rồi nhập lại bản của bạn nếu vẫn cần.`,
  })
}
