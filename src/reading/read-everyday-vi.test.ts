import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import type { KindName } from '#model/kinds/kind.ts'
import { read } from './read.ts'

function slotsOf(kind: KindName, text: string, published = '2024-12-18') {
  return read({ text, lang: 'vi', published, publisher: 'haiphong.gov.vn' }, gazetteer)
    .statements.filter((s) => s.kind === kind)
    .map((s) => s.slots)
}

describe('licences handed out to firms', () => {
  const DAY =
    'Sáng 12/12, Ban Quản lý Khu kinh tế Hải Phòng (Heza) trao giấy chứng nhận đầu tư cho 3 dự án FDI, tổng vốn 90 triệu USD. '

  test('a firm has its whole name, its own sum, and no place among investors', () => {
    const text = `${DAY}Dự án lớn nhất là của Công ty TNHH Kumho Nông nghiệp (Hàn Quốc), vốn đăng ký 50 triệu USD. Công ty TNHH Sato Precision (Nhật Bản) đầu tư 30 triệu USD. Một dự án tăng vốn là của Công ty TNHH Hyosung Hải Phòng (tăng thêm 6 triệu USD) và Công ty TNHH Nestlé Việt Nam (tăng thêm 4 triệu USD).`
    const figures = slotsOf('investment', text).slice(1)
    expect(figures.map((s) => s.origin)).toEqual([
      'Công ty TNHH Kumho Nông nghiệp',
      'Công ty TNHH Sato Precision',
      'Công ty TNHH Hyosung Hải Phòng',
      'Công ty TNHH Nestlé Việt Nam',
    ])
    expect(new Set(figures.map((s) => s.measure))).toEqual(new Set(['licensed']))
    expect(figures.map((s) => s.rank).join('')).toBe('')
  })

  test('what a firm has had for long is no licence of the day', () => {
    const text = `${DAY}Hiện Công ty TNHH Sato Precision (Nhật Bản) đầu tư 30 triệu USD tại thành phố.`
    expect(slotsOf('investment', text).map((s) => s.measure)).toEqual(['licensed', 'stock'])
  })

  test('a firm whose head speaks pledges its money', () => {
    const text = `${DAY}Ông Park Jong-soo, Tổng giám đốc Công ty TNHH Kumho Nông nghiệp cho biết công ty cam kết đầu tư thêm 70 triệu USD.`
    expect(slotsOf('investment', text).at(-1)).toMatchObject({
      measure: 'pledged',
      origin: 'Công ty TNHH Kumho Nông nghiệp',
    })
  })

  test('a body called by its short form has its head', () => {
    const text = `${DAY}Ông Lê Văn Kiên, Trưởng ban Heza cho biết thêm. Công ty TNHH Daehan (Incheon) đã đến Incheon.`
    expect(slotsOf('role', text)).toMatchObject([
      { person: 'Lê Văn Kiên', role: 'Trưởng ban', of: 'Ban Quản lý Khu kinh tế Hải Phòng' },
    ])
  })
})

describe('small things of everyday papers', () => {
  test('a sentence ends behind a name that folds to an abbreviation', () => {
    const text =
      'Ngày 12/12, ông Lê Văn Hà. Ông Trần Minh Kha. Hội nghị xúc tiến đầu tư khai mạc tại Hải Phòng ngày 13/12.'
    expect(slotsOf('event', text)).toMatchObject([{ kind: 'conference', date: '2024-12-13' }])
  })

  test('a fair told by its opening and by its term is one fair', () => {
    const text =
      'Tối 2/12, Hải Phòng khai mạc Hội chợ Thương mại quốc tế. Hội chợ năm nay diễn ra tại Hải Phòng từ ngày 2 đến ngày 8/12.'
    expect(slotsOf('event', text).map((s) => s.date)).toEqual(['2024-12-02/2024-12-08'])
  })

  test('the paper just signed is not told twice, and a course of study is none', () => {
    const text =
      'Ngày 12/12, Trường Đại học Hàng hải và Trường Đại học Okayama ký bản ghi nhớ hợp tác. Theo thỏa thuận vừa ký, Đại học Okayama và Đại học Hàng hải sẽ trao đổi sinh viên. Hai bên thống nhất gia hạn Chương trình thạc sĩ liên kết thêm 5 năm.'
    expect(slotsOf('agreement', text).map((s) => s.instrument)).toEqual(['mou'])
  })

  test('a chamber by its Chinese name signs for itself', () => {
    const text =
      'Ngày 12/12, Hiệp hội Doanh nghiệp thành phố Hải Phòng và Thương hội Nam Ninh ký biên bản ghi nhớ về thương mại.'
    expect(slotsOf('agreement', text).map((s) => s.parties)).toEqual([
      ['Hiệp hội Doanh nghiệp thành phố Hải Phòng', 'Thương hội Nam Ninh'],
    ])
  })
})

describe('days and years in passing', () => {
  const HERE = 'Ngày 8/12, tại Hải Phòng, UBND thành phố tổ chức lễ kỷ niệm quan hệ hữu nghị với Incheon. '

  test('what is signed on the occasion is not of the day another was signed', () => {
    const text = `${HERE}Ngày 27/6/2017, Hải Phòng và Incheon ký thỏa thuận hữu nghị. Dịp này, hai bên ký bản ghi nhớ hợp tác về nông nghiệp, giáo dục.`
    expect(slotsOf('agreement', text).map((s) => [s.date, s.sectors])).toEqual([
      ['2017-06-27', undefined],
      ['2024-12-08', ['agriculture', 'education']],
    ])
  })

  test('months that are counted over are no day of a ceremony', () => {
    const text = `${HERE}Phát biểu tại lễ khai mạc, ông Phạm Văn Lân cho biết 8 tháng đầu năm Hải Phòng đón 6.000 khách.`
    expect(slotsOf('event', text).map((s) => s.date)).not.toContain('2024-01/2024-08')
  })

  test('the year of one partner is not that of the next', () => {
    const text =
      'Hải Phòng có quan hệ kết nghĩa với Thiên Tân từ năm 1994, hợp tác với Incheon và Kitakyushu.'
    expect(slotsOf('partnership', text).map((s) => s.since)).toEqual(['1994', undefined, undefined])
    const each = 'Hải Phòng kết nghĩa từ năm 1994 với Thiên Tân, từ năm 1996 với Incheon.'
    expect(slotsOf('partnership', each)).toContainEqual(
      expect.objectContaining({ b: 'Incheon|KR', since: '1996' }),
    )
  })

  test('a partner only set aside is not of the sort told of the others', () => {
    const text =
      'Hải Phòng thiết lập quan hệ hữu nghị với Incheon. Ngoài Incheon, Hải Phòng còn kết nghĩa với Thiên Tân và Kitakyushu.'
    expect(slotsOf('partnership', text)).toContainEqual(
      expect.objectContaining({ b: 'Incheon|KR', kind: 'friendship' }),
    )
  })

  test('guests about to leave are here', () => {
    const text = `${HERE}Đoàn Incheon gồm 12 người sẽ rời Hải Phòng ngày 20/12.`
    expect(slotsOf('visit', text)).toMatchObject([{ status: 'done' }])
  })

  test('an occasion is where its sentence opens, not where its name is of', () => {
    const text =
      'Sáng 10/12, tại thành phố Nam Ninh, Sở Du lịch thành phố Hải Phòng phối hợp với Sở Văn hóa và Du lịch Khu tự trị dân tộc Choang Quảng Tây (Trung Quốc) khai mạc Tuần Văn hóa Hải Phòng.'
    expect(slotsOf('event', text)).toMatchObject([{ kind: 'festival', place: 'Nanning|CN' }])
  })
})

describe('who asks and who pledges', () => {
  const HERE = 'Ngày 8/12, tại Hải Phòng, UBND thành phố tổ chức hội nghị xúc tiến đầu tư. '

  test('where a body sits asks for nothing', () => {
    const text = `${HERE}Ông Nakajima Takeo, Trưởng đại diện JETRO tại Hà Nội đề nghị thành phố rút ngắn thời gian cấp phép.`
    expect(slotsOf('commitment', text)).toMatchObject([{ by: 'Nakajima Takeo', kind: 'request' }])
    const city = `${HERE}Thành phố Hà Nội đề nghị Hải Phòng rút ngắn thời gian cấp phép.`
    expect(slotsOf('commitment', city)).toMatchObject([{ by: 'Hanoi|VN', kind: 'request' }])
  })

  test('a firm that begins with a town has its whole name, and its head his own', () => {
    const text = `${HERE}Ông Tanaka Hiroshi, Giám đốc Công ty Toyota Boshoku tuyên bố sẽ rót thêm 30 triệu USD mở rộng nhà máy tại Hải Phòng.`
    expect(slotsOf('role', text)).toMatchObject([{ person: 'Tanaka Hiroshi', of: 'Công ty Toyota Boshoku' }])
    expect(slotsOf('investment', text)).toMatchObject([
      { origin: 'Công ty Toyota Boshoku', measure: 'pledged' },
    ])
  })

  test('aid received is no investment', () => {
    const text = `${HERE}Thành phố tiếp nhận 02 dự án của tổ chức Aide (Pháp) trị giá 1,2 tỷ đồng.`
    expect(slotsOf('investment', text)).toEqual([])
  })

  test('a park of science signs for itself, and a journey lasts as its own sentence tells', () => {
    const text = `${HERE}Chiều cùng ngày, Tổng công ty Cảng Hải Phòng và Công viên Khoa học Daejeon ký bản ghi nhớ về khởi nghiệp.`
    expect(slotsOf('agreement', text)).toMatchObject([
      { parties: ['Tổng công ty Cảng Hải Phòng', 'Công viên Khoa học Daejeon'] },
    ])
    const stay =
      'Ngày 9/12, đoàn thành phố Hải Phòng do ông Phạm Văn Lân dẫn đầu đến thăm Incheon. Chuyến công tác của đoàn kéo dài từ ngày 8 đến ngày 12/12.'
    expect(slotsOf('visit', stay)).toMatchObject([{ start: '2024-12-08', days: 5 }])
  })
})

describe('everyday papers tell who is who', () => {
  test('a headline of what a body did is not the name of the body', () => {
    const text = `Đại học Hải Phòng đón đoàn Đại học Coventry (Vương quốc Anh)

Ngày 10/12, Đại học Hải Phòng đón đoàn Đại học Coventry. Tiếp đoàn có ông Lê Quang Sơn, Phó Giám đốc.`
    expect(slotsOf('role', text).map((s) => String(s.of))).not.toContainEqual(
      expect.stringContaining('đón đoàn'),
    )
  })

  test('of two of one city who received guests neither is the guest', () => {
    const text =
      'Ngày 10/12, ông Phạm Văn Lân, Chủ tịch UBND thành phố Hải Phòng và bà Leeanne Grant, đại diện chính quyền bang Queensland ký bản ghi nhớ. Trước đó, Bí thư Thành ủy Vũ Hồng Quân đã tiếp đoàn công tác bang Queensland.'
    const met = slotsOf('meeting', text).find((s) => String(s.participants).includes('Vũ Hồng Quân'))
    expect(met?.participants).toEqual(['Vũ Hồng Quân', 'Queensland|AU'])
  })

  test('a letter of an office asks for the office', () => {
    const text = `Sở Ngoại vụ thành phố Hải Phòng nhận được thư của thành phố Incheon. Đoàn Incheon do Phó Thị trưởng Kim Min-su dẫn đầu đã dự lễ hội.

Đề nghị Quý cơ quan cho ý kiến bằng văn bản trước ngày 28/12/2024.`
    expect(slotsOf('commitment', text)).toMatchObject([{ by: 'Hai Phong|VN', kind: 'request' }])
  })

  test('a paper to be signed on a day to come is planned, whatever term it is for', () => {
    const text =
      'Đoàn tỉnh Viêng Chăn sẽ thăm Hải Phòng từ ngày 28 đến 30/12. Trong chương trình có lễ ký Thỏa thuận hợp tác giai đoạn 2025 - 2027 chiều 29/12.'
    expect(slotsOf('agreement', text).map((s) => s.status)).toEqual(['planned'])
  })

  test('a group goes where its errand is, not to what a firm is called', () => {
    const text =
      'Hải Phòng cấp phép dự án của Công ty TNHH Biel Crystal (Hồng Kông), vốn 60 triệu USD. Tháng 3 tới, thành phố sẽ tổ chức đoàn xúc tiến đầu tư tại Đài Loan do Chủ tịch UBND thành phố Phạm Văn Lân dẫn đầu.'
    expect(slotsOf('visit', text)).toMatchObject([{ to: ['TW'], head: 'Phạm Văn Lân', status: 'planned' }])
  })
})

describe('a name that is also a word', () => {
  test('says nothing: who receives is at home, whatever he is called', () => {
    const text =
      'Ngày 12/12, Chủ tịch UBND thành phố Hải Phòng Trần Văn Được đã tiếp Đô trưởng Viêng Chăn Khăm-xay Phôm-ma cùng đoàn đại biểu sang dự lễ.'
    expect(slotsOf('visit', text)).toMatchObject([{ from: 'Vientiane|LA', to: ['Hai Phong|VN'] }])
    expect(slotsOf('meeting', text)).toMatchObject([{ place: 'Hai Phong|VN' }])
  })

  test('the same word by itself is read as before', () => {
    const text =
      'Ngày 12/12, tại Viêng Chăn, đoàn Hải Phòng do Chủ tịch UBND thành phố Trần Văn Thử dẫn đầu được Đô trưởng Viêng Chăn Khăm-xay Phôm-ma tiếp.'
    expect(slotsOf('meeting', text)).toMatchObject([{ place: 'Vientiane|LA' }])
  })

  test('the years a paper is to hold are no day a thing is due', () => {
    const text =
      'Ngày 12/12, Chủ tịch UBND thành phố Hải Phòng Trần Văn Thử tiếp Đô trưởng Viêng Chăn Khăm-xay Phôm-ma. Ông Thử đề nghị hai bên sớm ký bản ghi nhớ giai đoạn 2026-2030.'
    expect(slotsOf('commitment', text).map((s) => s.due ?? '')).toEqual([''])
  })
})

describe('what is asked for in plain words', () => {
  const asked = (text: string) => slotsOf('commitment', text).map(({ by, kind }) => `${by} ${kind}`)

  test('kiến nghị asks the other side, unless both are to act', () => {
    expect(asked('Ông Lê Văn Thử kiến nghị tỉnh sớm hoàn thành nhà ở cho công nhân.')).toEqual([
      'Lê Văn Thử request',
    ])
    expect(asked('Ông Lê Văn Thử kiến nghị hai bên cùng mở một lớp tiếng Việt.')).toEqual([
      'Lê Văn Thử proposal',
    ])
    expect(asked('Ông Lê Văn Thử ghi nhận các kiến nghị của doanh nghiệp về nhà ở.')).toEqual([])
  })

  test('the head of a firm asks, not the firm named in his office, which is no man', () => {
    const text =
      'HẢI PHÒNG – Ông Kim Jin-ho, Tổng Giám đốc Sungwoo Chemical Việt Nam đề nghị thành phố sớm giao đất cho nhà máy.'
    expect(asked(text)).toEqual(['Kim Jin-ho request'])
    expect(slotsOf('role', text).map(({ person, of }) => `${person} ${of}`)).toEqual([
      'Kim Jin-ho Sungwoo Chemical Việt Nam',
    ])
  })

  test('a notice with its number is a paper, whose tasks are read', () => {
    const tasks = 'Giao Sở Ngoại vụ gửi thư mời các đoàn khách trước ngày 5/1/2025.'
    expect(asked(`Số: 12/TB-VP\n\nTHÔNG BÁO\n\n1. ${tasks}`)).toEqual(['Sở Ngoại vụ pledge'])
    expect(asked(`THÔNG BÁO\n\n1. ${tasks.replace('Giao ', '')}`)).toEqual([])
  })

  test('what came in since the start of the year is no standing total', () => {
    const [figure] = slotsOf(
      'investment',
      'HẢI PHÒNG – Từ đầu năm đến nay, thành phố thu hút 3,1 tỷ USD vốn FDI.',
    )
    expect(figure?.measure).toBe('licensed')
  })

  test('a man is called by his last word, though women bear it as a middle one', () => {
    const text =
      'Ông Nguyễn Văn Thi, Phó Chủ tịch UBND thành phố, tiếp đoàn. Ông Thi cam kết sẽ bàn giao mặt bằng trong năm nay.'
    expect(asked(text)).toEqual(['Nguyễn Văn Thi pledge'])
  })

  test('“phía” stands before a side, no man, and Lào Cai is not of Laos', () => {
    expect(asked('Phía Lào Cai đề nghị kéo dài thời gian thông quan.')).toEqual(['Lao Cai|VN request'])
    expect(asked('Phía Lào đề nghị kéo dài thời gian thông quan.')).not.toContain('Lao Cai|VN request')
    expect(asked('Phía Hồng Hà đề nghị kéo dài thời gian thông quan.')).toEqual([])
  })

  test('an office that is to do a thing gives its word', () => {
    expect(
      asked('Sở Công Thương tỉnh Lào Cai chịu trách nhiệm bố trí 300 gian hàng trước ngày 5/1/2025.'),
    ).toEqual(['Sở Công Thương tỉnh Lào Cai pledge'])
  })
})
