/** Nouns for what stands between two places, as alternatives of an expression. */
const TIES =
  '(?:ties?|relations?|relationships?|links?|partnerships?|twinnings?|friendships?|sisterhoods?|bonds?|pacts?|accords?|cooperation)'

const TIES_VI = '(?:quan hệ|kết nghĩa|hợp tác|hữu nghị|thỏa thuận)'

const CLOSER = '(?:sister|twin|partner|friendship)'

/** What ends a tie in so many words, whoever does it and whatever stands around it; word boundaries are the reader’s. */
export const ENDED_EN = [
  'wound up|ended|shut down|called off|terminated|lapsed|dissolved|ceased|severed|annulled|revoked|scrapped|dropped|discontinued|given up',
  'brought to an end|brought (?:\\S+ ){1,4}?to an end|(?:came|come|has come) to an end',
  'broken off|broke off|broke (?:off )?with|pulled out of|let go(?! of)|torn up|tore up|thrown out|threw out|scrap heap',
  '(?:let|allowed) (?:\\S+ ){1,3}?(?:to )?lapse|(?:crossed|struck) (?:\\S+ ){1,3}?off',
  `cut(?:s|ting)? (?:off )?(?:(?!(?:and|with|of|for) )\\S+ ){0,8}?${TIES}|${TIES} (?:(?!(?:and|;) )\\S+ ){0,6}?(?:was|were|been|is|are) cut(?: off)?`,
  '(?:sisters|twins|friends|partners|twinned|(?:an?|its|our|the) (?:\\S+ )?(?:sister|twin|friend|partner)(?: city| town| province)?) until',
  '(?:voted|decided|agreed|moved|resolved|chose)(?: \\S+){0,6} to (?:end|sever|terminate|cut|dissolve|revoke|scrap|drop)',
  `no longer (?:in force|(?:an?|the|its|their|our)? ?(?:\\S+ )?(?:sisters?|twins?|twinned|partners?|partnered|paired))`,
  `(?:former|onetime|one - time|erstwhile|ex -) (?:\\S+ )?${CLOSER} (?:city|town|state|province|prefecture|region|municipality|port)`,
].join('|')

export const ENDED_VI = [
  `(?:chấm dứt|hủy bỏ|huỷ bỏ|hủy|huỷ|cắt đứt|cắt|bãi bỏ) (?:\\S+ ){0,3}?${TIES_VI}`,
  `${TIES_VI} (?:(?!,|;)\\S+ ){0,8}?(?:bị|đã được|đã bị|được|đã) (?:chấm dứt|hủy bỏ|huỷ bỏ|hủy|huỷ|cắt đứt|bãi bỏ|cắt)`,
  'đã kết thúc',
  `không còn (?:là |có )?(?:\\S+ ){0,3}?${TIES_VI}`,
  'từng (?:kết nghĩa|hợp tác|kết bạn) (?:\\S+ ){1,6}?(?:nay|giờ|nhưng|song) (?:\\S+ ){0,2}?(?:thôi|dứt|ngừng|khép|không còn)',
  'từng là (?:\\S+ ){0,3}?(?:kết nghĩa|anh em|chị em|hữu nghị)',
].join('|')

/** A paper is said to hold no longer. */
export const RAN_OUT_EN =
  'expired|lapsed|ran out|has run out|was allowed to lapse|(?:was|were) not (?:renewed|extended)|not been (?:renewed|extended)'

export const RAN_OUT_VI =
  'đã hết hiệu lực|đã hết hạn|hết hiệu lực từ|hết hạn từ|(?:hết hiệu lực|hết hạn) (?:vào |hồi |trong )?(?:ngày|tháng|năm)|không (?:được )?gia hạn'
