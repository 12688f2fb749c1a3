import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { createOffice } from '#acts/create-office.ts'
import { dropOffice } from '#acts/drop-office.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { importPartners } from '#acts/import-partners.ts'
import { judgeStatements } from '#acts/judge-statements.ts'
import { addPerson, changePerson } from '#acts/keep-person.ts'
import { notePaper } from '#acts/note-paper.ts'
import { readSource } from '#acts/read-source.ts'
import { relateParties } from '#acts/relate-parties.ts'
import { relateSources } from '#acts/relate-sources.ts'
import { setZone } from '#acts/set-zone.ts'
import { undoJudgement } from '#acts/undo-judgement.ts'
import type { ActErrorCode } from '#model/problem.ts'
import { showPartner } from '#views/partner.ts'
import { showRecord } from '#views/record.ts'
import { showSource } from '#views/source.ts'
import { AGREEMENT, DAEGU, JEJU, type RefusedDesk, SIGNED } from './refused-desk.ts'

export type Deed = (desk: RefusedDesk) => Promise<unknown>

const amended = (given: Readonly<Record<string, unknown>>): Deed => {
  return ({ ctx, actor, statementId }) =>
    perform(ctx, actor, amendStatement, { statementId, slots: AGREEMENT, ...given })
}
const entered = (kind: string, slots: unknown, quote = SIGNED): Deed => {
  return ({ ctx, actor, sourceId }) => perform(ctx, actor, enterFact, { kind, slots, sourceId, quote })
}
const related = (a: string, b: string, verdict = 'same'): Deed => {
  return ({ ctx, actor }) => perform(ctx, actor, relateParties, { a, b, verdict })
}

/** Every way an act or a page is refused: what is tried, the error's code, the problem's. */
export const REFUSED: readonly (readonly [string, ActErrorCode, string, Deed])[] = [
  [
    'nobody named',
    'forbidden',
    'nobody-named',
    ({ ctx }) => perform(ctx, { office: 'desk', person: '' }, addPerson, { name: 'X' }),
  ],
  [
    'a stranger',
    'forbidden',
    'not-on-the-list',
    ({ ctx }) => perform(ctx, { office: 'desk', person: 'Ai Đó' }, addPerson, { name: 'X' }),
  ],
  [
    'no such office',
    'not-found',
    'no-such-office',
    ({ ctx, actor }) => perform(ctx, { ...actor, office: 'nowhere' }, addPerson, { name: 'X' }),
  ],
  ['a field missing', 'invalid', 'input-not-read', ({ ctx, actor }) => perform(ctx, actor, readSource, {})],
  [
    'a field of another type',
    'invalid',
    'input-not-read',
    ({ ctx, actor }) => perform(ctx, actor, readSource, { sourceId: 5 }),
  ],
  [
    'a field nobody knows',
    'invalid',
    'input-not-read',
    ({ ctx, actor }) => perform(ctx, actor, addPerson, { name: 'X', age: 5 }),
  ],
  [
    'an empty name',
    'invalid',
    'input-not-read',
    ({ ctx, actor }) => perform(ctx, actor, addPerson, { name: ' ' }),
  ],
  [
    'a verdict nobody knows',
    'invalid',
    'input-not-read',
    ({ ctx, actor }) => perform(ctx, actor, judgeStatements, { statementIds: ['x'], verdict: 'maybe' }),
  ],
  [
    'a day that is none',
    'invalid',
    'input-not-read',
    ({ ctx, actor }) => perform(ctx, actor, addSource, { text: 'x', published: '02/4/2025' }),
  ],
  [
    'an address that is none',
    'invalid',
    'input-not-read',
    ({ ctx, actor }) => perform(ctx, actor, addSource, { text: 'x', url: 'javascript:1' }),
  ],
  ['no text', 'invalid', 'text-empty', ({ ctx, actor }) => perform(ctx, actor, addSource, { text: ' \n ' })],
  [
    'too much text',
    'invalid',
    'text-too-long',
    ({ ctx, actor }) => perform(ctx, actor, addSource, { text: 'a'.repeat(1_000_001) }),
  ],
  [
    'a home nobody knows',
    'invalid',
    'home-unknown',
    ({ ctx, actor }) => perform(ctx, actor, createOffice, { home: 'Xứ Oz|VN', people: [{ name: 'X' }] }),
  ],
  [
    'an office twice',
    'conflict',
    'office-exists',
    ({ ctx, actor }) =>
      perform(ctx, actor, createOffice, { id: 'desk', home: 'Da Nang|VN', people: [{ name: 'X' }] }),
  ],
  [
    'an office at an address of the program',
    'invalid',
    'input-not-read',
    ({ ctx }) =>
      perform(ctx, { office: 'offices', person: 'X' }, createOffice, {
        id: 'offices',
        home: 'Da Nang|VN',
        people: [{ name: 'X' }],
      }),
  ],
  [
    'a clock that hangs nowhere',
    'invalid',
    'input-not-read',
    ({ ctx, actor }) => perform(ctx, actor, setZone, { zone: 'Asia/Da_Nang' }),
  ],
  [
    'a clock that somebody set meanwhile',
    'conflict',
    'stale',
    ({ ctx, actor }) => perform(ctx, actor, setZone, { zone: 'Asia/Seoul', seen: 'Asia/Tokyo' }),
  ],
  [
    'an office of nobody',
    'invalid',
    'input-not-read',
    ({ ctx, actor }) => perform(ctx, actor, createOffice, { home: 'Da Nang|VN', people: [] }),
  ],
  [
    'somebody twice',
    'conflict',
    'name-taken',
    ({ ctx, actor }) => perform(ctx, actor, addPerson, { name: 'LÊ VAN HAI' }),
  ],
  [
    'another’s name',
    'conflict',
    'name-taken',
    ({ ctx, actor, personId }) =>
      perform(ctx, actor, changePerson, { personId, name: 'nguyen thi mau', version: 1 }),
  ],
  [
    'a stale change',
    'conflict',
    'stale',
    ({ ctx, actor, personId }) =>
      perform(ctx, actor, changePerson, { personId, name: 'Lê Văn Ba', version: 7 }),
  ],
  [
    'a person not there',
    'not-found',
    'not-found',
    ({ ctx, actor }) => perform(ctx, actor, changePerson, { personId: 'p-none', name: 'X', version: 1 }),
  ],
  [
    'a source not there',
    'not-found',
    'not-found',
    ({ ctx, actor }) => perform(ctx, actor, readSource, { sourceId: 's-none' }),
  ],
  [
    'a finding not there',
    'not-found',
    'not-found',
    ({ ctx, actor }) => perform(ctx, actor, judgeStatements, { statementIds: ['none'], verdict: 'accept' }),
  ],
  [
    'a decision not there',
    'not-found',
    'not-found',
    ({ ctx, actor }) => perform(ctx, actor, undoJudgement, { judgementIds: ['none'] }),
  ],
  [
    'a decision undone before',
    'conflict',
    'already-undone',
    ({ ctx, actor, undone }) => perform(ctx, actor, undoJudgement, { judgementIds: [undone] }),
  ],
  ['a partner not there', 'not-found', 'not-found', related(DAEGU, 'none')],
  ['a partner with itself', 'invalid', 'one-party', related(DAEGU, DAEGU)],
  ['a country and its city', 'refused', 'unlike-parties', related(DAEGU, 'kr')],
  ['what was said to differ', 'conflict', 'contradicts', related(DAEGU, JEJU)],
  ['a correction of nothing', 'not-found', 'not-found', amended({ statementId: 'none' })],
  ['a correction unseen', 'conflict', 'decided-meanwhile', amended({ seen: null })],
  [
    'words that are not there',
    'refused',
    'quote-not-found',
    amended({ quote: SIGNED.replace('tourism', 'education') }),
  ],
  ['words cut off', 'refused', 'quote-cut', amended({ quote: SIGNED.slice(0, -3) })],
  [
    'a party the words do not name',
    'refused',
    'slot-not-in-quote',
    amended({ slots: { ...AGREEMENT, parties: ['Da Nang|VN', 'Jeju|KR'] } }),
  ],
  [
    'a day the words do not tell',
    'refused',
    'slot-not-in-quote',
    amended({ slots: { ...AGREEMENT, date: '2025-04-03' } }),
  ],
  [
    'a title the source does not hold',
    'refused',
    'slot-not-in-quote',
    amended({ slots: { ...AGREEMENT, title: 'Treaty of Hope' } }),
  ],
  [
    'a value of no kind',
    'invalid',
    'slot-not-read',
    amended({ slots: { ...AGREEMENT, instrument: 'handshake' } }),
  ],
  [
    'a number cut off',
    'refused',
    'slot-not-in-quote',
    entered('investment', { host: 'Da Nang|VN', projects: 85 }, '285 projects stand in the city'),
  ],
  [
    'an office told otherwise',
    'refused',
    'slot-not-in-quote',
    entered('role', { person: 'Kim Min Su', role: 'Governor' }, 'Kim Min Su, Mayor of Daegu'),
  ],
  ['a fact without its key', 'invalid', 'slot-not-read', entered('partnership', { a: 'Da Nang|VN' })],
  ['a fact of no kind', 'invalid', 'input-not-read', entered('treaty', {})],
  [
    'a fact in a source not there',
    'not-found',
    'not-found',
    ({ ctx, actor }) =>
      perform(ctx, actor, enterFact, { kind: 'agreement', slots: AGREEMENT, sourceId: 's-none' }),
  ],
  [
    'a fact that the desk entry it is said to rest on does not say',
    'refused',
    'slot-not-in-quote',
    async ({ ctx, actor }) => {
      const slots = { a: 'Da Nang|VN', b: 'Jeju|KR' }
      const note = 'Da Nang and Jeju wrote to one another.'
      const { sourceId } = await perform(ctx, actor, enterFact, { kind: 'partnership', slots, note })
      await perform(ctx, actor, enterFact, { kind: 'agreement', slots: AGREEMENT, sourceId })
    },
  ],
  [
    'a finding judged that has no address',
    'not-found',
    'not-found',
    ({ ctx, actor }) => perform(ctx, actor, judgeStatements, { statementIds: [''], verdict: 'reject' }),
  ],
  ['one partner related to nobody', 'not-found', 'not-found', related(DAEGU, '')],
  [
    'a source related to nothing',
    'not-found',
    'not-found',
    ({ ctx, actor, sourceId: a }) => perform(ctx, actor, relateSources, { a, b: '', verdict: 'different' }),
  ],
  [
    'a paper of a day nothing tells of',
    'invalid',
    'input-not-read',
    ({ ctx, actor }) => perform(ctx, actor, notePaper, { kind: 'month', lang: 'vi', asOf: '0000-01-01' }),
  ],
  [
    'a list of nothing',
    'invalid',
    'input-not-read',
    ({ ctx, actor }) => perform(ctx, actor, importPartners, { pasted: '' }),
  ],
  [
    'an office dropped without its address',
    'refused',
    'drop-not-confirmed',
    ({ ctx, actor }) => perform(ctx, actor, dropOffice, {}),
  ],
  [
    'the page of nobody',
    'not-found',
    'no-such-partner',
    ({ ctx, reader }) => showPartner(ctx, reader, { with: 'none' }),
  ],
  [
    'the page of no country',
    'not-found',
    'no-such-partner',
    ({ ctx, reader }) => showPartner(ctx, reader, { with: 'qx' }),
  ],
  [
    'the page of no source',
    'not-found',
    'no-such-source',
    ({ ctx, reader }) => showSource(ctx, reader, { sourceId: 'none' }),
  ],
  [
    'the page of no record',
    'not-found',
    'no-such-record',
    ({ ctx, reader }) => showRecord(ctx, reader, { recordId: 'none' }),
  ],
]
