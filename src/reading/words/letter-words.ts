/** What closes a letter; whoever signs it stands on the lines behind. */
export const CLOSES_LETTER =
  /^(?:>\s*)*(?:yours(?: very)?(?: sincerely| faithfully| truly| respectfully| ever)?|(?:very )?(?:sincerely|respectfully|faithfully|cordially)(?: yours| submitted)?|(?:with )?(?:my |our )?(?:kind|kindest|best|warm|warmest|good|many)(?: \w+)? (?:regards|wishes|greetings|thanks)|regards|with (?:friendship|respect|thanks)|trân trọng|trân trọng cảm ơn|trân trọng kính chào|kính thư|thân ái|kính chào)\s*[,.!]?$/i

/** How those are addressed by name whose office stands on the next line. */
export const ADDRESSED =
  /^(?:> *)*(?:[Tt][Oo]: +)?(?:Mr|Mrs|Ms|Dr|Prof|Professor|The (?:Rt\.? )?(?:Honou?rable|Hon)|Hon|H\. ?E|His Excellency|Her Excellency|His Worship|Her Worship|Councillor|Cr|Cllr|Alderman|Ngài|Ông|Bà)\.?,? +\p{Lu}/u

/** What opens the roll of those who were there. */
export const ROLL =
  /^(?:> *)*(?:present|in attendance|also (?:present|attending)|attendees?|attendance|attending|apologies(?: for absence)?|absent|participants|members(?: present)?|staff(?: present)?|guests?|chair|on (?:our|their) side|kính gửi(?=\s*:\s*(?:ngài|ông|bà|đồng chí) )|head of (?:the )?delegation|delegation leader|trưởng đoàn|có mặt|tham dự|vắng mặt|chủ trì|chủ tọa|thư ký)(?: \([^()]{2,30}\))?\s*:\s*\S/i

/** The word a letter opens with. */
export const SALUTATION = /^(?:>\s*)*(?:dear|your excellency|your worship|thưa|kính thưa)(?![\p{L}])/iu

/** Offices as they stand behind a name at the foot of a report: `…, Chair`. */
export const FOOT_OFFICE =
  /^(?:(?:\p{Lu}[\p{L}-]* |of |and |for |the |& )*)(?:mayor|chair(?:man|woman|person)?|president|secretary|director|manager|officer|clerk|head|coordinator|councillor|governor|consul(?: general)?|ambassador|treasurer|dean|rector)(?:(?: of| for| and| the| \p{Lu}[\p{L}-]*|,)*)$/iu

/** The head of a table of people: a column of names and one of what they are. */
export const ROSTER_HEAD =
  /(?:họ (?:và )?tên|(?:full |given )?\bnames?\b).*(?:\||\t).*(?:chức vụ|chức danh|đơn vị|\b(?:position|title|office|post|role|function|designation))/i

/** Columns of a register of papers, by the words that head them. */
export const REGISTER_COLUMNS = {
  instrument:
    /^(?:tên |loại |hình thức |nội dung )*(?:văn bản|văn kiện|thỏa thuận|thoả thuận|hình thức|nội dung)(?:[ /,]|$)|\b(?:instrument|agreement|document|type|title|paper|form)s?\b/i,
  partner:
    /đối tác|bên ký|phía (?:bạn|nước ngoài)|địa phương|\b(?:partners?|counterpart|other party|city|with whom|signed with)\b/i,
  date: /^(?:ngày|thời gian|thời điểm|năm)(?: ký| thiết lập)?(?: kết)?$|ngày ký|năm ký|\b(?:signed|date|since|year|concluded)\b/i,
  status: /tình trạng|hiệu lực|trạng thái|ghi chú|\b(?:status|state|in force|validity|remarks?)\b/i,
  fields: /lĩnh vực|\b(?:fields?|areas?|sectors?|scope)\b/i,
} as const

/** In a register: a paper not yet signed, and one that has run out. */
export const NOT_YET =
  /dự kiến|đang (?:đàm phán|trao đổi|xin ý kiến|soạn)|chưa ký|dự thảo|\b(?:planned|draft|pending|under negotiation|negotiating|to be signed|proposed|in preparation)\b/i
export const RUN_OUT =
  /hết hiệu lực|hết hạn|chấm dứt|đã thanh lý|\b(?:expired|lapsed|ended|terminated|dormant|discontinued)\b/i
