import { z } from 'zod'
import { perform } from '#acts/act.ts'
import { enterCommitment } from '#acts/enter-commitment.ts'
import { keepCommitment } from '#acts/keep-commitment.ts'
import { reloadChasing } from '#acts/reload-chasing.ts'
import { setDesk } from '#acts/set-desk.ts'
import { chasingLetter } from '#papers/chasing-letter.ts'
import { chasedOf } from '#views/chasing-sheet.ts'
import { showCommitments } from '#views/commitments.ts'
import { showDeskSettings } from '#views/desk-settings.ts'
import { showOffice } from '#views/office.ts'
import { asOfIn } from '../book-at.ts'
import { type Asked, type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { PAGE, pageIn } from '../page-in.ts'
import {
  chasingAnswer,
  commitmentList,
  enteredCommitment,
  keptCommitment,
  reloadedChasing,
} from '../schemas/commitment.ts'

const DAY = { says: 'a day, month or year: 2026-11-22; today where left out' }
const tag = 'Commitments'
const ALL = `${OFFICE}/commitments`
const UNIT = { unit: { says: 'the unit that leads' } }

const settings = z
  .object({ twoPeople: z.boolean(), repeatMonths: z.number().int().optional(), version: z.number().int() })
  .meta({ id: 'DeskSettings' })

async function listed(asked: Asked) {
  const { ctx, reader, query } = asked
  const given = { ...asOfIn(asked), unit: query('unit'), missionId: query('mission'), ...pageIn(asked) }
  return await showCommitments(ctx, await reader(), given)
}

export const commitments: readonly Endpoint[] = [
  {
    method: 'get',
    path: ALL,
    name: 'listCommitments',
    tag,
    says: 'What was promised on both sides as of a day, with the counts by unit and partner.',
    query: { ...LANG, 'as-of': DAY, ...UNIT, mission: { says: 'of one mission' }, ...PAGE },
    answer: commitmentList,
    handle: async (asked) => ({ body: await listed(asked) }),
  },
  {
    method: 'post',
    path: ALL,
    name: 'enterCommitment',
    tag,
    says: 'Enter a promise from a note; the note is its source.',
    body: enterCommitment.input.meta({ id: 'EnterCommitment' }),
    answer: enteredCommitment,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, enterCommitment, await body()),
    }),
  },
  {
    method: 'post',
    path: `${ALL}/follow-up`,
    name: 'keepCommitment',
    tag,
    says: 'Take a commitment up, note how it goes, close it with its file or a reason, reopen it.',
    body: keepCommitment.input.meta({ id: 'KeepCommitment' }),
    answer: keptCommitment,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, keepCommitment, await body()),
    }),
  },
  {
    method: 'get',
    path: `${ALL}/letter`,
    name: 'chasingLetter',
    tag,
    says: 'A draft letter to one unit on what is overdue.',
    query: { ...LANG, 'as-of': DAY, unit: { says: 'the unit', required: true } },
    answer: chasingAnswer,
    handle: async (asked) => {
      const reader = await asked.reader()
      const unit = asked.query('unit') ?? ''
      const view = await listed(asked)
      const lines = chasedOf(view.lines, unit)
      const { office } = await showOffice(asked.ctx, reader)
      const from = { office: office.name[reader.lang], unit, day: view.asOf, lines }
      return { body: { unit, asOf: view.asOf, letter: chasingLetter(from, reader.lang), lines } }
    },
  },
  {
    method: 'post',
    path: `${ALL}/sheet`,
    name: 'reloadChasing',
    tag,
    says: 'Take in the table a unit filled in, in base64. It closes nothing.',
    body: z.strictObject({ base64: z.string() }).meta({ id: 'ReloadChasing' }),
    answer: reloadedChasing,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, reloadChasing, await body()),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/desk-settings`,
    name: 'getDeskSettings',
    tag,
    says: 'How the office works with missions.',
    answer: settings,
    handle: async ({ ctx, reader }) => ({ body: await showDeskSettings(ctx, await reader()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/desk-settings`,
    name: 'setDesk',
    tag,
    says: 'Set how the office works with missions.',
    body: setDesk.input.meta({ id: 'SetDesk' }),
    answer: z.object({ version: z.number().int() }).meta({ id: 'DeskSet' }),
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, setDesk, await body()) }),
  },
]
