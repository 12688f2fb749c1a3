import { describe, expect, test } from 'vitest'
import type { Language } from '#model/problem.ts'
import { readSlots } from './read-slots.fixture.ts'

const papersIn = (text: string, lang: Language = 'en') =>
  readSlots('agreement', text, { lang, published: '2024-05-16' })

describe('papers of bodies, by the words around them', () => {
  test.each([
    [
      'led to in the sentence behind',
      'A contract for harbour cranes was initialled on Tuesday. It binds the Kiel Port Authority and the Turku Transport Agency.',
      [
        {
          parties: ['Kiel Port Authority', 'Turku Transport Agency'],
          instrument: 'contract',
          date: '2024-05-14',
        },
      ],
    ],
    [
      'called the parties',
      'Parties to the memorandum on ferries, which was signed on Monday: the Kiel Port Authority and the Turku Docks Company.',
      [{ parties: ['Kiel Port Authority', 'Turku Docks Company'], instrument: 'mou' }],
    ],
    [
      'one acts, the other stands behind with',
      'Turku Technical College is busy: next month it initials a letter of intent with Kiel University on music.',
      [{ parties: ['Turku Technical College', 'Kiel University'], status: 'planned' }],
    ],
    [
      'in a part of the sentence before',
      'Kiel University and Turku Technical College need no jubilee; they signed a memorandum on nursing on Monday.',
      [{ parties: ['Kiel University', 'Turku Technical College'], status: 'signed' }],
    ],
    [
      'three, in the sentence before',
      'A school of seafaring was founded on Monday by Kiel University, the University of Turku and Riverbend College. Their agreement deals with nursing.',
      [{ parties: ['Kiel University', 'University of Turku', 'Riverbend College'] }],
    ],
    [
      'put off in the next sentence',
      'One paper nobody signed: an agreement between the Kiel Port Authority and the Port of Turku. It has slipped to July.',
      [{ parties: ['Kiel Port Authority', 'Port of Turku'], status: 'planned' }],
    ],
    [
      'more than two places',
      'A memorandum on plastic was signed on Tuesday by Kiel, by Turku and by Takasago.',
      [{ parties: ['Kiel|DE', 'Turku|FI', 'Takasago|JP'], instrument: 'mou' }],
    ],
  ])('%s', (_, text, papers) => {
    expect(papersIn(text)).toMatchObject(papers)
  })

  test.each([
    [
      'Hôm 14/5 có hai văn bản được trao: (1) giữa Đại học Huế và Học viện Âm nhạc Kiel là bản ghi nhớ về đào tạo; (2) giữa Công ty Hoa Sen và Cảng Turku là hợp đồng thuê kho.',
      [
        { parties: ['Đại học Huế', 'Học viện Âm nhạc Kiel'], instrument: 'mou' },
        { parties: ['Công ty Hoa Sen', 'Cảng Turku'], instrument: 'contract' },
      ],
    ],
    [
      'Ngày 14/5, Sân bay quốc tế Phú Bài và Sân bay quốc tế Cheongju ký ý định thư mở đường bay.',
      [{ parties: ['Sân bay quốc tế Phú Bài', 'Sân bay quốc tế Cheongju'] }],
    ],
  ])('%s', (text, papers) => {
    expect(papersIn(text, 'vi')).toMatchObject(papers)
  })

  test.each([
    'A charter between Kiel Airport and Turku was flown in 2019.',
    'Kiel University and Turku Technical College exchanged gifts on Monday and signed nothing.',
    'No agreement between Kiel University and Turku Technical College was signed.',
  ])('none: %s', (text) => {
    expect(papersIn(text)).toEqual([])
  })

  test('a region behind a town is no third party, and who lends the hall signs nothing', () => {
    const text =
      'An agreement between Jinhua, Zhejiang Province, and Turku was signed on Monday at the University of Turku.'
    expect(papersIn(text)).toMatchObject([{ parties: ['Jinhua|CN', 'Turku|FI'] }])
  })
})
