/** Posts of guests, in small letters, the longest first: with a country or place they stand for that side. */
export const POST_WORDS: readonly string[] = [
  'phó tổng lãnh sự quán',
  'tổng lãnh sự quán',
  'đại sứ quán',
  'lãnh sự quán',
  'phó tổng lãnh sự',
  'tổng lãnh sự',
  'phó lãnh sự',
  'lãnh sự danh dự',
  'lãnh sự',
  'phó đại sứ',
  'đại sứ',
  'tham tán',
  'phó thị trưởng',
  'thị trưởng',
  'đô trưởng',
  'tỉnh trưởng',
  'thống đốc',
  'bí thư',
  'chủ tịch',
  'đoàn',
  'phía',
  'bạn',
  'consul general of',
  'consul of',
  'ambassador of',
  'mayor of',
  'governor of',
  'delegation from',
  'delegation of',
]

/** Bodies that represent a country: their name is these words and the country’s. */
export const MISSION_BODIES: readonly string[] = [
  'tổng lãnh sự quán',
  'đại sứ quán',
  'lãnh sự quán',
  'embassy of',
  'consulate general of',
  'consulate of',
]

/** The same behind the country’s name. */
export const MISSION_BODIES_BEHIND: readonly string[] = ['embassy', 'consulate general', 'consulate']

/** Posts behind the country’s name in English. */
export const POSTS_BEHIND: readonly string[] = [
  'consul general',
  'consul',
  'ambassador',
  'mayor',
  'governor',
  'delegation',
  'city hall',
  'embassy',
  'consulate general',
  'consulate',
]

/** Words of a post that are part of a party’s name here and no party by themselves. */
export const OUR_POSTS: readonly string[] = [
  'phó chủ tịch',
  'chủ tịch',
  'phó giám đốc',
  'giám đốc',
  'sở',
  'ban quản lý',
  'văn phòng ủy ban nhân dân',
  'ủy ban nhân dân',
  'hội đồng nhân dân',
]
