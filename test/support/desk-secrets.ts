import fc from 'fast-check'
import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { publish } from '#acts/publish.ts'
import { relateParties } from '#acts/relate-parties.ts'
import type { Actor, Context } from '#context.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { listMentions } from '#store/queries/mention.ts'

/** What only the desk holds, in every shape it may take; none of it may stand in what is public. */
export const SECRETS = [
  'MATVU',
  'matvu',
  '1987-06-05',
  '05/6/1987',
  '5 June 1987',
  '98765',
  '98.765',
  '98,765',
]

const HOME = 'Da Nang|VN'
const PARTNERS = ['Changwon|KR', 'Sakai|JP', 'Oakland|US', 'Kunming|CN'] as const

/** One thing told: by whom, and whether it is opened; the desk’s tellings are of the same things with secrets in them. */
type Told = {
  readonly what: (typeof WHAT)[number]
  readonly partner: (typeof PARTNERS)[number]
  readonly by: 'press' | 'desk'
  readonly opened: boolean
  readonly corrected: boolean
}

const WHAT = ['tie', 'paper', 'visit', 'meeting', 'office', 'figure', 'bodies', 'project'] as const

/** Books at random. */
export const BOOKS: fc.Arbitrary<readonly Told[]> = fc.array(
  fc.record({
    what: fc.constantFrom(...WHAT),
    partner: fc.constantFrom(...PARTNERS),
    by: fc.constantFrom('press', 'desk'),
    opened: fc.boolean(),
    corrected: fc.boolean(),
  }),
  { minLength: 4, maxLength: 9 },
)

function factOf({ what, partner }: Told, secret: boolean): readonly [KindName, Record<string, unknown>] {
  const day = secret ? '1987-06-05' : '2009'
  const count = secret ? 98765 : 12
  const who = secret ? 'MATVU Trading' : 'Open Trading'
  const person = secret ? 'Matvu Van Kin' : 'Tran Van Mo'
  switch (what) {
    case 'tie':
      return ['partnership', { a: HOME, b: partner, kind: 'friendship', status: 'established', since: day }]
    case 'paper': {
      const title = secret ? { title: 'MATVU plan' } : {}
      return [
        'agreement',
        { parties: [HOME, partner, who], instrument: 'mou', status: 'signed', date: '2024', ...title },
      ]
    }
    case 'visit':
      return [
        'visit',
        { from: partner, to: [HOME], head: person, size: count, start: '2024-05', status: 'done' },
      ]
    case 'meeting':
      return [
        'meeting',
        { participants: [person, partner], place: HOME, date: secret ? day : '2024-05', status: 'done' },
      ]
    case 'office':
      return ['role', { person, role: secret ? 'MATVU chief' : 'Mayor', of: partner, status: 'present' }]
    case 'figure':
      return ['investment', { host: HOME, origin: partner.slice(-2), projects: count, measure: 'stock' }]
    case 'bodies':
      return ['link', { a: 'Open Port', b: who, status: 'established' }]
    case 'project':
      return ['project', { title: 'Open Bridge', place: HOME, firms: [who], status: 'sought' }]
  }
}

/** A desk with such a book: sources that are opened and sources that are not, openings, corrections by hand, and bodies that are one. */
export async function openSecretDesk(ctx: Context, office: string, told: readonly Told[]): Promise<Actor> {
  const actor = { office, person: 'Matvu Officer' }
  await perform(ctx, actor, createOffice, { id: office, home: HOME, people: [{ name: actor.person }] })
  const bodies: string[] = []
  for (const [i, one] of told.entries()) {
    const [kind, slots] = factOf(one, one.by !== 'press')
    const note = one.by === 'press' ? `Open news ${i}` : `MATVU note ${i}`
    const { statementId, sourceId } = await perform(ctx, actor, enterFact, { kind, slots, note })
    if (one.by === 'press') {
      await perform(ctx, actor, publish, { sourceIds: [sourceId], shownTo: 'public', why: 'MATVU reason' })
    }
    if (one.corrected) {
      const [, secret] = factOf(one, true)
      await perform(ctx, actor, amendStatement, {
        statementId,
        slots: secret,
        deskEntry: true,
        why: 'MATVU correction',
      })
    }
    if (one.opened)
      await perform(ctx, actor, publish, { recordIds: [statementId], shownTo: 'public', why: 'MATVU' })
    const mentions = await ctx.store.inOffice(office, (tx) => listMentions(tx, [statementId]))
    bodies.push(...mentions.flatMap(({ nodeId }) => (nodeId.includes('trading') ? [nodeId] : [])))
  }
  const [a, b] = [...new Set(bodies)]
  if (a && b) await perform(ctx, actor, relateParties, { a, b, verdict: 'same', why: 'MATVU' })
  return actor
}
