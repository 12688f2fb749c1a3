import { type OtherShape, words } from './shape.ts'

const PLACE = "(?: (?:in|at) (?:(?:the|province|'s|city) ){0,3}(?<place>{L}))?"

/** Words before those who are called on, up to the country they are from. */
const UP_TO_COUNTRY = '(?:(?!C\\d|(?:;|while|whereas|but|nhưng|còn|song) )\\S+ )'

/** A title that ends before a place or a second matter. */
const TITLE = words(9).replaceAll('to|at', 'to|at|in|and')

/** Whom a place asks to make an opening known: `urged Ulsan authorities to promote …`. */
const ASKED =
  '(?:(?:urge|urges|urged|ask|asks|asked|invite|invites|invited|encourage|encourages|encouraged|call|calls|called|want|wants|wanted|hope|hopes|hoped)(?: on| that| for)? (?:the )?(?<sought>{L})(?: (?:(?!L\\d)\\S+)){0,3}? (?:to |will |would ))?'
const MAKES_KNOWN =
  '(?:promote|promotes|promoted|promoting|introduce|introduces|introduced|introducing|showcase|showcases|showcased|advertise|publicise|publicize|market|present|presented)'
const OPENING = 'investment (?:opportunities|prospects|openings|potential) in'

/** A work told by its last word: `a semiconductor park`, `the Lien Chieu container port project`. */
const WORKS =
  '(?<title>(?:(?:the|its|a|an|their) )?(?:(?!(?:in|at|to|,|and|for|with) )\\S+ ){1,7}?(?:terminal|port|seaport|airport|park|parks|centre|center|zone|line|railway|metro|plant|plants|factory|road|highway|expressway|bridge|tunnel|project|projects|complex|hub|resort|hospital|campus|stadium|dam|farm|farms|refinery|waterworks|district))(?= |$)'

/** Projects for which partners or money are sought. */
export const PROJECT_SHAPES: readonly OtherShape[] = [
  {
    lang: 'en',
    kind: 'project',
    says: 'The delegation will call on investment funds to collaborate with Vingroup to develop a global intelligence center in Cam Lam.',
    shape: `(?:call|calls|called|invite|invites|invited|seek|seeks|sought|urge|urges|urged)(?: on)? ${UP_TO_COUNTRY}{0,5}?(?:(?<sought>{C}) )?${UP_TO_COUNTRY}{0,2}?(?:funds|investors|firms|companies|partners|businesses) to (?:collaborate|partner|work|cooperate) with (?:\\S+ ){0,7}?(?<firms>{O}) to (?:develop|build|set up|construct|study the possibility of investing in|invest in) (?:a |an |the )?(?<title>${TITLE})(?: in (?:\\S+ ){0,3}(?<place>{L}))?`,
    state: { status: 'sought' },
  },
  {
    lang: 'en',
    kind: 'project',
    says: 'The province hopes that US funds will join Vingroup in building a global intelligence centre in Cam Lam District.',
    shape: `(?:hope|hopes|hoped|want|wants|expect|expects|wish|wishes)(?: that| for)? ${UP_TO_COUNTRY}{0,3}?(?:(?<sought>{C}) )?${UP_TO_COUNTRY}{0,2}?(?:funds|investors|firms|companies|businesses) (?:will |would |to |can |could )?(?:join|work with|partner with|team up with) (?:\\S+ ){0,4}?(?<firms>{O}) (?:in|to) (?:building|developing|setting up|build|develop|set up) (?:a |an |the )?(?<title>${TITLE})(?: in (?:\\S+ ){0,3}(?<place>{L}))?`,
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
    lang: 'en',
    kind: 'project',
    says: 'The chairman asked Ulsan to introduce investment opportunities in Hai Phong’s logistics sector.',
    shape: `${ASKED}${MAKES_KNOWN} (?:\\S+ ){0,2}?(?<title>${OPENING} (?:the )?(?<place>{L})(?: 's)? (?:\\S+ ){1,4}?(?:sectors?|industry|industries))`,
    state: { status: 'sought' },
  },
  {
    lang: 'en',
    kind: 'project',
    says: 'Officials presented investment opportunities in the seafood industry of Ca Mau.',
    shape: `${ASKED}${MAKES_KNOWN} (?:\\S+ ){0,2}?(?<title>${OPENING} (?:the )?(?:(?!L\\d)\\S+ ){1,4}?(?:sectors?|industry|industries) (?:of|in) (?:the )?(?:city of |province of )?(?<place>{L}))`,
    state: { status: 'sought' },
  },
  {
    lang: 'en',
    kind: 'project',
    says: 'Da Nang is calling for investment in a free trade zone.',
    shape: `(?:is |are |was |were )?(?:seeks|seeking|calls for|calling for|called for|call for|wants|looking for|looks for|courting|soliciting|inviting|invites|invited|seek|invite) (?:(?:foreign|private|new|outside|more|\\S+) ){0,2}?(?:investment|investments|capital|funding|bids|bidders) (?:in|into|for|to build|to develop) ${WORKS}${PLACE}`,
    state: { status: 'sought' },
  },
  {
    lang: 'en',
    kind: 'project',
    says: 'The city invites Korean firms to invest in a semiconductor park in Hoa Vang.',
    shape: `(?:invites|invited|invite|inviting|urges|urged|calls on|called on|wants|wanted|looking for|looks for|seeks|seeking|sought) (?:\\S+ ){0,1}?(?:(?<sought>{C}) )?(?:\\S+ ){0,1}?(?:firms|companies|businesses|investors|enterprises|partners|a partner|an investor|developers|funds) to (?:invest in|build|develop|operate|set up|construct|finance|fund|take part in) ${WORKS}${PLACE}`,
    state: { status: 'sought' },
  },
  {
    lang: 'vi',
    kind: 'project',
    says: 'Ông đề nghị chính quyền Incheon quảng bá cơ hội đầu tư vào lĩnh vực bán dẫn của Đà Nẵng.',
    shape: `(?:(?:đề nghị|mong muốn|mong|mời) (?:(?:chính quyền|lãnh đạo|thành phố|tỉnh|phía) )*(?<sought>{L}) (?:\\S+ ){0,3}?)?(?:quảng bá|giới thiệu|xúc tiến|thúc đẩy)(?: các| những| về){0,2} (?<title>(?:cơ hội|tiềm năng) đầu tư (?:vào |trong )?(?:lĩnh vực|ngành|ngành công nghiệp) (?:(?!L\\d)\\S+ ){1,5}?(?:của|tại|ở) (?:thành phố |tỉnh )?(?<place>{L}))`,
    state: { status: 'sought' },
  },
  {
    lang: 'vi',
    kind: 'project',
    says: 'Tỉnh Nghệ An kêu gọi đầu tư vào cảng nước sâu Cửa Lò.',
    shape: `(?:kêu gọi|mời gọi|tìm|tìm kiếm) (?:\\S+ ){0,2}?(?:đầu tư|đối tác|nhà đầu tư)(?: vào| cho| tham gia)? (?<title>(?:dự án|khu|tuyến|nhà máy|cảng|trung tâm|sân bay|cầu) ${words(9)})(?: (?:tại|ở) (?:\\S+ ){0,4}?(?<place>{L}))?`,
    state: { status: 'sought' },
  },
  {
    lang: 'vi',
    kind: 'project',
    says: 'Khánh Hòa sẽ kêu gọi một số quỹ đầu tư Hoa Kỳ cùng Vingroup phát triển trung tâm trí tuệ toàn cầu tại huyện Cam Lâm.',
    shape: `(?:kêu gọi|mời gọi|mời|mong|mong muốn|đề nghị) (?:\\S+ ){0,3}?(?:quỹ đầu tư|quỹ|nhà đầu tư|doanh nghiệp|đối tác)(?: này)?(?: (?<sought>{C}))? (?:cùng|phối hợp với|hợp tác với|liên kết với|phối hợp cùng) (?<firms>{O}) (?:cùng )?(?:phát triển|xây dựng|triển khai|đầu tư vào|đầu tư|nghiên cứu khả năng đầu tư vào|nghiên cứu khả năng đầu tư|nghiên cứu đầu tư vào) (?<title>${words(9)})(?: (?:tại|ở) (?:\\S+ ){0,4}?(?<place>{L}))?`,
    state: { status: 'sought' },
  },
]
