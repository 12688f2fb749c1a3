import type { Bilingual } from '#model/problem.ts'

/** What each kind of job does, as its readers know it. */
export const JOB_WORDS: Readonly<Record<string, Bilingual>> = {
  fetch: { en: 'Fetch pages', vi: 'Tải các trang' },
  import: { en: 'Take in a register', vi: 'Nhập một sổ' },
  'poll-feed': { en: 'Look at feeds', vi: 'Xem nguồn tin' },
  'undo-import': { en: 'Undo an import', vi: 'Hoàn tác một lần nhập' },
  'read-all': { en: 'Read every source again', vi: 'Đọc lại mọi nguồn' },
}

/** Where a job stands, in a word. */
export const JOB_STATES: Readonly<Record<string, Bilingual>> = {
  waiting: { en: 'waits its turn', vi: 'đang chờ đến lượt' },
  running: { en: 'under way', vi: 'đang chạy' },
  done: { en: 'done', vi: 'đã xong' },
  failed: { en: 'not done', vi: 'không thực hiện được' },
  cancelled: { en: 'cancelled', vi: 'đã hủy' },
}

/** What the numbers of a job count, after the number; `one` where English tells a single one otherwise. */
export const COUNT_WORDS: Readonly<Record<string, Bilingual & { readonly one?: string }>> = {
  read: { en: 'read', vi: 'nguồn đã đọc' },
  fresh: { en: 'new findings', one: 'new finding', vi: 'điều mới đọc được' },
  attached: { en: 'in the book already', vi: 'điều đã có trong sổ' },
  items: { en: 'new items', one: 'new item', vi: 'tin mới' },
  added: { en: 'sources added', one: 'source added', vi: 'nguồn đã thêm' },
  taken: { en: 'rows taken in', one: 'row taken in', vi: 'dòng đã nhập' },
  known: { en: 'rows there already', one: 'row there already', vi: 'dòng đã có từ trước' },
  left: { en: 'rows left out', one: 'row left out', vi: 'dòng để lại' },
  undone: { en: 'rows taken back', one: 'row taken back', vi: 'dòng đã hoàn tác' },
  already: { en: 'there already', vi: 'nguồn đã có từ trước' },
}
