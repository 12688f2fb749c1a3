import type { Bilingual, Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import type { Break } from '#store/queries/chain.ts'

/** What does not hold at a place of the chain. */
export const BREAK_WORDS: Readonly<Record<Break['kind'], Bilingual>> = {
  'act-changed': {
    en: 'the entry, or the list of what it wrote, is not as it was',
    vi: 'mục này, hoặc danh sách những gì nó đã ghi, không còn như cũ',
  },
  'act-cut': {
    en: 'the entry before it is missing, or stands in another place',
    vi: 'mục ngay trước đó bị mất hoặc bị đổi chỗ',
  },
  'act-unchained': { en: 'the entry was put in beside the chain', vi: 'mục này được chèn vào ngoài chuỗi' },
  'notes-without-act': {
    en: 'the entry is gone; what it wrote is still listed',
    vi: 'mục này đã mất; danh sách những gì nó đã ghi vẫn còn',
  },
  'row-changed': { en: 'what stands there is not what was written', vi: 'nội dung không còn như lúc ghi' },
  'row-gone': { en: 'it was written and is gone', vi: 'đã được ghi mà nay không còn' },
  'row-unnoted': { en: 'no act wrote it as it stands', vi: 'không có việc nào đã ghi nội dung này' },
  'salt-destroyed': {
    en: 'its salt was destroyed without an erasure on record, so it can no longer be held to what was written',
    vi: 'muối của nó bị hủy mà không có ghi nhận xóa, nên không còn đối chiếu được',
  },
}

type Counts = {
  readonly acts: number
  readonly rows: number
  readonly before: number
  readonly erased: number
  readonly since?: string
}

type Act = { readonly seq: number; readonly word: string; readonly by: string; readonly at: string }

const en = {
  whole: ({ acts, rows, before, erased, since }: Counts) =>
    [
      `The history is whole: ${counted(acts, 'act')} and ${counted(rows, 'row')} written by them are as they were left${since ? `, since ${since}` : ''}.`,
      before
        ? `${before} acts are older than the chain: what they left is held as it stood when the chain began, not act by act.`
        : '',
      erased
        ? (erased === 1 ? 'One text was' : `${erased} texts were`) +
          ' erased on purpose; the chain holds without what is gone.'
        : '',
      'Whether entries were cut off at the very end cannot be seen from inside: compare the number of acts with a copy kept elsewhere.',
    ]
      .filter(Boolean)
      .join(' '),
  broken: (first: string, count: number) =>
    `The history does not hold. First broken link: ${first}.${count > 1 ? ` ${count} places differ.` : ''}`,
  act: ({ seq, word, by, at }: Act) => `entry ${seq} (${word}; ${by}; ${at})`,
  lost: (seq: number) => `entry ${seq}`,
  row: (table: string, row: string) => `row ${row} of “${table}”`,
}

const vi: typeof en = {
  whole: ({ acts, rows, before, erased, since }) =>
    [
      `Lịch sử nguyên vẹn: ${acts} việc và ${rows} dòng đã ghi vẫn như lúc ghi${since ? `, kể từ ${since}` : ''}.`,
      before
        ? `${before} việc có trước khi lập chuỗi: những gì chúng để lại được giữ theo trạng thái lúc lập chuỗi, không theo từng việc.`
        : '',
      erased ? `${erased} nội dung đã được xóa có chủ ý; chuỗi vẫn nguyên vẹn.` : '',
      'Việc cắt bỏ những mục cuối cùng không thể tự nhận ra từ bên trong: hãy so số việc với một bản sao giữ ở nơi khác.',
    ]
      .filter(Boolean)
      .join(' '),
  broken: (first, count) =>
    `Lịch sử không còn nguyên vẹn. Mắt xích hỏng đầu tiên: ${first}.${count > 1 ? ` Có ${count} chỗ khác biệt.` : ''}`,
  act: ({ seq, word, by, at }) => `mục ${seq} (${word}; ${by}; ${at})`,
  lost: (seq) => `mục ${seq}`,
  row: (table, row) => `dòng ${row} của “${table}”`,
}

/** The words of checking the history. */
export const VERIFY_WORDS: Readonly<Record<Language, typeof en>> = { en, vi }
