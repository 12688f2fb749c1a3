import type { Language } from '#model/problem.ts'

const en = {
  title: 'What changed',
  of: (partner: string) => `What changed with ${partner}`,
  from: 'From',
  to: 'To',
  partner: 'Only with',
  partnerHint: 'Only with: a country or partner; left empty, all of them.',
  dayHint: 'Day/month/year. “To” left empty is today.',
  go: 'Compare',
  since: { week: 'Since a week ago', month: 'Since a month ago', met: 'Since we last met' },
  sinceMet: 'Since we last met',
  nothing: 'Nothing in the book differs between these two days.',
  knownOn: 'known since',
  none: '–',
  print: 'Print',
  book: 'The book of that day',
  byToday: 'Compare by what is known today',
  between: (from: string, to: string, known?: string) =>
    known ? `${from} – ${to}, by what was known on ${known}` : `${from} – ${to}`,
}

const vi: typeof en = {
  title: 'Có gì thay đổi',
  of: (partner) => `Có gì thay đổi với ${partner}`,
  from: 'Từ ngày',
  to: 'Đến ngày',
  partner: 'Chỉ với',
  partnerHint: 'Chỉ với: một nước hay đối tác; bỏ trống là tất cả.',
  dayHint: 'Ngày/tháng/năm. Bỏ trống ngày sau là hôm nay.',
  go: 'So sánh',
  since: { week: 'Từ một tuần trước', month: 'Từ một tháng trước', met: 'Từ lần gặp trước' },
  sinceMet: 'Từ lần gặp trước',
  nothing: 'Giữa hai ngày này, sổ không có gì khác.',
  knownOn: 'biết từ',
  none: '–',
  print: 'In',
  book: 'Sổ của ngày ấy',
  byToday: 'So sánh theo những gì hôm nay đã biết',
  between: (from, to, known) =>
    known ? `${from} – ${to}, theo những gì đã biết ngày ${known}` : `${from} – ${to}`,
}

/** The words of what changed between two days. */
export const CHANGES_WORDS: Readonly<Record<Language, typeof en>> = { en, vi }
