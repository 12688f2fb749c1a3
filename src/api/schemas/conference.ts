import { z } from 'zod'
import type { ConferencesView, ConferenceView } from '#views/conference/conference-view.ts'
import { proof } from './deal.ts'
import type { Loose } from './loose.ts'

const text = z.string()
const count = z.number().int()

const found = z.array(z.object({ months: count, word: text, dayText: text, proof }))

const round = z
  .object({
    months: count,
    due: text,
    dueText: text,
    state: text,
    stateWord: text,
    done: count,
    left: count,
    whole: z.boolean(),
    found,
  })
  .meta({ id: 'FollowUpRound' })

const head = {
  id: text,
  title: text,
  date: text.optional(),
  dateText: text.optional(),
  placeName: text.optional(),
}
const sort = { handed: text, handedWord: text, side: text, sideWord: text }

const stated = z
  .object({
    ...sort,
    projects: count.optional(),
    amount: text.optional(),
    amountText: text.optional(),
    listedCount: count,
    listedText: text,
    projectsGap: count.optional(),
    amountGap: text.optional(),
    amountGapText: text.optional(),
    proof,
  })
  .meta({ id: 'StatedTotal', description: 'A total as stated, and what the list lacks or has beyond it.' })

export const conferencesAnswer = z
  .object({
    conferences: z.array(
      z.object({ ...head, lines: count, stated: z.array(stated), next: round.optional() }),
    ),
  })
  .meta({ id: 'Conferences' }) satisfies z.ZodType<Loose<ConferencesView>>

const row = z
  .object({
    id: text,
    project: text,
    investor: text,
    ...sort,
    amount: text.optional(),
    amountText: text.optional(),
    countryName: text.optional(),
    deal: z.object({ id: text, investorName: text, stageWord: text, registered: text.optional() }).optional(),
    followUps: found,
    proof,
  })
  .meta({ id: 'HandedLine' })

const group = z
  .object({ ...sort, count, sums: z.array(text), sumsText: text, unpriced: count })
  .meta({ id: 'HandedGroup', description: 'Lines of one sort; unpriced of them state no sum.' })

export const conferenceAnswer = z
  .object({
    ...head,
    version: count,
    rows: z.array(row),
    groups: z.array(group),
    stated: z.array(stated),
    rounds: z.array(round),
    deals: z.array(z.object({ id: text, label: text })),
  })
  .meta({ id: 'Conference' }) satisfies z.ZodType<Loose<ConferenceView>>

export const changedConference = z
  .object({ conferenceId: text, version: count, rows: count.optional() })
  .meta({ id: 'ChangedConference' })
