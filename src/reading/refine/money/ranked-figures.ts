import { askOf, says } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import type { CountryEntity, Entity, PartyRef, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { EN_ORDINALS } from '../../words/numerals.ts'
import { partyRef } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'

/** Figures read out of a table told in words, whose rows have no words of their own. */
export const RANKED = 'en/ranks-investors'

const INVEST = /\b(invest\w*|fdi|licen[cs]ed|registered capital|foreign capital)\b/
const OTHER = askOf(
  /\b(exports?|exporters?|imports?|trade|turnover|shipments?|tourists?|arrivals|oda|loans?|sectors?|industr(?:y|ies) (?:took|topped|led))\b/,
)
const FLOW =
  /\b(newly|additional|adjusted|licensed|this year|in the (?:first|second|third|fourth|last|past)|months?|quarter|period|year - on - year|inflows?)\b/
const STOCK = /\b(cumulative|valid|in effect|so far|accumulated|to date|total of)\b/

type Where = PlaceEntity | CountryEntity

function codeOf(entity: Where): string {
  return entity.type === 'place' ? entity.place.country : entity.code
}

function partyAt(finding: Finding): Where | undefined {
  const start = finding.slots.origin?.spans[0]?.start
  const found = finding.line.entities.find((e) => e.start === start)
  return found?.type === 'place' || found?.type === 'country' ? found : undefined
}

/** Where money goes to: named behind `in` or `into` in the sentence or one of the two before it. */
function hostNear(finding: Finding, origin: Where, scene: Scene): PartyRef | undefined {
  for (let index = finding.line.index; index >= 0 && index > finding.line.index - 3; index -= 1) {
    const line = scene.lines[index]
    const inPlace = line?.entities.find(
      (e): e is Where =>
        (e.type === 'place' || e.type === 'country') &&
        codeOf(e) !== codeOf(origin) &&
        /^(in|into)$/.test(
          line.words[e.first - 1] === 'the'
            ? (line.words[e.first - 2] ?? '')
            : (line.words[e.first - 1] ?? ''),
        ),
    )
    if (inPlace) return partyRef(inPlace)
  }
  const home = scene.home
  return home && home.place.country !== codeOf(origin) ? home.ref : undefined
}

function rankOf(line: Line, finding: Finding, before: Finding | undefined): Filled | undefined {
  const words = wordsFrom(line, finding.first, finding.last)
  const told = /\b(first|second|third|fourth|fifth|sixth)\b(?! (?:months?|quarters?|half))/.exec(words)?.[1]
  const number = told
    ? EN_ORDINALS[told]
    : /\b(?:lead|led|leads|tops?|topped|topping|heads?|headed)\b/.test(words)
      ? 1
      : undefined
  if (number) return { value: number, spans: [] }
  const last = before?.line === line ? before.slots.rank?.value : undefined
  return typeof last === 'number' ? { value: last + 1, spans: [] } : undefined
}

function dateNear(finding: Finding, scene: Scene): Filled | undefined {
  for (let index = finding.line.index; index >= 0 && index > finding.line.index - 5; index -= 1) {
    const date = scene.lines[index]?.entities.find((e: Entity) => e.type === 'date')
    if (date?.type === 'date') return { value: date.mention.iso, spans: [date] }
  }
  return undefined
}

/** Completes the rows of a table told in words: whose money, where, and which place among investors. */
export function completeRanked(finding: Finding, scene: Scene): Finding | undefined {
  const { line } = finding
  const who = partyAt(finding)
  const around = [-4, -3, -2, -1, 0].map((step) => scene.lines[line.index + step]?.plain ?? '').join(' ')
  if (!who || !INVEST.test(around) || says(OTHER, line)) return undefined
  const abroad = who.type === 'country' && who.code !== scene.home?.place.country
  const host = abroad ? hostNear(finding, who, scene) : partyRef(who)
  if (!host) return undefined
  const { origin: _, ...rest } = finding.slots
  const asof = dateNear(finding, scene)
  const slots = grown(rest, {
    host: filledBy(host),
    ...(abroad ? { origin: filledBy(partyRef(who)) } : {}),
    ...(asof ? { asof } : {}),
    measure: { value: FLOW.test(around) && !STOCK.test(around) ? 'licensed' : 'stock', spans: [] },
  })
  return withSlots(finding, slots)
}

/** Ranks the rows among each other and leaves out what other patterns made of the same money. */
export function rankFigures(figures: readonly Finding[]): readonly Finding[] {
  const rows = figures
    .filter((f) => f.readBy === RANKED)
    .sort((a, b) => a.line.index - b.line.index || a.first - b.first)
  if (rows.length === 0) return figures
  const moneyOf = (f: Finding) => f.slots.amount?.spans[0]?.start
  let before: Finding | undefined
  const ranked = rows.map((row) => {
    const rank = row.slots.origin ? rankOf(row.line, row, before) : undefined
    before = rank ? withSlots(row, grown(row.slots, { rank })) : row
    return before
  })
  const others = figures.filter((f) => f.readBy !== RANKED)
  const known = (row: Finding) => others.find((f) => moneyOf(f) === moneyOf(row) && isSame(f, row))
  const added = ranked.filter((row) => !known(row))
  const money = new Set(added.map(moneyOf))
  return [...others.filter((f) => !money.has(moneyOf(f))), ...added]
}

/** Another pattern read the same row, and more of it. */
function isSame(figure: Finding, row: Finding): boolean {
  if (!row.slots.origin) return figure.slots.host?.value === row.slots.host?.value || !figure.slots.amount
  return figure.slots.origin?.value === row.slots.origin.value
}
