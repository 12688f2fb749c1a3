import type { Context, Reader } from '#context.ts'
import { type EarlierVisit, factsOf } from '#desk/mission/facts.ts'
import { missingParts } from '#desk/mission/missing-parts.ts'
import type { Mission } from '#desk/mission/mission.ts'
import { repeatOf } from '#desk/mission/repeat.ts'
import { checkRules } from '#desk/rules/check.ts'
import type { Finding, Outcome } from '#desk/rules/finding.ts'
import { saySource } from '#desk/rules/say-source.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import { findDeskSettings } from '#store/queries/desk-settings.ts'
import { listSummaries } from '#store/queries/mission.ts'
import { getOffice } from '#store/queries/office.ts'
import type { OfficeTx } from '#store/store.ts'
import { deskRulesIn } from './desk-rules.ts'
import { missionIn } from './mission.ts'
import { PART_WORDS } from './words/mission-words.ts'

/** What one clause says about a mission, in its reader's language. */
export type FindingView = {
  readonly outcome: Outcome
  readonly outcomeWord: string
  /** Book and clause. */
  readonly address: string
  readonly book: string
  readonly says: string
  /** The clause in its words, and where it stands: document, day, issuer, article. */
  readonly clause: string
  readonly source: string
  readonly url?: string
  readonly satisfiedBy?: string
  readonly caution?: string
  readonly due?: string
  readonly exception?: { readonly ground: string; readonly signer: string; readonly dayText?: string }
}

/** A mission held against the rules of its place and day. `silent` is where nothing is on file: never a pass. */
export type CheckView = {
  readonly missionId: string
  readonly findings: readonly FindingView[]
  readonly silent: readonly { readonly says: string; readonly unread: readonly string[] }[]
  readonly missing: readonly string[]
  readonly repeat?: string
}

const OUTCOMES: Readonly<Record<Outcome, Readonly<Record<Language, string>>>> = {
  justify: { en: 'needs justification', vi: 'cần giải trình' },
  warning: { en: 'to be looked at', vi: 'cần lưu ý' },
  unknown: { en: 'cannot be told yet', vi: 'chưa kết luận được' },
  satisfied: { en: 'in order', vi: 'phù hợp' },
}

/** Checks a mission against every clause that binds its office on its day, all at once. */
export async function checkMission(
  ctx: Context,
  reader: Reader,
  { missionId }: { readonly missionId: string },
): Promise<CheckView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { mission } = await missionIn(tx, missionId)
    return await checkIn(tx, ctx, mission, reader)
  })
}

async function checkIn(tx: OfficeTx, ctx: Context, mission: Mission, reader: Reader): Promise<CheckView> {
  if (mission.secret) return { missionId: mission.id, findings: [], silent: [], missing: [] }
  const office = await getOffice(tx)
  const today = dayAt(ctx.now(), tx.zone)
  const earlier = await earlierVisits(tx, mission.id)
  const facts = factsOf(mission, {
    earlier,
    ...(office.homePlace ? { jurisdiction: office.homePlace } : {}),
  })
  const { findings, silent } = checkRules({ ...(await deskRulesIn(tx, ctx)), facts, today })
  const { repeatMonths } = await findDeskSettings(tx)
  const repeat = repeatMonths && repeatOf(mission, earlier, { months: repeatMonths, today })
  return {
    missionId: mission.id,
    findings: findings.map((finding) => findingView(finding, reader.lang)),
    silent: silent.map(({ says, unread }) => ({
      says: says[reader.lang],
      unread: unread.map(({ source }) => saySource(source)[reader.lang]),
    })),
    missing: missingParts(mission).map((part) => PART_WORDS[part][reader.lang]),
    ...(repeat ? { repeat: repeat[reader.lang] } : {}),
  }
}

/** Bodies that were received before, by the other files of the office. */
async function earlierVisits(tx: OfficeTx, missionId: string): Promise<readonly EarlierVisit[]> {
  return (await listSummaries(tx)).flatMap(({ id, direction, start, standing, summary }) => {
    const { body, topic, refused } = summary
    const counts = id !== missionId && direction === 'in' && standing !== 'cancelled' && !refused
    return counts && body && topic && start ? [{ body, topic, day: start }] : []
  })
}

function findingView(finding: Finding, lang: Language): FindingView {
  const { outcome, address, book, says, clause, refusal, caution, due, exception } = finding
  const { url } = clause.source
  return {
    outcome,
    outcomeWord: OUTCOMES[outcome][lang],
    address,
    book: book.name[lang],
    says: says[lang],
    clause: clause.says[lang],
    source: saySource(clause.source)[lang],
    ...(url ? { url } : {}),
    ...(refusal ? { satisfiedBy: refusal.satisfiedBy[lang] } : {}),
    ...(caution ? { caution: caution[lang] } : {}),
    ...(due ? { due: printDate(due, lang) } : {}),
    ...(exception
      ? {
          exception: {
            ground: exception.ground,
            signer: exception.signer,
            ...(exception.day ? { dayText: printDate(exception.day, lang) } : {}),
          },
        }
      : {}),
  }
}
