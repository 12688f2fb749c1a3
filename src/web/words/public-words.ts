import type { Language } from '#model/problem.ts'

const en = {
  title: 'Open to the public',
  says: 'Nothing is public until somebody opens it. A value is shown only where its entry is open and a public source carries it.',
  page: 'See the public page',
  list: 'List',
  show: 'Show',
  entry: 'Entry',
  seenBy: 'Seen by',
  leaves: 'Values shown',
  sources: 'Sources',
  public: 'the public',
  desk: 'the desk only',
  publicNow: 'This is open to the public.',
  deskNow: 'Only the desk sees this.',
  said: (by: string, on: string, why: string) => `${by}, ${on}: ${why}`,
  values: (n: number, of: number) => `${n} of ${of}`,
  carried: (n: number, of: number) =>
    n
      ? `${n} of ${of} values rest on a public source and are shown.`
      : 'No public source carries it yet, so nothing of it is shown.',
  why: 'Reason',
  open: 'Open to the public',
  close: 'Keep to the desk',
  withSources: 'Open these sources with it',
  alsoSources: 'Open their sources too',
  chosen: 'The entries ticked',
  more: (n: number) => `${n} more entries: open them with the command “entente publish”.`,
  none: 'This list holds nothing yet.',
  seen: 'Foreign relations',
  asOf: (day: string) => `As of ${day}`,
  partners: 'Partners and ties',
  agreements: 'Agreements',
  figures: 'Investment figures',
  projects: 'Projects seeking partners',
  nothing: 'Nothing has been made public here.',
  rests: 'What this rests on',
  print: 'Published by the office; every line rests on a public source.',
}

export type PublicWords = typeof en

const vi: PublicWords = {
  title: 'Công khai',
  says: 'Mọi thứ đều là nội bộ cho đến khi có người công khai. Một giá trị chỉ hiện ra khi mục đó đã công khai và có nguồn công khai nêu giá trị ấy.',
  page: 'Xem trang công khai',
  list: 'Danh sách',
  show: 'Xem',
  entry: 'Nội dung',
  seenBy: 'Ai xem được',
  leaves: 'Giá trị hiện ra',
  sources: 'Nguồn',
  public: 'công chúng',
  desk: 'nội bộ',
  publicNow: 'Nội dung này đã công khai.',
  deskNow: 'Nội dung này chỉ dùng nội bộ.',
  said: (by, on, why) => `${by}, ${on}: ${why}`,
  values: (n, of) => `${n} trên ${of}`,
  carried: (n, of) =>
    n
      ? `${n} trên ${of} giá trị có nguồn công khai và được hiện ra.`
      : 'Chưa có nguồn công khai nào nêu nội dung này nên chưa có gì hiện ra.',
  why: 'Lý do',
  open: 'Công khai',
  close: 'Chuyển về nội bộ',
  withSources: 'Công khai luôn các nguồn này',
  alsoSources: 'Công khai luôn các nguồn của chúng',
  chosen: 'Các mục đã chọn',
  more: (n) => `Còn ${n} mục: hãy công khai bằng lệnh “entente publish”.`,
  none: 'Danh sách này chưa có gì.',
  seen: 'Quan hệ đối ngoại',
  asOf: (day) => `Tính đến ${day}`,
  partners: 'Đối tác và quan hệ',
  agreements: 'Thỏa thuận',
  figures: 'Số liệu đầu tư',
  projects: 'Dự án kêu gọi đầu tư',
  nothing: 'Chưa có nội dung nào được công khai.',
  rests: 'Căn cứ',
  print: 'Cơ quan công bố; mỗi dòng đều có nguồn công khai.',
}

/** The words of what is shown to the public. */
export function publicWords(lang: Language): PublicWords {
  return lang === 'vi' ? vi : en
}
