import { z } from 'zod'
import { perform } from '#acts/act.ts'
import { createOffice } from '#acts/create-office.ts'
import { dropOffice } from '#acts/drop-office.ts'
import { setZone } from '#acts/set-zone.ts'
import { listOfficesView, showOffice } from '#views/office.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { officesView, officeView } from '../schemas/office.ts'

const tag = 'Offices'

export const offices: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/offices',
    name: 'listOffices',
    tag,
    says: 'The offices of this installation.',
    query: { lang: { says: 'en or vi; en where left out' } },
    answer: officesView,
    handle: async ({ ctx, query }) => ({
      body: await listOfficesView(ctx, query('lang') === 'vi' ? 'vi' : 'en'),
    }),
  },
  {
    method: 'post',
    path: '/offices',
    name: 'createOffice',
    tag,
    says: 'Open an office for a locality, with its first people; the first of them signs it.',
    body: createOffice.input.meta({ id: 'CreateOffice' }),
    answer: z.object({ officeId: z.string() }).meta({ id: 'OfficeCreated' }),
    status: 201,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, createOffice, await body()) }),
  },
  {
    method: 'get',
    path: OFFICE,
    name: 'showOffice',
    tag,
    says: 'One office: its home, its people, and how many findings wait for a decision.',
    query: LANG,
    answer: officeView,
    handle: async ({ ctx, reader }) => ({ body: await showOffice(ctx, await reader()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/clock`,
    name: 'setZone',
    tag,
    says: 'Set where the office’s clocks hang; at its place where no zone is named.',
    body: setZone.input.meta({ id: 'SetZone' }),
    answer: z.object({ zone: z.string() }).meta({ id: 'ZoneSet' }),
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, setZone, await body()) }),
  },
  {
    method: 'delete',
    path: OFFICE,
    name: 'dropOffice',
    tag,
    says: 'Remove an office with everything in it. A sample goes at once; any other needs its id once more.',
    query: { confirm: { says: 'the office’s id again, where it is not a sample' } },
    answer: z.object({ dropped: z.string() }).meta({ id: 'OfficeDropped' }),
    acts: true,
    handle: async ({ ctx, actor, query }) => {
      const confirm = query('confirm')
      return { body: await perform(ctx, actor, dropOffice, confirm === undefined ? {} : { confirm }) }
    },
  },
]
