/** Parts of the day that stand before a date: “chiều 2/4”. */
export const VI_DAY_PARTS: ReadonlySet<string> = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'rạng'])

/** Words right before `2/4` or `25-7` that make it a day and not a fraction or a score. */
export const VI_DAY_CUES: ReadonlySet<string> = new Set(
  'ngày hôm sáng trưa chiều tối đêm từ đến tới qua nay mai và mùng mồng trước sau vào hết dịp mạc kia rồi muộn ('.split(
    ' ',
  ),
)

export const VI_WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  '2': 1,
  ba: 2,
  '3': 2,
  tư: 3,
  '4': 3,
  năm: 4,
  '5': 4,
  sáu: 5,
  '6': 5,
  bảy: 6,
  bẩy: 6,
  '7': 6,
}

/** Which one is meant, by the word after “tuần”, “tháng” or “năm”. */
export const VI_NEXT_TO: Readonly<Record<string, number>> = {
  này: 0,
  nay: 0,
  trước: -1,
  ngoái: -1,
  qua: -1,
  rồi: -1,
  tới: 1,
  sau: 1,
}

export const VI_ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  '1': 1,
  ii: 2,
  '2': 2,
  iii: 3,
  '3': 3,
  iv: 4,
  '4': 4,
}

export const VI_MONTH_NAMES: Readonly<Record<string, number>> = {
  giêng: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  chạp: 12,
}

/** Words before a bare year that make it a date. */
export const VI_YEAR_CUES: ReadonlySet<string> = new Set(
  'năm từ đến tới trước sau đoạn kỳ kể hồi vào đầu giữa cuối mùa xuân hè thu đông hết niên'.split(' '),
)

export const VI_FUTURE: ReadonlySet<string> = new Set('sẽ dự kiến sắp tới hẹn định'.split(' '))

export const VI_PAST: ReadonlySet<string> = new Set('đã vừa từng qua rồi hồi'.split(' '))
