const KIN = '(?:kết nghĩa|hữu nghị|kết bạn|quan hệ|hợp tác|anh em|tình bạn|đối tác|làm bạn)'

/** Behind a count of years, in its clause: a tie is so old. */
export const OF_A_TIE = new RegExp(
  `^(?:tuổi$|(?:của |tình |mối )?(?:ngày|kể từ|từ khi|kết nối|${KIN})(?= )(?:.*${KIN}|(?<=${KIN})))`,
)

/** Right behind a count, where the tie is told before. */
export const AGO = /^trước(?! (?:khi|đó))(?= |$)/

/** Right before a count, in a clause that tells the tie. */
export const FOR = /(?:^| )(?:tròn|vừa tròn|đã|được|đã được|tính ra đã|đến nay đã)$/

/** Before a count by which a tie is told to be so old. */
export const TURNS = new RegExp(`(?:^| )${KIN}(?: \\S+){0,9}? (?:tròn|sang tuổi)$`)

/** A clause tells a tie. */
export const TELLS_TIE = new RegExp(`(?:^| )${KIN}(?= |$)`)

/** Before a count that is only about right, or counts something else. */
export const ABOUT = /(?:^| )(?:gần|hơn|trên|khoảng|chừng|ngót|suốt|sau|mỗi|cứ|trong|thứ)$/

/** Years that are told by no number. */
export const CENTURIES: readonly (readonly [RegExp, number])[] = [[/(?:^| )(nửa thế kỷ)(?= |$)/, 50]]
