import type { Context, Reader } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { showChanges } from '#views/changes.ts'
import { checkMission } from '#views/check-mission.ts'
import { showCommitments } from '#views/commitments.ts'
import type { OfficeView } from '#views/list-views.ts'
import { showMission } from '#views/mission.ts'
import { showProgramme } from '#views/mission-programme.ts'
import { showProtocol } from '#views/mission-protocol.ts'
import type { MissionView } from '#views/mission-view.ts'
import { showMissions } from '#views/missions.ts'
import { showOffice } from '#views/office.ts'
import { partnerIn, showPartner } from '#views/partner.ts'
import type { PartnerView } from '#views/partner-view.ts'
import { findSubjectNamed } from '#views/subject-named.ts'
import { tierOfPlace } from '#views/succession/tiers.ts'
import { todayAt } from '#views/today.ts'
import { showVisitsWithin } from '#views/visits-within.ts'
import { formalName } from '#views/words/succession-words.ts'
import { besideFor } from './beside.ts'
import { isInvestment, loadInvestmentFacts } from './load-investment-facts.ts'
import type { PaperKind } from './paper.ts'
import type { MissionFacts, PaperFacts, Period } from './paper-facts.ts'
import { periodOf } from './period.ts'

/** What a paper is asked for: which one, about whom, in which language, as of which day. */
export type PaperAsked = {
  readonly kind: PaperKind
  readonly missionId?: string
  readonly partner?: string
  readonly unit?: string
  readonly asOf?: string
  /** A partner's language whose names and days stand beside ours: `ko`, `ja`. */
  readonly beside?: string
}

/** Gathers what a paper is written from, as its reader's language has it. */
export async function loadPaperFacts(ctx: Context, reader: Reader, asked: PaperAsked): Promise<PaperFacts> {
  const asOf = asked.asOf ?? (await todayAt(ctx, reader))
  const office = await showOffice(ctx, reader)
  const mission = asked.missionId
    ? await missionFacts(ctx, reader, { missionId: asked.missionId, kind: asked.kind })
    : undefined
  const names = asked.partner ? [asked.partner] : mission ? partnersOf(mission.view) : []
  const { partners, unknown } = await loadPartners(ctx, reader, {
    names,
    asOf,
    must: asked.partner !== undefined,
  })
  const period = periodOf(asked.kind, asOf, reader.lang)
  return {
    lang: reader.lang,
    asOf,
    ...headOf(ctx, office, reader, asOf),
    partners,
    nations: await nationsOf(ctx, reader, partners, asOf),
    unknown,
    ...(mission ? { mission } : {}),
    ...(period ? (isInvestment(asked.kind) ? { period } : await periodFacts(ctx, reader, period)) : {}),
    ...(isInvestment(asked.kind)
      ? { investment: await loadInvestmentFacts(ctx, reader, { asOf, period, partners }) }
      : {}),
    ...(asked.kind === 'chasing'
      ? { commitments: await showCommitments(ctx, reader, { asOf, unit: asked.unit }) }
      : {}),
    ...(asked.unit ? { unit: asked.unit } : {}),
    ...(asked.beside ? { beside: besideFor(asked.kind, asked.beside, ctx.gazetteer, asOf) } : {}),
  }
}

function headOf(ctx: Context, office: OfficeView, { lang }: Reader, day: string) {
  const place = office.office.homePlace ? ctx.gazetteer.get(office.office.homePlace) : undefined
  const { home } = office
  const tier = place && tierOfPlace(place)
  const homeFormal = formalName(home.name, { tier, country: home.country }, lang)
  const signs = office.people.find((person) => person.mayApprove) ?? office.people[0]
  const issuer = office.office.name[lang]
  return {
    office,
    homeFormal,
    head: { above: `Ủy ban nhân dân\n${homeFormal}`, issuer, place: home.name, day },
    ...(signs ? { signs: { name: signs.name, post: signs.post } } : {}),
  }
}

async function missionFacts(
  ctx: Context,
  reader: Reader,
  { missionId, kind }: { readonly missionId: string; readonly kind: PaperKind },
): Promise<MissionFacts> {
  return {
    view: await showMission(ctx, reader, { missionId }),
    programme: await showProgramme(ctx, reader, { missionId }),
    protocol: await showProtocol(ctx, reader, { missionId }),
    promises: await showCommitments(ctx, reader, { missionId }),
    ...(kind === 'proposal' ? { check: await checkMission(ctx, reader, { missionId }) } : {}),
  }
}

/** Whom a mission meets: the places it goes to, else its countries; of guests, the body that comes and where it is from. */
function partnersOf({ direction, values }: MissionView): readonly string[] {
  if (direction === 'in')
    return [...new Set([...(values.body ? [values.body] : []), ...(values.places ?? [])])]
  const places = [...(values.places ?? []), ...(values.hosts ?? [])]
  const countries = (values.countries ?? []).map((one) => one.country)
  return [...new Set([...places, ...(values.places?.length ? [] : countries)])]
}

type Looking = { readonly names: readonly string[]; readonly asOf: string; readonly must: boolean }

async function loadPartners(ctx: Context, reader: Reader, { names, asOf, must }: Looking) {
  const partners = new Map<string, PartnerView>()
  const unknown: string[] = []
  for (const words of names) {
    const view = await knownAs(words, must, (name) => partnerNamed(ctx, reader, name, asOf))
    if (view && (must || view.answer === 'found')) partners.set(view.subject.id, view)
    else unknown.push(bareName(view?.subject.name ?? parsePartyName(words).name))
  }
  return { partners: [...partners.values()], unknown: [...new Set(unknown)] }
}

/** A place by its name with its tier before it: `Thành phố Changwon`, `City of Daegu`, `TP. Osaka`. */
const TIERED = /^(?:thành phố|tỉnh|quận|huyện|tp\.?|the city of|city of|province of)\s+(\S.*)$/iu

function bareName(words: string): string {
  return TIERED.exec(words)?.[1] ?? words
}

/** The partner that words name, else the one their place names; the last that was found where neither is in the book. */
async function knownAs(
  words: string,
  must: boolean,
  named: (name: string) => Promise<PartnerView>,
): Promise<PartnerView | undefined> {
  const find = async (name: string) =>
    await named(name).catch((error: unknown) => {
      if (must || !(error instanceof ActError)) throw error
      return undefined
    })
  const bare = bareName(words)
  const first = await find(words)
  if (bare === words || first?.answer === 'found') return first
  const place = await find(bare)
  return place?.answer === 'found' ? place : first
}

async function nationsOf(
  ctx: Context,
  reader: Reader,
  partners: readonly PartnerView[],
  asOf: string,
): Promise<readonly PartnerView[]> {
  const there = new Set(partners.map((view) => view.subject.id))
  const codes = partners.flatMap(({ subject }) => subject.country?.toLowerCase() ?? [])
  const missing = [...new Set(codes)].filter((code) => !there.has(code))
  return await Promise.all(missing.map((code) => showPartner(ctx, reader, { with: code, asOf })))
}

async function partnerNamed(ctx: Context, reader: Reader, words: string, asOf: string): Promise<PartnerView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const { name, kind } = parsePartyName(words)
    const { lang } = reader
    const { subject } = await findSubjectNamed(tx, ctx, kind === 'country' ? words : name, {
      lang,
      at: { asOf },
    })
    return await partnerIn(tx, ctx, reader, { with: subject.id, asOf })
  })
}

async function periodFacts(ctx: Context, reader: Reader, period: Period) {
  const { groups, upcoming } = await showMissions(ctx, reader, { asOf: period.to })
  const missions = [
    ...new Map(
      [...groups.flatMap((group) => group.missions), ...upcoming].map((one) => [one.id, one]),
    ).values(),
  ]
  return {
    period,
    missions,
    visits: await showVisitsWithin(ctx, reader, period),
    changes: await changesOf(ctx, reader, period),
    commitments: await showCommitments(ctx, reader, { asOf: period.to }),
  }
}

/** What a period changed: by what was known at each end of it, or, where the book was begun only later, by what is known now. */
async function changesOf(ctx: Context, reader: Reader, { from, to }: Period) {
  const changes = await showChanges(ctx, reader, { from, to })
  if (!changes.beforeBook) return changes
  return await showChanges(ctx, reader, { from, to, knownAt: changes.today })
}
