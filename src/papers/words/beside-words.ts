import type { MemberRole } from '#model/roster.ts'
import type { PartnerLanguage } from '#model/values/partner-language.ts'

/** The labels of a programme and a list of participants in a partner's language. */
export const BESIDE_WORDS = {
  programme: { ko: '일정표', ja: '日程表' },
  roster: { ko: '참가자 명단', ja: '参加者名簿' },
  time: { ko: '시간', ja: '時間' },
  what: { ko: '내용', ja: '内容' },
  where: { ko: '장소', ja: '場所' },
  who: { ko: '참석자', ja: '出席者' },
  with: { ko: '면담 상대', ja: '面談相手' },
  chair: { ko: '주재', ja: '主宰' },
  interpreter: { ko: '통역', ja: '通訳' },
  dress: { ko: '복장', ja: '服装' },
  gifts: { ko: '선물', ja: '贈り物' },
  number: { ko: '번호', ja: '番号' },
  name: { ko: '성명', ja: '氏名' },
  post: { ko: '직위·소속', ja: '役職・所属' },
  role: { ko: '역할', ja: '役割' },
  byDay: { ko: '날짜별 일정', ja: '日別日程' },
  byRole: { ko: '개인별 일정', ja: '個人別日程' },
  ours: { ko: '우리 측', ja: '当方' },
  theirs: { ko: '상대 측', ja: '先方' },
  faces: { ko: '상대역', ja: '対応者' },
  level: { ko: '직급', ja: '格' },
  date: { ko: '날짜', ja: '日付' },
} as const satisfies Readonly<Record<string, Readonly<Record<PartnerLanguage, string>>>>

export type BesideWord = keyof typeof BESIDE_WORDS

/** What people do in a delegation, in a partner's language. */
export const BESIDE_ROLES: Readonly<Record<MemberRole, Readonly<Record<PartnerLanguage, string>>>> = {
  head: { ko: '단장', ja: '団長' },
  member: { ko: '단원', ja: '団員' },
  secretary: { ko: '간사', ja: '書記' },
  interpreter: { ko: '통역', ja: '通訳' },
  press: { ko: '취재', ja: '報道' },
  security: { ko: '경호', ja: '警護' },
  business: { ko: '기업인', ja: '企業' },
}
