import type { StoredRecord } from '#store/queries/record.ts'
import type { AnswerLine } from '../ask-view.ts'
import type { RowWith } from '../book-rows.ts'
import { recordSentence } from '../record-sentence.ts'
import type { Chosen } from './form.ts'

/** The sentences of an answer: what was counted, then each matter, every one with its marks. */
export function answerLines(chosen: Chosen, making: RowWith): readonly AnswerLine[] {
  const lines = chosen.records.map((record) => ({
    text: [sentenceFor(record, making), chosen.notes?.get(record.id)].filter(Boolean).join('; '),
    marks: making.citing.marks(record.statementIds),
    recordId: record.id,
  }))
  if (!chosen.lead) return lines
  const all = [...new Set(lines.flatMap((line) => line.marks))].sort((a, b) => a - b)
  return [{ text: chosen.lead, marks: all }, ...lines]
}

function sentenceFor(record: StoredRecord, making: RowWith): string {
  const { citing, lang } = making
  const title = recordSentence(record, making)
  if (record.kind === 'commitment') {
    const due = citing.value(record, 'due')?.text
    const by = citing.value(record, 'by')?.text
    const words = citing.quoteOf(record.statementIds[0] ?? '')
    const until = due && (lang === 'vi' ? `hạn ${due}` : `due ${due}`)
    return [`${by}: “${words}”`, until].filter(Boolean).join(', ')
  }
  if (record.kind !== 'role') return title
  const seen = citing.newestDay(record.statementIds)
  return seen ? `${title} (${lang === 'vi' ? `được nêu gần nhất ${seen}` : `last attested ${seen}`})` : title
}
