import { showNetwork } from '#views/network.ts'
import type { NetworkBody, NetworkCountry, NetworkView } from '#views/network-view.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { LIST_CHOICE_FLAGS, listGiven } from '../list-given.ts'
import { pagesLine } from '../pages-line.ts'

/** Who is tied to whom on a day, country by country, with the bodies linked below each tie. */
export const network: Command = {
  name: 'network',
  usage: 'network [--state LIST] [--country CODE]',
  says: {
    en: 'show who is tied to whom: countries, partners, and the bodies linked below each tie',
    vi: 'xem ai gắn với ai: các nước, đối tác, và tổ chức liên kết dưới mỗi quan hệ',
  },
  flags: { ...LIST_CHOICE_FLAGS, ...BOOK_AT_FLAGS },
  run: async (run) => {
    const asked = { ...listGiven(run), ...bookAtGiven(run) }
    const view = await showNetwork(run.ctx, await readerOf(run), asked)
    const none = run.lang === 'vi' ? 'Không có mục nào.' : 'There is none.'
    const lines = view.countries.flatMap((country) => countryLines(country, run.lang === 'vi'))
    const text = [
      `${view.home} – ${view.list.asOfText}`,
      ...(lines.length || view.elsewhere.length
        ? [...lines, ...elsewhereLines(view, run.lang === 'vi')]
        : ['', none]),
      ...moreLines(view, run.lang === 'vi'),
      ...pagesLine(view.list.paging, run),
    ]
    return { data: view, text: text.join('\n') }
  },
}

function countryLines(
  { code, name, count, partners, bodies }: NetworkCountry,
  vi: boolean,
): readonly string[] {
  const listed = partners.flatMap((one) => (one.told ? [{ ...one, told: one.told }] : []))
  return [
    '',
    `${code ? name : vi ? 'Chưa rõ nước' : 'Country not known'} (${count})`,
    ...listed.flatMap(({ partner, told: { kind, since, stateWord }, bodies: below }) => [
      `  ${[partner.name, kind?.text, since?.text, stateWord].filter(Boolean).join(' · ')}`,
      ...bodyLines(below, '    '),
    ]),
    ...bodyLines(bodies, '  '),
  ]
}

function elsewhereLines({ elsewhere }: NetworkView, vi: boolean): readonly string[] {
  if (!elsewhere.length) return []
  const head = vi ? 'Liên kết giữa các tổ chức chưa rõ nước' : 'Links of bodies whose country is not known'
  return ['', head, ...bodyLines(elsewhere, '  ')]
}

/** Links that are left out are counted, as they are on the page. */
function moreLines({ moreBodies }: NetworkView, vi: boolean): readonly string[] {
  if (!moreBodies) return []
  const says = vi
    ? `Còn ${moreBodies} liên kết, văn bản giữa các tổ chức không nêu ở đây; xem đủ: entente links, entente agreements --state all.`
    : `${moreBodies} further links and papers of bodies are not shown here; see entente links, entente agreements --state all.`
  return ['', says]
}

function bodyLines(bodies: readonly NetworkBody[], indent: string): readonly string[] {
  return bodies.map(({ text, recordId }) => `${indent}– ${text} <${recordId}>`)
}
