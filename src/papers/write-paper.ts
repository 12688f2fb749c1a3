import type { Context, Reader } from '#context.ts'
import { ActError, problem } from '#model/problem.ts'
import { writeAffairsReport } from './affairs-report.ts'
import { writeAnniversary } from './anniversary-letter.ts'
import { writeBriefing } from './briefing.ts'
import { writeChasing } from './chasing-paper.ts'
import { writeCountryInvestment } from './country-investment.ts'
import { writeDecision } from './decision.ts'
import { writeInvestmentReport } from './investment-report.ts'
import { writeInvestorBrief } from './investor-brief.ts'
import { loadPaperFacts, type PaperAsked } from './load-paper-facts.ts'
import { writeNotice } from './notice.ts'
import { writeOnePage } from './one-page.ts'
import type { Paper, PaperKind } from './paper.ts'
import type { MissionFacts, PaperFacts } from './paper-facts.ts'
import { writeProgramme } from './programme.ts'
import { writeProposal } from './proposal.ts'
import { writeRoster } from './roster.ts'
import { writeTalkingPoints } from './talking-points.ts'
import { writeTripReport } from './trip-report.ts'
import { PAPER_TITLES } from './words/paper-words.ts'

/** What a paper is about: a mission, a partner or either, a unit, or the office and its days. */
const NEEDS: Readonly<Record<PaperKind, 'mission' | 'partner' | 'either' | 'unit' | 'office'>> = {
  briefing: 'either',
  'one-page': 'either',
  'talking-points': 'either',
  proposal: 'mission',
  decision: 'mission',
  programme: 'mission',
  roster: 'mission',
  notice: 'mission',
  report: 'mission',
  anniversary: 'partner',
  month: 'office',
  'half-year': 'office',
  year: 'office',
  chasing: 'unit',
  'investment-month': 'office',
  'investment-year': 'office',
  'country-investment': 'either',
  'investor-brief': 'either',
}

const OF_A_MISSION: { readonly [K in PaperKind]?: (facts: PaperFacts, mission: MissionFacts) => Paper } = {
  proposal: writeProposal,
  decision: writeDecision,
  programme: writeProgramme,
  roster: writeRoster,
  notice: writeNotice,
  report: writeTripReport,
}

const OF_FACTS: { readonly [K in PaperKind]?: (facts: PaperFacts, kind: PaperKind) => Paper } = {
  briefing: writeBriefing,
  'one-page': writeOnePage,
  'talking-points': writeTalkingPoints,
  anniversary: writeAnniversary,
  month: writeAffairsReport,
  'half-year': writeAffairsReport,
  year: writeAffairsReport,
  chasing: writeChasing,
  'investment-month': writeInvestmentReport,
  'investment-year': writeInvestmentReport,
  'country-investment': writeCountryInvestment,
  'investor-brief': writeInvestorBrief,
}

/** Writes a paper from what the book and the files hold; what it is about has to be named. */
export async function writePaper(ctx: Context, reader: Reader, asked: PaperAsked): Promise<Paper> {
  const { kind } = asked
  refuseUnasked(asked)
  const facts = await loadPaperFacts(ctx, reader, asked)
  if (facts.mission?.view.secret) throw new ActError('refused', secretMission())
  const ofMission = OF_A_MISSION[kind]
  if (ofMission && facts.mission) return ofMission(facts, facts.mission)
  const ofFacts = OF_FACTS[kind]
  if (!ofFacts) throw new Error(`no writer for the paper ${kind}`)
  return ofFacts(facts, kind)
}

/** Papers that may be written about one thing, in the order they are offered. */
export function papersOf(about: 'mission' | 'partner' | 'office'): readonly PaperKind[] {
  const kinds = Object.keys(NEEDS) as PaperKind[]
  return kinds.filter((kind) => NEEDS[kind] === about || (NEEDS[kind] === 'either' && about !== 'office'))
}

function refuseUnasked({ kind, missionId, partner, unit }: PaperAsked): void {
  const need = NEEDS[kind]
  const there = {
    mission: missionId !== undefined,
    partner: partner !== undefined,
    either: (missionId ?? partner) !== undefined,
    unit: unit !== undefined,
    office: true,
  }[need]
  if (there) return
  const what = {
    mission: { en: 'a delegation', vi: 'hồ sơ đoàn', where: 'mission' },
    partner: { en: 'a partner', vi: 'đối tác', where: 'partner' },
    either: { en: 'a delegation or a partner', vi: 'hồ sơ đoàn hoặc đối tác', where: 'partner' },
    unit: { en: 'the unit it goes to', vi: 'đơn vị nhận', where: 'unit' },
    office: { en: '', vi: '', where: '' },
  }[need]
  const title = PAPER_TITLES[kind]
  throw new ActError(
    'invalid',
    problem(
      'paper-about',
      {
        en: `“${title.en}” is written about ${what.en}. Name it.`,
        vi: `“${title.vi}” cần nêu ${what.vi}. Hãy bổ sung.`,
      },
      { where: what.where },
    ),
  )
}

function secretMission() {
  return problem('secret-paper', {
    en: 'This trip is a state secret: nothing of it is on file here to write a paper from. Write it where such papers are held.',
    vi: 'Chuyến đi này thuộc bí mật nhà nước: không lưu nội dung ở đây nên không lập văn bản được. Hãy lập tại nơi được phép lưu giữ.',
  })
}
