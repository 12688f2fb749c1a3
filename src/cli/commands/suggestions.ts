import type { SuggestedParty, SuggestionsView } from '#views/same/suggestions-view.ts'
import { showSuggestions } from '#views/suggestions.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { wrapped } from '../print/columns.ts'

/** Entries of the book that may be one, with every reason; `same` and `different` decide. */
export const suggestions: Command = {
  name: 'suggestions',
  usage: 'suggestions',
  says: {
    en: 'list entries that may be one partner, body or person',
    vi: 'liệt kê các mục có thể là một đối tác, tổ chức hay một người',
  },
  flags: {
    later: { says: { en: 'those put off, instead', vi: 'các cặp đã để sau' } },
    all: { says: { en: 'all of them, not the likeliest 25', vi: 'tất cả, không chỉ 25 cặp giống nhất' } },
  },
  run: async (run) => {
    const limit = run.given.has('all') ? { limit: Number.MAX_SAFE_INTEGER } : {}
    const asked = { ...limit, later: run.given.has('later') }
    const view = await showSuggestions(run.ctx, await readerOf(run), asked)
    return { data: view, text: suggestionsText(view, run.lang === 'vi') }
  },
}

function suggestionsText(view: SuggestionsView, vi: boolean): string {
  if (!view.total) return vi ? 'Không có hai mục nào giống nhau.' : 'No two entries look like one.'
  const open = view.total - view.later
  const head = vi
    ? `${open} cặp cần quyết định, ${view.later} cặp để sau`
    : `${open} pairs to decide, ${view.later} put off`
  const pairs = view.suggestions.map(({ a, b, key, score, grounds, putOff }) =>
    [
      `${score.toFixed(2)}  ${named(a)}  =?  ${named(b)}`,
      wrapped(grounds.map(({ says, against }) => `${against ? '–' : '+'} ${says}`).join('; '), '      '),
      ...(putOff?.untilText ? [`      ${putOff.untilText}`] : []),
      `      entente same ${a.id} ${b.id}`,
      `      entente suggestions later ${key}${putOff ? ' --again' : ''}`,
    ].join('\n'),
  )
  return [head, ...pairs].join('\n\n')
}

function named({ name, countryName }: SuggestedParty): string {
  return countryName ? `${name} (${countryName})` : name
}
