import { z } from 'zod'
import { type Act, perform } from '#acts/act.ts'
import { followHanded } from '#acts/follow-handed.ts'
import { linkHanded } from '#acts/link-handed.ts'
import { listHanded, unlistHanded } from '#acts/list-handed.ts'
import { nameConference } from '#acts/name-conference.ts'
import { stateTotal } from '#acts/state-total.ts'
import { HANDED_CHOICES } from '#views/conference/handed-choices.ts'
import { showConference, showConferences } from '#views/conference.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { changedConference, conferenceAnswer, conferencesAnswer } from '../schemas/conference.ts'

const tag = 'Conferences'
const ALL = `${OFFICE}/conferences`

/** The list as JSON can say it; a table comes in base64. */
const listBody = z
  .strictObject({
    conferenceId: z.string(),
    rows: z
      .array(
        z.strictObject({
          project: z.string(),
          investor: z.string(),
          handed: z.enum(HANDED_CHOICES.handed),
          side: z.enum(HANDED_CHOICES.side).optional(),
          amount: z.string().optional(),
          country: z.string().optional(),
        }),
      )
      .optional(),
    base64: z.string().optional(),
    sourceId: z.string().optional(),
    quote: z.string().optional(),
    words: z.string().optional(),
  })
  .meta({ id: 'ListHanded' })

type Doing<Input> = { readonly act: Act<Input, unknown>; readonly body: z.ZodType }

function doing<Input>(path: string, { act, body }: Doing<Input>, [name, says]: readonly [string, string]) {
  return {
    method: 'post',
    path: `${ALL}/${path}`,
    name,
    tag,
    says,
    body,
    answer: changedConference,
    status: 201,
    acts: true,
    handle: async (asked) => ({ body: await perform(asked.ctx, asked.actor, act, await asked.body()) }),
  } as const satisfies Endpoint
}

/** Conferences, what they handed over, and what became of it. */
export const conferences: readonly Endpoint[] = [
  {
    method: 'get',
    path: ALL,
    name: 'listConferences',
    tag,
    says: 'The conferences of the book with how long their lists are and what is due next.',
    query: LANG,
    answer: conferencesAnswer,
    handle: async ({ ctx, reader }) => ({ body: await showConferences(ctx, await reader()) }),
  },
  {
    method: 'get',
    path: `${ALL}/{conference}`,
    name: 'getConference',
    tag,
    says: 'What a conference handed over: new and added capital, foreign and domestic, memoranda, each apart; totals stated beside them.',
    query: LANG,
    answer: conferenceAnswer,
    handle: async ({ ctx, reader, param }) => ({
      body: await showConference(ctx, await reader(), { conferenceId: param('conference') }),
    }),
  },
  doing('lines', { act: listHanded, body: listBody }, [
    'listHanded',
    'Take in lines by hand or as a table; all or none.',
  ]),
  doing('lines/unlist', { act: unlistHanded, body: unlistHanded.input.meta({ id: 'UnlistHanded' }) }, [
    'unlistHanded',
    'Take a line off, with the reason.',
  ]),
  doing('lines/link', { act: linkHanded, body: linkHanded.input.meta({ id: 'LinkHanded' }) }, [
    'linkHanded',
    'Put a line to the file of its investor; null takes it from there.',
  ]),
  doing('totals', { act: stateTotal, body: stateTotal.input.meta({ id: 'StateTotal' }) }, [
    'stateTotal',
    'Note a total as a source states it.',
  ]),
  doing('name', { act: nameConference, body: nameConference.input.meta({ id: 'NameConference' }) }, [
    'nameConference',
    'Give it its name in Vietnamese, English or both; what its sources call it stays.',
  ]),
  doing('follow-ups', { act: followHanded, body: followHanded.input.meta({ id: 'FollowHanded' }) }, [
    'followHanded',
    'Note what became of a line, or of the conference as a whole, after 6, 12 or 24 months.',
  ]),
]
