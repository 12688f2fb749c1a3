import { z } from 'zod'
import { perform } from '#acts/act.ts'
import { addPerson, changePerson } from '#acts/keep-person.ts'
import { ActError, problem } from '#model/problem.ts'
import { showPeople } from '#views/people.ts'
import { type Asked, type Endpoint, OFFICE } from '../endpoint.ts'
import { VersionMissingError } from '../errors.ts'
import { people as peopleSchema } from '../schemas/office.ts'

const tag = 'People'

const personChange = z
  .strictObject({ name: z.string(), post: z.string(), mayApprove: z.boolean(), active: z.boolean() })
  .partial()
  .meta({
    id: 'ChangePerson',
    description: 'What is left out stays. active: false takes somebody off the list.',
  })

/** The version a change was made from: `If-Match: "3"`, as the answer to the last change was marked. */
export function versionSeen(header: string | undefined): number {
  const match = /^(?:W\/)?"?(\d+)"?$/.exec(header?.trim() ?? '')
  if (!match) throw new VersionMissingError('If-Match names no version')
  return Number(match[1])
}

async function change({ ctx, actor, param, header, body, reader }: Asked) {
  const version = versionSeen(header('If-Match'))
  const { people } = await showPeople(ctx, await reader())
  const person = people.find((each) => each.id === param('person'))
  if (!person) throw noSuchPerson(param('person'))
  const { id: personId, name, post, mayApprove, active } = person
  const now = { personId, name, post, mayApprove, active, version }
  const done = await perform(ctx, actor, changePerson, { ...now, ...(await body()), personId, version })
  return { body: { personId, ...done }, headers: { ETag: `"${done.version}"` } }
}

function noSuchPerson(id: string): ActError {
  return new ActError(
    'not-found',
    problem('no-such-person', {
      en: `“${id}” is not on the list of this office. Take an id from the answer of listPeople.`,
      vi: `“${id}” không có trong danh sách cán bộ của cơ quan. Hãy lấy id trong kết quả của listPeople.`,
    }),
  )
}

export const people: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/people`,
    name: 'listPeople',
    tag,
    says: 'Everybody who is or was on the list; who left comes last.',
    answer: peopleSchema,
    handle: async ({ ctx, reader }) => ({ body: await showPeople(ctx, await reader()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/people`,
    name: 'addPerson',
    tag,
    says: 'Put somebody on the list.',
    body: addPerson.input.meta({ id: 'AddPerson' }),
    answer: z.object({ personId: z.string() }).meta({ id: 'PersonAdded' }),
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, addPerson, await body()) }),
  },
  {
    method: 'patch',
    path: `${OFFICE}/people/{person}`,
    name: 'changePerson',
    tag,
    says: 'Change somebody on the list. A stale version is refused with both versions.',
    headers: { 'If-Match': { says: 'the version that was seen: "3"', required: true } },
    body: personChange,
    answer: z.object({ personId: z.string(), version: z.number().int() }).meta({ id: 'PersonChanged' }),
    acts: true,
    handle: change,
  },
]
