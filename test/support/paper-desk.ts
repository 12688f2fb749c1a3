import { perform } from '#acts/act.ts'
import { attachEvidence } from '#acts/attach-evidence.ts'
import { enterCommitment } from '#acts/enter-commitment.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { keepRoster } from '#acts/keep-roster.ts'
import { openMission } from '#acts/open-mission.ts'
import { planProgramme } from '#acts/plan-programme.ts'
import { stepMission } from '#acts/step-mission.ts'
import type { Actor, Context } from '#context.ts'
import { fillDesk, openDesk } from './desk.ts'

export const UNIT = 'Sở Công Thương'

const PARTS = {
  basis:
    'Căn cứ Nghị định số 136/2007/NĐ-CP của Chính phủ; Căn cứ chương trình đối ngoại năm 2025 của thành phố; Xét thư mời ngày 12/5/2025 của thành phố Changwon',
  purpose:
    'Thúc đẩy hợp tác logistics cảng biển và đào tạo nhân lực; trao đổi việc thực hiện bản ghi nhớ ký tháng 4/2025.',
  topic: 'Logistics cảng biển, giáo dục',
  hosts: ['Changwon|KR'],
  invitation: {
    from: 'Thành phố Changwon',
    number: '2025-118',
    day: '2025-05-12',
    kind: 'host',
    named: true,
  },
  start: '2025-07-07',
  end: '2025-07-10',
  days: 4,
  size: 3,
  countries: [{ country: 'KR', days: 4 }],
  places: ['Changwon|KR'],
  outline: 'Làm việc với chính quyền thành phố, thăm cảng, gặp trường đại học.',
  budget: [
    { item: 'Vé máy bay khứ hồi', amount: '36000000 VND' },
    { item: 'Lưu trú, đi lại', amount: '42500000 VND' },
  ],
  budgetTotal: '78500000 VND',
  payer: { kind: 'budget', name: 'Ngân sách thành phố' },
  recommendation: 'Đề nghị Ủy ban nhân dân thành phố cho phép đoàn đi công tác theo nội dung trên.',
} as const

const FACTS = [
  {
    kind: 'investment',
    slots: {
      host: 'Da Nang|VN',
      origin: 'KR',
      projects: 281,
      amount: '1100000000 USD',
      measure: 'stock',
      asof: '2025-05',
      rank: 5,
      within: true,
    },
    note: 'Tính đến tháng 5/2025 Hàn Quốc có 281 dự án với 1,1 tỷ USD tại Đà Nẵng.',
  },
  {
    kind: 'role',
    slots: { person: 'Kim Mẫu', role: 'Mayor', of: 'Changwon|KR', status: 'present' },
    note: 'Thị trưởng Changwon là ông Kim Mẫu.',
  },
] as const

/** A desk with a tie, a figure, promises, and a delegation from its proposal to its report: every paper has something to say. */
export async function openPaperDesk(
  ctx: Context,
  id = 'da-nang',
): Promise<{ readonly actor: Actor; readonly missionId: string }> {
  const actor = await openDesk(ctx, id)
  await fillDesk(ctx, actor)
  for (const fact of FACTS) await perform(ctx, actor, enterFact, fact)
  const { missionId } = await perform(ctx, actor, openMission, {
    direction: 'out',
    title: 'Đoàn công tác thành phố thăm và làm việc tại Changwon, Hàn Quốc',
    parts: PARTS,
  })
  await perform(ctx, actor, enterCommitment, {
    words: 'Gửi danh mục dự án logistics để bạn nghiên cứu.',
    side: 'ours',
    partner: 'Changwon|KR',
    unit: UNIT,
    due: '2025-06-01',
    missionId,
  })
  await perform(ctx, actor, enterCommitment, {
    words: 'Tiếp nhận mười thực tập sinh cảng biển.',
    side: 'theirs',
    partner: 'Changwon|KR',
    due: '2025-12-31',
    missionId,
  })
  const ids = await listPeople(ctx, actor, missionId)
  await planDays(ctx, actor, missionId, ids)
  return { actor, missionId }
}

async function listPeople(ctx: Context, actor: Actor, missionId: string): Promise<readonly string[]> {
  const put = async (member: object) =>
    (await perform(ctx, actor, keepRoster, { missionId, put: member })).memberId ?? ''
  return [
    await put({
      side: 'ours',
      name: 'Trần Văn Mẫu',
      post: 'Phó Chủ tịch Ủy ban nhân dân thành phố',
      rank: 'deputy-leader',
      role: 'head',
      address: 'Ông Mẫu',
    }),
    await put({
      side: 'ours',
      name: 'Nguyễn Thị Ví Dụ',
      post: 'Giám đốc',
      body: 'Sở Ngoại vụ',
      rank: 'department-head',
      role: 'member',
    }),
    await put({
      side: 'ours',
      name: 'Lê Thử',
      post: 'Chuyên viên',
      body: 'Sở Ngoại vụ',
      rank: 'official',
      role: 'interpreter',
    }),
    await put({
      side: 'theirs',
      name: 'Kim Mẫu',
      nativeName: '김마우',
      post: 'Thị trưởng',
      body: 'Thành phố Changwon',
      rank: 'leader',
      role: 'head',
    }),
  ]
}

async function planDays(
  ctx: Context,
  actor: Actor,
  missionId: string,
  ids: readonly string[],
): Promise<void> {
  const zone = 'Asia/Seoul'
  const put = async (item: object) => await perform(ctx, actor, planProgramme, { missionId, put: item })
  const [head = '', second = '', third = ''] = ids
  await put({
    what: 'leg',
    title: 'Bay đến Busan',
    from: 'Đà Nẵng',
    to: 'Busan',
    day: '2025-07-07',
    start: '08:00',
    zone: 'Asia/Ho_Chi_Minh',
    endDay: '2025-07-07',
    end: '14:20',
    endZone: zone,
    participants: [head, second, third],
  })
  await put({
    what: 'session',
    title: 'Hội đàm với lãnh đạo thành phố',
    day: '2025-07-08',
    start: '09:00',
    end: '10:30',
    zone,
    place: 'Tòa thị chính',
    locality: 'Changwon|KR',
    counterparts: ['Changwon|KR'],
    participants: [head, second, third],
    chair: head,
    interpreter: 'Lê Thử',
    dress: 'Lễ phục',
    gifts: 'Tranh thêu',
    note: 'Nêu tiến độ bản ghi nhớ',
  })
  await put({
    what: 'session',
    title: 'Thăm cảng Masan',
    day: '2025-07-09',
    start: '14:00',
    end: '16:00',
    zone,
    place: 'Cảng Masan',
    locality: 'Changwon|KR',
    counterparts: ['Cảng vụ Masan'],
    participants: [second, third],
    chair: second,
  })
}

/** The same delegation after its return: went a day shorter, reported with one result on file. */
export async function reportTrip(ctx: Context, actor: Actor, missionId: string): Promise<void> {
  const file = { base64: Buffer.from('%PDF-1.4 scan').toString('base64'), fileName: 'bien-ban.pdf' }
  const { evidenceId } = await perform(ctx, actor, attachEvidence, { recordId: missionId, file })
  const journey = { start: '2025-07-07', end: '2025-07-09', size: 3 }
  await perform(ctx, actor, stepMission, { missionId, to: { step: 'travelled', journey } })
  const report = {
    day: '2025-07-14',
    summary:
      'Đoàn đã hội đàm với lãnh đạo thành phố và thăm cảng.\nHai bên thống nhất lập nhóm công tác về logistics.',
    days: 3,
    size: 3,
    spent: '71200000 VND',
    deviations: [
      {
        planned: 'Gặp trường đại học ngày 10/7',
        actual: 'Không gặp',
        reason: 'Bạn đề nghị lùi sang tháng 9',
      },
    ],
    results: [
      { says: 'Ký biên bản lập nhóm công tác', evidenceId },
      { says: 'Bạn nhận gửi danh sách doanh nghiệp' },
    ],
  }
  await perform(ctx, actor, stepMission, { missionId, to: { step: 'reported', report } })
}
