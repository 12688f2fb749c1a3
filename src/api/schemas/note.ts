import { z } from 'zod'
import type { KeptNote } from '#acts/keep-note.ts'
import { KIND_NAMES } from '#model/kinds/all-kinds.ts'
import type { NoteView } from '#views/note.ts'
import type { Loose } from './loose.ts'

const text = z.string()
const value = z.union([text, z.number(), z.boolean(), z.array(text)])

export const noteView = z
  .object({
    text,
    written: text,
    writtenText: text,
    parts: z.array(
      z.object({
        kind: z.enum(KIND_NAMES),
        kindWord: text,
        slots: z.record(text, value),
        spelled: z.record(text, text),
        sentence: text,
        quote: text,
        asks: z.array(z.object({ slot: text, says: text })),
      }),
    ),
    left: z.array(text),
    opened: z.array(z.object({ short: text, full: text })),
  })
  .meta({
    id: 'Note',
    description: 'A quick note as it was understood, with what has to be asked. Nothing of it is kept.',
  }) satisfies z.ZodType<Loose<NoteView>>

export const keptNote = z
  .object({ sourceId: text, statementIds: z.array(text) })
  .meta({ id: 'NoteKept' }) satisfies z.ZodType<Loose<KeptNote>>
