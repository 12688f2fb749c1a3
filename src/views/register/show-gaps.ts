import type { Context, Reader } from '#context.ts'
import { placeName } from '#gazetteer/place-name.ts'
import { isProblem } from '#model/problem.ts'
import type { Draft } from '#model/statement.ts'
import { datesAgree, parseDate, printDate } from '#model/values/date.ts'
import { foldText } from '#model/values/fold.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { getOffice } from '#store/queries/office.ts'
import { listRecords } from '#store/queries/record.ts'
import type { PartyRef } from '../cite.ts'
import { type Lineage, lineageOf } from '../lineage.ts'
import type { TieRow } from '../partner-view.ts'
import { prepareBook } from '../prepare-book.ts'
import { ourTies, tieRows } from '../rows/tie.ts'
import { chooseRecipe, type RecipeGiven } from './choose-recipe.ts'
import { planTable } from './plan-table.ts'
import { loadTable } from './preview-register.ts'

/** A partner only the list has. */
export type ListedPartner = {
  readonly line: number
  readonly name: string
  readonly country: string
  readonly since?: string
}

/** Our partners held against somebody's list of ties. */
export type GapsView = {
  /** Rows of the list; those that name us; those nobody can read. */
  readonly rows: number
  readonly ours: number
  readonly unread: number
  readonly missingHere: readonly ListedPartner[]
  readonly missingThere: readonly {
    readonly partner: PartyRef
    readonly kind?: string
    readonly since?: string
  }[]
  readonly datesDiffer: readonly {
    readonly partner: PartyRef
    readonly line: number
    readonly here: string
    readonly there: string
  }[]
  readonly agree: number
}

export type GapsGiven = RecipeGiven & { readonly bytes: Uint8Array }

type Listed = ListedPartner & { readonly placeId?: string; readonly code: string; readonly iso?: string }

/** Holds our partners against a list: missing here, missing there, dates that differ. Nothing is written. */
export async function showGaps(ctx: Context, reader: Reader, given: GapsGiven): Promise<GapsView> {
  const table = await loadTable(given.bytes, given.fileName)
  return await ctx.store.inOffice(reader.office, async (tx) => {
    const office = await getOffice(tx)
    const lineage = lineageOf(ctx.gazetteer, office)
    const recipe = await chooseRecipe(tx, ctx.gazetteer, table, { ...given, kind: 'partnership' })
    const day = dayAt(ctx.now(), tx.zone)
    const context = { gazetteer: ctx.gazetteer, home: office.home, placeIds: new Set<string>(), day }
    const plan = planTable(table, recipe, context)
    const listed = plan.flatMap((row) => {
      const other = row.draft && otherSide(row.draft, lineage)
      return other ? [listedPartner(ctx, reader, row.line, other, row.draft?.slots.since)] : []
    })
    const records = await listRecords(tx, 'partnership')
    const making = await prepareBook(tx, ctx, reader, records)
    const ties = ourTies(tieRows(records, making), making).filter(stands)
    const find = (each: Listed) => ties.find((tie) => isPartner(making.nodes.get(tie.partner.id), each))
    return {
      rows: plan.length,
      ours: listed.length,
      unread: plan.filter((row) => !row.draft).length,
      ...compare(listed, ties, find, reader),
    }
  })
}

/** A plan or a denial is no tie that a list could lack. */
function stands(tie: TieRow): boolean {
  return !['planned', 'denied', 'contact', 'letter-of-intent', 'ended'].includes(
    String(tie.status?.value ?? ''),
  )
}

type Side = { readonly text: string; readonly placeId?: string }

/** The side that is not ours; undefined for a tie between two others. */
function otherSide({ slots, places }: Draft, lineage: Lineage): Side | undefined {
  const sides = (['a', 'b'] as const).map((slot): Side => {
    const placeId = places?.[slot]
    return { text: String(slots[slot] ?? ''), ...(placeId ? { placeId } : {}) }
  })
  const mine = sides.findIndex((side) => isOurs(side, lineage))
  return mine < 0 ? undefined : sides[1 - mine]
}

function isOurs({ text, placeId }: Side, lineage: Lineage): boolean {
  const party = parsePartyName(text)
  return lineage.isHome({
    kind: 'locality',
    name: party.name,
    ...(party.country ? { country: party.country } : {}),
    ...(placeId ? { placeId } : {}),
  })
}

function listedPartner(ctx: Context, reader: Reader, line: number, side: Side, since: unknown): Listed {
  const party = parsePartyName(side.text)
  const place = ctx.gazetteer.get(side.placeId ?? '')
  const iso = typeof since === 'string' ? since : undefined
  return {
    line,
    name: place ? placeName(place, reader.lang) : party.name,
    country: countryName(party.country ?? '', reader.lang),
    code: party.country ?? '',
    ...(side.placeId ? { placeId: side.placeId } : {}),
    ...(iso ? { since: printDate(iso, reader.lang), iso } : {}),
  }
}

type Held = { readonly placeId?: string; readonly name: string; readonly country?: string } | undefined

/** One place by its id, or by name and country; a unit and the town of its name are one partner to a list. */
function isPartner(node: Held, listed: Listed): boolean {
  if (!node) return false
  if (node.placeId && node.placeId === listed.placeId) return true
  return node.country === listed.code && foldText(node.name) === foldText(listed.name)
}

function compare(
  listed: readonly Listed[],
  ties: readonly TieRow[],
  find: (each: Listed) => TieRow | undefined,
  reader: Reader,
): Pick<GapsView, 'missingHere' | 'missingThere' | 'datesDiffer' | 'agree'> {
  const pairs = listed.map((each) => ({ each, tie: find(each) }))
  const found = new Set(pairs.flatMap(({ tie }) => tie?.recordId ?? []))
  const differing = pairs.flatMap(({ each, tie }) => {
    if (!tie?.since || !each.iso || sameDay(String(tie.since.value), each.iso)) return []
    return [
      {
        partner: tie.partner,
        line: each.line,
        here: tie.since.text,
        there: printDate(each.iso, reader.lang),
      },
    ]
  })
  return {
    missingHere: pairs.flatMap(({ each, tie }) => (tie ? [] : [plainListed(each)])),
    missingThere: ties.flatMap((tie) =>
      found.has(tie.recordId)
        ? []
        : [
            {
              partner: tie.partner,
              ...(tie.kind ? { kind: tie.kind.text } : {}),
              ...(tie.since ? { since: tie.since.text } : {}),
            },
          ],
    ),
    datesDiffer: differing,
    agree: found.size - new Set(differing.map((each) => each.partner.id)).size,
  }
}

function plainListed({ line, name, country, since }: Listed): ListedPartner {
  return { line, name, country, ...(since ? { since } : {}) }
}

/** A year beside a day in it says the same. */
function sameDay(here: string, there: string): boolean {
  const [a, b] = [parseDate(here), parseDate(there)]
  return !isProblem(a) && !isProblem(b) && datesAgree(a, b)
}
