import type { Context, Reader } from '#context.ts'
import { placeName } from '#gazetteer/place-name.ts'
import type { Node } from '#model/party.ts'
import type { Language } from '#model/problem.ts'
import { orderOf } from '#model/values/order-of.ts'
import { countryName, parsePartyName } from '#model/values/party-name.ts'
import { dayAt } from '#model/values/zone.ts'
import { listOffices, type Office } from '#store/queries/office.ts'
import { listPeople, type Person } from '#store/queries/person.ts'
import { countWaiting } from '#store/queries/waiting.ts'
import type { OfficeTx } from '#store/store.ts'
import { type JobView, jobViews, listBesideJobs } from './jobs.ts'
import type { OfficeView } from './list-views.ts'
import { partyRef } from './party-names.ts'

/** What every page of an office shows around its own matter. */
export async function showOffice(ctx: Context, reader: Reader): Promise<OfficeView> {
  return await ctx.store.readOffice(reader.office, async (tx) => await officeIn(tx, ctx, reader.lang))
}

/** What stands around a page: the office, and work that goes on; in the language chosen, else in the office's own. */
export async function showSurroundings(
  ctx: Context,
  asked: { readonly office: string; readonly lang?: Language },
): Promise<{ readonly lang: Language; readonly office: OfficeView; readonly work: readonly JobView[] }> {
  return await ctx.store.readOffice(asked.office, async (tx) => {
    const [around, jobs] = await Promise.all([loadAround(tx), listBesideJobs(tx)])
    const lang = asked.lang ?? ownOf(tx, around.offices).lang
    return { lang, office: officeAmong(tx, ctx, around, lang), work: await jobViews(tx, jobs, lang) }
  })
}

/** The office within a transaction that is under way. */
export async function officeIn(tx: OfficeTx, ctx: Context, lang: Language): Promise<OfficeView> {
  return officeAmong(tx, ctx, await loadAround(tx), lang)
}

function ownOf(tx: OfficeTx, offices: readonly Office[]): Office {
  const office = offices.find((one) => one.id === tx.office)
  if (!office) throw new Error(`office ${tx.office} vanished within its transaction`)
  return office
}

type Around = {
  readonly offices: readonly Office[]
  readonly people: readonly Person[]
  readonly waiting: number
}

async function loadAround(tx: OfficeTx): Promise<Around> {
  const [offices, people, waiting] = await Promise.all([listOffices(tx), listPeople(tx), countWaiting(tx)])
  return { offices, people, waiting }
}

function officeAmong(
  tx: OfficeTx,
  ctx: Context,
  { offices, people, waiting }: Around,
  lang: Language,
): OfficeView {
  const office = ownOf(tx, offices)
  const party = parsePartyName(office.home)
  const home: Node = {
    id: '',
    key: '',
    kind: 'locality',
    name: party.name,
    ...(party.country ? { country: party.country } : {}),
    ...(office.homePlace ? { placeId: office.homePlace } : {}),
  }
  return {
    office,
    home: partyRef(ctx.gazetteer, home, lang),
    people: people.filter((person) => person.active),
    offices,
    waiting,
  }
}

export type OfficesView = {
  readonly offices: readonly {
    readonly id: string
    readonly name: string
    readonly home: string
    readonly country: string
    readonly sample: boolean
    readonly lang: 'en' | 'vi'
  }[]
}

/** The offices of this installation. */
export async function listOfficesView(ctx: Context, lang: Reader['lang']): Promise<OfficesView> {
  const offices = await ctx.store.inInstallation(listOffices)
  return {
    offices: offices.map((office) => {
      const [home, country] = office.home.split('|')
      const place = office.homePlace ? ctx.gazetteer.get(office.homePlace) : undefined
      return {
        id: office.id,
        name: office.name[lang],
        home: (place && placeName(place, lang)) ?? home ?? office.home,
        country: countryName(country ?? '', lang),
        sample: office.sample,
        lang: office.lang,
      }
    }),
  }
}

export type LocalityChoice = { readonly placeId: string; readonly name: string; readonly nameVi: string }

/** The first-level units of Vietnam as they stand today, in Vietnamese order. */
export function listLocalities(ctx: Context): readonly LocalityChoice[] {
  const order = orderOf('vi')
  return ctx.gazetteer
    .units('VN', dayAt(ctx.now(), 'Asia/Ho_Chi_Minh'))
    .map((place) => ({ placeId: place.id, name: place.name, nameVi: place.nameVi ?? place.name }))
    .sort((a, b) => order(a.nameVi, b.nameVi))
}
