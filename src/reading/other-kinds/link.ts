import type { OtherShape } from './shape.ts'

/** Bodies of a country that are not named one by one. */
const BODIES =
  '(?:firms|companies|businesses|enterprises|corporations|investors|universities|institutes|funds)'
const BODIES_VI = '(?:doanh nghiệp|công ty|tập đoàn|nhà đầu tư|trường đại học|viện nghiên cứu|quỹ đầu tư)'

/** What joins two bodies for good. */
const TIE =
  '(?:(?:close|long - standing|longstanding|strong|formal|active|joint|good|student|staff|academic|research|training|teaching|faculty|cultural|scientific|educational|exchange|strategic|double|dual|degree|internship|and|,) ){0,5}(?:partnership|ties|links|relations|relationship|cooperation|collaboration|exchange|exchanges|exchange programme|exchange program|programme|program)'

/** Two bodies that work together, told without a paper they signed; bodies a source does not name stand under their country. */
export const LINK_SHAPES: readonly OtherShape[] = [
  {
    lang: 'en',
    kind: 'link',
    says: 'Becamex IDC partnered with Western Sydney University to train engineers.',
    shape:
      '(?<a>{O})(?: (?:has|have|had|also|long|already|will|would|is|to|been|now)){0,3} (?:collaborates|collaborate|collaborated|cooperates|cooperate|cooperated|partners|partnered|teamed up|works|worked|working) (?:closely )?with (?:the )?(?<b>{O})',
    state: { status: 'established' },
  },
  {
    lang: 'en',
    kind: 'link',
    says: 'The exchange between Kangwon National University and Da Nang University began in 2010.',
    shape:
      '(?:ties|links|partnership|cooperation|collaboration|exchange|exchanges) between (?:the )?(?<a>{O}) and (?:the )?(?<b>{O})',
    state: { status: 'established' },
  },
  {
    lang: 'en',
    kind: 'link',
    says: 'Talks with Stanford University aim at a partnership wherein the school collaborates with VinUniversity.',
    shape:
      '(?<a>{O}) (?:\\S+ ){0,8}?partnership (?:wherein|in which|under which) (?:\\S+ ){1,5}?(?:collaborates|cooperates|partners|works) with (?<b>{O})',
    state: { status: 'planned' },
  },
  {
    lang: 'en',
    kind: 'link',
    says: 'The mission wants to build ties between Korean firms in the field of logistics and Da Nang Port.',
    shape: `(?:ties|links|connections|contacts|bridges|partnerships?|cooperation|collaboration) between (?:(?:the|some|certain|several|leading|major) )*(?<a>{C}) (?:\\S+ ){0,2}?${BODIES} (?:(?:in|from|specialising in|working in|active in) (?:\\S+ ){1,18}?)?and (?:\\S+ ){0,4}?(?<b>{O})`,
    state: { status: 'established' },
  },
  {
    lang: 'en',
    kind: 'link',
    says: 'The centre will connect Japanese companies with Hue University and Thua Thien Hue Hospital.',
    shape: `(?:connect|connects|connected|connecting|link up|match|matches|matched|bring together|brought together|introduce|introduced|introducing) (?:(?:the|some|certain|several|leading|major|more) )*(?<a>{C}) (?:\\S+ ){0,2}?${BODIES} (?:(?:in|from) (?:\\S+ ){1,14}?)?with (?:\\S+ ){0,4}?(?<b>{O})`,
    state: { status: 'established' },
  },
  {
    lang: 'en',
    kind: 'link',
    says: 'The University of Danang and Changwon National University have been partners since 2005.',
    shape:
      '(?<a>{O}) and (?:the )?(?<b>{O}) (?:(?:have|had|are|also|long|already|been|now|became|become) ){0,4}(?:partners|partnered|linked|cooperated|collaborated|worked together|cooperating|collaborating|cooperate|collaborate|work together)(?= |$)(?! (?:in|of|with) C\\d)(?: (?:\\S+ ){0,5}?(?:since|in|from) (?<since>{D}))?',
    state: { status: 'established' },
  },
  {
    lang: 'en',
    kind: 'link',
    says: 'Changwon National University has a student exchange with the University of Danang.',
    shape: `(?<a>{O}) (?:(?:has|have|had|also|long|already|maintains|runs|keeps|enjoys|operates) ){1,3}(?:an? )?${TIE} with (?:the )?(?<b>{O})(?: (?:\\S+ ){0,3}?(?:since|from) (?<since>{D}))?`,
    state: { status: 'established' },
  },
  {
    lang: 'en',
    kind: 'link',
    says: 'The University of Danang wants to cooperate with Changwon National University.',
    shape:
      '(?<a>{O}) (?:\\S+ )?(?:wants|want|wishes|wish|hopes|hope|plans|plan|intends|intend|aims|is keen|would like|is looking) to (?:cooperate|collaborate|partner|work|team up|link up) (?:\\S+ ){0,2}?with (?:the )?(?<b>{O})',
    state: { status: 'planned' },
  },
  {
    lang: 'vi',
    kind: 'link',
    says: 'Thành phố kết nối doanh nghiệp Hàn Quốc trong lĩnh vực bán dẫn với Đại học Đà Nẵng.',
    shape: `(?:kết nối|gắn kết|làm cầu nối|(?:kết nối|hợp tác|liên kết|quan hệ) giữa) (?:(?:các|một|số|những) )*${BODIES_VI}(?: của| đến từ)? (?<a>{C}) (?:(?!P\\d|O\\d)\\S+ ){0,16}?(?:với|và) (?:\\S+ ){0,3}?(?<b>{O})`,
    state: { status: 'established' },
  },
  {
    lang: 'vi',
    kind: 'link',
    says: 'Trường Đại học Nha Trang hợp tác với Đại học Quốc gia Pukyong.',
    shape:
      '(?<a>{O})(?: (?:đã|đang|cũng|sẽ|hiện|có|vẫn)){0,3}(?: (?:quan hệ|chương trình|ký kết))? (?:hợp tác|liên kết|liên kết đào tạo|phối hợp đào tạo|trao đổi sinh viên)(?: (?:đào tạo|toàn diện|chặt chẽ|lâu dài|nghiên cứu|chiến lược)){0,2} (?:với|cùng) (?<b>{O})(?: (?:từ|từ năm|từ tháng) (?<since>{D}))?',
    state: { status: 'established' },
  },
  {
    lang: 'vi',
    kind: 'link',
    says: 'Đại học Đà Nẵng và Đại học Quốc gia Changwon có quan hệ hợp tác từ năm 2005.',
    shape:
      '(?<a>{O}) (?:và|với) (?<b>{O})(?: (?:đã|đang|cũng|hiện|là|vốn|vẫn|chính|thức)){0,3} (?:(?:có|thiết lập|duy trì) (?:mối )?quan hệ|hợp tác|đối tác|liên kết)(?: (?:hợp tác|đối tác|đào tạo|chặt chẽ|lâu dài|chiến lược|của|nhau)){0,3}(?: (?:từ|từ năm|từ tháng) (?<since>{D}))?(?! (?:ký|tổ|sẽ))',
    state: { status: 'established' },
  },
  {
    lang: 'vi',
    kind: 'link',
    says: 'Đại học Đà Nẵng mong muốn hợp tác với Đại học Quốc gia Changwon.',
    shape:
      '(?<a>{O}) (?:\\S+ ){0,2}?(?:mong muốn|mong|muốn|dự kiến|đề nghị|đề xuất)(?: được)? (?:hợp tác|liên kết|liên kết đào tạo|phối hợp đào tạo|trao đổi sinh viên)(?: \\S+){0,2}? (?:với|cùng) (?<b>{O})',
    state: { status: 'planned' },
  },
  {
    lang: 'vi',
    kind: 'link',
    says: 'Hợp tác giữa Đại học Đà Nẵng và Đại học Kangwon được mở rộng.',
    shape: '(?:hợp tác|liên kết|quan hệ) giữa (?<a>{O}) và (?<b>{O})',
    state: { status: 'established' },
  },
]
