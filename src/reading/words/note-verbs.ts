/** What a clause of a note tells of. `weak` acts are read and asked about. */
export type NoteAct =
  | 'meet'
  | 'visit'
  | 'request'
  | 'proposal'
  | 'pledge'
  | 'gift'
  | 'sign'
  | 'weak-request'
  | 'weak-pledge'
  | 'agree'

const LISTS: Readonly<Record<NoteAct, readonly string[]>> = {
  meet: [
    'gặp gỡ',
    'gặp',
    'tiếp xã giao',
    'tiếp',
    'làm việc với',
    'làm việc',
    'họp với',
    'họp',
    'điện đàm với',
    'điện đàm',
    'gọi điện cho',
    'gọi cho',
    'gọi',
    'ăn trưa với',
    'ăn tối với',
    'ăn sáng với',
    'cà phê với',
    'hội đàm với',
    'hội đàm',
    'trao đổi với',
    'chào xã giao',
    'họp trực tuyến với',
    'met with',
    'met',
    'meeting with',
    'meeting',
    'meet',
    'saw',
    'call with',
    'called',
    'lunch with',
    'dinner with',
    'breakfast with',
    'coffee with',
    'talked to',
    'talked with',
    'spoke to',
    'spoke with',
    'received',
  ],
  visit: [
    'đến thăm',
    'sang thăm',
    'vào thăm',
    'thăm',
    'sang',
    'đến',
    'vào',
    'đón',
    'đi thăm',
    'đi',
    'bay sang',
    'go to',
    'going to',
    'travel to',
    'fly to',
    'visits',
    'visit',
    'visited',
    'visiting',
    'coming',
    'comes',
    'came',
    'arrives',
    'arrived',
    'arriving',
    'hosted',
    'welcomed',
  ],
  request: [
    'đề nghị',
    'xin',
    'nhờ',
    'mong muốn',
    'mong',
    'muốn',
    'mời',
    'yêu cầu',
    'kêu gọi',
    'asked for',
    'asked us',
    'asked',
    'asks for',
    'asks',
    'ask for',
    'ask',
    'request',
    'requests',
    'requested',
    'want',
    'wants',
    'wanted',
    'invite',
    'invites',
    'invited',
    'would like',
  ],
  proposal: ['đề xuất', 'gợi ý', 'rủ', 'propose', 'proposes', 'proposed', 'suggest', 'suggests', 'suggested'],
  pledge: [
    'hứa',
    'cam kết',
    'trả lời',
    'phản hồi',
    'báo lại',
    'báo cáo',
    'gửi',
    'nộp',
    'giao',
    'chuẩn bị',
    'soạn',
    'nhận lời',
    'đồng ý',
    'sẽ',
    'phải',
    'cần',
    'cử',
    'hẹn trả lời',
    'xác nhận',
    'tài trợ',
    'hỗ trợ',
    'cung cấp',
    'bố trí',
    'sắp xếp',
    'thông báo',
    'liên hệ',
    'hoàn thành',
    'kiểm tra',
    'confirm',
    'confirms',
    'arrange',
    'arranges',
    'provide',
    'provides',
    'sponsor',
    'sponsors',
    'finalise',
    'finalize',
    'get back',
    'will',
    'promise',
    'promises',
    'promised',
    'answer',
    'reply',
    'replies',
    'send',
    'prepare',
    'must',
    'agreed to',
    'agree to',
  ],
  gift: ['tặng', 'biếu', 'gave', 'gives', 'presented'],
  sign: ['ký kết', 'ký', 'signed', 'signing', 'sign'],
  'weak-request': ['hỏi về', 'hỏi', 'asked about', 'asks about', 'ask about'],
  'weak-pledge': ['xem xét', 'nghiên cứu', 'consider', 'considers', 'look into'],
  agree: ['thống nhất', 'nhất trí', 'agreed'],
}

/** Verb phrases with what they tell, the longest first. */
export const NOTE_VERBS: readonly { readonly words: readonly string[]; readonly act: NoteAct }[] = (
  Object.entries(LISTS) as readonly (readonly [NoteAct, readonly string[]])[]
)
  .flatMap(([act, list]) => list.map((phrase) => ({ words: phrase.split(' '), act })))
  .sort((a, b) => b.words.length - a.words.length)

/** Verbs that open a longer word of another meaning: `giao thông`, `cần thơ`. */
export const NO_VERB: Readonly<Record<string, RegExp>> = {
  giao: /^(thông|lưu|dịch|thương|tiếp)$/,
  cử: /^(tri|chỉ)$/,
  gặp: /^(khó|trục)$/,
  cần: /^(thơ|giờ)$/,
  mong: /^(đợi)$/,
  đi: /^(ăn|họp|gặp|làm|về|kèm|cùng|lại|đến|sang|vào)$/,
}

/** What a clause opens with that only reminds of it: `Nhắc: gửi quà`, `Remember to send`. */
export const REMINDERS: ReadonlySet<string> = new Set(
  'nhắc nhớ lưu ý việc cần phải làm todo to do need remember reminder : -'.split(' '),
)

/** Verbs by which somebody answers what he was asked. */
export const ANSWERS: ReadonlySet<string> = new Set(
  'trả phản báo hẹn xem xác answer reply replies consider confirm'.split(' '),
)

/** Verbs by which one goes out oneself. */
export const GOES_OUT: ReadonlySet<string> = new Set('đi bay go going travel fly'.split(' '))

/** Who speaks in a clause, where no name stands. */
export const OUR_WORDS = phrases(
  'phía mình|bên mình|phía ta|bên ta|chúng ta|chúng tôi|mình|ta|tôi|em|thành phố|ủy ban nhân dân thành phố|ủy ban nhân dân|sở ngoại vụ|we|us|i|our side|the city|our office',
)
export const THEIR_WORDS = phrases(
  'phía bạn|bên bạn|bạn|họ|phía đối tác|đối tác|khách|trường|ông ấy|bà ấy|ông|bà|they|their side|the other side|the guests|he|she',
)
export const BOTH_WORDS = phrases('hai bên|hai phía|both sides|the two sides|both')
/** Bodies that may be of either side: they are asked about. */
export const UNSURE_WORDS = phrases('ban tổ chức|organisers|the organisers')

/** A clause that says no: nothing is read out of it. */
export const NOTE_NEGATIONS: ReadonlySet<string> = new Set(
  "không chưa chẳng chả đừng hoãn hủy huỷ not didn't don't won't doesn't never refused cancelled canceled no".split(
    ' ',
  ),
)

/** Words that put a meeting ahead. */
export const NOTE_AHEAD: ReadonlySet<string> = new Set(
  'hẹn sẽ lịch mai tới sắp kiến next tomorrow will meeting coming upcoming plan planned'.split(' '),
)

/** Words that tell how a thing came to be: they carry no fact of their own. */
export const EVENT_NOUNS: readonly { readonly words: readonly string[]; readonly kind: string }[] = [
  ...list('conference', 'hội thảo|hội nghị|tọa đàm|toạ đàm|conference|seminar|workshop'),
  ...list('forum', 'diễn đàn|forum'),
  ...list('fair', 'hội chợ|fair|expo'),
  ...list('festival', 'lễ hội|liên hoan|festival'),
  ...list('exhibition', 'triển lãm|exhibition'),
  ...list('anniversary', 'lễ kỷ niệm|kỷ niệm|anniversary'),
  ...list('ceremony', 'lễ|ceremony'),
]

function phrases(text: string): readonly (readonly string[])[] {
  return text
    .split('|')
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length)
}

function list(kind: string, text: string): readonly { words: readonly string[]; kind: string }[] {
  return text.split('|').map((phrase) => ({ words: phrase.split(' '), kind }))
}
