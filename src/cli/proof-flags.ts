import type { Run } from './command.ts'
import type { Flags } from './flags.ts'

/** What something rests on: words of a source, or one's own. */
export const PROOF_FLAGS: Flags = {
  source: { value: 'SOURCE', says: { en: 'the source that says so', vi: 'nguồn làm căn cứ' } },
  quote: { value: 'TEXT', says: { en: 'its words, as they stand there', vi: 'đoạn trích nguyên văn' } },
  words: {
    value: 'TEXT',
    says: {
      en: 'what you saw or heard, where no paper says it',
      vi: 'điều trực tiếp thấy, nghe khi chưa có văn bản',
    },
  },
}

/** What was given of it; the act refuses in words where nothing was. */
export function proofGivenIn({ given }: Run): Readonly<Record<string, string | undefined>> {
  return { sourceId: given.text('source'), quote: given.text('quote'), words: given.text('words') }
}
