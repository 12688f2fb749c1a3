import type { Language } from '#model/problem.ts'

const en = {
  title: 'Are these one?',
  says: 'Entries of the book whose names may mean one partner, body or person. You decide; either decision can be taken back from the history.',
  none: 'No two entries look like one. When a source writes a name in another way, the pair appears here.',
  count: (total: number) => (total === 1 ? '1 pair to decide' : `${total} pairs to decide`),
  more: (n: number) => `${n} more will be shown once these are decided.`,
  later: (n: number) => `${n} put off`,
  showLater: 'show them again',
  grounds: 'Reasons',
  against: 'against',
  names: 'Also written',
  same: 'They are one',
  different: 'They are two',
  notNow: 'Later',
  why: 'Reason (may be left empty)',
}

export type SameWords = typeof en

const vi: SameWords = {
  title: 'Có phải là một?',
  says: 'Các mục trong sổ có tên có thể chỉ cùng một đối tác, tổ chức hay một người. Bạn quyết định; quyết định nào cũng hoàn tác được ở trang lịch sử.',
  none: 'Không có hai mục nào giống nhau. Khi một nguồn ghi tên theo cách khác, cặp tên ấy sẽ hiện ở đây.',
  count: (total) => `${total} cặp cần quyết định`,
  more: (n) => `Còn ${n} cặp, hiện sau khi quyết định các cặp này.`,
  later: (n) => `${n} cặp để sau`,
  showLater: 'hiện lại',
  grounds: 'Lý do',
  against: 'không khớp',
  names: 'Cách viết khác',
  same: 'Là một',
  different: 'Là hai',
  notNow: 'Để sau',
  why: 'Lý do (có thể để trống)',
}

/** The words of the page of entries that may be one. */
export function sameWords(lang: Language): SameWords {
  return lang === 'vi' ? vi : en
}
