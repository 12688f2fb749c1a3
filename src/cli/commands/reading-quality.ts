import { showReadingQuality } from '#views/reading-quality.ts'
import type { ReadingQualityView } from '#views/reading-quality-view.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { columns } from '../print/columns.ts'

const WORDS = {
  en: {
    right: 'right of 100',
    found: 'found of 100',
    sure: 'Read surely',
    accepted: 'confirmed',
    amended: 'corrected',
    rejected: 'rejected',
    none: 'This office has decided on nothing that was read.',
  },
  vi: {
    right: 'đúng trên 100',
    found: 'đọc được trên 100',
    sure: 'Đọc chắc chắn',
    accepted: 'xác nhận',
    amended: 'đã sửa',
    rejected: 'loại bỏ',
    none: 'Cơ quan chưa xử lý điều nào đọc được.',
  },
}

/** How often what is read is right. */
export const readingQuality: Command = {
  name: 'reading-quality',
  usage: 'reading-quality',
  says: {
    en: 'how often what is read is right, on texts nobody had looked at and by this office’s decisions',
    vi: 'máy đọc đúng đến đâu, trên văn bản chưa ai xem trước và theo quyết định của cơ quan',
  },
  flags: {},
  run: async (run) => {
    const view = await showReadingQuality(run.ctx, await readerOf(run))
    return { data: view, text: `${measured(view, WORDS[run.lang])}\n\n${judged(view, WORDS[run.lang])}` }
  },
}

function measured(view: ReadingQualityView, own: (typeof WORDS)['en']): string {
  const langs = view.sure.map(({ lang }) => lang)
  const share = (value: number | undefined) => (value === undefined ? '–' : String(value))
  return columns([
    ['', ...langs.flatMap((lang) => [`${lang}: ${own.right}`, `${lang}: ${own.found}`])],
    ...[...view.rows, { kindWord: own.sure, shares: view.sure }].map(({ kindWord, shares }) => [
      kindWord,
      ...shares.flatMap(({ right, found }) => [share(right), share(found)]),
    ]),
  ])
}

function judged(view: ReadingQualityView, own: (typeof WORDS)['en']): string {
  if (view.judged.length === 0) return own.none
  return columns([
    ['', own.accepted, own.amended, own.rejected],
    ...view.judged.map((row) => [
      row.kindWord,
      String(row.accepted),
      String(row.amended),
      String(row.rejected),
    ]),
  ])
}
