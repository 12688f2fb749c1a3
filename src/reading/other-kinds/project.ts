import { type OtherShape, words } from './shape.ts'

const PLACE = "(?: (?:in|at) (?:(?:the|province|'s|city) ){0,3}(?<place>{L}))?"

/** Projects for which partners or money are sought. */
export const PROJECT_SHAPES: readonly OtherShape[] = [
  {
    lang: 'en',
    kind: 'project',
    says: 'The delegation will call on investment funds to collaborate with Vingroup to develop a global intelligence center in Cam Lam.',
    shape: `(?:call|calls|called|invite|invites|invited|seek|seeks|sought|urge|urges|urged)(?: on)? (?:\\S+ ){0,5}?(?:funds|investors|firms|companies|partners|businesses) to (?:collaborate|partner|work|cooperate) with (?:\\S+ ){0,7}?(?<firms>{O}) to (?:develop|build|set up|construct|study the possibility of investing in|invest in) (?:a |an |the )?(?<title>${words(9).replaceAll('to|at', 'to|at|in|and')})(?: in (?:\\S+ ){0,3}(?<place>{L}))?`,
    state: { status: 'sought' },
  },
  {
    lang: 'en',
    kind: 'project',
    says: 'Hai Phong is calling for investors for the Lach Huyen container terminal.',
    shape: `(?:seek|seeks|seeking|looks for|looking for|calls for|calling for|called for|inviting|invites|invited|wants) (?:\\S+ ){0,3}?(?:investors|partners|investor|partner) (?:for|in) (?:the |its |a )?(?<title>(?:(?!(?:in|at|to|,) )\\S+ ){1,7}(?:terminal|port|park|centre|center|zone|line|railway|airport|plant|road|bridge|project|complex))${PLACE}`,
    state: { status: 'sought' },
  },
  {
    lang: 'en',
    kind: 'project',
    says: 'It will ask funds to partner with Sun Group to study the possibility of investing in Van Phong Economic Zone.',
    shape: `to (?:partner|collaborate|work) with (?:\\S+ ){0,4}?(?<firms>{O}) to (?:study|explore) (?:the possibility of )?investing in (?:the )?(?<title>${words(12).replaceAll('to|at', 'to|at|and')})`,
    state: { status: 'sought' },
  },
  {
    lang: 'vi',
    kind: 'project',
    says: 'Tỉnh Nghệ An kêu gọi đầu tư vào cảng nước sâu Cửa Lò.',
    shape: `(?:kêu gọi|mời gọi|tìm|tìm kiếm) (?:\\S+ ){0,2}?(?:đầu tư|đối tác|nhà đầu tư)(?: vào| cho| tham gia)? (?<title>(?:dự án|khu|tuyến|nhà máy|cảng|trung tâm|sân bay|cầu) ${words(9)})(?: (?:tại|ở) (?:\\S+ ){0,2}?(?<place>{L}))?`,
    state: { status: 'sought' },
  },
]
