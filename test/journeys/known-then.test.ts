import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { rebuildBook } from '#acts/rebuild-book.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import { canonicalJson } from '#model/digest.ts'
import { ActError } from '#model/problem.ts'
import { listNodes } from '#store/queries/node.ts'
import { listRecords } from '#store/queries/record.ts'
import { verifyHistory } from '#views/verify.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { keptAndPure } from '../support/folds.ts'

const PARTNERS = ['Changwon|KR', 'Masan|KR', 'Jinhae|KR'] as const

type Step =
  | { readonly do: 'enter'; readonly partner: number; readonly since: number }
  | { readonly do: 'amend' | 'reject' | 'accept' | 'undo'; readonly one: number }
  | { readonly do: 'same'; readonly one: number; readonly other: number }

const number = fc.nat(97)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('enter' as const),
    partner: number,
    since: fc.integer({ min: 1990, max: 2024 }),
  }),
  fc.record({ do: fc.constantFrom('amend', 'reject', 'accept', 'undo'), one: number }),
  fc.record({ do: fc.constant('same' as const), one: number, other: number }),
)

let offices = 0

describe.each(testDatabases())('what was known then, on $title', (server) => {
  describe.skipIf(server.skipped)('an office', () => {
    let desk: TestContext
    beforeAll(async () => {
      desk = await openContext(server)
    })
    afterAll(async () => await desk?.drop())

    test('is never changed by what is done later, nor by a rebuild', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
          const { ctx } = desk
          const id = `desk-${++offices}`
          desk.move('2024-01-01T00:00:00.000Z')
          const actor = await openDesk(ctx, id)
          const book = async (knownAt?: string) =>
            await ctx.store.inOffice(id, async (tx) =>
              (await listRecords(tx, undefined, knownAt ? { knownAt } : {})).map(canonicalJson).sort(),
            )
          const then: { readonly at: string; readonly book: readonly string[] }[] = []
          const done: { statements: string[]; judgements: string[] } = { statements: [], judgements: [] }
          for (const [i, one] of steps.entries()) {
            const at = new Date(Date.UTC(2024, 0, 2, i)).toISOString()
            desk.move(at)
            await take(desk, actor, one, done)
            then.push({ at, book: await book() })
          }
          for (const moment of then) expect(await book(moment.at)).toEqual(moment.book)
          desk.move('2024-02-01T00:00:00.000Z')
          await perform(ctx, actor, rebuildBook, {})
          for (const moment of then) expect(await book(moment.at)).toEqual(moment.book)
          const { kept, pure } = await ctx.store.inOffice(id, keptAndPure)
          expect(kept).toEqual(pure)
          expect(await verifyHistory(ctx, { office: id, lang: 'en' })).toMatchObject({ whole: true })
        }),
        { numRuns: 12, seed: 7 },
      )
    })
  })
})

/** Takes a step where it can be taken; an act may refuse what is already so. */
async function take(
  { ctx }: TestContext,
  actor: Actor,
  one: Step,
  done: { statements: string[]; judgements: string[] },
): Promise<void> {
  const pick = (list: readonly string[], at: number) => list[at % Math.max(1, list.length)] ?? ''
  const slots = { a: 'Da Nang|VN', b: 'Masan|KR', status: 'established', since: '1995' }
  try {
    if (one.do === 'enter') {
      const b = PARTNERS[one.partner % PARTNERS.length] ?? PARTNERS[0]
      const given = { kind: 'partnership', slots: { ...slots, b, since: String(one.since) } }
      done.statements.push((await perform(ctx, actor, enterFact, given)).statementId)
    } else if (one.do === 'same') {
      const nodes = await ctx.store.inOffice(actor.office, listNodes)
      const places = nodes.filter((node) => node.country === 'KR').map((node) => node.id)
      const given = { a: pick(places, one.one), b: pick(places, one.other), verdict: 'same' }
      done.judgements.push((await perform(ctx, actor, relateParties, given)).judgementId)
    } else if (one.do === 'undo') {
      await perform(ctx, actor, undoJudgement, { judgementIds: [pick(done.judgements, one.one)] })
    } else if (one.do === 'amend') {
      const given = { statementId: pick(done.statements, one.one), slots, deskEntry: true }
      done.judgements.push((await perform(ctx, actor, amendStatement, given)).judgementId)
    } else {
      const given = { statementIds: [pick(done.statements, one.one)], verdict: one.do }
      const { judgementIds } = await perform(ctx, actor, judgeStatements, given)
      done.judgements.push(...judgementIds)
    }
  } catch (error) {
    if (!(error instanceof ActError)) throw error
  }
}
