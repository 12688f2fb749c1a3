import type { FigureSum, FiguresView } from '#views/figures/figures-view.ts'
import { showFigures } from '#views/figures.ts'
import { showMoney } from '#views/money.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { EXIT_CODES } from '../exit-codes.ts'
import { moneyAsked } from '../money-flags.ts'
import { PAGE_FLAG, pageGiven } from '../page-given.ts'
import { pagesLine } from '../pages-line.ts'
import { columns } from '../print/columns.ts'
import { moneyText } from '../print/money.ts'

/** Figures of investment in series, and the sum of those named, or why there is none. */
export const figures: Command = {
  name: 'figures',
  usage: 'figures [--host PLACE] [--origin KR] [--sector FIELD] [--measure stock] [--sum ID,ID] [--files]',
  says: {
    en: 'list figures of investment in series; add like ones up',
    vi: 'liệt kê số liệu đầu tư theo chuỗi; cộng các số cùng loại',
  },
  flags: {
    host: { value: 'PLACE', says: { en: 'invested in a place', vi: 'đầu tư vào một nơi' } },
    origin: { value: 'KR|NAME', says: { en: 'by an investor', vi: 'của một nhà đầu tư' } },
    sector: { value: 'FIELD', says: { en: 'in one field', vi: 'trong một lĩnh vực' } },
    measure: {
      value: 'MEASURE',
      says: {
        en: 'stock, licensed, adjusted, share-purchase, disbursed or pledged',
        vi: 'stock, licensed, adjusted, share-purchase, disbursed hoặc pledged',
      },
    },
    sum: {
      value: 'ID,ID',
      says: { en: 'add these up, or say why not', vi: 'cộng các số này, hoặc nêu lý do không cộng' },
    },
    files: {
      says: {
        en: 'beside what the investors’ files come to, each difference explained',
        vi: 'bên cạnh số của hồ sơ nhà đầu tư, giải thích chênh lệch',
      },
    },
    ...PAGE_FLAG,
    ...BOOK_AT_FLAGS,
  },
  run: async (run) => {
    const { given } = run
    const names = ['host', 'origin', 'sector', 'measure'] as const
    const asked = Object.fromEntries(
      names.flatMap((name) => (given.text(name) ? [[name, given.text(name)]] : [])),
    )
    const sum = given
      .text('sum')
      ?.split(/[\s,]+/)
      .filter(Boolean)
    const view = await showFigures(run.ctx, await readerOf(run), {
      ...asked,
      ...(sum ? { sum } : {}),
      ...pageGiven(run),
      ...bookAtGiven(run),
    })
    const files = given.has('files')
      ? await showMoney(run.ctx, await readerOf(run), { ...moneyAsked(run), ...bookAtGiven(run) })
      : undefined
    const text = [figuresText(view, run.lang === 'vi'), ...pagesLine(view.paging, run)].join('\n')
    return {
      data: files ? { ...view, files } : view,
      text: files ? `${text}\n\n${moneyText(files, run.lang)}` : text,
      ...(view.sum?.refusals.length ? { code: EXIT_CODES.refused } : {}),
    }
  },
}

function figuresText(view: FiguresView, vi: boolean): string {
  const rows = view.series.flatMap((series) =>
    series.lines.map((line) => [
      line.recordId,
      series.hostUntil ? `${series.host.name} (→ ${series.hostUntil})` : series.host.name,
      series.origin?.name ?? '–',
      [series.measureWord, series.sectorWord].filter(Boolean).join(', '),
      line.asof?.text ?? '–',
      numbersOf(line.amount),
      numbersOf(line.projects),
      line.estimated ? line.certainty : '',
      line.rankText ?? '',
    ]),
  )
  const none = vi ? 'Không có số liệu nào.' : 'There is no figure.'
  const head = vi
    ? `Tính đến ${view.asOfText}: ${view.paging.total} trong ${view.total} số liệu`
    : `As of ${view.asOfText}: ${view.paging.total} of ${view.total} figures`
  const sum = view.sum ? ['', sumText(view.sum, vi)] : []
  return [head, '', rows.length ? columns(rows) : none, ...sum].join('\n')
}

/** The number shown, and those of other sources behind it. */
function numbersOf(value: FiguresView['series'][number]['lines'][number]['amount']): string {
  if (!value) return '–'
  return [value.text, ...value.others.map((other) => `≠ ${other.text}`)].join(' ')
}

function sumText(sum: FigureSum, vi: boolean): string {
  if (sum.refusals.length) {
    const reasons = sum.refusals.map(({ rule, says, satisfiedBy }) => `- ${says} ${satisfiedBy} (${rule})`)
    return [vi ? 'Không cộng được:' : 'Not added up:', ...reasons].join('\n')
  }
  const projects = sum.projectsText && `${sum.projectsText} ${vi ? 'dự án' : 'projects'}`
  const ground = sum.onGround && `(${vi ? 'địa bàn' : 'ground of'} ${sum.onGround.name})`
  const total = [sum.amountText, projects].filter(Boolean).join(', ')
  return [vi ? 'Tổng:' : 'Total:', total, ground].filter(Boolean).join(' ')
}
