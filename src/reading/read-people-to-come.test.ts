import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const visitsIn = (text: string, lang: Language = 'en') =>
  readSlots('visit', text, { lang, published: '2024-05-16' })

describe('people who are to be sent or to come on a day still ahead', () => {
  test.each<[string, Language, object]>([
    [
      'ĐÀ LẠT – Đoàn Akita làm việc với Đà Lạt hôm 14/5. Akita sẽ gửi hai kỹ sư sang Đà Lạt, sớm nhất là tháng 10.',
      'vi',
      { from: 'Akita|JP', to: ['Da Lat|VN'], size: 2, start: '2024-10', status: 'planned' },
    ],
    [
      'ĐÀ LẠT – Thị trưởng Akita Ito Ken thăm Đà Lạt hôm 14/5. Ông Ito cho biết thành phố ông sẽ cử ba chuyên gia sang khảo sát vào tháng 7.',
      'vi',
      { from: 'Akita|JP', to: ['Da Lat|VN'], size: 3, start: '2024-07', status: 'planned' },
    ],
    [
      'HUẾ – Tháng 9 tới sẽ đưa 12 bạn Huế sang Gyeongju học làm gốm.',
      'vi',
      { from: 'Hue|VN', to: ['Gyeongju|KR'], size: 12, start: '2024-09', status: 'planned' },
    ],
    [
      'TURKU – A vocational school team of seven goes to Kiel in February 2025.',
      'en',
      { from: 'Turku|FI', to: ['Kiel|DE'], size: 7, start: '2025-02', status: 'planned' },
    ],
    [
      'TURKU – Mayor Ida Falk of Turku spoke of Kiel. In September she will lead a group of twelve there.',
      'en',
      { from: 'Turku|FI', to: ['Kiel|DE'], head: 'Ida Falk', size: 12, start: '2024-09', status: 'planned' },
    ],
    [
      'TURKU – Lyon has promised to send a choir of 35 singers to Turku in August.',
      'en',
      { from: 'Lyon|FR', to: ['Turku|FI'], size: 35, start: '2024-08', status: 'planned' },
    ],
  ])('%s', (text, lang, slots) => {
    expect(visitsIn(text, lang).filter((v) => v.status === 'planned')).toMatchObject([slots])
  })

  test.each<[string, Language]>([
    ['ĐÀ LẠT – Akita sẽ gửi hai xe cứu hỏa sang Đà Lạt vào tháng 10.', 'vi'],
    ['ĐÀ LẠT – Đà Lạt đề nghị Akita cử hai chuyên gia sang vào tháng 10.', 'vi'],
    ['ĐÀ LẠT – Akita sẽ cử chuyên gia sang khảo sát Đà Lạt trước tháng 12/2024.', 'vi'],
    ['ĐÀ LẠT – Mỗi năm Akita sẽ cử hai giáo viên sang Đà Lạt vào tháng 9.', 'vi'],
    ['TURKU – Mayor Falk said Lyon would send its plans to Turku in June.', 'en'],
    ['TURKU – Mayor Ida Falk asked Lyon to send a choir to Turku in August.', 'en'],
    ['TURKU – The group from Lyon arrived on Monday. The group goes home on 20 May.', 'en'],
    [
      'TURKU – Mayor Ida Falk of Turku met Mayor Ulf Holt of Kiel in Kiel on Monday. From July, Holt said, his council is going to train twelve engineers.',
      'en',
    ],
    ['TURKU – Two flights a week will go to Lyon from June.', 'en'],
    ['TURKU – A band of local musicians will go over to Lyon in July, if the money is found.', 'en'],
    ['TURKU – The police will take the two people to Lyon in November for trial.', 'en'],
    ['TURKU – The film follows an orchestra that travels to Lyon in December.', 'en'],
    ['ĐÀ LẠT – Đoàn Akita làm việc hôm 14/5. Một đoàn nghệ sĩ Đà Lạt sẽ biểu diễn vào tháng 11.', 'vi'],
    ['ĐÀ LẠT – Đoàn Akita làm việc hôm 14/5. Nhóm kỹ sư Đà Lạt sẽ hoàn thành bản vẽ vào tháng 11.', 'vi'],
    ['ĐÀ LẠT – Đoàn Akita làm việc hôm 14/5. Hai nghệ sĩ Đà Lạt sẽ ra mắt album vào tháng 11.', 'vi'],
    ['ĐÀ LẠT – Akita bác tin sẽ cử ba chuyên gia sang Đà Lạt vào tháng 11.', 'vi'],
  ])('but not: %s', (text, lang) => {
    expect(visitsIn(text, lang).filter((v) => v.status === 'planned')).toEqual([])
  })
})
