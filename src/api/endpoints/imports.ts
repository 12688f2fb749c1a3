import { perform } from '#acts/act.ts'
import { importPartners } from '#acts/import-partners.ts'
import { inputProblems } from '#acts/input-problems.ts'
import { ActError } from '#model/problem.ts'
import { previewPartners } from '#views/register/preview-pasted.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { importedPartners, importPreview } from '../schemas/book.ts'

const tag = 'Imports'
const pasted = importPartners.input.meta({ id: 'PastedPartners' })

export const imports: readonly Endpoint[] = [
  {
    method: 'post',
    path: `${OFFICE}/imports/partners/preview`,
    name: 'previewPartners',
    tag,
    says: 'Each line of a pasted list and what would become of it. Nothing is written.',
    query: LANG,
    body: pasted,
    answer: importPreview,
    handle: async ({ ctx, reader, body }) => {
      const input = importPartners.input.safeParse(await body(), { reportInput: true })
      if (!input.success) throw new ActError('invalid', inputProblems(input.error.issues))
      return { body: await previewPartners(ctx, await reader(), input.data) }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/imports/partners`,
    name: 'importPartners',
    tag,
    says: 'Take a pasted list into the book. A second time changes nothing; what cannot be read is left out and named.',
    body: pasted,
    answer: importedPartners,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({
      body: await perform(ctx, actor, importPartners, await body()),
    }),
  },
]
