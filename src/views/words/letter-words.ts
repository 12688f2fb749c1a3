import type { Language } from '#model/problem.ts'

const en = {
  subject: (former: string, home: string) => `Notice of succession: ${former} and ${home}`,
  subjectSame: (home: string) => `Notice of the new ${home}`,
  tie: (former: string, partner: string, kind: string, since: string) =>
    `${former} and ${partner} have had a “${kind}” relationship${since ? ` since ${since}` : ''}.`,
  agreement: (what: string, day: string) =>
    `“${what}”${day ? ` of ${day}` : ''} stands in this relationship.`,
  ended: (former: string, home: string, day: string, basis: string) =>
    `Since ${day}, ${home} has stood in the place of ${former} (${basis}).`,
  joined: (others: string, home: string, basis: string) =>
    `${others} became part of the new ${home}, too (${basis}).`,
  continues: (home: string) =>
    `${home} continues what was agreed with you, under the same terms, and asks you to address it from now on.`,
  discuss: (home: string) =>
    `${home} keeps to what was agreed and would like to discuss with you how the relationship is best continued.`,
  double: (home: string, partner: string) =>
    `As more than one of the former units had a relationship with ${partner}, ${home} proposes to speak with you about them together.`,
  kept: (home: string) => `${home} keeps both relationships as they are.`,
  lapses: (home: string) =>
    `${home} proposes to carry this relationship on within the other one it has with you, and asks for your view.`,
  tier: 'As the level of our unit has changed, we ask which office on your side we should address.',
  expires: (what: string, day: string) =>
    `The term of “${what}” runs to ${day}; we would be glad to hear how you see its renewal.`,
  contact: (office: string) => `Please write to ${office} on all matters of this relationship.`,
  thanks: 'We thank you for your friendship and look forward to working with you.',
}

export type LetterWords = typeof en

const vi: LetterWords = {
  subject: (former, home) => `thông báo về việc ${home} kế thừa quan hệ của ${former}`,
  subjectSame: (home) => `thông báo về việc sắp xếp đơn vị hành chính của ${home}`,
  tie: (former, partner, kind, since) =>
    `${upperFirst(former)} và ${partner} có quan hệ ${kind}${since ? ` từ ${since}` : ''}.`,
  agreement: (what, day) => `Trong khuôn khổ quan hệ này có văn bản “${what}”${day ? `, ngày ${day}` : ''}.`,
  ended: (former, home, day, basis) => `Từ ngày ${day}, ${home} là đơn vị thay cho ${former}, theo ${basis}.`,
  joined: (others, home, basis) => `Cùng hình thành ${home} mới còn có ${others}, theo ${basis}.`,
  continues: (home) =>
    `${upperFirst(home)} tiếp tục thực hiện những nội dung đã thỏa thuận với quý cơ quan và là đầu mối liên hệ từ nay.`,
  discuss: (home) =>
    `${upperFirst(home)} tôn trọng những nội dung đã thỏa thuận và mong được trao đổi với quý cơ quan về cách tiếp tục quan hệ cho phù hợp.`,
  double: (home, partner) =>
    `Do nhiều đơn vị trước đây cùng có quan hệ với ${partner}, ${home} đề nghị hai bên trao đổi chung về các quan hệ này.`,
  kept: (home) => `${upperFirst(home)} giữ nguyên cả hai quan hệ.`,
  lapses: (home) =>
    `${upperFirst(home)} đề nghị tiếp tục quan hệ này trong khuôn khổ quan hệ còn lại với quý cơ quan và mong nhận được ý kiến.`,
  tier: 'Do cấp hành chính của chúng tôi thay đổi, kính đề nghị quý cơ quan cho biết đầu mối phù hợp.',
  expires: (what, day) =>
    `Thời hạn của “${what}” đến ngày ${day}; kính đề nghị quý cơ quan cho ý kiến về việc gia hạn.`,
  contact: (office) => `Mọi trao đổi về quan hệ này xin gửi về ${office}.`,
  thanks: 'Trân trọng cảm ơn sự hợp tác của quý cơ quan.',
}

/** The first letter as a sentence begins with it. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

/** The sentences of a notice letter. */
export function letterWords(lang: Language): LetterWords {
  return lang === 'vi' ? vi : en
}
