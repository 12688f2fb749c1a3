import type { Language } from '#model/problem.ts'
import { REASON_WORDS } from '../words/import-words.ts'
import { allOf, DECIDED_TOGETHER } from './party-cells.ts'
import type { ChoicePage, RegisterChoice } from './register-view.ts'

/** Choices on one page: as many as a person looks through at a stretch. */
const A_PAGE = 50

/** Which choices are asked for: those of a reason, a page of them. Both may come from an address, so neither is believed. */
export type ChoicesAsked = { readonly reason?: string | undefined; readonly page?: number | undefined }

/** Parts choices into pages and counts them by reason. */
export function pageChoices(
  choices: readonly RegisterChoice[],
  asked: ChoicesAsked,
  lang: Language,
): { readonly choices: readonly RegisterChoice[]; readonly choicePage: ChoicePage } {
  const codes = [...new Set(choices.map((choice) => choice.code))].sort()
  const reason = codes.find((code) => code === asked.reason)
  const wanted = reason === undefined ? choices : choices.filter((choice) => choice.code === reason)
  const pages = Math.max(1, Math.ceil(wanted.length / A_PAGE))
  const page = Math.min(pages, Math.max(1, Math.trunc(asked.page ?? 1) || 1))
  return {
    choices: wanted.slice((page - 1) * A_PAGE, page * A_PAGE),
    choicePage: {
      page,
      pages,
      ...(reason === undefined ? {} : { reason }),
      reasons: codes.map((code) => {
        const mine = choices.filter((choice) => choice.code === code)
        return {
          code,
          text: REASON_WORDS[code]?.[lang] ?? code,
          names: mine.length,
          rows: mine.reduce((sum, choice) => sum + choice.rows, 0),
          ...(DECIDED_TOGETHER.some((each) => each === code) ? { together: allOf(code) } : {}),
        }
      }),
    },
  }
}
