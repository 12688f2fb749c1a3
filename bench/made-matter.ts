import { createHash } from 'node:crypto'
import { addDays } from '#model/values/day.ts'

/** The office that is filled. */
export const OFFICE = 'large'
const COUNTRIES =
  'KR JP CN US LA TH FR DE IT ES GB RU IN AU CA NZ SG MY ID PH KH MM BR AR CL MX ZA EG MA TR PL CZ HU RO BG FI SE NO DK NL'.split(
    ' ',
  )
const SYLLABLES =
  'ka ri mo ten shi ha na lo ve dar bur sel wick chan gwon seo mi ra ton vil bel cor sa qui pan zha lin hu bei dor mar ast ok ya gu pet'.split(
    ' ',
  )
const KINDS = [
  'partnership',
  'agreement',
  'agreement',
  'visit',
  'visit',
  'meeting',
  'meeting',
  'role',
  'investment',
  'commitment',
] as const
/** When all of it was made. */
export const AT = '2025-01-15T03:00:00.000Z'

/** A number from a number, the same in every run: 0 to 2^32. */
function mix(seed: number): number {
  let x = (seed ^ 0x9e3779b9) >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b) >>> 0
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) >>> 0
  return (x ^ (x >>> 16)) >>> 0
}

/** The parties of a book of so many statements: one for every fifty. */
export function partyCount(size: number): number {
  return Math.max(100, Math.floor(size / 50))
}

export type MadeParty = { readonly id: string; readonly name: string; readonly country: string }

/** A partner by its number; the low ones are those most is known about. */
export function partyAt(number: number): MadeParty {
  const syllable = (k: number) => SYLLABLES[mix(number * 7 + k) % SYLLABLES.length] ?? 'ka'
  const plain = [0, 1, 2].map(syllable).join('') + (number % 97 ? '' : ` ${syllable(3)}`)
  const name = `${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}${number > 3000 ? ` ${number}` : ''}`
  const country = COUNTRIES[mix(number) % COUNTRIES.length] ?? 'KR'
  return { id: `p-${number}-${country.toLowerCase()}`, name, country }
}

/** Which partner a record is about: few partners have many records, many have few. */
function partyOf(record: number, parties: number): number {
  const share = mix(record * 31 + 5) / 2 ** 32
  return Math.floor(parties * share ** 1.6)
}

/** A statement by its number. */
export function statementId(number: number): string {
  return createHash('sha256').update(`statement ${number}`).digest('hex').slice(0, 20)
}

/** The day a record tells of. */
export function dayOf(record: number): string {
  return addDays('1995-01-01', mix(record * 13) % 11000)
}

/** What a record says: its values and the parties in them. */
export function matter(record: number, parties: number) {
  const party = partyAt(partyOf(record, parties))
  const kind = KINDS[record % KINDS.length] ?? 'visit'
  const other = `${party.name}|${party.country}`
  const day = dayOf(record)
  const home = 'Da Nang|VN'
  const own = 'home'
  const person = `q-${mix(record) % parties}`
  const of: Record<typeof kind, readonly [Record<string, unknown>, Record<string, string>]> = {
    partnership: [
      { a: home, b: other, kind: 'cooperation', status: 'established', since: day.slice(0, 4) },
      { a: own, b: party.id },
    ],
    agreement: [
      { parties: [home, other], instrument: 'mou', status: 'signed', date: day },
      { 'parties.0': own, 'parties.1': party.id },
    ],
    visit: [
      { from: other, to: [home], start: day, status: 'done' },
      { from: party.id, 'to.0': own },
    ],
    meeting: [
      { participants: [home, other], date: day, status: 'done' },
      { 'participants.0': own, 'participants.1': party.id },
    ],
    role: [
      { person: `Person ${person}`, role: 'Mayor', of: other, status: 'present' },
      { person, of: party.id },
    ],
    investment: [
      {
        host: home,
        origin: other,
        amount: `${mix(record) % 900}000000 USD`,
        measure: 'stock',
        asof: day.slice(0, 7),
      },
      { host: own, origin: party.id },
    ],
    commitment: [
      { by: other, kind: 'pledge', to: home },
      { by: party.id, to: own },
    ],
  }
  const [slots, named] = of[kind]
  return { kind, slots, named, party, day }
}

/** The words one statement rests on. */
export function sentence(statement: number, parties: number): string {
  const { kind, party, day } = matter(statement >> 1, parties)
  return `On ${day} Da Nang and ${party.name} told of their ${kind} number ${statement}`
}
