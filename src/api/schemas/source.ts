import { z } from 'zod'
import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import type { Card, SourceView } from '#views/cards-view.ts'
import type { SourcesView } from '#views/sources.ts'
import { value } from './citation.ts'
import { erasedView } from './erased.ts'
import type { Loose } from './loose.ts'
import { otherReport } from './origin.ts'
import { paging } from './paging.ts'

const lang = z.enum(['en', 'vi'])
const sourceKind = z.enum(['document', 'row', 'entry', 'act'])
const count = z.number().int()

export const sourceList = z
  .object({
    sources: z.array(
      z
        .object({
          id: z.string(),
          kind: sourceKind,
          title: z.string(),
          publisher: z.string().optional(),
          published: z.string().optional(),
          lang: lang.optional(),
          addedAt: z.string(),
          statements: count,
          accepted: count,
          rejected: count,
          excerpt: z.string().optional(),
          waiting: count,
        })
        .meta({ id: 'SourceInList' }),
    ),
    paging,
  })
  .meta({ id: 'SourceList' }) satisfies z.ZodType<Loose<SourcesView>>

export const card = z
  .object({
    id: z.string(),
    kind: z.enum(KIND_NAMES),
    kindWord: z.string(),
    title: z.string(),
    standing: z.enum(['new', 'adds', 'differs', 'held']),
    decision: z
      .object({
        verdict: z.enum(['accept', 'amend', 'reject']),
        by: z.string(),
        at: z.string(),
        judgementIds: z.array(z.string()),
        attached: z.boolean(),
      })
      .optional(),
    values: z.array(
      z.object({
        slot: z.string(),
        label: z.string(),
        value,
        text: z.string(),
        implied: z.boolean(),
        book: z.string().optional(),
      }),
    ),
    quotes: z.array(
      z.object({
        statementId: z.string(),
        sourceId: z.string(),
        quote: z.string(),
        start: count,
        end: count,
        readBy: z.string(),
        slots: z.record(z.string(), value),
      }),
    ),
    statementIds: z.array(z.string()),
    recordId: z.string().optional(),
    sure: z.literal(true).optional(),
    setAside: z.object({ title: z.string(), statementIds: z.array(z.string()) }).optional(),
    slots: z.record(z.string(), value),
    spelled: z.record(z.string(), z.string()).optional(),
  })
  .meta({
    id: 'Card',
    description: 'One record that was read, with all its values and quotes: one decision.',
  }) satisfies z.ZodType<Loose<Card>>

const group = z
  .object({
    key: z.enum(['meeting', 'ties', 'figures', 'commitments', 'people', 'events', 'other', 'courtesies']),
    title: z.string(),
    cards: z.array(card),
    waiting: z.array(z.string()),
    sure: z.array(z.string()).optional(),
  })
  .meta({ id: 'CardGroup' })

const head = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: sourceKind,
    publisher: z.string().optional(),
    published: z.string().optional(),
    publishedText: z.string().optional(),
    lang: lang.optional(),
    url: z.string().optional(),
    addedAt: z.string(),
    addedText: z.string(),
    addedBy: z.string(),
    sha256: z.string(),
    facts: z.string(),
    unread: z.string().optional(),
    notes: z.array(z.string()).optional(),
    original: z.object({ size: count, fileName: z.string().optional() }).optional(),
  })
  .meta({ id: 'SourceHead' })

const part = z
  .object({
    start: count,
    end: count,
    text: z.string(),
    statementIds: z.array(z.string()),
    mark: z.enum(['waiting', 'accepted', 'rejected']).optional(),
    cut: z.string().optional(),
  })
  .meta({ id: 'TextPart', description: 'A stretch of the text; all of them in order are the text.' })

export const sourceView = z
  .object({
    source: head,
    parts: z.array(part),
    groups: z.array(group),
    decided: z.array(card),
    counts: z.object({ waiting: count, accepted: count, rejected: count, held: count }),
    cuts: z.array(z.object({ text: z.string(), reason: z.string() })),
    readerVersion: z.string().optional(),
    otherReports: z.array(otherReport),
    erased: erasedView.optional(),
  })
  .meta({ id: 'Source' }) satisfies z.ZodType<Loose<SourceView>>
