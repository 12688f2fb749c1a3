/** Powers of ten by scale word. Both languages are read in one table: English texts print “triệu”, Vietnamese “million”. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  thousands: 3,
  million: 6,
  millions: 6,
  mln: 6,
  mn: 6,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  trillion: 12,
  trn: 12,
  crore: 7,
  crores: 7,
  lakh: 5,
  lakhs: 5,
  tn: 12,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
}

/** Scales only where they touch the digits and a currency stands by: `$40m`, `€30k`. */
export const GLUED_SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, tr: 6, t: 12 }

/** Scales only where a currency stands before the digits, touching them or not: `RM6.2bil`, `Rs 450 cr`. */
export const SHORT_SCALES: Readonly<Record<string, number>> = { mil: 6, bil: 9, tril: 12, cr: 7, lac: 5 }

export const EN_UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)

export const EN_TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

export const EN_ORDINALS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
      .split(' ')
      .map((word, at) => [word, at + 1]),
  ),
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
}

export const VI_DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}

/** Last digits as they sound after “mười” and “mươi”. */
export const VI_LAST_DIGITS: Readonly<Record<string, number>> = {
  ...VI_DIGITS,
  mốt: 1,
  tư: 4,
  lăm: 5,
  nhăm: 5,
}

export const VI_ORDINALS: Readonly<Record<string, number>> = {
  ...VI_DIGITS,
  nhất: 1,
  nhì: 2,
  tư: 4,
  mười: 10,
}

/** Words around “năm” that make it “year” and not “five”. */
export const YEAR_BEFORE: ReadonlySet<string> = new Set(
  'đầu cuối giữa mỗi hàng hằng trong cả sang theo nhiều mấy vài các những ngày tháng suốt từ vào cùng một hai ba bốn sáu bảy tám chín mười mươi trăm lăm quý của so với kể niên mùa'.split(
    ' ',
  ),
)

export const YEAR_AFTER: ReadonlySet<string> = new Set(
  'nay ngoái qua trước sau tới học tài mới này đó ấy kia tiếp liền liên là thì đã và đang sẽ có được hai một rồi kể thành'.split(
    ' ',
  ),
)
