import type { Bilingual } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'

/** The labels of periodic reports. */
export const AFFAIRS_WORDS = {
  delegations: { en: 'Delegations', vi: 'Đoàn ra, đoàn vào' },
  changes: { en: 'What changed', vi: 'Thay đổi trong quan hệ đối ngoại' },
  commitments: { en: 'Commitments', vi: 'Thực hiện cam kết' },
  coming: { en: 'What comes', vi: 'Hoạt động sắp tới' },
  delegation: { en: 'Delegation', vi: 'Đoàn' },
  days: { en: 'Days', vi: 'Thời gian' },
  head: { en: 'Led by', vi: 'Trưởng đoàn' },
  out: { en: 'delegation out', vi: 'đoàn ra' },
  in: { en: 'delegation in', vi: 'đoàn vào' },
  standing: { en: 'Standing', vi: 'Tình trạng' },
  late: { en: 'Overdue', vi: 'Việc quá hạn' },
  unit: { en: 'Lead', vi: 'Chủ trì' },
  due: { en: 'Due', vi: 'Thời hạn' },
} as const satisfies Readonly<Record<string, Bilingual>>

/** Their set sentences. */
export const AFFAIRS_SAYS = {
  en: {
    subject: (period: string) => `External affairs, ${period}`,
    delegations: (out: number, into: number) => `Delegations out: ${out}; delegations in: ${into}.`,
    told: (count: number) =>
      `Of these, ${counted(count, 'visit')} ${count === 1 ? 'is' : 'are'} told of by sources alone and without a file.`,
    onlyPlanned: (count: number) =>
      `Not counted: ${counted(count, 'visit')} planned for this period, of which no source tells that ${count === 1 ? 'it' : 'they'} took place.`,
    aside: (count: number) => `Not counted: ${counted(count, 'file')} put aside or refused.`,
    noFile: 'told by sources, no file',
    noFilePlanned: 'no file',
    stay: (days: number) => counted(days, 'day'),
    knownNow: (day: string) =>
      `The book was begun only after this period; what follows is by what is known on ${day}.`,
    changed: (count: number, since: string) =>
      count
        ? `Differences in the book since ${since}: ${count}.`
        : `Nothing in the book differs from ${since}.`,
    posts: (count: number) => `Posts and who holds them, first told of in this period: ${count}.`,
    more: (count: number) =>
      `${count} more ${count === 1 ? 'is' : 'are'} listed under “What changed” in the book.`,
    tally: (all: number, late: number, done: number, undated: number) =>
      `On the list: ${counted(all, 'commitment')}; done ${done}, overdue ${late}, without a date ${undated}.`,
    noComing: 'Nothing is planned on file after this period.',
    people: (count: number) => counted(count, 'person', 'people'),
  },
  vi: {
    subject: (period: string) => `Công tác đối ngoại ${period}`,
    delegations: (out: number, into: number) => `Đoàn ra: ${out}; đoàn vào: ${into}.`,
    told: (count: number) => `Trong đó có ${count} đoàn chỉ được nêu trong nguồn, chưa lập hồ sơ.`,
    onlyPlanned: (count: number) =>
      `Không tính ${count} đoàn dự kiến trong kỳ mà chưa có nguồn nào cho biết đã diễn ra.`,
    aside: (count: number) => `Không tính ${count} hồ sơ đã dừng hoặc không được chấp thuận.`,
    noFile: 'theo nguồn, chưa lập hồ sơ',
    noFilePlanned: 'chưa lập hồ sơ',
    stay: (days: number) => `${days} ngày`,
    knownNow: (day: string) => `Sổ bắt đầu sau kỳ báo cáo; phần này theo những gì đã biết đến ngày ${day}.`,
    changed: (count: number, since: string) =>
      count
        ? `So với ngày ${since}, sổ có ${count} thay đổi.`
        : `So với ngày ${since}, sổ không có thay đổi.`,
    posts: (count: number) => `Người giữ chức vụ được nguồn nêu lần đầu trong kỳ: ${count}.`,
    more: (count: number) => `Còn ${count} thay đổi nữa, xem mục “Thay đổi” trong sổ.`,
    tally: (all: number, late: number, done: number, undated: number) =>
      `Tổng số cam kết theo dõi: ${all}; hoàn thành ${done}, quá hạn ${late}, chưa có hạn ${undated}.`,
    noComing: 'Sau kỳ báo cáo chưa có hoạt động nào trong hồ sơ.',
    people: (count: number) => `${count} người`,
  },
} as const
