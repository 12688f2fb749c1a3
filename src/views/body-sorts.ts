import { foldText } from '#model/values/fold.ts'

/** Sorts of bodies that link places with each other, told by a word of their name. */
export const BODY_SORTS = ['university', 'school', 'port', 'hospital', 'chamber', 'firm', 'museum'] as const
export type BodySort = (typeof BODY_SORTS)[number]

/** Words by sort, folded, English and Vietnamese; a word counts in the singular and the plural. */
const WORDS: Readonly<Record<BodySort, readonly string[]>> = {
  university: ['university', 'universities', 'college', 'dai hoc', 'hoc vien', 'cao dang', 'polytechnic'],
  school: ['school', 'truong', 'tieu hoc', 'trung hoc'],
  port: ['port', 'harbour', 'harbor', 'cang', 'airport', 'san bay', 'cang hang khong'],
  hospital: ['hospital', 'benh vien', 'medical center', 'medical centre', 'clinic'],
  chamber: ['chamber', 'phong thuong mai', 'hiep hoi', 'association', 'federation', 'lien doan', 'hoi'],
  firm: ['firm', 'company', 'companies', 'corporation', 'cong ty', 'doanh nghiep', 'tap doan'],
  museum: ['museum', 'bao tang', 'library', 'libraries', 'thu vien'],
}

/** Words in which a sort is named and not meant: Hội An, a people's council, a national assembly, a hall, a market. */
const NOT_MEANT =
  / (?:hoi an|hoi dong|hoi nghi|hoi thao|hoi cho|(?:nha )?hoi truong|xa hoi|quoc hoi|dai hoi|thi truong)(?= )/g

/** The sorts a name or a question names, in the order above; empty where it names none. */
export function bodySortsOf(text: string): readonly BodySort[] {
  const words = ` ${foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `.replace(NOT_MEANT, ' ')
  const isSchool = !/ (?:truong dai hoc|truong cao dang) /.test(words)
  return BODY_SORTS.filter(
    (sort) =>
      (sort !== 'school' || isSchool) &&
      WORDS[sort].some((word) => words.includes(` ${word} `) || words.includes(` ${word}s `)),
  )
}
