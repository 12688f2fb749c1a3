/** The sentences of an anniversary letter. */
export const ANNIVERSARY_SAYS = {
  en: {
    subject: (years: number, partner: string) => `${years} years with ${partner}`,
    marks: (day: string, years: number, partner: string, home: string) =>
      `${day} marks ${years} years of relations between ${home} and ${partner}.`,
    thanks:
      'On this occasion we send you our warm greetings and our thanks for your friendship over these years.',
    wish: (partner: string) =>
      `We wish the people of ${partner} well, and look forward to the years to come.`,
  },
  vi: {
    subject: (years: number, partner: string) => `Kỷ niệm ${years} năm quan hệ với ${partner}`,
    marks: (day: string, years: number, partner: string, home: string) =>
      `Mốc ${day} đánh dấu ${years} năm quan hệ giữa ${home} và ${partner}.`,
    thanks:
      'Nhân dịp này, chúng tôi trân trọng gửi tới quý vị lời chúc mừng tốt đẹp và lời cảm ơn về tình hữu nghị trong những năm qua.',
    wish: (partner: string) =>
      `Kính chúc nhân dân ${partner} an khang, thịnh vượng và mong quan hệ hai bên tiếp tục phát triển.`,
  },
} as const
