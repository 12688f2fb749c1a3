import { perform } from '#acts/act.ts'
import { assignPartner } from '#acts/assign-partner.ts'
import { showKeptPartners } from '#views/keepers.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { assignBody, assignedPartner, keptPartners } from '../schemas/keepers.ts'

const tag = 'Partners'

/** Who looks after which partner. */
export const keepers: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/keepers`,
    name: 'listKeptPartners',
    tag,
    says: 'Partners somebody looks after, with who and since when.',
    query: { person: { says: 'of one person only: id or name' }, ...LANG },
    answer: keptPartners,
    handle: async ({ ctx, reader, query }) => {
      const person = query('person')
      return { body: await showKeptPartners(ctx, await reader(), person ? { person } : {}) }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/partners/{partner}/keeper`,
    name: 'assignPartner',
    tag,
    says: 'Say who looks after a partner; without a person nobody does any more.',
    body: assignBody,
    answer: assignedPartner,
    acts: true,
    handle: async ({ ctx, actor, body, param }) => ({
      body: await perform(ctx, actor, assignPartner, { ...(await body()), partner: param('partner') }),
    }),
  },
]
