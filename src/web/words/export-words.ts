import type { Language } from '#model/problem.ts'
import type { ExportFormat, ExportKind } from '#views/exports/export-asked.ts'

const en = {
  title: 'Exports',
  says: 'Take lists of the book along. Every value leaves with the words it rests on: quote, title, publisher, day and address.',
  list: 'List',
  form: 'Form',
  who: 'For whom',
  desk: 'for the desk: everything on file',
  open: 'for the public: only what is open',
  asOf: 'As of the day',
  asOfHint: 'Day/month/year; empty is today.',
  knownAt: 'By what was known until',
  knownAtHint: 'Day/month/year; empty is all that is known.',
  go: 'Export',
  inert: 'No cell of a table is a formula, whatever a source wrote. Numbers stay numbers.',
  lists: {
    book: 'The whole book',
    partners: 'Partners and ties',
    agreements: 'Agreements',
    figures: 'Investment figures',
    visits: 'Delegations',
    meetings: 'Meetings',
    commitments: 'Commitments',
    people: 'Office-holders',
    events: 'Events',
    projects: 'Projects',
    links: 'Links between bodies',
    profiles: 'Facts on places',
    gifts: 'Gifts',
  } satisfies Record<ExportKind, string>,
  forms: {
    csv: 'CSV',
    xlsx: 'Workbook (Excel)',
    jsonl: 'JSON Lines',
    ftm: 'FollowTheMoney',
    jsonld: 'Linked data (schema.org)',
  } satisfies Record<ExportFormat, string>,
}

export type ExportPageWords = typeof en

const vi: ExportPageWords = {
  title: 'Xuất dữ liệu',
  says: 'Lấy các danh sách của sổ ra tệp. Mỗi giá trị đi kèm căn cứ: trích dẫn, tiêu đề, nơi đăng, ngày và địa chỉ nguồn.',
  list: 'Danh sách',
  form: 'Định dạng',
  who: 'Dành cho',
  desk: 'nội bộ: toàn bộ những gì có trong sổ',
  open: 'công chúng: chỉ những gì đã công khai',
  asOf: 'Tính đến ngày',
  asOfHint: 'Ngày/tháng/năm; bỏ trống là hôm nay.',
  knownAt: 'Theo những gì đã biết đến ngày',
  knownAtHint: 'Ngày/tháng/năm; bỏ trống là tất cả những gì đã biết.',
  go: 'Xuất',
  inert: 'Không ô nào trong bảng là công thức, dù nguồn viết gì. Số vẫn là số.',
  lists: {
    book: 'Toàn bộ sổ',
    partners: 'Đối tác và quan hệ',
    agreements: 'Thỏa thuận',
    figures: 'Số liệu đầu tư',
    visits: 'Đoàn ra, đoàn vào',
    meetings: 'Cuộc gặp',
    commitments: 'Cam kết',
    people: 'Người giữ chức vụ',
    events: 'Sự kiện',
    projects: 'Dự án',
    links: 'Liên kết giữa các tổ chức',
    profiles: 'Thông tin địa phương',
    gifts: 'Quà tặng',
  },
  forms: {
    csv: 'CSV',
    xlsx: 'Bảng tính (Excel)',
    jsonl: 'JSON Lines',
    ftm: 'FollowTheMoney',
    jsonld: 'Dữ liệu liên kết (schema.org)',
  },
}

/** The words of the page on exports. */
export function exportPageWords(lang: Language): ExportPageWords {
  return lang === 'vi' ? vi : en
}
