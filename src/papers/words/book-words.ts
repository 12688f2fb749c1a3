/** The words of a book, and of the difference of two days, as text. */
export const BOOK_WORDS = {
  book: { en: 'The book', vi: 'Sổ' },
  empty: { en: 'Nothing is on file for these days.', vi: 'Trong sổ chưa có gì ở các ngày này.' },
  quotes: { en: 'The words it rests on', vi: 'Lời làm căn cứ' },
  unlike: { en: 'another source', vi: 'nguồn khác' },
  between: { en: 'What changed,', vi: 'Có gì thay đổi,' },
  known: { en: 'by what was known until', vi: 'theo những gì đã biết đến' },
  knownOn: { en: 'known since', vi: 'biết từ' },
  nothing: {
    en: 'Nothing in the book differs between the two days.',
    vi: 'Giữa hai ngày, sổ không có gì khác.',
  },
} as const
