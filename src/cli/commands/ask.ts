import { renderAnswerText } from '#papers/answer-text.ts'
import { ask as askBook } from '#views/ask.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { allWords } from '../words-given.ts'

/** Asks the book: found, nothing on file, not understood, or read but not confirmed. */
export const ask: Command = {
  name: 'ask',
  usage: 'ask "QUESTION"',
  takesAllWords: true,
  says: { en: 'ask the book: what do we have with Korea?', vi: 'hỏi sổ: ta có gì với Hàn Quốc?' },
  flags: BOOK_AT_FLAGS,
  run: async (run) => {
    const question = allWords(run, { en: 'the question', vi: 'câu hỏi' })
    const view = await askBook(run.ctx, await readerOf(run), { question, ...bookAtGiven(run) })
    return { data: view, text: renderAnswerText(view, run.lang) }
  },
}
