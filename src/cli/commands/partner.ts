import type { Reader } from '#context.ts'
import { ActError } from '#model/problem.ts'
import { renderPartnerText } from '#papers/partner-text.ts'
import { ask } from '#views/ask.ts'
import { showPartner } from '#views/partner.ts'
import type { PartnerView } from '#views/partner-view.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command, Run } from '../command.ts'
import { allWords } from '../words-given.ts'

/** All the book holds about one country or partner, with the quotes it rests on. */
export const partner: Command = {
  name: 'partner',
  usage: 'partner ID|NAME',
  takesAllWords: true,
  says: {
    en: 'show all the book holds about a country or partner',
    vi: 'xem mọi điều trong sổ về một nước hay đối tác',
  },
  flags: {
    ...BOOK_AT_FLAGS,
    plain: { says: { en: 'without marks and quotes, to send', vi: 'không kèm trích dẫn, để gửi đi' } },
  },
  run: async (run) => {
    const word = allWords(run, { en: 'the partner', vi: 'đối tác' })
    const view = await find(run, await readerOf(run), word)
    return { data: view, text: renderPartnerText(view, { lang: run.lang, sources: !run.given.has('plain') }) }
  },
}

/** By address; where there is none, by name as a question would be understood. */
async function find(run: Run, reader: Reader, word: string): Promise<PartnerView> {
  const at = bookAtGiven(run)
  try {
    return await showPartner(run.ctx, reader, { with: word, ...at })
  } catch (error) {
    if (!(error instanceof ActError && error.code === 'not-found')) throw error
    const { partner: found } = await ask(run.ctx, reader, { question: word, ...at })
    if (!found) throw error
    return found
  }
}
