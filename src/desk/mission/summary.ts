import { missingParts } from './missing-parts.ts'
import { daysOf, headOf, type Mission, travellersOf } from './mission.ts'
import { standingOf } from './steps.ts'

/** What lists show of a mission; of a state secret its stub alone. */
export type MissionSummary = {
  readonly id: string
  readonly version: number
  readonly direction: Mission['direction']
  readonly title: string
  readonly standing: string
  readonly secret: boolean
  readonly start?: string
  readonly end?: string
  readonly countries: readonly string[]
  readonly summary: {
    readonly head?: string
    readonly size?: number
    readonly body?: string
    readonly topic?: string
    readonly received?: string
    readonly unit?: string
    readonly places?: readonly string[]
    readonly days?: number
    readonly missing?: number
    readonly recordId?: string
    /** What the trip stands in the book as, planned or done. */
    readonly factIds?: readonly string[]
    readonly holder?: string
    readonly reviewDay?: string
    readonly refused?: boolean
  }
}

/** The fold a list is made of. */
export function summaryOf(mission: Mission): MissionSummary {
  const { id, version, direction, title, parts, secret } = mission
  const base = { id, version, direction, title, standing: standingOf(mission) }
  if (secret) {
    const { holder, reviewDay } = secret
    return { ...base, secret: true, countries: [], summary: { holder, reviewDay } }
  }
  const factIds = [mission.planFactId, mission.journeyFactId].filter((id) => id !== undefined)
  const head = headOf(mission)?.name ?? mission.decision?.head
  const size =
    mission.journey?.size ??
    mission.decision?.size ??
    parts.size ??
    (travellersOf(mission).length || undefined)
  return {
    ...base,
    secret: false,
    ...daysOf(mission),
    countries: parts.countries?.map(({ country }) => country) ?? [],
    summary: {
      ...(head ? { head } : {}),
      ...(size ? { size } : {}),
      ...(parts.body ? { body: parts.body } : {}),
      ...(parts.topic ? { topic: parts.topic } : {}),
      ...(parts.received ? { received: parts.received } : {}),
      ...(parts.unit ? { unit: parts.unit } : {}),
      ...(parts.places ? { places: parts.places } : {}),
      ...(parts.days ? { days: parts.days } : {}),
      ...(mission.recordId ? { recordId: mission.recordId } : {}),
      ...(factIds.length ? { factIds } : {}),
      missing: missingParts(mission).length,
      ...(wasRefused(mission) ? { refused: true } : {}),
    },
  }
}

/** The authority said no, or we did. */
function wasRefused({ decision, answer }: Mission): boolean {
  return decision?.outcome === 'refused' || answer?.outcome === 'declined'
}
