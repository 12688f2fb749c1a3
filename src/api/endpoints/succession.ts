import { perform } from '#acts/act.ts'
import { decideDouble } from '#acts/decide-double.ts'
import { loadSuccessions } from '#acts/load-successions.ts'
import { noteLetter } from '#acts/note-letter.ts'
import { withdrawSuccessions } from '#acts/withdraw-successions.ts'
import type { PaperFile } from '#papers/layout/docx-file.ts'
import { dayAsked } from '#views/day-asked.ts'
import { flagAsked } from '#views/flag-asked.ts'
import { showAfterMerger } from '#views/succession/show-after-merger.ts'
import { showLetter } from '#views/succession/show-letter.ts'
import { type Asked, type Endpoint, LANG, OFFICE, type Parameter } from '../endpoint.ts'
import {
  afterMerger,
  decidedDouble,
  loadedSuccessions,
  noteBody,
  notedLetter,
  noticeLetter,
  paperFile,
  withdrawnSuccessions,
} from '../schemas/succession.ts'

const tag = 'Mergers'
const DAY: Readonly<Record<string, Parameter>> = {
  day: { says: 'a day: 2025-07-01; the newest merger of the office’s own ground where left out' },
}
const AFTER = `${OFFICE}/after-merger`
const LETTER = `${AFTER}/letters/{record}`

export const succession: readonly Endpoint[] = [
  {
    method: 'get',
    path: AFTER,
    name: 'showAfterMerger',
    tag,
    says: 'Who holds each tie, agreement, post and promise on a day, from whom, and what there is to decide.',
    query: { ...LANG, ...DAY },
    answer: afterMerger,
    handle: async (asked) => ({ body: await showAfterMerger(asked.ctx, await asked.reader(), dayOf(asked)) }),
  },
  {
    method: 'get',
    path: `${AFTER}/file`,
    name: 'writeAfterMerger',
    tag,
    says: 'The same as a Word file, in base64.',
    query: { ...LANG, ...DAY },
    answer: paperFile,
    handle: async (asked) => {
      const reader = await asked.reader()
      const view = await showAfterMerger(asked.ctx, reader, dayOf(asked))
      const { afterMergerFile } = await import('#papers/after-merger.ts')
      return { body: inBase64(await afterMergerFile(view, reader.lang)) }
    },
  },
  {
    method: 'post',
    path: `${AFTER}/tables`,
    name: 'loadMergers',
    tag,
    says: 'Load a table (CSV or XLSX): which unit follows which, from what day. A second time changes nothing.',
    body: loadSuccessions.input.meta({ id: 'MergerTable' }),
    answer: loadedSuccessions,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, loadSuccessions, await body()),
    }),
  },
  {
    method: 'post',
    path: `${AFTER}/withdrawals`,
    name: 'withdrawMergers',
    tag,
    says: 'Take rows of a table back, with a reason. The book reads as if they had not been loaded.',
    body: withdrawSuccessions.input.meta({ id: 'WithdrawMergers' }),
    answer: withdrawnSuccessions,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, withdrawSuccessions, await body()),
    }),
  },
  {
    method: 'post',
    path: `${AFTER}/decisions`,
    name: 'decideDouble',
    tag,
    says: 'Decide on several ties with one partner: both stay, or one lapses, with the reason.',
    body: decideDouble.input.meta({ id: 'DecideDouble' }),
    answer: decidedDouble,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, decideDouble, await body()) }),
  },
  {
    method: 'get',
    path: LETTER,
    name: 'showNoticeLetter',
    tag,
    says: 'The notice letter on one tie, sentence by sentence, each cited or marked as the desk’s own.',
    query: { ...LANG, ...DAY },
    answer: noticeLetter,
    handle: async (asked) => ({ body: await letterOf(asked) }),
  },
  {
    method: 'get',
    path: `${LETTER}/file`,
    name: 'writeNoticeLetter',
    tag,
    says: 'The same as a Word file, in base64.',
    query: {
      ...LANG,
      ...DAY,
      send: { says: 'true leaves it without marks and without the page of sources' },
    },
    answer: paperFile,
    handle: async (asked) => {
      const toSend = flagAsked(asked.query('send'), 'send')
      const { noticeLetterFile } = await import('#papers/notice-letter.ts')
      return { body: inBase64(await noticeLetterFile(await letterOf(asked), { toSend })) }
    },
  },
  {
    method: 'post',
    path: LETTER,
    name: 'noteNoticeLetter',
    tag,
    says: 'Note that the letter was drafted, or sent on a day with evidence, or take that back.',
    body: noteBody,
    answer: notedLetter,
    acts: true,
    handle: async ({ ctx, actor, body, param }) => ({
      body: await perform(ctx, actor, noteLetter, { ...(await body()), recordId: param('record') }),
    }),
  },
]

async function letterOf(asked: Asked) {
  const wanted = { ...dayOf(asked), recordId: asked.param('record') }
  return await showLetter(asked.ctx, await asked.reader(), wanted)
}

function dayOf({ query }: Asked): { readonly day?: string } {
  const day = dayAsked(query('day'), { where: 'day' })
  return day ? { day } : {}
}

function inBase64({ bytes, ...file }: PaperFile) {
  return { ...file, base64: Buffer.from(bytes).toString('base64') }
}
