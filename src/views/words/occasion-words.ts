import type { Language } from '#model/problem.ts'

const en = {
  tie: (years: number, partner: string) => `${years} years of ties with ${partner}`,
  agreement: (years: number, title: string) => `${years} years since ${title}`,
  relations: (years: number, country: string) => `${years} years of diplomatic relations with ${country}`,
  feastOf: (feast: string, country: string) => `${feast}, ${country}`,
  nationalDay: (day: string, country: string) =>
    day === 'National Day' ? `National Day of ${country}` : `National Day of ${country} (${day})`,
  rule: (from: string, to: string) =>
    `Between ${from} and ${to}: round years (5, 10, 15 …) of ties and agreements in force and of diplomatic relations on file, national days and new-year feasts of the countries we have a tie with, and Tết for every partner. Where only a month or year is known the occasion stands under that.`,
}

const vi: typeof en = {
  tie: (years, partner) => `${years} năm quan hệ với ${partner}`,
  agreement: (years, title) => `${years} năm: ${title}`,
  relations: (years, country) => `${years} năm quan hệ ngoại giao với ${country}`,
  feastOf: (feast, country) => `${feast} ${country}`,
  // Many a day is named for its country: “Ngày Nước Úc Úc” nobody would write.
  nationalDay: (day, country) =>
    day === 'Quốc khánh' ? `Quốc khánh ${country}` : `Quốc khánh ${country} (${day})`,
  rule: (from, to) =>
    `Từ ${from} đến ${to}: năm chẵn (5, 10, 15 …) của quan hệ, văn bản đang có hiệu lực và của quan hệ ngoại giao có trong sổ; quốc khánh, tết của các nước ta có quan hệ; Tết Nguyên đán cho mọi đối tác. Chỉ biết tháng hay năm thì ghi theo tháng, năm đó.`,
}

/** The words of occasions. */
export function occasionWords(lang: Language): typeof en {
  return lang === 'vi' ? vi : en
}
