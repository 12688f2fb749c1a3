/** Set sentences of a notice of a delegation. */
export const NOTICE_SAYS = {
  en: {
    subjectOut: (title: string) => `on a delegation abroad: ${title}`,
    subjectIn: (title: string) => `on receiving a delegation: ${title}`,
    lead: (office: string) => `${office} gives notice of the following.`,
    underDecision: (office: string, number: string, day: string) =>
      `Under decision ${number} of ${day}, ${office} gives notice of the following.`,
    led: (head: string) => `Head of delegation: ${head}.`,
    ask: (office: string) =>
      `The bodies concerned prepare what falls to them and tell ${office} at once of any change of people or times.`,
    concerned: 'bodies concerned',
    body: (name: string) => name,
    file: 'file',
  },
  vi: {
    subjectOut: (title: string) => `Về chuyến công tác nước ngoài: ${title}`,
    subjectIn: (title: string) => `Về việc đón tiếp đoàn: ${title}`,
    lead: (office: string) => `${office} thông báo các nội dung sau:`,
    underDecision: (office: string, number: string, day: string) =>
      `Thực hiện Quyết định số ${number} ngày ${day}, ${office} thông báo các nội dung sau:`,
    led: (head: string) => `Trưởng đoàn: ${head}.`,
    ask: (office: string) =>
      `Đề nghị các cơ quan, đơn vị liên quan chuẩn bị nội dung theo phân công; khi có thay đổi về thành phần hoặc thời gian, báo ngay cho ${office}./.`,
    concerned: 'Các cơ quan, đơn vị liên quan;',
    body: (name: string) => `${name};`,
    file: 'Lưu: VT.',
  },
} as const

/** Heads of its parts that no other paper has. */
export const NOTICE_WORDS = {
  asked: { en: 'What is asked', vi: 'Đề nghị' },
  content: { en: 'Purpose and topic', vi: 'Mục đích, nội dung làm việc' },
} as const
