import { putOffSuggestions } from '#acts/put-off-suggestions.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'

/** Puts pairs of names off until a day, or takes them up again. */
export const suggestionsLater: Command = {
  name: 'suggestions later',
  usage: 'suggestions later PAIR … [--until DAY|--again]',
  says: {
    en: 'put pairs of names off, until a day or until taken up again',
    vi: 'để sau các cặp tên, đến một ngày hoặc đến khi xem lại',
  },
  flags: {
    until: {
      value: 'DAY',
      says: { en: 'asked again from this day, as 2026-03-15', vi: 'hỏi lại từ ngày này, dạng 2026-03-15' },
    },
    again: { says: { en: 'take them up again', vi: 'xem lại ngay' } },
  },
  rehearses: true,
  run: async (run) => {
    const { given, lang } = run
    const data = await carryOut(run, putOffSuggestions, {
      pairs: given.words,
      until: given.text('until'),
      again: given.has('again'),
    })
    const vi = `${given.has('again') ? 'Xem lại' : 'Để sau'} ${data.pairs} cặp.`
    const en = `${given.has('again') ? 'Taken up again' : 'Put off'}: ${data.pairs}.`
    return { data, text: lang === 'vi' ? vi : en }
  },
}
