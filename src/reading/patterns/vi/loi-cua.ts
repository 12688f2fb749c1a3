import type { Pattern } from '../pattern.ts'

/** Whose word it is. */
const WHO = '(?:chính |phía |lãnh đạo )?(?<by>{P}|{O}|{L})(?: (?:của|thuộc) {L})?'

/** A word given by its noun, or told of in the passive: its nouns, and the verbs by which somebody gives it. */
type Word = { readonly kind: 'pledge' | 'request' | 'proposal'; readonly noun: string; readonly done: string }

function shapesOf({ noun, done }: Word): readonly string[] {
  return [
    `(?<!(?:^| )(?:theo|với|về|trước|nhận|của|các|và) )(?:điều )?${noun} (?:(?!P\\d|O\\d|của )\\S+ ){0,14}?của ${WHO}(?=(?: ,)? (?:rằng|là|:|về|, đó là) \\S+ \\S+)`,
    `^(?:" )?(?:việc|chuyện|ý|lời|đề xuất|đề nghị|kiến nghị|yêu cầu|mô hình|khả năng|phương án|thư mời|giấy mời) (?:(?!P\\d|cảm |cám |nếu |không )\\S+ ){1,20}?(?:đã |vừa |cũng |mới )?(?:được|do) ${WHO} (?:\\S+ )?${done}(?= (?:\\S+ ){0,6}?[.,;]|$)`,
  ]
}

function ofNoun(word: Word, of: Pick<Pattern, 'name' | 'says' | 'mustNot' | 'triggers'>): Pattern {
  return { ...of, lang: 'vi', kind: 'commitment', shapes: shapesOf(word), state: { kind: word.kind } }
}

/** Reads: Lời hứa của bà Ward là 100 cây anh đào. */
export const loiHuaCua = ofNoun(
  {
    kind: 'pledge',
    noun: '(?:lời hứa|lời cam kết|cam kết|lời đáp|câu trả lời)',
    done: '(?:cam kết|hứa|hứa tặng|bảo đảm)',
  },
  {
    name: 'vi/loi-hua-cua',
    says: 'Lời hứa của Chủ tịch Lê Văn Bình của Đà Nẵng là 100 cây phượng cho công viên.',
    mustNot: 'Con đường của Chủ tịch Lê Văn Bình của Đà Nẵng là đường Lê Lợi.',
    triggers: ['lời', 'kết', 'hứa', 'trả', 'đảm'],
  },
)

/** Reads: Đề nghị của bà Ward là mở lại tuyến phà. */
export const deNghiCua = ofNoun(
  {
    kind: 'request',
    noun: '(?:đề nghị|lời đề nghị|yêu cầu|mong muốn|nguyện vọng|kiến nghị|mong mỏi|lời mời|hy vọng|kỳ vọng|muốn)',
    done: '(?:gửi(?= (?:tới|đến|cho))|đề nghị|yêu cầu|kiến nghị)',
  },
  {
    name: 'vi/de-nghi-cua',
    says: 'Mong muốn của Chủ tịch Lê Văn Bình của Đà Nẵng là tuyến phà được mở lại trước Tết.',
    mustNot: 'Món quà của Chủ tịch Lê Văn Bình của Đà Nẵng là một bức tranh thêu.',
    triggers: ['nghị', 'cầu', 'muốn', 'nguyện', 'mong', 'mời', 'vọng', 'gửi'],
  },
)

/** Reads: Đề xuất của bà Ward là lập một dàn nhạc chung. */
export const deXuatCua = ofNoun(
  {
    kind: 'proposal',
    noun: '(?:ý|ý tưởng|ý kiến|sáng kiến|gợi ý|đề xuất)(?: khác| mới| nữa)?',
    done: '(?:đề xuất|gợi ý|nêu ra|đưa ra|khởi xướng)',
  },
  {
    name: 'vi/de-xuat-cua',
    says: 'Đề xuất của Chủ tịch Lê Văn Bình của Đà Nẵng là lập một dàn nhạc chung với Leeds.',
    mustNot: 'Bài phát biểu của Chủ tịch Lê Văn Bình của Đà Nẵng là bài dài nhất.',
    triggers: ['ý', 'sáng', 'xuất', 'nêu', 'đưa', 'khởi'],
  },
)

/** Reads: Theo đề xuất của bà Ward, hai thành phố sẽ lập một dàn nhạc chung. */
export const theoDeXuat: Pattern = {
  name: 'vi/theo-de-xuat',
  lang: 'vi',
  kind: 'commitment',
  says: 'Theo đề xuất của Chủ tịch Lê Văn Bình của Đà Nẵng, hai thành phố sẽ lập một dàn nhạc chung.',
  mustNot: 'Theo lời kể của Chủ tịch Lê Văn Bình của Đà Nẵng, hai thành phố đều có biển.',
  triggers: ['đề', 'gợi', 'sáng'],
  shapes: [
    `(?<=^theo )(?:đề xuất|gợi ý|sáng kiến|đề nghị) của ${WHO}(?= , (?:(?:hai|đôi|{B}|cả hai) (?:\\S+ ){0,3}?(?:sẽ|cùng|thống|nhất)|(?:\\S+ ){1,8}?(?:nên|sẽ) (?:cùng|chung)(?! (?:nhau )?(?:ăn|uống|đi|xem|chụp|hát|nghỉ|thăm|tới|đến|lên|thưởng)(?= ))) )`,
  ],
  state: { kind: 'proposal' },
}
