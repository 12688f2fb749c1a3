import type { OtherShape } from './shape.ts'

/** Bodies of a country that are not named one by one. */
const BODIES =
  '(?:firms|companies|businesses|enterprises|corporations|investors|universities|institutes|funds)'
const BODIES_VI = '(?:doanh nghiệp|công ty|tập đoàn|nhà đầu tư|trường đại học|viện nghiên cứu|quỹ đầu tư)'

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
      '(?<a>{O})(?: (?:đã|đang|cũng|sẽ|hiện)){0,2} (?:hợp tác|liên kết|liên kết đào tạo|phối hợp đào tạo|trao đổi sinh viên) với (?<b>{O})',
    state: { status: 'established' },
  },
  {
    lang: 'vi',
    kind: 'link',
    says: 'Hợp tác giữa Đại học Đà Nẵng và Đại học Kangwon được mở rộng.',
    shape: '(?:hợp tác|liên kết|quan hệ) giữa (?<a>{O}) và (?<b>{O})',
    state: { status: 'established' },
  },
]
