import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import { type Endpoint, OFFICE } from '../endpoint.ts'
import { enteredFact, judged, judgementMade, undone } from '../schemas/decision.ts'

const tag = 'Decisions'

export const decisions: readonly Endpoint[] = [
  {
    method: 'post',
    path: `${OFFICE}/judgements`,
    name: 'judgeStatements',
    tag,
    says: 'Confirm or set aside findings, one or many at once.',
    body: judgeStatements.input.meta({ id: 'JudgeStatements' }),
    answer: judged,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, judgeStatements, await body()),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/judgements/undo`,
    name: 'undoJudgements',
    tag,
    says: 'Take decisions back by further decisions; what they decided stands as it did before them.',
    body: undoJudgement.input.meta({ id: 'UndoJudgements' }),
    answer: undone,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, undoJudgement, await body()),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/amendments`,
    name: 'amendStatement',
    tag,
    says: 'Correct a finding and confirm it so; the values pass the same gate as the reader’s, or are a desk entry.',
    body: amendStatement.input.meta({ id: 'AmendStatement' }),
    answer: judgementMade,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, amendStatement, await body()),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/facts`,
    name: 'enterFact',
    tag,
    says: 'Enter a fact by hand: from a source’s words, or as a desk entry signed by the person.',
    body: enterFact.input.meta({ id: 'EnterFact' }),
    answer: enteredFact,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, enterFact, await body()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/identity`,
    name: 'relateParties',
    tag,
    says: 'Say that two partners are one, or two.',
    body: relateParties.input.meta({ id: 'RelateParties' }),
    answer: judgementMade,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, relateParties, await body()),
    }),
  },
]
