import { z } from 'zod'
import { perform } from '#acts/act.ts'
import { loadBook } from '#acts/load-book.ts'
import { publish } from '#acts/publish.ts'
import { XLSX } from '#model/media-types.ts'
import { ActError } from '#model/problem.ts'
import { exportFile } from '#papers/exports/export-file.ts'
import { EXPORT_FORMATS, EXPORT_KINDS, parseExport } from '#views/exports/export-asked.ts'
import { flagAsked } from '#views/flag-asked.ts'
import { BOOK_AT, bookAtIn } from '../book-at.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'

const tag = 'Exports'

const published = z
  .object({
    shownTo: z.enum(['public', 'desk']),
    sources: z.array(z.string()),
    records: z.array(z.string()),
  })
  .meta({ id: 'Published' })

const loaded = z
  .object({
    sources: z.number().int(),
    statements: z.number().int(),
    records: z.number().int(),
    differing: z.array(z.string()),
  })
  .meta({ id: 'LoadedBook' })

/** Taking lists out of the book, and saying what of it is public. */
export const exportEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/exports/{kind}`,
    name: 'exportList',
    tag,
    says: `A list of the book (${Object.keys(EXPORT_KINDS).join(', ')}) as a file, every value with its quote, title, publisher, day and address. Sent as it is made.`,
    query: {
      format: { says: `${EXPORT_FORMATS.join(', ')}; csv where left out` },
      public: { says: 'true leaves only what is open to the public' },
      ...BOOK_AT,
      ...LANG,
    },
    answer: z.string().meta({ format: 'binary' }),
    answers: ['text/csv', XLSX, 'application/x-ndjson', 'application/ld+json'],
    handle: async (asked) => {
      const { ctx, query, param } = asked
      const { asked: wanted, problems } = parseExport({ kind: param('kind'), format: query('format') })
      if (!wanted) throw new ActError('invalid', problems)
      const open = flagAsked(query('public'), 'public')
      const file = await exportFile(ctx, await asked.reader(), { ...wanted, open, ...bookAtIn(asked) })
      return { body: undefined, file }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/publications`,
    name: 'publish',
    tag,
    says: 'Open sources and entries of the book to the public, or close them again, with the reason. A value leaves only where its entry is open and a public source carries it.',
    body: publish.input.meta({ id: 'Publish' }),
    answer: published,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      status: 201,
      body: await perform(ctx, actor, publish, await body()),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/book`,
    name: 'loadBook',
    tag,
    says: 'Load a whole book into an empty office: the lines of its export as JSON Lines, as a list. Held to the letter of its sources; all of it is kept, or nothing. Large books are loaded by the command.',
    body: loadBook.input.meta({ id: 'LoadBook' }),
    answer: loaded,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      status: 201,
      body: await perform(ctx, actor, loadBook, await body()),
    }),
  },
]
