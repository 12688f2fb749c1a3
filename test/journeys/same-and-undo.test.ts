import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { Actor } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { listNodes } from '#store/queries/node.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { keptAndPure } from '../support/folds.ts'

/** Facts that are alike or not, depending on who is the same as whom. */
const FACTS = [
  ['partnership', { a: 'Da Nang|VN', b: 'Changwon|KR', status: 'established', since: '1997' }],
  ['partnership', { a: 'Da Nang|VN', b: 'Masan|KR', status: 'established', since: '1998' }],
  ['partnership', { a: 'Changwon|KR', b: 'Da Nang|VN', status: 'planned' }],
  ['agreement', { parties: ['Da Nang|VN', 'Lotte Group'], instrument: 'mou', date: '2025-04-02' }],
  ['agreement', { parties: ['Da Nang|VN', 'Lotte Corporation'], instrument: 'mou', date: '2025-04' }],
  ['agreement', { parties: ['Lotte Group', 'Lotte Holdings'], instrument: 'plan' }],
  ['agreement', { parties: ['Da Nang|VN', 'Lotte Holdings'], instrument: 'mou' }],
  ['role', { person: 'Hong Nam Pyo', role: 'Mayor', of: 'Changwon|KR', status: 'present' }],
  ['role', { person: 'Hong Nam-pyo', role: 'Mayor', of: 'Masan|KR', status: 'present' }],
  ['visit', { from: 'Changwon|KR', to: ['Da Nang|VN'], head: 'Hong Nam Pyo', start: '2025-04-02' }],
  ['visit', { from: 'Masan|KR', to: ['Da Nang|VN'], head: 'Hong Nam-pyo', start: '2025-04-02' }],
  ['meeting', { participants: ['Hong Nam Pyo', 'Le Trung Chinh'], place: 'Da Nang|VN', date: '2025-04-02' }],
] as const

/** What an amendment may put in the place of a name or a day. */
const AMENDED = [
  ['partnership', { a: 'Da Nang|VN', b: 'Masan|KR', status: 'established', since: '1997' }],
  ['agreement', { parties: ['Da Nang|VN', 'Lotte Holdings'], instrument: 'mou', date: '2024' }],
  ['role', { person: 'Hong Nam Pyo', role: 'Deputy Mayor', of: 'Changwon|KR', status: 'former' }],
] as const

type Step =
  | { readonly do: 'accept' | 'reject' | 'amend'; readonly one: number }
  | { readonly do: 'same' | 'different'; readonly one: number; readonly other: number }
  | { readonly do: 'undo'; readonly one: number }

const number = fc.nat(97)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('accept', 'reject', 'amend'), one: number }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('same', 'different'), one: number, other: number }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), one: number }) },
)

/** An office under test: its statements and nodes, and the decisions that stand. */
type Played = {
  readonly actor: Actor
  readonly statements: readonly { readonly id: string; readonly kind: string }[]
  readonly nodes: readonly string[]
  readonly standing: string[]
}

describe.each(testDatabases())('same, different and undo, on $title', (server) => {
  describe.skipIf(server.skipped)('in any order', () => {
    let desk: TestContext
    beforeAll(async () => {
      desk = await openContext(server)
    })
    afterAll(async () => await desk?.drop())

    async function begin(): Promise<Played> {
      const actor = await openDesk(desk.ctx, 'desk')
      const statements: { id: string; kind: string }[] = []
      for (const [kind, slots] of FACTS) {
        const { statementId } = await perform(desk.ctx, actor, enterFact, { kind, slots })
        statements.push({ id: statementId, kind })
      }
      const nodes = await desk.ctx.store.inOffice(actor.office, listNodes)
      return { actor, statements, nodes: nodes.map((node) => node.id), standing: [] }
    }

    async function book({ actor }: Played) {
      const { kept, pure } = await desk.ctx.store.inOffice(actor.office, keptAndPure)
      expect(kept).toEqual(pure)
      return kept
    }

    async function decide(played: Played, step: Step): Promise<void> {
      const { actor, statements, nodes, standing } = played
      const pick = <T>(list: readonly T[], at: number) => list[at % list.length]
      const statement = pick(statements, step.one)
      if (step.do === 'undo') {
        const id = pick(standing, step.one)
        if (!id) return
        await perform(desk.ctx, actor, undoJudgement, { judgementIds: [id] })
        standing.splice(standing.indexOf(id), 1)
      } else if (step.do === 'same' || step.do === 'different') {
        const input = { a: pick(nodes, step.one), b: pick(nodes, step.other), verdict: step.do }
        standing.push((await perform(desk.ctx, actor, relateParties, input)).judgementId)
      } else if (step.do === 'amend') {
        const slots = AMENDED.find(([kind]) => kind === statement?.kind)?.[1]
        if (!slots) return
        const input = { statementId: statement?.id, slots, deskEntry: true }
        standing.push((await perform(desk.ctx, actor, amendStatement, input)).judgementId)
      } else {
        const input = { statementIds: [statement?.id], verdict: step.do }
        standing.push(...(await perform(desk.ctx, actor, judgeStatements, input)).judgementIds)
      }
    }

    /** Some steps are refused: a contradiction, unlike parties. */
    async function take(played: Played, step: Step): Promise<'taken' | 'refused'> {
      try {
        await decide(played, step)
        return 'taken'
      } catch (error) {
        if (!(error instanceof ActError)) throw error
        return 'refused'
      }
    }

    test('the book that is kept is the pure fold after each step; what is refused changes nothing, undoing all restores it', async () => {
      const seen = { taken: 0, refused: 0 }
      // One office for all: what is undone leaves it as it was, and what was undone before must not matter.
      const played = await begin()
      const first = await book(played)
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 4, maxLength: 14 }),
          fc.infiniteStream(number),
          async (steps, order) => {
            let stood = first
            for (const each of steps) {
              const was = await take(played, each)
              seen[was] += 1
              const stands = await book(played)
              if (was === 'refused') expect(stands).toEqual(stood)
              stood = stands
            }
            for (const one of order) {
              if (!played.standing.length) break
              await decide(played, { do: 'undo', one })
              await book(played)
            }
            expect(await book(played)).toEqual(first)
          },
        ),
        { numRuns: 25, seed: 20_250_615, endOnFailure: true },
      )
      expect(seen.taken).toBeGreaterThan(100)
      expect(seen.refused).toBeGreaterThan(10)
    })
  })
})
