import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from './read-blocks.ts'

const PROSE =
  'The mayors of the two port cities signed a memorandum of understanding on logistics and training on Monday. ' +
  'It runs for three years and covers schools, harbours and waste water, officials of both sides said.'

function read(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n\n')
  return readBlocks(text)
    .filter(({ start }) => !text.startsWith(PROSE, start))
    .map(({ start, end, kind, reason }) => `${reason ?? kind}: ${text.slice(start, end)}`)
}

describe('readBlocks', () => {
  it('types title, day stamp, dateline, caption and list', () => {
    expect(
      read(
        'Two ports shake hands',
        'Busan City News | May 21, 2024',
        PROSE,
        'Photo: The mayors (City of Busan)',
        '• Barcelona, 1983',
      ),
    ).toEqual([
      'title: Two ports shake hands',
      'dateline: Busan City News | May 21, 2024',
      'caption: Photo: The mayors (City of Busan)',
      'list: • Barcelona, 1983',
    ])
  })

  it.each([
    'ĐÀ NẴNG —',
    'Hà Nội (VNA) –',
    '(PL)-',
    'TTO -',
    'CHUNCHEON, South Korea, Dec. 21 (Yonhap) --',
    'KIGALI, 30 March 2024 –',
  ])('parts the dateline %s from its paragraph', (dateline) => {
    expect(read(`${dateline} ${PROSE}`)).toEqual([`dateline: ${dateline}`])
  })

  it.each([
    ['Home | Programs | Contact us', 'menu'],
    ['Trang chủ  >  Kinh tế  >  Địa phương', 'menu'],
    ['Share this:  Twitter  Facebook  WhatsApp', 'share bar'],
    ['Từ khóa: Cần Thơ, FDI', 'keywords'],
    ['#Busan #Genoa', 'keywords'],
    ['>>> Đọc thêm: Đường bay mới tăng chuyến', 'related headlines'],
    ['Media enquiries: 0161 555 0142', 'contact block'],
    ['Copyright © All rights reserved', 'legal notice'],
    ['By Pearl Radio Newsdesk', 'byline'],
    ['上一篇：浦东图书馆周末讲座', 'language not read'],
  ])('cuts %s', (line, reason) => {
    expect(read(PROSE, line)).toEqual([`${reason}: ${line}`])
  })

  it.each(['Related news', 'Tin liên quan', 'You may also like:', 'RELATED NEWS'])(
    'cuts the headlines after %s',
    (header) => {
      const lines = [
        'Fair brings goods to town',
        'The event aims to please shoppers in the suburbs, its organisers said.',
        'Metro plan moves on',
      ]
      expect(read(PROSE, header, ...lines)).toEqual([`related headlines: ${[header, ...lines].join('\n\n')}`])
    },
  )

  it('goes on reading when the story goes on after a box of headlines', () => {
    const text = [PROSE, 'Read more', 'A new ferry line', `Later ${PROSE}`, `Then ${PROSE}`].join('\n\n')
    const cuts = readBlocks(text).filter(({ kind }) => kind === 'cut')
    expect(cuts.map(({ start, end }) => text.slice(start, end))).toEqual(['Read more\n\nA new ferry line'])
  })

  it('cuts a repeated title once', () => {
    const title = 'Two ports shake hands on training'
    expect(read(title, PROSE, title)).toEqual([`title: ${title}`, `repeated line: ${title}`])
  })

  it('cuts the writer’s name after the story, but no signatory of a paper', () => {
    expect(read(PROSE, 'MAI VĂN BẢO')).toEqual(['byline: MAI VĂN BẢO'])
    expect(read(PROSE, '(đã ký)', 'Hà Trọng Hải')).toEqual(['title: (đã ký)', 'title: Hà Trọng Hải'])
  })

  it('does not take prose for furniture, however long or short', () => {
    const long = `${PROSE} ${PROSE} ${PROSE}`
    expect(readBlocks([long, `${long} More.`].join('\n\n')).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ])
    expect(read(PROSE, 'Hai thành phố hợp tác với nhau từ năm 2005.')).toEqual([
      'paragraph: Hai thành phố hợp tác với nhau từ năm 2005.',
    ])
    expect(read(PROSE, 'Reggio Emilia, Italy (1985) • Nagaoka, Japan (1987)')).toEqual([
      'paragraph: Reggio Emilia, Italy (1985) • Nagaoka, Japan (1987)',
    ])
  })

  it('joins lines that a narrow page wrapped', () => {
    const text =
      'The delegation of the province left for Osaka on Monday and\nwill be back by the end of the week, an official said.'
    expect(readBlocks(text)).toHaveLength(1)
  })

  it('puts every character but white space into a block, in order', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        PROSE,
        'Related news',
        'Home | About',
        'Contact',
        'VNA',
        '• một',
        'Ảnh: TTXVN',
        '2 April 2025',
        '(VNA) – x',
      ),
    )
    const ofLetter = fc.constantFrom(
      'Yours sincerely,',
      'Jens Wolter',
      'Mayor of Kiel',
      'Mr. Kang Dae-sik',
      'Dear Mayor Kang,',
      'PHÓ CHỦ TỊCH',
      '(Đã ký)',
      'LỜI CHÀO MỪNG',
      'của ông Lương Tấn Hòa',
    )
    const text = fc.oneof(fc.array(line, { maxLength: 12 }), fc.array(ofLetter, { maxLength: 12 }))
    fc.assert(
      fc.property(text, fc.constantFrom('\n', '\r\n', '\n\n'), (lines, mark) => {
        const text = lines.join(mark)
        let end = 0
        for (const block of readBlocks(text)) {
          expect(text.slice(end, block.start).trim()).toBe('')
          expect(block.end).toBeGreaterThan(block.start)
          expect(block.kind === 'cut').toBe(block.reason !== undefined)
          end = block.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})
