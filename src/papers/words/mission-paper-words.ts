import type { Bilingual } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'
import { PAPER_WORDS } from './paper-words.ts'

/** The labels of papers about a delegation. */
export const MISSION_PAPER_WORDS = {
  name: { en: 'Name', vi: 'Họ và tên' },
  post: { en: 'Post, body', vi: 'Chức vụ, đơn vị' },
  role: { en: 'Part', vi: 'Vai trò' },
  address: { en: 'addressed', vi: 'xưng hô' },
  day: { en: 'Day:', vi: 'Ngày' },
  time: { en: 'Time', vi: 'Thời gian' },
  what: { en: 'Item', vi: 'Nội dung' },
  where: { en: 'Place', vi: 'Địa điểm' },
  who: { en: 'Who', vi: 'Thành phần' },
  home: { en: 'at home', vi: 'giờ Việt Nam' },
  homeElsewhere: { en: 'at home', vi: 'giờ trong nước' },
  with: { en: 'with', vi: 'với' },
  chair: { en: 'Chair', vi: 'Chủ trì' },
  everybody: { en: 'the whole delegation', vi: 'cả đoàn' },
  interpreter: { en: 'Interpreter', vi: 'Phiên dịch' },
  dress: { en: 'Dress', vi: 'Trang phục' },
  gifts: { en: 'Gifts', vi: 'Quà tặng' },
  purpose: { en: 'Purpose', vi: 'Mục đích' },
  topic: { en: 'Topic', vi: 'Nội dung làm việc' },
  hosts: { en: 'Hosts and invitation', vi: 'Cơ quan mời, đón tiếp' },
  body: { en: 'Who asks to come', vi: 'Đơn vị đề nghị đến' },
  people: { en: 'Delegation', vi: 'Thành phần đoàn' },
  days: { en: 'Days and places', vi: 'Thời gian, địa điểm' },
  outline: { en: 'Programme in outline', vi: 'Chương trình dự kiến' },
  budget: { en: 'Budget', vi: 'Kinh phí' },
  reception: { en: 'Reception', vi: 'Công tác đón tiếp' },
  exceptions: { en: 'Points that need justification', vi: 'Nội dung cần giải trình' },
  recommendation: { en: 'Recommendation', vi: 'Kiến nghị' },
  item: { en: 'Item', vi: 'Khoản' },
  sum: { en: 'Sum', vi: 'Số tiền' },
  total: { en: 'Total', vi: 'Tổng cộng' },
  payer: { en: 'Paid by', vi: 'Nguồn kinh phí' },
  byDay: { en: 'Programme by day', vi: 'Chương trình theo ngày' },
  byRole: { en: 'Who does what', vi: 'Phân công theo người' },
  ours: { en: 'Our side', vi: 'Phía ta' },
  theirs: { en: 'Their side', vi: 'Phía bạn' },
  faces: { en: 'Who faces whom', vi: 'Đối đẳng' },
  level: { en: 'Level', vi: 'Cấp' },
  general: { en: 'Plan and what took place', vi: 'Kế hoạch và thực hiện' },
  matter: { en: 'Matter', vi: 'Nội dung' },
  planned: { en: 'Planned', vi: 'Kế hoạch' },
  actual: { en: 'As it was', vi: 'Thực hiện' },
  reason: { en: 'Reason', vi: 'Lý do' },
  size: { en: 'People', vi: 'Số người' },
  dates: { en: 'Days', vi: 'Thời gian' },
  dayCount: { en: 'Number of days', vi: 'Số ngày' },
  head: { en: 'Head of delegation', vi: 'Trưởng đoàn' },
  countries: { en: 'Countries', vi: 'Nước đến' },
  cost: { en: 'Cost', vi: 'Kinh phí' },
  results: { en: 'Results', vi: 'Kết quả' },
  evidence: { en: 'on file', vi: 'tài liệu kèm' },
  noEvidence: { en: 'no document attached', vi: 'chưa có tài liệu kèm' },
  deviations: { en: 'Other than planned', vi: 'Thay đổi so với kế hoạch' },
  noDeviations: { en: 'None was noted.', vi: 'Không ghi nhận thay đổi.' },
  follow: { en: 'To be done', vi: 'Việc cần thực hiện' },
  duty: { en: 'Matter', vi: 'Nội dung' },
  unit: { en: 'Lead', vi: 'Chủ trì' },
  due: { en: 'Due', vi: 'Thời hạn' },
  state: { en: 'Standing', vi: 'Tình trạng' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Set sentences of these papers. */
export const MISSION_PAPER_SAYS = {
  en: {
    subjectOut: (title: string) => `on sending a delegation: ${title}`,
    subjectIn: (title: string) => `on receiving a delegation: ${title}`,
    decisionOut: (title: string) => `on sending a delegation: ${title}`,
    decisionIn: (title: string) => `on receiving a delegation: ${title}`,
    programme: (title: string) => title,
    report: (title: string) => `on ${title}`,
    lead: (office: string, to: string) => `${office} respectfully submits to ${to} the following proposal.`,
    days: (text: string, count: number | undefined) =>
      `${text}${count ? ` (${counted(count, 'day')})` : ''}.`,
    close: (to: string) => `Submitted to ${to} for decision.`,
    proposedBy: (office: string) => `At the proposal of ${office}.`,
    authority: (home: string) => `The Chairman of the People’s Committee of ${home}`,
    post: ['Chairman'],
    decides: 'decides:',
    article: (at: number) => `Article ${at}.`,
    send: (title: string, count: number | undefined) =>
      `To send the delegation “${title}”${count ? `, ${counted(count, 'person', 'people')}` : ''}, as follows:`,
    receive: (title: string, count: number | undefined) =>
      `To receive the delegation “${title}”${count ? `, ${counted(count, 'person', 'people')}` : ''}:`,
    listed: (count: number, size: number) =>
      `[${count} of ${size} are on the list so far: complete the list, or correct the number]`,
    unexplained: (what: string) => `[plan and what took place differ in: ${what}; note why in the report]`,
    added: (sum: string) => `[the lines come to ${sum}: look at the estimate again]`,
    when: (days: string, where: string) => `Days: ${days}${where ? `; places: ${where}` : ''}.`,
    money: (total: string | undefined, payer: string | undefined) =>
      `Cost: ${[total, payer].filter(Boolean).join('; ') || `[${PAPER_WORDS.missing.en}]`}.`,
    duty: (office: string) =>
      `The members of the delegation carry out the programme as approved and report the results in writing; ${office} follows this up.`,
    force: (office: string) =>
      `The Chief of Office of the People’s Committee, ${office} and the persons named above carry out this decision.`,
    // Guests are named in it, and it binds none of them.
    forceIn: (office: string) =>
      `The Chief of Office of the People’s Committee, ${office} and the bodies concerned carry out this decision.`,
    recipients: ['as above', 'file'],
    recipientsOfList: ['members of the delegation', 'units concerned', 'file'],
    recipientsOfDecision: ['as in Article 3', 'file'],
  },
  vi: {
    subjectOut: (title: string) => `Về việc cử đoàn đi công tác nước ngoài: ${title}`,
    subjectIn: (title: string) => `Về việc đón tiếp đoàn: ${title}`,
    decisionOut: (title: string) => `Về việc cử đoàn đi công tác nước ngoài: ${title}`,
    decisionIn: (title: string) => `Về việc đón tiếp đoàn: ${title}`,
    programme: (title: string) => title,
    report: (title: string) => `Kết quả: ${title}`,
    lead: (office: string, to: string) => `${office} kính trình ${to} xem xét nội dung như sau:`,
    days: (text: string, count: number | undefined) => `${text}${count ? ` (${count} ngày)` : ''}.`,
    close: (to: string) => `Kính trình ${to} xem xét, quyết định./.`,
    proposedBy: (office: string) => `Theo đề nghị của ${office}.`,
    authority: (home: string) => `CHỦ TỊCH ỦY BAN NHÂN DÂN ${home.toLocaleUpperCase('vi')}`,
    post: ['Chủ tịch'],
    decides: 'QUYẾT ĐỊNH:',
    article: (at: number) => `Điều ${at}.`,
    send: (title: string, count: number | undefined) =>
      `Cử đoàn công tác “${title}”${count ? ` gồm ${count} người` : ''}, có thành phần như sau:`,
    receive: (title: string, count: number | undefined) =>
      `Đón tiếp đoàn “${title}”${count ? ` gồm ${count} người` : ''}:`,
    listed: (count: number, size: number) =>
      `[danh sách mới ghi ${count}/${size} người: bổ sung danh sách hoặc sửa số người]`,
    unexplained: (what: string) =>
      `[kế hoạch và thực hiện khác nhau về: ${what}; hãy ghi lý do trong báo cáo]`,
    added: (sum: string) => `[các khoản cộng lại là ${sum}: xem lại dự toán]`,
    when: (days: string, where: string) => `Thời gian: ${days}${where ? `; địa điểm: ${where}` : ''}.`,
    money: (total: string | undefined, payer: string | undefined) =>
      `Kinh phí: ${[total, payer].filter(Boolean).join('; ') || `[${PAPER_WORDS.missing.vi}]`}.`,
    duty: (office: string) =>
      `Các thành viên thực hiện đúng chương trình được duyệt, báo cáo kết quả bằng văn bản sau chuyến công tác; ${office} theo dõi việc thực hiện.`,
    force: (office: string) =>
      `Chánh Văn phòng Ủy ban nhân dân, ${office} và các ông, bà có tên nêu trên chịu trách nhiệm thi hành Quyết định này./.`,
    forceIn: (office: string) =>
      `Chánh Văn phòng Ủy ban nhân dân, ${office} và các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.`,
    recipients: ['Như trên;', 'Lưu: VT.'],
    recipientsOfList: ['Thành viên đoàn;', 'Các đơn vị liên quan;', 'Lưu: VT.'],
    recipientsOfDecision: ['Như Điều 3;', 'Lưu: VT.'],
  },
} as const
