import { type OtherShape, words } from './shape.ts'

/** What is given without being a thing: `gave Da Nang its support`, `a tour of the port`. */
const NO_THING =
  '(?!(?:with |được )?(?:(?:an?|the|its|his|her|their|full|strong|warm|one|some|any|more|một|những|các) ){0,3}(?:support|permission|tours?|plans?|welcome|reception|chances?|opportunit(?:y|ies)|looks?|lift|hand|help|advice|assurances?|promises?|answers?|reply|approval|time|hopes?|ideas?|lists?|updates?|briefings?|overviews?|presentations?|proposals?|reasons?|credit|names?|access|rights?|orders?|leave|notice|go|votes?|priority|attention|details|information|thanks|praise|part|rise|way|birth|pause|space|bất ngờ|cơ hội|thư|lời|quyền|niềm|hy vọng|ý kiến|thông tin|cảm giác|bài học)(?= |$))'
const THING = `${NO_THING}(?<thing>${words(8)})`
/** A thing told before whom it comes from. */
const THING_FROM = THING.replaceAll('to|at', 'to|from|by|at')

const HAS = '(?:(?: has| have| had| also| recently| then| later| yesterday| today| already| formally)){0,3}'
const DA = '(?: đã| cũng| vừa| trân trọng| còn| từng){0,3}'
const CITY = '(?: city| province| prefecture| county)?'
const THE = '(?:the (?:city|province|people) of |the )?'

/** People and words are sent, too, and are no gifts. */
const NO_PEOPLE =
  '(?!(?:\\S+ ){0,4}?(?:delegations?|missions?|teams?|groups?|experts?|students?|pupils?|teachers?|officials?|staff|nurses?|doctors?|workers|engineers|representatives?|troupes?|choirs?|bands?|dancers|players|athletes|people|members|trainees?|interns?|apprentices|patients|refugees|children|families|volunteers|documents?|reports?|papers?|copies|copy|certificates?|licen[cs]es?|bids|letters?|messages?|invitations?|congratulations|condolences|regards|greetings|wishes|words|home|word)(?= |$))'

/** Things given by one side to another; what is only promised is none yet. */
export const GIFT_SHAPES: readonly OtherShape[] = [
  {
    lang: 'en',
    kind: 'gift',
    says: 'The city of Chuncheon presented Da Nang with a set of paintings.',
    shape: `(?<giver>{X})${CITY}${HAS} (?:presented|gave|gifted|given) ${THE}(?<receiver>{X})${CITY} (?:with )?${THING}`,
  },
  {
    lang: 'en',
    kind: 'gift',
    says: 'Yokohama donated five fire engines to Da Nang.',
    shape: `(?<giver>{X})${CITY}${HAS} (?:donated|presented|handed over|gave|given|gifted|delivered) ${THING} to ${THE}(?<receiver>{X})`,
  },
  {
    lang: 'en',
    kind: 'gift',
    says: 'Da Nang sent 10,000 masks to Changwon in 2020.',
    shape: `(?<giver>{X})${CITY}${HAS} (?:sent|shipped) ${NO_PEOPLE}${THING} to ${THE}(?<receiver>{X})`,
  },
  {
    lang: 'en',
    kind: 'gift',
    says: 'The gift of 500 books from Ulsan to Khanh Hoa arrived in May.',
    shape: `(?:gift|donation) of ${THING_FROM} from ${THE}(?<giver>{X})${CITY} to ${THE}(?<receiver>{X})`,
  },
  {
    lang: 'en',
    kind: 'gift',
    says: 'The city received 500 computers from Changwon in 2022.',
    shape: `(?<receiver>{X})${CITY}${HAS} (?:received|accepted) ${NO_PEOPLE}(?!(?:\\S+ ){0,3}?(?:visitors|guests|tourists|calls?|offers?|requests?|proposals?|support|help|advice|investments?|training|approval|licen[cs]es?|awards?|orders?)(?= |$))${THING_FROM} from ${THE}(?<giver>{X})`,
  },
  {
    lang: 'en',
    kind: 'gift',
    says: 'Mayor Hong was presented with a silk scarf by Mr Chinh.',
    shape: `(?<receiver>{X})${CITY} (?:was|were) (?:presented with|given|gifted) ${THING_FROM} by ${THE}(?<giver>{X})`,
  },
  {
    lang: 'en',
    kind: 'gift',
    says: 'A statue of a dragon, a gift from Changwon to Da Nang, stands in the park.',
    shape: `(?<thing>(?:an?|the|two|three) ${words(7)}) , (?:which was |is )?(?:an? )?(?:gift|present) (?:from|of) ${THE}(?<giver>{X})${CITY} to ${THE}(?<receiver>{X})`,
  },
  {
    lang: 'vi',
    kind: 'gift',
    says: 'Thành phố Busan tặng tỉnh Khánh Hòa 20 máy tính.',
    shape: `(?<giver>{X})${DA} (?:trao tặng|tặng|biếu|gửi tặng)(?: cho)? (?<receiver>{X}) ${THING}`,
  },
  {
    lang: 'vi',
    kind: 'gift',
    says: 'Hà Nội tặng 500 cuốn sách cho Viêng Chăn.',
    shape: `(?<giver>{X})${DA} (?:trao tặng|tặng|biếu|gửi tặng) ${THING} cho (?<receiver>{X})`,
  },
  {
    lang: 'vi',
    kind: 'gift',
    says: 'Bà Hà tặng quà lưu niệm ông Thụy.',
    shape:
      '(?<giver>{P})(?: đã| cũng)? tặng (?<thing>quà lưu niệm|quà|kỷ niệm chương|tranh lưu niệm)(?: cho)? (?<receiver>{X})',
  },
  {
    lang: 'vi',
    kind: 'gift',
    says: 'Đà Nẵng tiếp nhận 500 máy tính do thành phố Changwon tặng.',
    shape: `(?<receiver>{X})${DA} (?:tiếp nhận|đón nhận|nhận được|nhận) ${THING} (?:do|của|từ) (?<giver>{X})(?: đã)? (?:trao tặng|gửi tặng|tặng|biếu|hỗ trợ)`,
  },
]
