import { readFileSync } from 'node:fs'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { importRegister } from '#acts/import-register.ts'
import { type LoadedSuccessions, loadSuccessions } from '#acts/load-successions.ts'
import type { Actor, Context } from '#context.ts'

/** A file of the repository in base64. */
export function fileIn64(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url)).toString('base64')
}

/** The lists of three predecessors, and whose each is. */
export const LISTS = [
  ['ties-da-nang.csv', 'Da Nang|VN'],
  ['ties-quang-nam.csv', 'Quang Nam|VN'],
  ['ties-hoi-an.csv', 'Hoi An|VN'],
] as const

/** What the lists do not hold: an agreement that runs out, posts, figures and a promise, each typed with its sentence. */
const FACTS: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  [
    'agreement',
    {
      parties: ['Hoi An|VN', 'Szentendre|HU'],
      title: 'Cooperation plan',
      instrument: 'plan',
      status: 'signed',
      date: '2020-09-10',
      term: '5 years',
    },
    'Hội An and Szentendre signed a plan of cooperation for five years on 10 September 2020.',
  ],
  [
    'agreement',
    { parties: ['Quang Nam|VN', 'Sekong|LA'], instrument: 'mou', status: 'signed', date: '2022-05-20' },
    'Quảng Nam and Sekong signed a memorandum on 20 May 2022.',
  ],
  [
    'role',
    { person: 'Nguyễn Văn Mẫu', role: 'Chairman', of: 'Hoi An|VN', status: 'present' },
    'Nguyễn Văn Mẫu chairs Hội An.',
  ],
  ...[
    ['Da Nang|VN', 285, '382000000 USD'],
    ['Quang Nam|VN', 60, '900000000 USD'],
    ['Hoi An|VN', 10, '50000000 USD'],
  ].map(
    ([host, projects, amount]) =>
      [
        'investment',
        { host, origin: 'KR', projects, amount, measure: 'stock', asof: '2024-12-31' },
        `At the end of 2024 ${host} counted ${projects} Korean projects with ${amount}.`,
      ] as const,
  ),
  [
    'investment',
    {
      host: 'Da Nang|VN',
      origin: 'JP',
      projects: 239,
      amount: '1020000000 USD',
      measure: 'stock',
      asof: '2023-09-30',
    },
    'At the end of September 2023 Da Nang counted 239 Japanese projects.',
  ],
  [
    'commitment',
    { by: 'Quang Nam|VN', to: 'Champasak|LA', kind: 'pledge', due: '2025-12-31' },
    'Quảng Nam will train twenty nurses of Champasak by the end of 2025.',
  ],
]

/** Opens the office of Đà Nẵng and takes in the lists of the three units it was made of. */
export async function openMergedDesk(ctx: Context, id = 'desk'): Promise<Actor> {
  const actor = { office: id, person: 'Nguyễn Thị Mẫu' }
  await perform(ctx, actor, createOffice, { id, home: 'Da Nang|VN', people: [{ name: actor.person }] })
  for (const [fileName, a] of LISTS) {
    const base64 = fileIn64(`samples/${fileName}`)
    await perform(ctx, actor, importRegister, { base64, fileName, kind: 'partnership', set: { a } })
  }
  for (const [kind, slots, note] of FACTS) await perform(ctx, actor, enterFact, { kind, slots, note })
  return actor
}

/** Loads tables of the reference folder. */
export async function loadTables(
  ctx: Context,
  actor: Actor,
  names: readonly string[],
): Promise<readonly LoadedSuccessions[]> {
  const loaded: LoadedSuccessions[] = []
  for (const name of names) {
    const base64 = fileIn64(`reference/${name}.csv`)
    loaded.push(await perform(ctx, actor, loadSuccessions, { base64, fileName: `${name}.csv` }))
  }
  return loaded
}
