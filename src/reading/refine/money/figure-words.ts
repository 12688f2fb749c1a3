import { askOf } from '../../asked.ts'
import { WORKS as WORKS_EN } from '../../words/en/action-words.ts'
import { WORKS as WORKS_VI } from '../../words/vi/action-words.ts'

/** Money that is no investment of outsiders: trade, aid, budgets, works. */
export const OTHER_MONEY = askOf(
  new RegExp(
    `\\b(${[
      'trade|exports?|exported|imports?|imported|shipments?|turnover|oda',
      'official development assistance|(?<!đài )loans?|aid|budget|grants?|revenue|gdp|goods|market',
      'costs?|costed|sewage|tickets?|(?<!- )financed|(?<!- )funded|pending|scholarships?|bought|sold|revoked|fines?|taxes|debts?|ruling|lawsuits?|damages',
      String.raw`withdrawn|domestic|students|tourists|income|outlays?|disburse\w*|actual use|actually used`,
      String.raw`utili[sz]ed|(?<!(?:than|above|over|exceeding|beating|the) )forecast\w*`,
      '(?:aims?|aiming|aimed|hopes?|hoping|seeks?|wants?|plans?) to (?:attract|draw|lure|bring in)',
      'targets?|targeted|targeting|public investment|state investment|bought back',
    ].join('|')})\\b|${[
      'đầu tư công(?! (?:nghệ|nghiệp|ty))|giải ngân|vốn (?:fdi |đầu tư )?thực hiện|phấn đấu',
      '(?<!(?:vượt|hơn|so với) )mục tiêu|dự báo|kỳ vọng|thu hồi|vốn ngân sách|trong nước|kim ngạch',
      'xuất khẩu|nhập khẩu|ngân sách|oda|vốn vay|viện trợ|tài trợ|phi chính phủ|hàng hóa|kinh phí',
      String.raw`tiếp nhận (?:\S+ ){0,2}dự án`,
      String.raw`doanh thu|thu ngân sách|buôn bán|xuất sang|trao \S+ triệu|trị giá máy|xuất nhập`,
    ].join('|')}`,
  ),
)
/** What speaks of money that is put into a place. */
export const INVEST =
  /\b(invest\w*|fdi|licen[cs]\w*|registered capital|capital|projects?|ventures?|pledge[ds]?|commitments|promises|poured|pumped|inject(?:s|ed)?|foreign money|sunk|foreigners|factory|plants?|mill|warehouse|hatchery|workshop|terminal|laboratory|complex|works|lured|from \d+ countries|money (?:has|have|had) (?:gone|flowed|come|poured)|certificates|approvals|tenants|of (?:that|this|it|which)(?: \S+){0,4}? (?:come|came|arrived|flowed))\b|đầu tư|dự án|vốn|fdi|rót|nhà máy|xưởng|kho lạnh/
/** What money is put into that somebody builds or runs. */
export const WORKS = {
  en: new RegExp(`\\b(?:${WORKS_EN})\\b`),
  vi: new RegExp(`(?<!\\p{L})(?:${WORKS_VI})(?!\\p{L})`, 'u'),
} as const
/** Companies, by what they are called where none is named. */
export const FIRMS =
  /\b(?:firms?|companies|company|(?:\w+)?makers?|manufacturers?|producers?|developers?|investors?|businesses|enterprises|conglomerates?|corporations?)\b|(?<!\p{L})(?:doanh nghiệp|công ty|tập đoàn|nhà đầu tư|hãng)(?!\p{L})/u
/** Money that came in over a while. */
export const LICENSED = askOf(
  new RegExp(
    `\\b(${[
      'granted|issued|licensed|licen[cs]es? (?:for|to)|injected|certificates|newly|fresh|new|drew|lured|attracted|brought|pumped',
      String.raw`over the past|in the course of|approved|license|registered (?!capital|\d|of|in (?:them|it|these|those)\b)|additional|poured`,
      String.raw`in the first|allowed to|added(?! up)|adding|raised their|top up|handed over|between \S+ and|inflow`,
      'took out|cleared to add|top - ups?|new licen[cs]es|new certificates|added to|expansions?',
    ].join('|')})\\b|${[
      'trao (?:quyết định )?(?:chấp thuận )?chủ trương|cấp mới|cấp phép|giấy chứng nhận|quyết định đầu tư|thu hút|hút (?:về|được|thêm)|tăng thêm|điều chỉnh|mới được cấp',
      'vốn đăng ký mới|đăng ký mới|dự án mới|tăng vốn|được cấp|cấp thêm|bổ sung vốn|mở rộng',
    ].join('|')}`,
  ),
)
/** A standing total, whatever it was licensed by. */
export const STANDING = askOf(
  /còn hiệu lực|lũy kế|luỹ kế|hiện có \S+ dự án|(?<!đầu (?:năm|quý|tháng) )đến nay|tính chung/,
)
/** Money that somebody says will come. */
export const PLEDGED = askOf(
  new RegExp(
    `\\b(${[
      String.raw`pledge\w*|promise[sd]|will invest|would put|would invest|would spend|will spend|vowed to invest`,
      'plan to invest|plans? to invest|(?<!(?:allowed|permitted|cleared|licensed|authori[sz]ed|approved) )to (?:pump|pour|inject|plough|sink)|put another|will pour|will pump|will inject|will put in',
      'plans to put|has earmarked|will add|is to add|are to add|would add|is to invest|would spend',
      'will sink|to plough|committed to|to invest|will put',
      String.raw`(?:will|would|'ll|intends? to|intended to|plans? to|planned to|going to|wants? to|means to|proposes? to|agreed to|ready to|set to|hopes? to|vowed to|promis(?:es|ed) to|undertook to) (?:\S+ )?(?:invest|put|spend|allocate|pour|sink|pump|inject|plough|commit|add|channel|bring|lay out)`,
      String.raw`(?:announced?|promis\w+|allocat\w+|set aside|confirmed) (?:\S+ ){0,5}?for (?:an? |its )`,
      "it ?'ll invest|good for an?",
      String.raw`(?<!(?:to|in|into) which (?:they|it) (?:have|has|had) )commit(?:s|ted)?|(?:investment |investors? )?(?:commitments|pledges|proposals|promises|intentions) (?:\S+ ){0,3}?(?:worth|of|totall?ing|valued|amounting)`,
      String.raw`(?:word|decided|decision|plans?|intention) to (?:\S+ )?(?:spend|invest|put|pour|expand|build)|(?:will|would|to) (?:raise|increase|expand|boost|lift|top up) (?:its|their) (?:\S+ ){0,3}?(?:investment|capital|stake)`,
    ].join('|')})\\b|${[
      String.raw`cam kết (?:đầu tư|rót|bỏ|chi|thêm|góp|dành|đổ|số vốn|\d)|kế hoạch (?:đầu tư|rót|bỏ|mở rộng|xây)|(?:sẽ|hứa|xin|muốn)(?: \S+)? (?:đầu tư|rót|chi|bỏ|đổ|góp|dành)`,
      'lời hứa rót',
      String.raw`(?:dự kiến|dự định|có kế hoạch|chuẩn bị|cam kết|hứa|định|tính|sẽ)(?: \S+)? (?:đầu tư|rót|chi|bỏ|đổ|góp|bơm|mở \S+ \S+|mở rộng|nâng công suất|tăng vốn|xây)`,
      'sẽ bổ sung|công bố đầu tư',
    ].join('|')}`,
  ),
)

/** `allowed 15 others to raise their capital`: leave to put more in is a licence, no word given. */
export const PERMITTED = askOf(
  /\b(?:allowed|permitted|cleared|authori[sz]ed|licen[cs]ed|given leave)(?: (?!and |which |that )\S+){0,5} to (?:raise|increase|expand|add|inject|put|top up|invest|boost|lift|build|pour)\b|(?<!\p{L})(?:cho phép|chấp thuận cho)(?: \S+){1,6} (?:tăng|mở rộng|bổ sung|nâng)(?!\p{L})/u,
)
