import { z } from 'zod'
import type { Context } from '#context.ts'
import { homeZone } from '#desk/clocks/home-zone.ts'
import type { Place } from '#gazetteer/place.ts'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { zoneSchema } from '#model/programme.ts'
import { slugOf } from '#model/values/fold.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { dayAt, FALLBACK_ZONE } from '#model/values/zone.ts'
import { insertOffice, listOffices, type Office } from '#store/queries/office.ts'
import { findPerson, insertPerson } from '#store/queries/person.ts'
import { zoneOfHome } from '#views/zone-of-home.ts'
import { type Act, recorded } from './act.ts'

/** Where the program shows what is of no office: an office there could never be looked at, and its book would pass for that. */
const OWN_ADDRESSES: ReadonlySet<string> = new Set([
  'api',
  'assets',
  'language',
  'new',
  'offices',
  'world-map',
])

const input = z.strictObject({
  /** `Da Nang|VN`, or the id of a place of the gazetteer. */
  home: z.string().trim().min(1),
  name: z
    .strictObject({ en: z.string().trim().min(1), vi: z.string().trim().min(1) })
    .partial()
    .optional(),
  /** The office's address; from the home's name where left out, with a number where a sample has that one. */
  id: z
    .string()
    .refine((text) => /^[a-z0-9][a-z0-9-]{0,60}$/.test(text), {
      error: 'use small letters, digits and dashes, 61 characters at most',
      params: { vi: 'chỉ dùng chữ thường không dấu, chữ số và gạch nối, nhiều nhất 61 ký tự' },
    })
    .refine((text) => !OWN_ADDRESSES.has(text), {
      error: 'this is an address of the program itself; choose another',
      params: { vi: 'đây là địa chỉ của chính chương trình; hãy chọn địa chỉ khác' },
    })
    .optional(),
  /** Where its clocks hang: `Asia/Seoul`; by its place where left out. */
  zone: zoneSchema.optional(),
  lang: z.enum(['en', 'vi']).optional(),
  sample: z.boolean().optional(),
  people: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(200),
        post: z.string().trim().max(200).default(''),
        mayApprove: z.boolean().default(false),
      }),
    )
    .min(1),
})

export type CreateOfficeInput = z.infer<typeof input>

/** Opens an office for a locality with its first people. Its first history row is signed by the first of them. */
export const createOffice: Act<CreateOfficeInput, { readonly officeId: string }> = {
  name: 'create-office',
  says: { en: 'Open an office', vi: 'Lập cơ quan' },
  input,
  run: async (ctx, _actor, given) => {
    const home = findHome(ctx, given.home)
    const id = given.id ?? (await addressFor(ctx, home))
    const office = officeFor(ctx, home, { ...given, id })
    await openWithPeople(ctx, office, given)
    return { officeId: office.id }
  },
}

function findHome(ctx: Context, text: string): Place {
  const byId = ctx.gazetteer.get(text)
  if (byId) return byId
  const party = parsePartyName(text)
  const place = ctx.gazetteer.find(party.name, {
    day: dayAt(ctx.now(), homeZone(party.country) ?? FALLBACK_ZONE),
    ...(party.country ? { country: party.country } : {}),
  })[0]
  if (place) return place
  throw new ActError(
    'invalid',
    problem('home-unknown', {
      en: `“${text}” is not a place this program knows. Write it as Da Nang|VN.`,
      vi: `Chương trình không nhận ra địa phương “${text}”. Hãy viết dạng Da Nang|VN.`,
    }),
  )
}

/**
 * The address after the home's name. One that a sample holds gives way, `da-nang` to `da-nang-2`: whoever looked at the
 * samples of her own city first must still be able to begin her own book. One of a real office is kept, and so refused.
 */
async function addressFor(ctx: Context, home: Place): Promise<string> {
  const base = slugOf(home.name).slice(0, 57)
  const offices = await ctx.store.inInstallation(listOffices)
  const samples = new Set(offices.filter(({ sample }) => sample).map(({ id }) => id))
  let id = base
  for (let next = 2; samples.has(id); next += 1) id = `${base}-${next}`
  return id
}

type OfficeGiven = CreateOfficeInput & { readonly id: string }

function officeFor(ctx: Context, home: Place, given: OfficeGiven): Omit<Office, 'version'> {
  const named = { home: `${home.name}|${home.country}`, homePlace: home.id }
  return {
    id: given.id,
    name: {
      en: given.name?.en ?? given.name?.vi ?? `${home.name} foreign affairs desk`,
      vi: given.name?.vi ?? given.name?.en ?? `Bộ phận đối ngoại ${home.nameVi ?? home.name}`,
    },
    ...named,
    zone: given.zone ?? zoneOfHome(ctx.gazetteer, named),
    lang: given.lang ?? (home.country === 'VN' ? 'vi' : 'en'),
    sample: given.sample ?? false,
  }
}

/** Office, people and history are one transaction: an office without people could neither be used nor opened again. */
async function openWithPeople(
  ctx: Context,
  office: Omit<Office, 'version'>,
  given: CreateOfficeInput,
): Promise<void> {
  const at = ctx.now()
  const people = given.people.map((person) => ({ id: `p-${ctx.newId()}`, ...person }))
  await ctx.store.inNewOffice(
    office.id,
    async (tx) => {
      if (!(await insertOffice(tx, office, at))) throw new ActError('conflict', officeExists(office.id))
    },
    async (tx) => {
      for (const person of people) await insertPerson(tx, person)
      const first = await findPerson(tx, people[0]?.id ?? '')
      if (!first) throw new Error(`office ${office.id} has nobody to sign its opening`)
      await recorded({ tx, person: first, at }, 'create-office', async ({ wrote }) => {
        wrote(office, ...people)
        return {
          answer: undefined,
          subject: { office: office.id, home: office.home, name: office.name[office.lang] },
        }
      })
    },
  )
}

function officeExists(id: string): Problem {
  return problem('office-exists', {
    en: `There is an office “${id}” already. Open it under “Other offices”, or choose another locality.`,
    vi: `Đã có cơ quan “${id}”. Hãy mở cơ quan đó ở mục “Cơ quan khác”, hoặc chọn địa phương khác.`,
  })
}
