import type { Bilingual } from '#model/problem.ts'
import type { Rank } from '#model/roster.ts'

/** Ranks as a person of the desk says them. */
const RANK_WORDS: Readonly<Record<Rank, Bilingual>> = {
  national: { en: 'a national leader', vi: 'lãnh đạo cấp trung ương' },
  leader: {
    en: 'a head of the city’s or province’s committee, the People’s Council or the People’s Committee',
    vi: 'người đứng đầu cấp ủy, Hội đồng nhân dân, Ủy ban nhân dân',
  },
  'deputy-leader': {
    en: 'a deputy head of the city’s or province’s committee, the People’s Council or the People’s Committee',
    vi: 'cấp phó người đứng đầu cấp ủy, Hội đồng nhân dân, Ủy ban nhân dân',
  },
  'department-head': { en: 'the head of a department', vi: 'người đứng đầu sở, ban, ngành' },
  'department-deputy': { en: 'a deputy head of a department', vi: 'cấp phó sở, ban, ngành' },
  'commune-head': { en: 'the head of a commune or ward', vi: 'người đứng đầu xã, phường, đặc khu' },
  'commune-deputy': { en: 'a deputy head of a commune or ward', vi: 'cấp phó xã, phường, đặc khu' },
  official: { en: 'another official', vi: 'công chức, viên chức khác' },
  outside: { en: 'somebody who holds no office', vi: 'người ngoài cơ quan nhà nước' },
}

/** Several ranks in one phrase. */
export function sayRanks(ranks: readonly Rank[]): Bilingual {
  return {
    en: ranks.map((rank) => RANK_WORDS[rank].en).join(' or '),
    vi: ranks.map((rank) => RANK_WORDS[rank].vi).join(' hoặc '),
  }
}
