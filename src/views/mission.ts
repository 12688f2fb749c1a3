import type { Context, Reader } from '#context.ts'
import { homeZone } from '#desk/clocks/home-zone.ts'
import { filesStoodOn } from '#desk/mission/files-stood-on.ts'
import { foldMission, standingEvents } from '#desk/mission/fold.ts'
import { mandatoryParts, missingParts } from '#desk/mission/missing-parts.ts'
import { daysOf, headOf, type Mission, type MissionEvent } from '#desk/mission/mission.ts'
import { nextSteps, shutRefusals, standingOf } from '#desk/mission/steps.ts'
import { summaryOf } from '#desk/mission/summary.ts'
import { PART_NAMES, type PartName } from '#model/mission.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { daysBetween } from '#model/values/day.ts'
import { findDeskSettings } from '#store/queries/desk-settings.ts'
import { listEvidence } from '#store/queries/evidence.ts'
import { listEventsOfMissions, listMissionEvents } from '#store/queries/mission.ts'
import { listPeople, type Person } from '#store/queries/person.ts'
import type { OfficeTx } from '#store/store.ts'
import { printSize } from './evidence.ts'
import { missionDeeds } from './mission-deeds.ts'
import type { MissionView, PartView, StepView } from './mission-view.ts'
import { printDays, standingWord } from './missions.ts'
import { printMoment } from './moment.ts'
import { printPart } from './print-part.ts'
import { spelledMission } from './spelled-mission.ts'
import { DIRECTION_WORDS, PART_WORDS, STANDING_WORDS, STEP_WORDS } from './words/mission-words.ts'
import { zoneAt } from './zone-of-home.ts'

/** A mission as views and papers start from it. */
export type LoadedMission = {
  readonly mission: Mission
  readonly events: readonly MissionEvent[]
  readonly people: readonly Person[]
}

/** Loads a mission within a transaction; refused in words where there is none. */
export async function missionIn(tx: OfficeTx, missionId: string): Promise<LoadedMission> {
  const events = await listMissionEvents(tx, missionId)
  const mission = foldMission(missionId, events)
  if (!mission) throw new ActError('not-found', noSuchMission(missionId))
  return { mission, events, people: await listPeople(tx) }
}

/** Missions by their addresses, each as its acts left it, in the order asked for; one that is not there is left out. */
export async function missionsIn(tx: OfficeTx, missionIds: readonly string[]): Promise<readonly Mission[]> {
  const events = await listEventsOfMissions(tx, missionIds)
  return missionIds.flatMap((id) => foldMission(id, events.get(id) ?? []) ?? [])
}

/** One mission whole. `person` is who would take the next step, where somebody has said so. */
export async function showMission(
  ctx: Context,
  reader: Reader,
  { missionId, person }: { readonly missionId: string; readonly person?: string },
): Promise<MissionView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const loaded = await missionIn(tx, missionId)
    const files = await listEvidence(tx, [missionId])
    const { twoPeople } = await findDeskSettings(tx)
    const { people } = loaded
    const mission = spelledMission(ctx.gazetteer, loaded.mission, reader.lang)
    const stays = filesStoodOn(loaded.events)
    const facts = {
      evidenceIds: new Set(files.map((file) => file.id)),
      twoPeople,
      ...(person ? { person } : {}),
    }
    return {
      ...headOfView(loaded, reader.lang, tx.zone),
      homeZone: tx.zone,
      placeZone: placeZoneOf(ctx, mission) ?? tx.zone,
      steps: nextSteps(mission, facts).map((state): StepView => {
        const { step, done, skipped, refusals } = state
        return {
          step,
          word: STEP_WORDS[step][reader.lang],
          doneWord: STANDING_WORDS[step][reader.lang],
          ...(done ? doneView(done, people, reader.lang) : {}),
          skipped,
          refusals,
        }
      }),
      parts: partViews(mission, reader.lang),
      missing: mission.secret ? [] : missingParts(mission).map((part) => PART_WORDS[part][reader.lang]),
      values: mission.parts,
      mission,
      evidence: files.map((file) => ({
        id: file.id,
        fileName: file.fileName,
        mediaType: file.mediaType,
        size: file.size,
        sizeText: printSize(file.size, reader.lang),
        sha256: file.sha256,
        ...(file.note ? { note: file.note } : {}),
        by: nameOf(people, file.attachedBy),
        at: printMoment(file.attachedAt, reader.lang, tx.zone),
        stays: stays.has(file.id),
      })),
      deeds: missionDeeds(loaded.events, standingEvents(loaded.events), people, {
        lang: reader.lang,
        zone: tx.zone,
      }),
    }
  })
}

/** Whose clocks the programme goes by: those of the first place we travel to; guests come to ours. */
function placeZoneOf({ gazetteer }: Context, { direction, parts }: Mission): string | undefined {
  if (direction === 'in') return undefined
  const [place] = parts.places ?? []
  const [stay] = parts.countries ?? []
  return (place && zoneAt(gazetteer, place)) ?? (stay && homeZone(stay.country))
}

function doneView(
  done: NonNullable<Mission['steps'][keyof Mission['steps']]>,
  people: readonly Person[],
  lang: Language,
) {
  const { day, person, note } = done
  return { day, dayText: printDate(day, lang), by: nameOf(people, person), ...(note ? { note } : {}) }
}

/** Somebody's name as the list of the office has it. */
function nameOf(people: readonly Person[], id: string): string {
  return people.find((person) => person.id === id)?.name ?? id
}

function headOfView({ mission, people }: LoadedMission, lang: Language, zone: string) {
  const { id, version, direction, title, secret, openedBy, openedAt, recordId } = mission
  const { start, end } = daysOf(mission)
  const head = headOf(mission)?.name ?? mission.decision?.head
  const { size } = summaryOf(mission).summary
  const dayCount = start && end ? daysBetween(start, end) + 1 : mission.parts.days
  const standing = standingOf(mission)
  return {
    id,
    version,
    direction,
    directionWord: DIRECTION_WORDS[direction][lang],
    title,
    standing,
    standingWord: standingWord(standing, lang),
    ...shutOf(mission, lang),
    openedBy: nameOf(people, openedBy),
    openedAt: printMoment(openedAt, lang, zone),
    ...(secret ? { secret: { ...secret, reviewText: printDate(secret.reviewDay, lang) } } : {}),
    ...(start ? { daysText: printDays(start, end, lang) } : {}),
    ...(dayCount ? { dayCount } : {}),
    ...(head ? { head } : {}),
    ...(size ? { size } : {}),
    ...(recordId ? { recordId } : {}),
  }
}

function shutOf(mission: Mission, lang: Language): { readonly shut?: string } {
  const [why] = mission.secret ? [] : shutRefusals(mission)
  return why ? { shut: `${why.says[lang]} ${why.satisfiedBy[lang]}` } : {}
}

/** Parts a file of this direction has no use for. */
const ONLY: Readonly<Record<'out' | 'in', ReadonlySet<PartName>>> = {
  out: new Set<PartName>([
    'body',
    'received',
    'language',
    'needs',
    'press',
    'visitKind',
    'guestGrade',
    'mealMoney',
  ]),
  in: new Set<PartName>([
    'basis',
    'hosts',
    'invitation',
    'countries',
    'eventGround',
    'tripKind',
    'allowance',
    'payer',
    'passportsReturned',
  ]),
}

/** The parts a paper of this direction may have, in its order. */
function partsOfDirection(direction: 'out' | 'in'): readonly PartName[] {
  return PART_NAMES.filter((name) => !ONLY[direction].has(name))
}

/** Guests come to us: their places are where they come from. */
const COMES_FROM = { en: 'Coming from', vi: 'Đến từ' }

function partViews(mission: Mission, lang: Language): readonly PartView[] {
  const { direction, parts, cited } = mission
  const mandatory: readonly string[] = mandatoryParts(direction)
  return partsOfDirection(direction).map((name) => {
    const text = printPart(parts, name, lang)
    return {
      name,
      label: (direction === 'in' && name === 'places' ? COMES_FROM : PART_WORDS[name])[lang],
      ...(text ? { text } : {}),
      mandatory:
        mandatory.includes(name) || ((name === 'start' || name === 'end') && mandatory.includes('dates')),
      cited: cited[name] ?? [],
    }
  })
}

function noSuchMission(id: string) {
  return problem('no-such-mission', {
    en: `There is no mission file “${id}” in this office. Open one, or choose from the list of missions.`,
    vi: `Cơ quan này không có hồ sơ đoàn “${id}”. Hãy lập mới, hoặc chọn trong danh sách đoàn.`,
  })
}
