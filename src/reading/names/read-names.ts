import type { Gazetteer, Place } from '#gazetteer/place.ts'
import { type DateMention, readDocumentDates } from '../dates/read-dates.ts'
import { readNumbers } from '../numbers.ts'
import { BRITISH } from '../words/en/spellings.ts'
import { markAliases } from './aliases.ts'
import { attachOffices } from './attach-offices.ts'
import { linesAwaiting } from './awaited-holders.ts'
import { findBodiesTold } from './bodies-told.ts'
import { settleBodies } from './body-offices.ts'
import { countryAt } from './country-at.ts'
import { findOrganisations } from './find-organisations.ts'
import { findFullNames, findLoneNames, markPeople, noteSpeaking } from './find-people.ts'
import { findPlaces } from './find-places.ts'
import { findRoles } from './find-roles.ts'
import { findUnknownPlaces } from './find-unknown-places.ts'
import { dropFormerNames } from './former-names.ts'
import { currencyLender } from './lent-currency.ts'
import { claim, type Line, tokensOver } from './line.ts'
import { emptyPeople, type People } from './people.ts'
import { type PlaceContext, placeAt } from './place-at.ts'
import { silenceNames } from './silent-names.ts'
import { noteUnits } from './small-units.ts'
import { unitsHolding } from './units.ts'

/** What the names of a document amount to. */
export type Names = {
  readonly lines: readonly Line[]
  readonly people: People
  readonly votes: ReadonlyMap<string, number>
}

/** People enough for a name to mean a town, and for one of several towns of a name to be the one meant. */
const FEW = 30_000
const LARGE = 300_000

/** A hamlet is a surname as often as not: `Helen Forsyth` speaks of no town in Georgia. */
function isTold(place: Place): boolean {
  return place.level === 'first' || (place.population ?? FEW) >= FEW
}

/** Signs of money that are of one land wherever they stand. */
const SIGNS = [
  ['£', 'GB'],
  ['nz$', 'NZ'],
  ['a$', 'AU'],
  ['c$', 'CA'],
] as const

/** How often each country is named, or meant by a place that is only there. */
function countryVotes(
  lines: readonly Line[],
  gazetteer: Gazetteer,
  day: string | undefined,
  units?: Set<string>,
): Map<string, number> {
  const votes = new Map<string, number>()
  const context: PlaceContext = { gazetteer, votes, ...(day ? { day } : {}) }
  const named = new Map<string, readonly Place[]>()
  const vote = (code: string, weight: number) => votes.set(code, (votes.get(code) ?? 0) + weight)
  for (const [sign, land] of SIGNS) if (lines.some(({ plain }) => plain.includes(sign))) vote(land, 3)
  for (const line of lines) {
    for (let at = 0; at < line.words.length; at += 1) {
      const country = countryAt(line, at, context)
      if (country) {
        vote(country.code, 3)
        at += country.length - 1
        continue
      }
      const match = placeAt(line, at, context)
      if (!match) continue
      const first = match.places[0]
      if (first) named.set(first.id, match.places)
      if (first?.level === 'first' && units) units.add(first.id)
      const countries = new Set(match.places.map((p) => p.country))
      if (first && countries.size === 1 && isTold(first)) vote(first.country, 2)
      if (first && countries.size > 1 && (first.population ?? 0) > LARGE) vote(first.country, 1)
      at += match.length - 1
    }
  }
  for (const unit of units ? unitsHolding(named.values(), gazetteer) : []) units?.add(unit)
  return votes
}

function claimFigures(
  line: Line,
  dates: readonly DateMention[],
  lend: ReturnType<typeof currencyLender>,
): void {
  for (const mention of dates) {
    const { first, last } = tokensOver(line, mention.start, mention.end)
    if (first >= 0)
      claim(line, { type: 'date', mention, first, last, start: mention.start, end: mention.end })
  }
  for (const mention of lend(line, readNumbers(line.sentence))) {
    const { first, last } = tokensOver(line, mention.start, mention.end)
    if (first >= 0)
      claim(line, { type: 'number', mention, first, last, start: mention.start, end: mention.end })
  }
}

/** The end of an interval, or the date itself. */
function lastOf(iso: string): string {
  return iso.split('/').at(-1) ?? iso
}

/** A line that tells a day gone by plans nothing, whatever heads it. */
function keepPast(
  lines: readonly Line[],
  dates: readonly (readonly DateMention[])[],
  published: string | undefined,
): void {
  if (!published) return
  for (const line of lines) {
    const isOver = ({ iso }: DateMention) => lastOf(iso) < published.slice(0, lastOf(iso).length)
    if (line.lookups.section?.plans && dates[line.index]?.some(isOver)) line.lookups.section = undefined
  }
}

/** Is a text spelled as it is outside the United States? */
function speaksBritish(lines: readonly Line[]): boolean {
  return lines.some((line) => line.sentence.lang === 'en' && line.words.some((word) => BRITISH.has(word)))
}

/** The publisher’s land counts as if it were named once. */
const OF_PUBLISHER = 3

/**
 * Finds every name of a document, people before bodies before places: `Chairman of the People’s Committee of Đà Nẵng Lê
 * Trung Chinh` would otherwise lose the man to the committee.
 */
export function readNames(
  lines: readonly Line[],
  gazetteer: Gazetteer,
  published: string | undefined,
  land?: string,
): Names {
  const day = published && published.length === 10 ? published : undefined
  const units = new Set<string>()
  const votes = countryVotes(lines, gazetteer, day, units)
  if (land) votes.set(land, (votes.get(land) ?? 0) + OF_PUBLISHER)
  const context: PlaceContext = {
    gazetteer,
    votes,
    units,
    ...(speaksBritish(lines) ? { british: true } : {}),
    towns: new Map(),
    told: new Set(),
    ...(day ? { day } : {}),
  }
  const people = emptyPeople()
  const dates = readDocumentDates(
    lines.map((l) => l.sentence),
    published,
    [],
    lines.map((l) => l.lookups.section),
  )
  keepPast(lines, dates, day)
  const lend = currencyLender()
  noteUnits(lines, context)
  for (const line of lines) {
    claimFigures(line, dates[line.index] ?? [], lend)
    findRoles(line, context)
  }
  findBodiesTold(lines, context)
  for (const line of lines) noteSpeaking(line, people)
  for (const index of linesAwaiting(lines)) people.awaited.add(index)
  for (const line of [...lines].sort((a, b) => Number(a.headline) - Number(b.headline)))
    findFullNames(line, people, context)
  for (const line of lines) findLoneNames(line, people, context)
  for (const line of lines) {
    markPeople(line, people, context)
    findOrganisations(line, context)
    findPlaces(line, context)
    findUnknownPlaces(line, context)
    dropFormerNames(line)
  }
  markAliases(lines)
  for (const line of lines) {
    settleBodies(lines, line)
    attachOffices(line, lines[line.index - 1])
  }
  for (const line of lines) silenceNames(line)
  return { lines, people, votes }
}
