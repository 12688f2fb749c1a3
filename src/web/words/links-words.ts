import type { Language } from '#model/problem.ts'

const en = {
  title: 'Links between bodies',
  says: 'Universities, ports, hospitals, chambers and other bodies that work together, or are to, and the partner each link belongs to.',
  none: 'The book holds no links between bodies yet. They enter when you confirm a source that tells of one, or by hand.',
  noneThen: 'The book held no links between bodies then.',
  noneThere: 'No link with this country is on file.',
  enter: 'Enter a link',
  country: 'Country',
  everyCountry: 'all countries',
  show: 'Show',
  ours: 'Our body',
  theirs: 'Body',
  of: 'Partner',
  onlyOurs: 'Only our own',
  field: 'Fields',
  status: 'State',
  since: 'Since',
  book: 'In the book',
  open: 'Entry',
  byName: 'A body belongs to the partner its name names, else to its country.',
}

export type LinksWords = typeof en

const vi: LinksWords = {
  title: 'Liên kết giữa các tổ chức',
  says: 'Trường đại học, cảng, bệnh viện, hiệp hội và tổ chức khác đang hoặc sẽ hợp tác với nhau, và mỗi liên kết thuộc đối tác nào.',
  none: 'Sổ chưa có liên kết nào giữa các tổ chức. Liên kết vào sổ khi xác nhận một nguồn có nêu, hoặc khi nhập tay.',
  noneThen: 'Vào ngày đó, sổ không ghi nhận liên kết nào giữa các tổ chức.',
  noneThere: 'Chưa ghi nhận liên kết nào với nước này.',
  enter: 'Nhập một liên kết',
  country: 'Nước',
  everyCountry: 'tất cả các nước',
  show: 'Xem',
  ours: 'Tổ chức phía ta',
  theirs: 'Tổ chức',
  of: 'Đối tác',
  onlyOurs: 'Chỉ phía ta',
  field: 'Lĩnh vực',
  status: 'Tình trạng',
  since: 'Từ',
  book: 'Trong sổ',
  open: 'Mở mục',
  byName: 'Một tổ chức được tính cho đối tác có tên trong tên của tổ chức, nếu không thì theo nước.',
}

/** The words of the list of links, in a language. */
export function linksWords(lang: Language): LinksWords {
  return lang === 'vi' ? vi : en
}
