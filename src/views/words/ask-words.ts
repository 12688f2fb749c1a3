/** How an answer speaks of the question itself. */
export const ASK_WORDS = {
  en: {
    several: (names: string) =>
      `The name fits several partners: ${names}. Choose one in the list of partners.`,
    nothing: (name: string) => `There is nothing on file about “${name}”.`,
    understood: (known: string) => `Understood: ${known}.`,
    left: (words: string) => `Not understood: ${words}.`,
    noSigners:
      'The book does not keep who signed for each side; the source of the agreement does. Ask which agreements were signed.',
    unclear:
      'What is asked about it is not clear. Name a country, place, body or person, and what you want to know.',
  },
  vi: {
    several: (names: string) => `Tên này chỉ nhiều đối tác: ${names}. Hãy chọn trong danh sách đối tác.`,
    nothing: (name: string) => `Trong sổ không có gì về “${name}”.`,
    understood: (known: string) => `Đã hiểu: ${known}.`,
    left: (words: string) => `Chưa hiểu: ${words}.`,
    noSigners:
      'Sổ không ghi ai ký thay mặt mỗi bên; văn bản gốc có ghi. Có thể hỏi ta đã ký những thỏa thuận nào.',
    unclear: 'Chưa rõ muốn hỏi gì. Hãy nêu tên một nước, địa phương, tổ chức hoặc người, và điều muốn biết.',
  },
} as const
