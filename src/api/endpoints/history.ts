import { ActError, problem } from '#model/problem.ts'
import { showHistory } from '#views/history.ts'
import { verifyHistory } from '#views/verify.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { historyView } from '../schemas/office.ts'
import { verifyView } from '../schemas/verify.ts'

function placeIn(text: string | undefined): { readonly before?: number } {
  if (text === undefined) return {}
  if (/^\d{1,15}$/.test(text)) return { before: Number(text) }
  throw new ActError(
    'invalid',
    problem(
      'place-not-read',
      {
        en: `“${text}” is not the number of an entry. Give the number of the last entry you were answered.`,
        vi: `“${text}” không phải là số của một mục. Hãy ghi số của mục cuối cùng đã nhận được.`,
      },
      { where: 'before' },
    ),
  )
}

export const history: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/history`,
    name: 'showHistory',
    tag: 'History',
    says: 'What was done, by whom, newest first; next names the place to go on from.',
    query: { before: { says: 'only entries before this number' }, ...LANG },
    answer: historyView,
    handle: async ({ ctx, reader, query }) => ({
      body: await showHistory(ctx, await reader(), placeIn(query('before'))),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/history/verify`,
    name: 'verifyHistory',
    tag: 'History',
    says: 'Whether every act and every row it wrote is as it was written; the first broken link where one is not.',
    query: LANG,
    answer: verifyView,
    handle: async ({ ctx, reader }) => ({ body: await verifyHistory(ctx, await reader()) }),
  },
]
