import type { Language } from '#model/problem.ts'
import type { OccasionSort } from '../occasions-view.ts'

const en = {
  subject: (occasion: string) => `Good wishes: ${occasion}`,
  tie: (years: number, home: string, partner: string, since: string, kind: string | undefined) =>
    `${home} and ${partner} ${kind ? `have had ${kind} ties` : 'have been partners'} since ${since}: ${years} years this time.`,
  agreement: (years: number, title: string, since: string) =>
    `${years} years have passed since “${title}” of ${since}.`,
  relations: (years: number, country: string, since: string) =>
    `Viet Nam and ${country} have had diplomatic relations since ${since}: ${years} years this time.`,
  feast: (occasion: string, on: string) => `${occasion} falls on ${on}.`,
  kindSince: (home: string, partner: string, kind: string, since: string) =>
    `${home} and ${partner} ${since ? 'have had' : 'have'} ${kind} ties${since ? ` since ${since}` : ''}.`,
  paper: (title: string, on: string) => `Both sides signed “${title}”${on ? `, ${on}` : ''}.`,
  last: (what: string, on: string) => `Our last exchange was a ${what} on ${on}.`,
  wishes: {
    anniversary: (partner: string) =>
      `On this occasion we send our warm congratulations to ${partner} and its people, and our thanks to all who have carried this friendship.`,
    'national-day': (partner: string) =>
      `On the occasion of this day we send ${partner} and its people our best wishes for peace and prosperity.`,
    'new-year': (partner: string) =>
      `On this occasion we wish ${partner}, your family and all your colleagues good health, happiness and success in the new year.`,
    chuseok: (partner: string) =>
      `On this occasion we wish ${partner}, your family and all your colleagues a full and happy festival.`,
  },
  forward: 'We look forward to continuing our cooperation, and to meeting you again.',
  closing: 'Please accept the assurance of our high consideration.',
  salutations: {
    ambassador: 'Your Excellency,',
    consul: (name: string) => `Dear Consul ${name},`,
    governor: (name: string) => `Dear Governor ${name},`,
    mayor: (name: string) => `Dear Mayor ${name},`,
    chair: (name: string) => `Dear Chair ${name},`,
    other: (post: string, name: string) => `Dear ${post} ${name},`,
    nobody: 'Dear Sir or Madam,',
  },
}

export type GreetingWords = typeof en

/** A date within a sentence says what it is: “năm 1997”, “tháng 5/2016”, “ngày 02/4/2025”. */
function dayOrYear(printed: string): string {
  const parts = /^[\d/]+$/.test(printed) ? printed.split('/').length : 0
  return `${['', 'năm ', 'tháng ', 'ngày '][parts] ?? ''}${printed}`
}

const vi: GreetingWords = {
  subject: (occasion) => `Thư chúc mừng: ${occasion}`,
  tie: (years, home, partner, since, kind) =>
    `${home} và ${partner} có quan hệ${kind ? ` ${kind}` : ''} từ ${dayOrYear(since)}, đến dịp này là ${years} năm.`,
  agreement: (years, title, since) => `Đã ${years} năm kể từ “${title}”, ${since}.`,
  relations: (years, country, since) =>
    `Việt Nam và ${country} có quan hệ ngoại giao từ ${dayOrYear(since)}, đến dịp này là ${years} năm.`,
  feast: (occasion, on) => `Ngày ${on} là ${occasion}.`,
  kindSince: (home, partner, kind, since) =>
    `${home} và ${partner} có quan hệ ${kind}${since ? ` từ ${dayOrYear(since)}` : ''}.`,
  paper: (title, on) => `Hai bên đã ký “${title}”${on ? `, ${on}` : ''}.`,
  last: (what, on) => `Lần trao đổi gần nhất của hai bên là ${what}, ${on}.`,
  wishes: {
    anniversary: (partner) =>
      `Nhân dịp này, chúng tôi trân trọng gửi tới lãnh đạo và nhân dân ${partner} lời chúc mừng tốt đẹp nhất, cùng lời cảm ơn tới những người đã vun đắp mối quan hệ này.`,
    'national-day': (partner) =>
      `Nhân dịp này, chúng tôi trân trọng gửi tới lãnh đạo và nhân dân ${partner} lời chúc mừng tốt đẹp nhất, chúc hòa bình và thịnh vượng.`,
    'new-year': (partner) =>
      `Nhân dịp này, chúng tôi trân trọng chúc lãnh đạo và nhân dân ${partner}, chúc Quý vị và gia đình một năm mới mạnh khỏe, hạnh phúc và thành công.`,
    chuseok: (partner) =>
      `Nhân dịp này, chúng tôi trân trọng chúc lãnh đạo và nhân dân ${partner}, chúc Quý vị và gia đình một mùa lễ đoàn viên, sung túc và an lành.`,
  },
  forward: 'Chúng tôi mong tiếp tục hợp tác và được gặp lại Quý vị.',
  closing: 'Xin gửi tới Quý vị lời chào trân trọng.',
  salutations: {
    ambassador: 'Thưa Ngài/Bà Đại sứ,',
    consul: (name) => `Thưa Ngài/Bà Lãnh sự ${name},`,
    governor: (name) => `Thưa Ngài/Bà Thống đốc ${name},`,
    mayor: (name) => `Thưa Ngài/Bà Thị trưởng ${name},`,
    chair: (name) => `Thưa Ngài/Bà Chủ tịch ${name},`,
    other: (_post, name) => `Thưa Ngài/Bà ${name},`,
    nobody: 'Thưa Quý vị,',
  },
}

/** The sentences of letters of good wishes. */
export function greetingWords(lang: Language): GreetingWords {
  return lang === 'vi' ? vi : en
}

/** Which wishes fit an occasion. */
export function wishesFor(sort: OccasionSort): keyof GreetingWords['wishes'] {
  if (sort === 'tie' || sort === 'agreement' || sort === 'relations') return 'anniversary'
  return sort === 'national-day' || sort === 'chuseok' ? sort : 'new-year'
}
