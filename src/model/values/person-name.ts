import { foldText } from './fold.ts'

/** Words that only bodies carry in their English names. */
const BODY_WORDS = new Set(
  (
    'university college institute department committee council company group corporation bank port authority agency ' +
    'association chamber ministry embassy consulate centre center board union federation office school hospital ' +
    'foundation fund forum team delegation museum airlines airport commission party club society academy bureau ' +
    'cooperative inc ltd llc plc jsc co corp gmbh'
  ).split(' '),
)

/** How names of bodies begin in Vietnamese. Without their marks, or at the end of a name, the same words are people's names. */
const BODY_BEGINNINGS =
  /^(đại học|trường|học viện|sở|ban (quản lý|chỉ đạo|tổ chức|tuyên giáo|thường vụ)|[uủ][ỷy] ban|ubnd|hđnd|hội đồng|công ty|tập đoàn|hiệp hội|ngân hàng|cơ quan|đại sứ quán|tổng lãnh sự quán|lãnh sự quán|bộ|viện|trung tâm|hội|liên đoàn|liên hiệp|phòng|quỹ|cục|tổng cục|chi cục|cảng|bệnh viện|thành [uủ][ỷy]|tỉnh [uủ][ỷy]|đoàn đại biểu|nhà xuất bản|bảo tàng)\s/u

/** Words of names that are written small: “van Beethoven”, “da Silva”. */
const PARTICLES = new Set('van von der den de da di do dos del della la le bin binti ibn al el y'.split(' '))

function spelled(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/**
 * Does a name that is no place look like a person's? Two to six words, each with a capital (or of a script without), none
 * that only bodies carry. A guess, made only where a person is as likely as a body.
 */
export function looksLikePerson(name: string): boolean {
  const words = name.trim().split(/\s+/)
  if (words.length < 2 || words.length > 6 || BODY_BEGINNINGS.test(spelled(name))) return false
  return words.every(
    (word) =>
      !BODY_WORDS.has(foldText(word)) &&
      (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word.normalize('NFC')) || PARTICLES.has(word)),
  )
}
