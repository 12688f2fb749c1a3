import { z } from 'zod'
import { perform } from '#acts/act.ts'
import { inputProblems } from '#acts/input-problems.ts'
import { keepNote } from '#acts/keep-note.ts'
import { daySchema } from '#model/mission.ts'
import { ActError } from '#model/problem.ts'
import { showNote } from '#views/note.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { keptNote, noteView } from '../schemas/note.ts'

const tag = 'Quick notes'
const typed = z.strictObject({ text: z.string(), written: daySchema.optional() })

/** Quick notes: understood first, kept once their writer confirmed. */
export const notes: readonly Endpoint[] = [
  {
    method: 'post',
    path: `${OFFICE}/notes/read`,
    name: 'readNote',
    tag,
    says: 'What a typed line is understood to say, with what has to be asked. Nothing is kept.',
    query: LANG,
    body: typed.meta({ id: 'NoteTyped' }),
    answer: noteView,
    handle: async ({ ctx, reader, body }) => {
      const input = typed.safeParse(await body(), { reportInput: true })
      if (!input.success) throw new ActError('invalid', inputProblems(input.error.issues))
      return { body: await showNote(ctx, await reader(), input.data) }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/notes`,
    name: 'keepNote',
    tag,
    says: 'Keep a quick note and the parts its writer confirms; the note is their source.',
    body: keepNote.input.meta({ id: 'KeepNote' }),
    answer: keptNote,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, keepNote, await body()) }),
  },
]
