import { wordSet } from './word-set.ts'

/** Words that may lead up to the next partner of a roll: `Then there is …`, `The oldest of them is …`, `Rồi tới lượt …`. */
export const LEADS = {
  en: wordSet(
    "•|*|-|–|—|★|▶|+|·|>|b|c|d|e|f|g|h|.|,|)|(|/|:|;|and|also|then|next|later|after|before|finally|lastly|now|so|plus|&|the|our|its|their|his|her|of|with|as|for|by|that|this|these|those|there|there's|is|are|was|were|be|been|comes|came|come|followed|follows|joined|we|we've|we're|i|he|she|it|it's|they|they've|have|has|had|'ve|got|gained|'s|another|a|an|one|two|three|four|five|six|oldest|first|second|third|fourth|fifth|sixth|seventh|eighth|last|latest|newest|youngest|longest|eldest|nearest|closest|earliest|most|recent|recently|more|farthest|furthest|remaining|other|others|only|even|just|still|too|twin|twins|twinned|sister|sisters|partner|partners|friend|friends|brother|city|cities|town|towns|province|provinces|prefecture|prefectures|county|state|people|being|include|includes|including|namely|which|brought|added|add|adds|signed|up|paired|linked|made|make|makes|down|over|across|out|list|roll|family|in|on|since|from|year|years|decade|number|foreign|overseas|international|old|long|standing|little|far|away|link|links|tie|ties|twinning|twinnings|relations|relationship|friendship|cooperation|partnership|agreement|pact|accord|european|asian|american|african|latin|much|same|order|back|joining|whom|whose|circle|comprises|counts|ranks|holds|place|meanwhile|formally|officially",
  ),
  vi: wordSet(
    '•|*|-|–|—|★|+|.|,|)|(|/|:|;|và|rồi|còn|có|thêm|cùng|với|là|của|bên|nước|từ|năm|hồi|sau|đó|tiếp|theo|đến|tới|lượt|nữa|cả|lâu|nhất|hơn|gần|muộn|sớm|mới|cũ|xa|đầu|tiên|mở|hàng|đứng|thứ|hai|ba|tư|bốn|sáu|bảy|cuối|cùng|thành|phố|tỉnh|bang|vùng|quận|huyện|thị|xã|thủ|đô|đối|tác|bạn|bè|nhóm|danh|sách|trước|mãi|thì|cũng|người|anh|em|chị|kết|nghĩa|ký|về|phía|địa|phương|lại|ngoài|ra|bên|cạnh|riêng|đáng|kể|nhì|trong|số|nay|hiện|quan|hệ|hợp|hữu|nghị|được|thành',
  ),
} as const

/** Words between a partner and the year it joined in: where it lies, how it joined, what it is called since. */
export const TAILS = {
  en: wordSet(
    ",|(|)|-|–|—|:|;|'|\"|“|”|.|a|an|the|our|its|their|his|her|my|your|one|ones|of|in|on|at|from|since|by|with|to|for|as|and|but|too|also|only|just|now|still|is|are|was|were|been|has|have|had|'s|it|that|this|they|these|he|she|we|us|who|which|where|when|whose|be|being|remains|became|become|becomes|came|come|comes|coming|joined|joins|join|joining|followed|follows|follow|following|completes|completed|complete|completing|closes|closed|closing|rounds|rounded|off|makes|made|make|up|entered|enters|opened|opens|began|begins|started|starts|signed|signs|sealed|seals|twinned|paired|linked|linking|tied|added|adds|dates|date|dated|dating|goes|go|went|going|back|stretches|counting|agreed|concluded|formalised|formalized|established|founded|set|formed|forged|inked|put|into|words|writing|paper|papers|accepted|admitted|brought|list|roll|family|circle|club|company|ranks|fold|row|line|number|sister|sisters|sisterly|twin|twins|sibling|siblings|brother|brothers|partner|partners|partnership|partnerships|friend|friends|friendship|friendly|cooperation|cooperative|cooperates|cooperated|cooperate|city|cities|town|towns|province|provinces|provincial|state|county|prefecture|district|region|commune|port|capital|tie|ties|link|links|twinning|twinnings|relationship|relationships|relations|pact|agreement|accord|charter|treaty|memorandum|mou|understanding|letter|intent|ship|status|sisterhood|sort|kind|thing|way|order|first|second|third|fourth|fifth|sixth|seventh|last|latest|lastly|next|much|later|earlier|early|late|long|recently|recent|soon|after|before|then|again|finally|newest|oldest|youngest|eldest|longest|middle|officially|formally|properly|official|formal|full|ever|already|year|years|decade|decades|ago|older|younger|likewise|same|another|other|two|three|four|five|six|seven|eight|nine|ten|over|down|up|out|here|there|far|little|small|big|neighbour|neighbor|neighbouring|north|south|east|west|northern|southern|eastern|western|so|if|even|less|more|than|almost|about|around|some|lively|quiet|dormant|standing|active|good|old|new|own|counterpart|part|side|land|area|valley|coast|all|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december",
  ),
  vi: wordSet(
    ',|(|)|-|–|—|:|;|"|“|”|.|là|có|và|với|của|bên|ở|tại|nước|thuộc|thì|cũng|còn|rồi|nữa|vào|từ|hồi|năm|tháng|ngày|kết|nghĩa|ký|thỏa|thuận|hợp|tác|hữu|nghị|bạn|bè|quan|hệ|đối|thành|phố|tỉnh|bang|vùng|quận|huyện|thị|xã|thủ|đô|gia|nhập|tham|danh|sách|sau|đó|tiếp|theo|đến|tới|lượt|mới|mãi|tận|chính|thức|thiết|lập|đặt|bắt|đầu|tính|kể|nối|muộn|sớm|hơn|nhất|lâu|gần|trước|tiên|thứ|hai|ba|tư|bốn|sáu|bảy|mười|chỉ|trong|số|văn|bản|biên|ghi|nhớ|anh|em|chị|người|được|đã|mà|này|kia|lại|cách|đây|xa|chừng|khoảng|cùng|nay|vẫn|đều|một|địa|phương|dừng|mức|theo|đứng|cuối|út|cả|trẻ|già|đôi|mối|duyên|tình',
  ),
} as const

/** Deeds that keep a year beside a partner from being that of its tie, where no word calls it so. */
export const DOES =
  /\b(?:became|becomes?|opened|opens|began|begins|started|starts|makes?|made|put|got|has|have|had|accepted|brought|formed|founded|went|goes|set|entered)\b|thành lập|bắt đầu|được/

/** Words that tell that somebody joins a roll or stands on it; a year alone may be that of anything. */
export const JOINS = {
  en: /\b(?:c[ao]mes?|coming|join(?:s|ed|ing)?|follow(?:s|ed|ing)?|complet(?:es|ed|ing)|clos(?:es|ed|ing)|round(?:s|ed)|enter(?:s|ed)|(?:been|was|is|became) one|signed|sealed|twinned|paired|linked|add(?:s|ed)|dat(?:es|ed|ing)|sisters?|twins?|siblings?|partners?|friends?|friendship|sisterhood|twinnings?|cooperation|cooperat\w+|relations|relationship|ties?|links?|pact|accord|charter|agreement|memorandum|mou|list|roll|family|circle|likewise|oldest|newest|youngest|eldest|latest|longest|we've got)\b/,
  vi: /kết nghĩa|ký|hợp tác|hữu nghị|kết bạn|quan hệ|đối tác|gia nhập|tham gia|danh sách|tới lượt|đến lượt|thiết lập|lập|nối|muộn nhất|muộn hơn|sớm nhất|lâu nhất|gần nhất|mới nhất|đầu tiên|mở hàng|lâu hơn|tính từ|kể từ|bạn/,
} as const

/** What ends a tie, said of a partner that a roll comes to. */
export const OVER =
  /\b(?:ended|(?:came|come|is|are|as|at) (?:to )?an end|(?:is|are|was|were) over|lapsed|expired|ran out|dropped|dissolved|terminated|severed|cut(?: off)?|broken off|broke off|called off|revoked|annulled|cancell?ed|scrapped|withdrawn|given up|wound up|discontinued|struck off|taken off|torn up|tore up|thrown out|voted out|removed|let go(?! of)|closed down|declared closed|(?:no|not any) longer|not (?:been )?renewed|while it lasted|a thing of the past|history now|formerly|used to be|thrown out|threw out|scrap heap|let (?:\S+ ){1,3}?lapse|crossed (?:\S+ ){0,3}?off|until (?:19|20)\d\d)\b|chấm dứt|cắt đứt|hết hạn|hết hiệu lực|coi như thôi|không còn|đã thôi|đã dừng|đã ngừng|bị hủy|xóa tên|gạch tên|rút khỏi|đến năm \d{4} thì thôi/

/** What keeps an entry of a roll from being a tie that stands: it is wished for, denied, or not of the town. */
export const NO_ENTRY = {
  en: /\b(?:no|not|never|n't|nor|none|nothing|nobody|without|deni(?:es|ed)|rumou?rs?|consider\w*|ideas?|propos\w+|talk(?:s|ed)? (?:of|about|with)|possib\w+|potential|declin\w+|reject\w+|hop\w+|will|would|might|could|should|wants?|wanted|plan(?:s|ned)?|draft\w*|requests?|asked|(?:is|are) to|seek\w*|if|instead|unlike|except|schools?|universit\w+|church|club|team|companies|company|airport|flights?|trade|exports?|invest\w*|festival|delegation|visit\w*|trip|tour)\b/,
  vi: /không|chưa|bác bỏ|tin đồn|dự kiến|sẽ|đề xuất|mong|muốn|dự thảo|đề nghị|xin|nhầm|nếu|trường|đại học|câu lạc bộ|cảng|đoàn|thăm|xuất khẩu|đầu tư|lễ hội|vốn/,
} as const

/** Deeds with a year of their own, whoever does them in an open roll. */
export const OTHER_DEED =
  /\b(?:visit\w*|s[ae]nt|hosted|built|won|flood\w*|merg\w+|elected|mayor|population|exports?|exported|opened|donat\w+|gave|given|held|died|celebrat\w+|anniversar\w+|renew\w*|extend\w*|students?|choir|festival|games|cup|race|finished|minutes|bomb\w*|destroy\w*|burn\w*|rebuil\w+|lost|beat|fell|founded|occupied|moved|shook|struck|war|fire|earthquake)\b|thăm|đoàn|kỷ niệm|sáp nhập|gia hạn|tổ chức|bầu|xây/
