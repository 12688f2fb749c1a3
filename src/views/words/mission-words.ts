import type { MandatoryPart } from '#desk/mission/missing-parts.ts'
import type { MissionAct } from '#desk/mission/mission.ts'
import type {
  BESIDE_PAPERS,
  Direction,
  GUEST_GRADES,
  INTERPRETING,
  PAYERS,
  PartName,
  StepName,
  TRIP_KINDS,
  VISIT_KINDS,
} from '#model/mission.ts'
import type { Bilingual } from '#model/problem.ts'
import type { MemberRole, Rank } from '#model/roster.ts'

type Table<K extends string> = Readonly<Record<K, Bilingual>>

export const DIRECTION_WORDS: Table<Direction> = {
  out: { en: 'delegation out', vi: 'đoàn ra' },
  in: { en: 'delegation in', vi: 'đoàn vào' },
}

/** Where a file stands, as lists and pages say it. */
export const STANDING_WORDS: Table<StepName | 'opened' | 'cancelled' | 'secret'> = {
  opened: { en: 'being drafted', vi: 'đang soạn' },
  checked: { en: 'checked', vi: 'đã kiểm tra' },
  submitted: { en: 'submitted', vi: 'đã trình' },
  decided: { en: 'decided', vi: 'đã có quyết định' },
  answered: { en: 'answered', vi: 'đã trả lời' },
  programme: { en: 'programme set', vi: 'đã chốt chương trình' },
  travelled: { en: 'travelled', vi: 'đã đi' },
  received: { en: 'received', vi: 'đã tiếp' },
  reported: { en: 'reported', vi: 'đã báo cáo' },
  followed: { en: 'followed up', vi: 'đã theo dõi' },
  closed: { en: 'closed', vi: 'đã khép hồ sơ' },
  cancelled: { en: 'put aside', vi: 'đã dừng' },
  secret: { en: 'state secret, stub only', vi: 'bí mật nhà nước, chỉ lưu phiếu' },
}

/** The steps as things to do. */
export const STEP_WORDS: Table<StepName> = {
  checked: { en: 'Check', vi: 'Kiểm tra' },
  submitted: { en: 'Submit', vi: 'Trình' },
  decided: { en: 'Decision', vi: 'Quyết định' },
  answered: { en: 'Answer', vi: 'Trả lời' },
  programme: { en: 'Programme', vi: 'Chương trình' },
  travelled: { en: 'Travel', vi: 'Chuyến đi' },
  received: { en: 'Visit', vi: 'Tiếp đoàn' },
  reported: { en: 'Report', vi: 'Báo cáo' },
  followed: { en: 'Follow-up', vi: 'Việc sau chuyến đi' },
  closed: { en: 'Close', vi: 'Khép hồ sơ' },
}

export const VISIT_KIND_WORDS: Table<(typeof VISIT_KINDS)[number]> = {
  official: { en: 'official visit', vi: 'thăm chính thức' },
  working: { en: 'working visit', vi: 'thăm làm việc' },
  private: { en: 'private visit', vi: 'thăm cá nhân' },
}

export const GRADE_WORDS: Table<(typeof GUEST_GRADES)[number]> = {
  special: { en: 'special grade', vi: 'hạng đặc biệt' },
  A: { en: 'grade A', vi: 'hạng A' },
  B: { en: 'grade B', vi: 'hạng B' },
  C: { en: 'grade C', vi: 'hạng C' },
}

export const PART_WORDS: Table<PartName | MandatoryPart> = {
  basis: { en: 'Basis', vi: 'Căn cứ' },
  purpose: { en: 'Purpose', vi: 'Mục đích' },
  topic: { en: 'Topic', vi: 'Chủ đề' },
  hosts: { en: 'Hosts', vi: 'Đơn vị đón tiếp' },
  body: { en: 'Who asks to come', vi: 'Đơn vị xin đến' },
  invitation: { en: 'Invitation', vi: 'Thư mời' },
  start: { en: 'First day', vi: 'Ngày bắt đầu' },
  end: { en: 'Last day', vi: 'Ngày kết thúc' },
  days: { en: 'Number of days', vi: 'Số ngày' },
  size: { en: 'Number of people', vi: 'Số người' },
  countries: { en: 'Countries', vi: 'Nước đến' },
  places: { en: 'Places', vi: 'Địa phương đến' },
  outline: { en: 'Programme in outline', vi: 'Chương trình dự kiến' },
  budget: { en: 'Budget', vi: 'Dự toán kinh phí' },
  budgetTotal: { en: 'Budget in all', vi: 'Tổng kinh phí' },
  payer: { en: 'Who pays', vi: 'Nguồn kinh phí' },
  recommendation: { en: 'Recommendation', vi: 'Kiến nghị' },
  eventGround: { en: 'Important event (for a longer stay)', vi: 'Sự kiện quan trọng (nếu đi dài ngày)' },
  tripKind: { en: 'Sort of trip', vi: 'Loại chuyến đi' },
  unit: { en: 'Unit in charge', vi: 'Đơn vị chủ trì' },
  received: { en: 'Request received on', vi: 'Ngày nhận yêu cầu' },
  language: { en: 'Language', vi: 'Ngôn ngữ' },
  interpreter: { en: 'Interpreter', vi: 'Phiên dịch' },
  gifts: { en: 'Gifts', vi: 'Quà tặng' },
  press: { en: 'Press', vi: 'Báo chí' },
  needs: { en: 'Special needs', vi: 'Yêu cầu riêng' },
  passportsReturned: { en: 'Passports handed back on', vi: 'Ngày nộp lại hộ chiếu' },
  visitKind: { en: 'Sort of visit', vi: 'Tính chất chuyến thăm' },
  guestGrade: { en: 'Grade of the guests', vi: 'Hạng khách' },
  mealMoney: { en: 'Meals, a guest and day', vi: 'Tiền ăn một khách một ngày' },
  allowance: { en: 'Allowance, a person and day', vi: 'Tiền ăn và tiêu vặt một người một ngày' },
  papers: { en: 'Also in the file', vi: 'Hồ sơ còn có' },
  roster: { en: 'List of people', vi: 'Danh sách đoàn' },
  dates: { en: 'Days', vi: 'Thời gian' },
}

export const PAYER_WORDS: Table<(typeof PAYERS)[number]> = {
  budget: { en: 'the public budget', vi: 'ngân sách nhà nước' },
  host: { en: 'the host', vi: 'phía mời' },
  sponsor: { en: 'a sponsor', vi: 'nhà tài trợ' },
  business: { en: 'a business', vi: 'doanh nghiệp' },
  own: { en: 'the travellers themselves', vi: 'cá nhân tự túc' },
  other: { en: 'another', vi: 'nguồn khác' },
}

/** Who sends an invitation, as a form asks it; rules look at whether it is a business. */
export const INVITERS = ['host', 'business', 'sponsor', 'other'] as const

export const INVITER_WORDS: Table<(typeof INVITERS)[number]> = {
  host: { en: 'a public body or organisation', vi: 'cơ quan, tổ chức' },
  business: { en: 'a business', vi: 'doanh nghiệp' },
  sponsor: { en: 'a sponsor', vi: 'nhà tài trợ' },
  other: { en: 'somebody else', vi: 'bên khác' },
}

export const INTERPRETER_WORDS: Table<(typeof INTERPRETING)[number]> = {
  ours: { en: 'ours', vi: 'của ta' },
  theirs: { en: 'theirs', vi: 'của bạn' },
  both: { en: 'one on each side', vi: 'mỗi bên một người' },
  none: { en: 'not needed', vi: 'không cần' },
}

export const PAPER_WORDS: Table<(typeof BESIDE_PAPERS)[number]> = {
  'year-plan': { en: 'a line in the year’s plan', vi: 'có trong kế hoạch năm' },
  'study-outline': { en: 'the approved outline of the study', vi: 'đề cương nghiên cứu được duyệt' },
  'foreign-affairs-opinion': {
    en: 'the opinion of the foreign-affairs body',
    vi: 'ý kiến của cơ quan ngoại vụ',
  },
  cv: { en: 'biographies', vi: 'lý lịch tóm tắt' },
  'in-writing': { en: 'the request in writing', vi: 'đề nghị bằng văn bản' },
  photographer: { en: 'a word on photographs', vi: 'thông tin về chụp ảnh' },
  'airport-welcome': { en: 'the welcome at the airport', vi: 'phương án đón tại sân bay' },
  flowers: { en: 'flowers', vi: 'tặng hoa' },
  'seat-welcome': { en: 'the welcome at the seat of government', vi: 'lễ đón tại trụ sở' },
}

export const TRIP_KIND_WORDS: Table<(typeof TRIP_KINDS)[number]> = {
  work: { en: 'work', vi: 'công tác' },
  study: { en: 'study', vi: 'học tập kinh nghiệm' },
  training: { en: 'training', vi: 'đào tạo, bồi dưỡng' },
  tourism: { en: 'tourism', vi: 'tham quan, du lịch' },
}

/** Ranks in the few words a list has room for; a rule says them whole. */
export const RANK_LABELS: Table<Rank> = {
  national: { en: 'national level', vi: 'cấp trung ương' },
  leader: { en: 'head of the province or city', vi: 'lãnh đạo đứng đầu tỉnh, thành phố' },
  'deputy-leader': { en: 'deputy head of the province or city', vi: 'cấp phó của tỉnh, thành phố' },
  'department-head': { en: 'head of a department', vi: 'cấp trưởng sở, ban, ngành' },
  'department-deputy': { en: 'deputy head of a department', vi: 'cấp phó sở, ban, ngành' },
  'commune-head': { en: 'head of a commune or ward', vi: 'cấp trưởng xã, phường' },
  'commune-deputy': { en: 'deputy head of a commune or ward', vi: 'cấp phó xã, phường' },
  official: { en: 'official', vi: 'công chức, viên chức' },
  outside: { en: 'holds no office', vi: 'ngoài khu vực nhà nước' },
}

export const ROLE_WORDS: Table<MemberRole> = {
  head: { en: 'head', vi: 'trưởng đoàn' },
  member: { en: 'member', vi: 'thành viên' },
  secretary: { en: 'secretary', vi: 'thư ký' },
  interpreter: { en: 'interpreter', vi: 'phiên dịch' },
  press: { en: 'press', vi: 'báo chí' },
  security: { en: 'security', vi: 'an ninh' },
  business: { en: 'business', vi: 'doanh nghiệp' },
}

/** What was done to a file, for its history. */
export const MISSION_ACT_WORDS: Table<MissionAct['act']> = {
  opened: { en: 'opened the file', vi: 'lập hồ sơ' },
  declassified: { en: 'noted that it was declassified', vi: 'ghi nhận đã giải mật' },
  renamed: { en: 'changed the title', vi: 'sửa tên' },
  wrote: { en: 'wrote', vi: 'soạn' },
  listed: { en: 'put on the list', vi: 'đưa vào danh sách' },
  unlisted: { en: 'took off the list', vi: 'đưa ra khỏi danh sách' },
  ordered: { en: 'changed the order of the list', vi: 'sắp lại thứ tự danh sách' },
  seated: { en: 'moved seats', vi: 'sắp lại chỗ ngồi' },
  planned: { en: 'put on the programme', vi: 'đưa vào chương trình' },
  unplanned: { en: 'took off the programme', vi: 'bỏ khỏi chương trình' },
  gift: { en: 'entered a gift', vi: 'ghi quà tặng' },
  'gift-removed': { en: 'took a gift off the register', vi: 'bỏ quà khỏi sổ' },
  stepped: { en: 'noted a step', vi: 'ghi nhận bước' },
  decided: { en: 'entered the decision', vi: 'nhập quyết định' },
  'plan-stated': {
    en: 'brought the planned visit in the book up to date',
    vi: 'cập nhật chuyến thăm dự kiến trong sổ',
  },
  answered: { en: 'entered the answer', vi: 'nhập văn bản trả lời' },
  journeyed: { en: 'noted the days it took place', vi: 'ghi nhận thời gian thực hiện' },
  reported: { en: 'entered the report', vi: 'nhập báo cáo' },
  excepted: { en: 'noted an exception', vi: 'ghi nhận ngoại lệ' },
  'followed-up': { en: 'added a follow-up', vi: 'thêm việc cần làm' },
  cancelled: { en: 'put the file aside', vi: 'dừng hồ sơ' },
  reopened: { en: 'reopened the file', vi: 'mở lại hồ sơ' },
  undid: { en: 'took back', vi: 'hoàn tác' },
}
