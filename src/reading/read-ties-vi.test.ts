import { describe, expect, test } from 'vitest'
import { readTies, says } from './read-ties.fixture.ts'

describe('partners told next are those of whom a Vietnamese sentence gives them to', () => {
  const GUESTS = 'Nam Định tiếp đoàn thành phố Miskolc (Hungary) hôm 12/3. '
  test.each([
    says(
      `${GUESTS}Miskolc rất kén bạn. Kết nghĩa với họ mới có Ostrava (1966) và Tampere (1978).`,
      'Miskolc|HU + Ostrava|CZ, sister-city, 1966',
      'Miskolc|HU + Tampere|FI, sister-city, 1978',
    ),
    says(
      `${GUESTS}Anh em kết nghĩa của khách gồm Ostrava, năm 1966, và Tampere, năm 1978.`,
      'Miskolc|HU + Ostrava|CZ, sister-city, 1966',
      'Miskolc|HU + Tampere|FI, sister-city, 1978',
    ),
    says(
      `${GUESTS}Thành phố bên sông Sajó có nhiều chị em: kết nghĩa với Ostrava từ 1966, với Tampere từ 1978.`,
      'Miskolc|HU + Ostrava|CZ, sister-city, 1966',
      'Miskolc|HU + Tampere|FI, sister-city, 1978',
    ),
    says(`${GUESTS}Tỉnh kết nghĩa với Ostrava từ 1996.`, 'Nam Dinh|VN + Ostrava|CZ, sister-city, 1996'),
    says(`${GUESTS}Khách có nhiều bạn ở chợ, và Ostrava thắng trận năm 1966.`),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

describe('a tie told by a noun, beside each partner or once for all', () => {
  test.each([
    says(
      'Bạn của Sơn La ở xa có ba nơi, thảy ở mức hợp tác: Gifu (2013), Udon Thani (Thái Lan), Battambang.',
      'Battambang|KH + Son La|VN, cooperation',
      'Gifu|JP + Son La|VN, cooperation, 2013',
      'Son La|VN + Udon Thani|TH, cooperation',
    ),
    says(
      'Sơn La đi lại với hai nước: hữu nghị với Mokpo, với Jinju, và kết nghĩa với Gifu năm 2011.',
      'Mokpo|KR + Son La|VN, friendship',
      'Jinju|KR + Son La|VN, friendship',
      'Gifu|JP + Son La|VN, sister-city, 2011',
    ),
    says(
      'Sơn La không thiếu bạn xa. Gifu là đối tác hữu nghị từ năm 2013; Udon Thani thì chỉ hợp tác.',
      'Gifu|JP + Son La|VN, friendship, 2013',
      'Son La|VN + Udon Thani|TH, cooperation',
    ),
    says('Sơn La có Gifu, Jinju và Udon Thani là ba nơi gửi mận sang bán.'),
    says('Sơn La mong Gifu là đối tác hữu nghị; Udon Thani sẽ là đối tác hợp tác.'),
  ])('%s', (text, ties) => {
    expect(readTies(text).toSorted()).toEqual(ties.toSorted())
  })
})

describe('a tie named in order to be taken back is none', () => {
  test.each([
    says('Về tin Sơn La kết nghĩa với Gifu (Nhật Bản), sở trả lời: chưa bao giờ.'),
    says('Bài viết nói Sơn La kết nghĩa với Gifu (Nhật Bản) hóa ra toàn là bịa.'),
    says('Chuyện kết nghĩa giữa Sơn La và Gifu (Nhật Bản) từng được bàn ít lâu rồi thôi.'),
    says('Sơn La kết nghĩa với Gifu (Nhật Bản) năm 2012? Không, người ta nói vui.'),
    says('Nhiều người cứ tưởng Sơn La kết nghĩa với Gifu (Nhật Bản).'),
    says(
      'Bạn của Sơn La gồm: Gifu (Nhật Bản) - kết nghĩa, 2012; Mokpo thì mới có mấy lá thư.',
      'Gifu|JP + Son La|VN, sister-city, 2012',
    ),
    says(
      'Nhiều người tưởng Sơn La chỉ buôn bán với Gifu (Nhật Bản); thật ra hai nơi kết nghĩa từ năm 2012.',
      'Gifu|JP + Son La|VN, sister-city, 2012',
    ),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})

describe('since when two who met have had their tie', () => {
  const MET = 'Ngày 29/8, đoàn tỉnh Sơn La đã hội đàm với lãnh đạo tỉnh Gifu (Nhật Bản). '
  const SINCE_2012 = (kind: string) => `Gifu|JP + Son La|VN, ${kind}, 2012`
  test.each([
    says(
      `${MET}Hai bên nhìn lại các kết quả kể từ khi thiết lập quan hệ hữu nghị năm 2012.`,
      SINCE_2012('friendship'),
    ),
    says(
      `${MET}Kể từ khi thiết lập quan hệ hợp tác năm 2012, hai tỉnh đã trao đổi 40 đoàn.`,
      SINCE_2012('cooperation'),
    ),
    says(`${MET}Quan hệ hợp tác giữa hai địa phương được thiết lập từ năm 2012.`, SINCE_2012('cooperation')),
    says(
      `${MET}Hai tỉnh có mối quan hệ hợp tác lâu dài, được bắt đầu từ năm 2012.`,
      SINCE_2012('cooperation'),
    ),
    says(
      `${MET}Hai bên đã đi qua 13 năm kể từ ngày ký văn bản thiết lập quan hệ hợp tác (năm 2012).`,
      SINCE_2012('cooperation'),
    ),
    says(`${MET}Hai bên chưa thiết lập quan hệ hợp tác.`),
    says(`${MET}Hai bên nhắc lại kết quả kể từ khi thiết lập quan hệ ngoại giao năm 1973.`),
  ])('%s', (text, ties) => {
    expect(readTies(text)).toEqual(ties)
  })
})
