import type { Bilingual } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'

/** The labels of papers on investment. */
export const INVESTMENT_WORDS = {
  capital: { en: 'Foreign capital in the period', vi: 'Vốn đầu tư nước ngoài trong kỳ' },
  origins: { en: 'Standing capital by origin', vi: 'Vốn lũy kế theo nước, vùng lãnh thổ' },
  files: { en: 'Investors’ files', vi: 'Hồ sơ nhà đầu tư' },
  conferences: { en: 'After investment conferences', vi: 'Theo dõi sau hội nghị xúc tiến đầu tư' },
  part: { en: 'Part', vi: 'Phần' },
  ours: { en: 'Our files', vi: 'Theo hồ sơ' },
  told: { en: 'Told by sources', vi: 'Số công bố' },
  gap: { en: 'Difference', vi: 'Chênh lệch' },
  why: { en: 'Why', vi: 'Giải thích' },
  origin: { en: 'Origin', vi: 'Nước, vùng lãnh thổ' },
  stage: { en: 'Stage', vi: 'Bước' },
  count: { en: 'Files', vi: 'Số hồ sơ' },
  investor: { en: 'Investor', vi: 'Nhà đầu tư' },
  subject: { en: 'Project or subject', vi: 'Dự án, nội dung' },
  registered: { en: 'Registered', vi: 'Vốn đăng ký' },
  conference: { en: 'Conference', vi: 'Hội nghị' },
  lines: { en: 'Lines', vi: 'Số mục' },
  next: { en: 'Next follow-up', vi: 'Lần theo dõi tới' },
  money: { en: 'Capital', vi: 'Vốn' },
  relations: { en: 'The relationship', vi: 'Quan hệ' },
  step: { en: 'Step', vi: 'Bước' },
  day: { en: 'Day', vi: 'Ngày' },
  fileOf: { en: 'File', vi: 'Hồ sơ' },
  page: { en: 'The investor', vi: 'Thông tin nhà đầu tư' },
  open: { en: 'Open points', vi: 'Việc còn mở' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Their set sentences. */
export const INVESTMENT_SAYS = {
  en: {
    subject: (period: string) => `Investment, ${period}`,
    files: (sum: string, n: number) =>
      `By our files, newly registered, adjusted and bought come to ${sum} (${n} ${n === 1 ? 'file' : 'files'} open).`,
    noFiles: 'Our files hold no foreign capital registered in this period.',
    told: (parts: string, day: string) => `Told by sources: ${parts}${day ? ` (${day})` : ''}.`,
    total: (sum: string) => `The parts told come to ${sum}.`,
    none: 'No source on file tells foreign capital newly registered, adjusted or bought.',
    disbursed: (sum: string) => `Capital realised by our files: ${sum}.`,
    pledged: (sum: string) => `Pledged in memoranda and not counted above: ${sum}.`,
    apart: (word: string, n: number) => `Kept apart: ${word}, ${counted(n, 'file')}.`,
    noOrigins: 'Neither a source nor a file tells of standing capital.',
    noDeals: 'No investor’s file is open.',
    noConferences: 'No conference is on file at which certificates or memoranda were handed over.',
    projects: (n: number) => counted(n, 'project'),
    more: (n: number) => `${n} more: see Investors’ files.`,
    rowsLeft: (n: number) => `${n} more: see Investment capital.`,
    namesLeft: (n: number) => `and ${n} more`,
    linesLeft: (n: number, name: string) =>
      `${n} more ${n === 1 ? 'tie, agreement or promise' : 'ties, agreements and promises'}: see the page of ${name}.`,
    partnersLeft: (name: string, others: number) =>
      `Not told here: ${name}${others ? ` and ${others} more` : ''}; see the pages of partners.`,
    filesLeft: (n: number) =>
      `${n} more ${n === 1 ? 'file' : 'files'} of this investor: see Investors’ files.`,
    noFile: (name: string) => `No file is open for ${name}.`,
    left: (steps: string) => `Not noted so far: ${steps}.`,
    next: (months: number, day: string, state: string) => `after ${months} months: ${day}, ${state}`,
  },
  vi: {
    subject: (period: string) => `Tình hình thu hút đầu tư ${period}`,
    files: (sum: string, n: number) =>
      `Theo hồ sơ của cơ quan, vốn cấp mới, điều chỉnh và góp vốn mua cổ phần cộng lại là ${sum} (đang theo dõi ${n} hồ sơ).`,
    noFiles: 'Hồ sơ của cơ quan không ghi vốn nước ngoài đăng ký trong kỳ này.',
    told: (parts: string, day: string) => `Số công bố: ${parts}${day ? ` (${day})` : ''}.`,
    total: (sum: string) => `Các phần được công bố cộng lại là ${sum}.`,
    none: 'Chưa có nguồn nào trong sổ nêu vốn nước ngoài cấp mới, điều chỉnh hay góp vốn mua cổ phần.',
    disbursed: (sum: string) => `Vốn thực hiện theo hồ sơ: ${sum}.`,
    pledged: (sum: string) => `Vốn cam kết trong bản ghi nhớ, không tính vào các số trên: ${sum}.`,
    apart: (word: string, n: number) => `Tách riêng: ${word}, ${n} hồ sơ.`,
    noOrigins: 'Chưa có nguồn hay hồ sơ nào nêu vốn lũy kế.',
    noDeals: 'Chưa lập hồ sơ nhà đầu tư nào.',
    noConferences: 'Trong sổ chưa có hội nghị nào trao giấy chứng nhận hay bản ghi nhớ.',
    projects: (n: number) => `${n} dự án`,
    more: (n: number) => `Còn ${n} hồ sơ nữa: xem mục Hồ sơ nhà đầu tư.`,
    rowsLeft: (n: number) => `Còn ${n} dòng nữa: xem mục Vốn đầu tư.`,
    namesLeft: (n: number) => `và ${n} nhà đầu tư khác`,
    linesLeft: (n: number, name: string) =>
      `Còn ${n} mục về quan hệ, thỏa thuận, cam kết: xem trang ${name}.`,
    partnersLeft: (name: string, others: number) =>
      `Chưa nêu ở đây: ${name}${others ? ` và ${others} đối tác khác` : ''}; xem trang của đối tác.`,
    filesLeft: (n: number) => `Còn ${n} hồ sơ nữa của nhà đầu tư này: xem mục Hồ sơ nhà đầu tư.`,
    noFile: (name: string) => `Chưa lập hồ sơ nhà đầu tư cho ${name}.`,
    left: (steps: string) => `Chưa ghi: ${steps}.`,
    next: (months: number, day: string, state: string) => `sau ${months} tháng: ${day}, ${state}`,
  },
} as const
