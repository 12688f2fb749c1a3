import { fileURLToPath } from 'node:url'
import { loadOffice } from '#acts/load-samples.ts'
import type { Context } from '#context.ts'
import { readSampleFolders } from '#intake/sample-files.ts'
import type { Language } from '#model/problem.ts'

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))

/** The documents of Đà Nẵng’s sample office as their files say them, the one that visitors paste themselves among them. */
export const DA_NANG_DOCUMENTS =
  readSampleFolders(SAMPLES).find((folder) => folder.office.id === 'da-nang')?.documents ?? []

/** Opens the office `da-nang` with every sample document read and all that was read confirmed. */
export async function loadDaNang(ctx: Context, lang: Language): Promise<void> {
  await loadOffice(ctx, {
    id: 'da-nang',
    name: { en: 'Desk', vi: 'Bộ phận' },
    home: 'Da Nang|VN',
    lang,
    people: [{ name: 'Mẫu', post: '', mayApprove: false }],
    documents: DA_NANG_DOCUMENTS.map(({ fields, text }) => ({
      text,
      judged: 'yes',
      demo: false,
      ...(fields.published ? { published: fields.published } : {}),
    })),
  })
}
