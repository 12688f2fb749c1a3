/** Names of bodies in Vietnamese as the words English has for them, folded; longer ones first. */
const SAID: readonly (readonly [string, string])[] = [
  ['phong thuong mai va cong nghiep', 'chamber commerce industry'],
  ['lien hiep cac to chuc huu nghi', 'union friendship organization'],
  ['ban quan ly khu cong nghe cao', 'hi tech park management board'],
  ['ban quan ly khu kinh te', 'economic zone management board'],
  ['kinh te xa hoi', 'socio economic'],
  ['nghien cuu phat trien', 'development research'],
  ['uy ban nhan dan', 'peoples committee'],
  ['hoi dong nhan dan', 'peoples council'],
  ['ke hoach va dau tu', 'planning investment'],
  ['tong lanh su quan', 'consulate general'],
  ['ngan hang nha nuoc', 'state bank'],
  ['ngan hang the gioi', 'world bank'],
  ['phat trien chau a', 'asian development'],
  ['xuc tien dau tu', 'investment promotion'],
  ['xuc tien du lich', 'tourism promotion'],
  ['truong dai hoc', 'university'],
  ['dai hoc quoc gia', 'national university'],
  ['dai su quan', 'embassy'],
  ['lanh su quan', 'consulate'],
  ['hoi dong', 'council'],
  ['thanh uy', 'party committee'],
  ['tinh uy', 'party committee'],
  ['ngoai giao', 'foreign affairs'],
  ['ngoai vu', 'foreign affairs'],
  ['cong thuong', 'industry trade'],
  ['huu nghi', 'friendship'],
  ['noi vu', 'home affairs'],
  ['dai hoc', 'university'],
  ['ngan hang', 'bank'],
  ['benh vien', 'hospital'],
  ['bao tang', 'museum'],
  ['trung tam', 'center'],
  ['hiep hoi', 'association'],
  ['tap doan', 'group'],
  ['du lich', 'tourism'],
  ['dau tu', 'investment'],
  ['kinh te', 'economics'],
  ['y te', 'health'],
  ['chi nhanh', 'branch'],
  ['quoc gia', 'national'],
  ['ubnd', 'peoples committee'],
  ['hdnd', 'peoples council'],
  ['cang vu', 'port authority'],
  ['vien', 'institute'],
  ['cang', 'port'],
  ['hoi', 'association'],
  ['so', 'department'],
  ['bo', 'ministry'],
  ['hi tech', 'hitech'],
  ['high tech', 'hitech'],
]

const PHRASES = SAID.map(([said, means]) => [new RegExp(`(^| )${said}(?= |$)`, 'g'), `$1${means}`] as const)

/** What the law calls a company: says how it is set up, not which it is. */
const LEGAL =
  /(^| )(joint stock company|company limited|co ltd|cong ty co phan|cong ty cp|cong ty trach nhiem huu han|cong ty tnhh( mot thanh vien| mtv)?|cong ty|kabushiki kaisha|k k|corporation|corp|incorporated|inc|limited|ltd|llc|jsc|plc|gmbh|ag|company|co)(?= |$)/g

/** Legal forms in the scripts that leave no space before them. */
const LEGAL_SCRIPTS = /株式会社|有限公司|주식회사|유한회사|\(주\)|㈜/gu

/** Words that only join others, and the ranks of the places a body is of. */
const EMPTY = new Set('the of and for a an de la du des thanh pho tp tinh cua va truong s'.split(' '))

const PLACE_RANKS = new Set(['city', 'province', 'provincial', 'metropolitan', 'municipal'])

/** Countries as names of bodies say them. */
const COUNTRIES: Readonly<Record<string, string>> = {
  'republic of korea': 'kr',
  'south korea': 'kr',
  'han quoc': 'kr',
  korean: 'kr',
  korea: 'kr',
  'viet nam': 'vn',
  vietnamese: 'vn',
  vietnams: 'vn',
  vietnam: 'vn',
  'nhat ban': 'jp',
  japanese: 'jp',
  japan: 'jp',
  'trung quoc': 'cn',
  chinese: 'cn',
  china: 'cn',
  'united states of america': 'us',
  'united states': 'us',
  'hoa ky': 'us',
  us: 'us',
  usa: 'us',
  'viet nhat': 'vn jp',
  'viet han': 'vn kr',
}

const NAMED_COUNTRIES = Object.entries(COUNTRIES).map(
  ([said, code]) => [new RegExp(`(^| )(the )?${said}(?= |$)`, 'g'), `$1${code}`] as const,
)

/** A body's folded name as a set of words that tell which it is; `@` before those that say where it sits. */
export function bodyWords(folded: string): readonly string[] {
  const countries = NAMED_COUNTRIES.reduce((text, [said, code]) => text.replace(said, code), folded)
  const english = PHRASES.reduce((text, [said, means]) => text.replace(said, means), countries)
  const plain = english.replace(LEGAL, '$1').replace(/ +/g, ' ').trim()
  const [own = '', ...seats] = ` ${plain}`.split(/ (?:in|tai) /)
  const university = / university/.test(own)
  const told = own
    .split(' ')
    .filter((word) => word && !EMPTY.has(word) && (university || !PLACE_RANKS.has(word)))
  const seat = seats
    .flatMap((each) => each.split(' '))
    .filter((word) => word && !EMPTY.has(word) && !PLACE_RANKS.has(word))
  return [...told.map(single), ...seat.map((word) => `@${word}`)].sort()
}

/** A company's name without its form in scripts that leave no space. */
export function withoutLegalScripts(name: string): string {
  return name.replace(LEGAL_SCRIPTS, ' ')
}

function single(word: string): string {
  if (word === 'centre') return 'center'
  return word.length > 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word
}
