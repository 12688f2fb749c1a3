import { showInvestor } from '#views/investor.ts'
import { showInvestors } from '#views/investors.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven, underDays } from '../as-of.ts'
import type { Command } from '../command.ts'
import { columns, wrapped } from '../print/columns.ts'
import { matchText } from '../print/match-text.ts'
import { wordAt } from '../words-given.ts'

/** Investors and bodies met. */
export const investors: Command = {
  name: 'investors',
  usage: 'investors [--country KR] [--kind K] [--owner NAME]',
  says: {
    en: 'list investors and bodies met: next contact, owner, last met',
    vi: 'liệt kê nhà đầu tư, đơn vị đã gặp: lần liên hệ tới, cán bộ phụ trách, lần gặp gần nhất',
  },
  flags: {
    country: { value: 'CODE', says: { en: 'of one country, such as KR', vi: 'của một nước, ví dụ KR' } },
    kind: {
      value: 'K',
      says: {
        en: 'firm, fund, conglomerate, university or association',
        vi: 'firm, fund, conglomerate, university hoặc association',
      },
    },
    owner: { value: 'NAME', says: { en: 'whom somebody answers for', vi: 'do ai phụ trách' } },
    ...BOOK_AT_FLAGS,
  },
  run: async (run) => {
    const at = bookAtGiven(run)
    const [country, kind, owner] = ['country', 'kind', 'owner'].map((flag) => run.given.text(flag))
    const view = await showInvestors(run.ctx, await readerOf(run), {
      ...(country ? { country } : {}),
      ...(kind ? { kind } : {}),
      ...(owner ? { owner } : {}),
      ...at,
    })
    const rows = view.lines.map((line) => [
      line.investor.name,
      line.kindWord ?? '–',
      line.countries.join(', ') || '–',
      line.next?.text ?? '–',
      line.owner?.text ?? '–',
      line.metText ?? '–',
      line.investor.id,
    ])
    const none = run.lang === 'vi' ? 'Chưa có nhà đầu tư nào.' : 'There is no investor.'
    return { data: view, text: await underDays(at, run, rows.length ? columns(rows) : none) }
  },
}

/** The page of one investor. */
export const investor: Command = {
  name: 'investor',
  usage: 'investor INVESTOR',
  says: { en: 'show an investor: sheet, meetings, delegations, projects', vi: 'xem hồ sơ nhà đầu tư' },
  flags: BOOK_AT_FLAGS,
  run: async (run) => {
    const at = bookAtGiven(run)
    const investorId = wordAt(run, 0, { en: 'the investor', vi: 'nhà đầu tư' })
    const view = await showInvestor(run.ctx, await readerOf(run), { investorId, ...at })
    const rows = [
      ...view.meetings,
      ...view.visits,
      ...view.asked,
      ...view.agreements,
      ...view.links,
      ...view.projects,
    ]
    const text = [
      [view.investor.name, view.kindWord, view.countries.join(', ')].filter(Boolean).join(', '),
      ...view.parts.map((part) =>
        wrapped(`${part.seq}  ${part.label}: ${part.text} (${part.saidOnText})`, '  '),
      ),
      ...rows.map((row) => wrapped(`${row.kindWord}: ${row.text} [${row.marks.join(', ')}]`, '  ')),
      ...view.delegations.map((one) => `  ${one.directionWord}: ${one.title} ${one.daysText ?? ''}`),
      ...view.matches.map((line) => matchText(line, line.project.title)),
    ]
    return { data: view, text: await underDays(at, run, text.join('\n')) }
  },
}
