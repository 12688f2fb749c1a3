import { perform } from '#acts/act.ts'
import { eraseSource } from '#acts/erase-source.ts'
import { type Endpoint, OFFICE } from '../endpoint.ts'
import { eraseBody, erasedSource } from '../schemas/erased.ts'

/** Destroying the text of a source. */
export const erasures: readonly Endpoint[] = [
  {
    method: 'post',
    path: `${OFFICE}/sources/{source}/erasure`,
    name: 'eraseSource',
    tag: 'Sources',
    says: 'Destroy the text of a source for good, with its bytes and everything that came of it. Its number, day, holder and hash stay, and that it was erased, by whom and why.',
    body: eraseBody,
    answer: erasedSource,
    acts: true,
    handle: async ({ ctx, actor, body, param }) => ({
      body: await perform(ctx, actor, eraseSource, { ...(await body()), sourceId: param('source') }),
    }),
  },
]
