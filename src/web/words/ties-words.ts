import type { Language } from '#model/problem.ts'

const en = {
  ties: 'Ties on a day',
  tiesSays: 'Every tie with its stages, where it stands, when it runs out and when we last met.',
  agreements: 'Agreements on a day',
  agreementsSays:
    'Every paper signed: who signed as its words name them, its term, its last day and by when to give notice.',
  lists: 'Lists',
  days: 'Runs out within (days)',
  years: 'Silent for (years)',
  country: 'Country',
  everyCountry: 'every country',
  sort: 'Sorted by',
  show: 'Show',
  csv: 'CSV',
  xlsx: 'Workbook',
  none: 'Nothing stands in this list on this day.',
  limits: 'Change the limits',
  importList: 'Bring in a list you keep',
  noTies:
    'The book holds no ties yet. They enter when you confirm what a source says of them, or from a list you keep.',
  noAgreements:
    'The book holds no agreements yet. They enter when you confirm a source that tells of a signing, or from a list you keep.',
  partner: 'Partner',
  stages: 'Stages',
  moreStages: (n: number) => (n === 1 ? '+1 stage' : `+${n} stages`),
  allStages: (partner: string) => `All stages of the tie with ${partner}`,
  stand: 'State',
  end: 'Last day',
  last: 'Last exchange',
  greeting: 'letter of good wishes',
  noneOnFile: 'none on file',
  paper: 'Paper',
  signedBy: 'Signed by',
  signed: 'Signed',
  terms: 'Terms',
  noticeBy: 'notice by',
  copy: 'signed copy',
  noCopy: 'no signed copy attached',
  daysLeft: (n: number) => (n === 1 ? '1 day left' : `${n} days left`),
  tieLine: 'The tie over time',
  tieLineSays: (day: string) => `Its stages as told by ${day}, each with its source.`,
  papers: 'Papers',
  home: 'Ties and what is coming',
  missions: 'Embassies and consulates',
  missionsSays:
    'Embassies, consulates and honorary consuls on file, by country, with those who headed them in turn.',
  noMissions:
    'No embassy or consulate is on file yet. They appear when a source names them, or when you enter who heads one.',
  area: 'Accredited area',
  areaUnknown: 'not stated',
  heads: 'Heads',
  noHeads: 'nobody on file',
  present: 'in office',
  lastSeen: 'last told',
  enterHead: 'Enter a head',
}

export type TiesWords = typeof en

const vi: TiesWords = {
  ties: 'Quan hệ theo ngày',
  tiesSays: 'Từng quan hệ với các bước, tình trạng, ngày hết hạn và lần gặp gần nhất.',
  agreements: 'Thỏa thuận theo ngày',
  agreementsSays:
    'Từng văn bản đã ký: bên ký theo đúng tên trong văn bản, thời hạn, ngày cuối và hạn báo trước.',
  lists: 'Danh sách',
  days: 'Hết hạn trong (ngày)',
  years: 'Không trao đổi (năm)',
  country: 'Nước',
  everyCountry: 'mọi nước',
  sort: 'Sắp theo',
  show: 'Xem',
  csv: 'CSV',
  xlsx: 'Bảng tính',
  none: 'Không có mục nào trong danh sách này vào ngày này.',
  limits: 'Đổi mốc thời gian',
  importList: 'Nhập danh sách sẵn có',
  noTies:
    'Sổ chưa có quan hệ nào. Quan hệ vào sổ khi bạn xác nhận nội dung của một nguồn, hoặc từ danh sách cơ quan đang giữ.',
  noAgreements:
    'Sổ chưa có thỏa thuận nào. Thỏa thuận vào sổ khi bạn xác nhận một nguồn có nêu việc ký, hoặc từ danh sách cơ quan đang giữ.',
  partner: 'Đối tác',
  stages: 'Các bước',
  moreStages: (n) => `+${n} bước`,
  allStages: (partner) => `Tất cả các bước của quan hệ với ${partner}`,
  stand: 'Tình trạng',
  end: 'Ngày cuối',
  last: 'Trao đổi gần nhất',
  greeting: 'thư chúc mừng',
  noneOnFile: 'chưa có trong sổ',
  paper: 'Văn bản',
  signedBy: 'Bên ký',
  signed: 'Ngày ký',
  terms: 'Thời hạn',
  noticeBy: 'báo trước chậm nhất',
  copy: 'bản đã ký',
  noCopy: 'chưa đính kèm bản đã ký',
  daysLeft: (n) => `còn ${n} ngày`,
  tieLine: 'Quan hệ qua thời gian',
  tieLineSays: (day) => `Các bước tính đến ${day}, mỗi bước có nguồn.`,
  papers: 'Văn bản',
  home: 'Quan hệ và những dịp sắp tới',
  missions: 'Cơ quan đại diện',
  missionsSays:
    'Đại sứ quán, tổng lãnh sự quán, lãnh sự danh dự có trong sổ, theo nước, cùng các người đứng đầu lần lượt.',
  noMissions:
    'Sổ chưa có cơ quan đại diện nào. Cơ quan đại diện hiện ra khi có nguồn nêu tên, hoặc khi bạn nhập người đứng đầu.',
  area: 'Địa bàn phụ trách',
  areaUnknown: 'chưa nêu',
  heads: 'Người đứng đầu',
  noHeads: 'chưa có trong sổ',
  present: 'đương nhiệm',
  lastSeen: 'nguồn gần nhất',
  enterHead: 'Nhập người đứng đầu',
}

/** The words of the pages on ties, agreements, embassies and consulates. */
export function tiesWords(lang: Language): TiesWords {
  return lang === 'vi' ? vi : en
}
