import type { OtherShape } from './shape.ts'

/** Two bodies that work together, told without a paper they signed. */
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
