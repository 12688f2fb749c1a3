import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { foldText } from '#model/values/fold.ts'
import { nameMarks } from '#model/values/near-word.ts'

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
const AT = '2025-01-15T03:00:00.000Z'

/** A number from a number, the same in every run: 0 to 2^32. */
function mix(seed: number): number {
  let x = (seed ^ 0x9e3779b9) >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b) >>> 0
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35) >>> 0
  return (x ^ (x >>> 16)) >>> 0
}

/** The parties of a book of so many statements: one for every fifty. */
function partyCount(size: number): number {
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

export function statementId(number: number): string {
  return createHash('sha256').update(`statement ${number}`).digest('hex').slice(0, 20)
}

function dayOf(record: number): string {
  return new Date(Date.UTC(1995, 0, 1) + (mix(record * 13) % 11000) * 86_400_000).toISOString().slice(0, 10)
}

/** What a record says: its values and the parties in them. */
function matter(record: number, parties: number) {
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

function cell(value: string | number | null): string {
  if (value === null) return '\\N'
  return String(value).replace(
    /[\\\t\n\r]/g,
    (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? sign,
  )
}

function array(values: readonly string[]): string {
  return `{${values.map((value) => `"${value}"`).join(',')}}`
}

type Line = readonly (string | number | null)[]

async function copy(
  client: pg.PoolClient,
  table: string,
  columns: string,
  count: number,
  line: (i: number) => Line,
) {
  function* chunks() {
    let text = ''
    for (let i = 0; i < count; i++) {
      text += `${line(i).map(cell).join('\t')}\n`
      if (text.length < 200_000) continue
      yield Buffer.from(text)
      text = ''
    }
    if (text) yield Buffer.from(text)
  }
  const stream = client.query(copyFrom(`copy ${table} (office_id, ${columns}) from stdin`))
  await pipeline(Readable.from(chunks()), stream)
}

const TABLES = [
  'sources',
  'readings',
  'statements',
  'reading_statements',
  'nodes',
  'mentions',
  'judgements',
  'records',
]

function sentence(statement: number, parties: number): string {
  const { kind, party, day } = matter(statement >> 1, parties)
  return `On ${day} Da Nang and ${party.name} told of their ${kind} number ${statement}`
}

/**
 * Fills an office that is there with a book of so many statements, the same in every run: four to a source, two to a record,
 * all of them accepted. Written by COPY with the walls and triggers of the tables away, and put back after.
 */
export async function makeBook(admin: pg.Pool, size: number, person: string): Promise<void> {
  const client = await admin.connect()
  const parties = partyCount(size)
  const records = Math.floor(size / 2)
  const sources = Math.ceil(size / 4)
  try {
    for (const table of TABLES)
      await client.query(
        `alter table ${table} disable trigger user; alter table ${table} no force row level security`,
      )
    await copy(
      client,
      'nodes',
      'node_id, key, kind, name, folded, marks, country, minted_at',
      parties * 2 + 1,
      (i) => {
        const made =
          i === 0
            ? { id: 'home', kind: 'locality', name: 'Da Nang', country: 'VN' }
            : i <= parties
              ? { ...partyAt(i - 1), kind: 'locality' }
              : {
                  id: `q-${i - parties - 1}`,
                  kind: 'person',
                  name: `Person q ${i - parties - 1}`,
                  country: null,
                }
        const folded = foldText(made.name)
        const marks = nameMarks(folded)
          .map((mark) => `'${mark}'`)
          .join(' ')
        return [OFFICE, made.id, `made:${made.id}`, made.kind, made.name, folded, marks, made.country, AT]
      },
    )
    const text = (i: number) => [0, 1, 2, 3].map((k) => sentence(i * 4 + k, parties)).join('\n')
    await copy(
      client,
      'sources',
      'source_id, kind, title, text, folded, sha256, published, lang, added_at, added_by',
      sources,
      (i) => [
        OFFICE,
        `s-${i}`,
        'document',
        `Notice ${i}`,
        text(i),
        foldText(text(i)),
        `hash ${i}`,
        dayOf(i * 2),
        'en',
        AT,
        person,
      ],
    )
    await copy(client, 'readings', 'reading_id, source_id, reader_version, lang, cuts, at', sources, (i) => [
      OFFICE,
      `r-${i}`,
      `s-${i}`,
      '1',
      'en',
      '[]',
      AT,
    ])
    await copy(
      client,
      'statements',
      'statement_id, source_id, kind, slots, quote, span_start, span_end, spans, implied, places, read_by, made_at',
      size,
      (i) => {
        const { kind, slots } = matter(i >> 1, parties)
        const quote = sentence(i, parties)
        return [
          OFFICE,
          statementId(i),
          `s-${i >> 2}`,
          kind,
          JSON.stringify(slots),
          quote,
          0,
          quote.length,
          '{}',
          '[]',
          '{}',
          'en/made',
          AT,
        ]
      },
    )
    await copy(client, 'reading_statements', 'reading_id, position, statement_id', size, (i) => [
      OFFICE,
      `r-${i >> 2}`,
      i % 4,
      statementId(i),
    ])
    await copy(client, 'mentions', 'statement_id, path, node_id', size * 2, (i) => {
      const [path, node] = Object.entries(matter(i >> 2, parties).named)[i % 2] ?? ['a', 'home']
      return [OFFICE, statementId(i >> 1), path, node]
    })
    await copy(client, 'judgements', 'judgement_id, verdict, statement_id, person_id, at', size, (i) => [
      OFFICE,
      `j-${i}`,
      'accept',
      statementId(i),
      person,
      AT,
    ])
    await copy(
      client,
      'records',
      'record_id, kind, slots, parties, keys, party_ids, countries, statement_ids, held, known',
      records,
      (i) => {
        const { kind, slots, named, party, day } = matter(i, parties)
        const ids = [statementId(i * 2), statementId(i * 2 + 1)]
        const held = Object.fromEntries(
          Object.entries(slots).map(([slot, value]) => [
            slot,
            { shown: { value, statementIds: ids }, reason: 'agreed', others: [] },
          ]),
        )
        return [
          OFFICE,
          ids[0] ?? '',
          kind,
          JSON.stringify(held),
          JSON.stringify(named),
          array([`${kind} ${i}`]),
          array(Object.values(named)),
          array(['VN', party.country]),
          array(ids),
          `[${day},)`,
          `[${AT},)`,
        ]
      },
    )
    for (const table of TABLES)
      await client.query(
        `alter table ${table} enable trigger user; alter table ${table} force row level security`,
      )
    await client.query('analyze')
  } finally {
    client.release()
  }
}
