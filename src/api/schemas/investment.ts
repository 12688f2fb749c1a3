import { z } from 'zod'
import { INVESTOR_PARTS, type PartName, PROJECT_PARTS } from '#model/dossier.ts'
import type { PartView } from '#views/investment/standing-parts.ts'
import type { MatchView } from '#views/match.ts'
import type { ProjectView } from '#views/project.ts'
import type { ProjectsView } from '#views/projects.ts'
import { MATCH_STATES, REASON_WORDS } from '#views/words/investment-words.ts'
import { cite, citedValue, marks, partyRef } from './citation.ts'
import type { Loose } from './loose.ts'

const text = z.string()
const count = z.number().int()
const names = [...Object.keys(PROJECT_PARTS), ...Object.keys(INVESTOR_PARTS)] as [PartName, ...PartName[]]

const sorts = Object.keys(REASON_WORDS) as [keyof typeof REASON_WORDS, ...(keyof typeof REASON_WORDS)[]]

export const part = z
  .object({
    part: z.enum(names),
    label: text,
    seq: count,
    text,
    lang: z.enum(['en', 'vi']).optional(),
    value: text.optional(),
    day: text.optional(),
    saidOn: text,
    saidOnText: text,
    marks,
  })
  .meta({
    id: 'SheetPart',
    description: 'A dated part of a sheet with what it rests on; `seq` takes it back.',
  }) satisfies z.ZodType<Loose<PartView>>

export const row = z
  .object({ recordId: text, marks, kind: text, kindWord: text, text })
  .meta({ id: 'ToldRow', description: 'What a source tells, as one sentence.' })

const line = {
  id: text,
  title: citedValue,
  place: partyRef.optional(),
  spot: z.object({ lat: z.number(), lon: z.number() }).optional(),
  sector: citedValue.optional(),
  industries: z.array(z.object({ code: text, text, stated: z.boolean() })),
  firms: z.array(partyRef),
  firmsTold: z.object({ marks }),
  sought: z.array(partyRef),
  soughtTold: z.object({ marks }),
  soughtKinds: text.optional(),
  status: citedValue.optional(),
  toldText: text.optional(),
  marks,
}

export const projectsAnswer = z
  .object({
    asOf: text,
    asOfText: text,
    lines: z.array(z.object({ ...line, investors: count, confirmed: count }).meta({ id: 'ProjectLine' })),
    states: z.array(z.object({ state: text, word: text, count })),
    cites: z.array(cite),
  })
  .meta({ id: 'Projects' }) satisfies z.ZodType<Loose<ProjectsView>>

export const match = z
  .object({
    project: z.object({ id: text, title: text }),
    investor: partyRef,
    kindWord: text.optional(),
    visitId: text.optional(),
    reasons: z.array(z.object({ sort: z.enum(sorts), text, marks })),
    state: z.enum(MATCH_STATES),
    stateWord: text,
    decided: z.object({ by: text, onText: text, why: text.optional() }).optional(),
  })
  .meta({
    id: 'Match',
    description: 'A project and an investor with the reasons why they may fit; every reason has its quotes.',
  })

export const matchesAnswer = z
  .object({ asOf: text, asOfText: text, of: text, lines: z.array(match), cites: z.array(cite) })
  .meta({ id: 'Matches' }) satisfies z.ZodType<Loose<MatchView>>

export const projectAnswer = z
  .object({
    ...line,
    asOf: text,
    asOfText: text,
    home: text,
    parts: z.array(part),
    links: z.array(row),
    matches: z.array(match),
    open: z.boolean(),
    cites: z.array(cite),
  })
  .meta({ id: 'Project' }) satisfies z.ZodType<Loose<ProjectView>>

export const enteredProject = z.object({ projectId: text, sourceId: text }).meta({ id: 'EnteredProject' })
export const keptParts = z.object({ id: text, parts: z.array(count) }).meta({ id: 'KeptParts' })
export const withdrawnPart = z.object({ id: text }).meta({ id: 'WithdrawnPart' })
export const decidedMatch = z
  .object({ projectId: text, investorId: text, verdict: text })
  .meta({ id: 'DecidedMatch' })
