import type { InvestorKind } from '#model/dossier.ts'
import { foldText } from '#model/values/fold.ts'

/** What a body is by its name alone: a kind of investor, an authority, or nothing its name tells. */
export type BodySort = InvestorKind | 'authority'

/** Words of names, folded; the first list that has one decides. */
const WORDS: readonly (readonly [BodySort, RegExp])[] = [
  [
    'authority',
    /\b(ubnd|uy ban|hdnd|hoi dong nhan dan|people s committee|people s council|party committee|tinh uy|thanh uy|ministry|department|dai su quan|embassy|consulate|lanh su|government|chinh phu|city hall|city council|ban quan ly|management board|authority|office of|police|cong an|commission|committee)\b|^(so|bo|cuc|tong cuc|vu|phong|van phong) /,
  ],
  [
    'university',
    /\b(university|universities|college|institute|academy|dai hoc|hoc vien|vien|truong cao dang|daehakgyo|school)\b|university$/,
  ],
  [
    'association',
    /\b(association|chamber|federation|council|society|club|forum|circle|union|alliance|hiep hoi|lien doan|hoi|phong thuong mai|kotra|jetro|korcham|amcham|eurocham)\b/,
  ],
  ['fund', /\b(fund|funds|ventures|venture|capital|quy|asset management|private equity|partners)\b/],
  ['conglomerate', /\b(group|tap doan|conglomerate|holdings|keiretsu|chaebol)\b|group$/],
  [
    'firm',
    /\b(co|ltd|inc|corp|corporation|company|llc|jsc|gmbh|plc|kk|bank|electronics|industries|motors|cong ty|tong cong ty|ngan hang|doanh nghiep)\b/,
  ],
]

/** A city or province by its tier and name, marks and all: `Tỉnh Gyeonggi` is one, `Tinh Hoa` a firm. */
const PLACE = /^(thành phố|tỉnh|quận|huyện|city of|province of)\s+\S+/iu

/** Reads the sort of a body from its name; a person may say otherwise on its sheet. */
export function sortOfBody(name: string): BodySort | undefined {
  const folded = foldText(name)
  const told = WORDS.find(([, words]) => words.test(folded))?.[0]
  return told ?? (PLACE.test(name.normalize('NFC')) ? 'authority' : undefined)
}
