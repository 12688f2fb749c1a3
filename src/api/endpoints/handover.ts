import { ActError, problem } from '#model/problem.ts'
import { HANDOVER_FORMATS } from '#papers/handover-formats.ts'
import { showHandover } from '#views/handover.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { paperFile } from '../schemas/succession.ts'

/** What one officer hands over to the next. */
export const handovers: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/handover`,
    name: 'makeHandover',
    tag: 'Papers',
    says: 'What one officer hands over – partners, promises, contacts, deadlines, coming days, papers, each with what it rests on – as a file in base64.',
    query: {
      person: { says: 'who hands over: id or name', required: true },
      partner: { says: 'partners that are hers besides, set apart by semicolons' },
      'as-of': { says: 'a day: 2025-07-01; today where left out' },
      format: { says: 'docx (where left out) or xlsx' },
      ...LANG,
    },
    answer: paperFile,
    handle: async ({ ctx, reader, query }) => {
      const format = HANDOVER_FORMATS.find((one) => one === (query('format') ?? 'docx'))
      if (!format) throw new ActError('invalid', NO_FORMAT)
      const looking = await reader()
      const view = await showHandover(ctx, looking, {
        person: query('person') ?? '',
        partners: (query('partner') ?? '').split(';').flatMap((one) => one.trim() || []),
        asOf: query('as-of'),
      })
      const { handoverFile } = await import('#papers/handover.ts')
      const { bytes, fileName, mediaType } = await handoverFile(view, looking.lang, format)
      return { body: { fileName, mediaType, base64: Buffer.from(bytes).toString('base64') } }
    },
  },
]

const NO_FORMAT = problem(
  'handover-format',
  { en: 'Give docx or xlsx as format.', vi: 'Hãy chọn format là docx hoặc xlsx.' },
  { where: 'format' },
)
