import { type OtherShape, words } from './shape.ts'

/** What a place is or has: population, area, what it is known for. */
const ABOUT =
  '(?:(?:about|over|nearly|around|some|more than|roughly|just over|just under|almost|an estimated) )?'
const SIZE =
  'N\\d+(?: (?:people|inhabitants|residents|citizens|km|km2|sq|square|kilometres|kilometers|hectares|miles)){0,2}'
const SIZE_VI = 'N\\d+(?: (?:người|dân|km|km2|ha|héc|ta)){0,2}'
const ABOUT_VI = '(?:(?: (?:là|khoảng|hơn|gần|trên|ước)){0,2})'
const TOWN =
  '(?:(?:large |small |busy |historic |old |growing |major |quiet |southern |northern |eastern |western |central ){0,2}(?<attribute>industrial|port|coastal|university|mountain|lakeside|garden|border|farming|fishing|mining|tourist|resort|manufacturing|harbour|harbor|steel|textile|wine|spa|cathedral|market|college|seaside|twin|satellite) )'

export const PROFILE_SHAPES: readonly OtherShape[] = [
  {
    lang: 'en',
    kind: 'profile',
    says: 'Hai Phong has a population of 2.1 million people.',
    shape: `(?<locality>{L})(?: city| province)?(?: ,(?: which)?)? (?:has|had|with|covers) an? (?<attribute>population|area|coastline|land area) of ${ABOUT}(?<value>${SIZE})`,
  },
  {
    lang: 'en',
    kind: 'profile',
    says: 'Hai Phong, with a population of 2.1 million, lies on the coast and has an area of 1,500 square km.',
    shape: `(?<locality>{L})(?: city| province)?(?: ,(?: which)?)? (?:has|had|with) an? population of \\S+(?: \\S+){0,3}? and(?: covers| has)? an? (?<attribute>area|coastline|land area) of ${ABOUT}(?<value>${SIZE})`,
  },
  {
    lang: 'en',
    kind: 'profile',
    says: 'With 1.2 million people, Da Nang is the largest city of the centre.',
    shape: `(?:with|home to) ${ABOUT}(?<value>N\\d+ (?<attribute>people|inhabitants|residents)) , (?<locality>{L})(?= (?:is|was|has|lies)(?: |$))`,
  },
  {
    lang: 'en',
    kind: 'profile',
    says: 'The population of Hai Phong is 2.1 million.',
    shape: `the (?<attribute>population|area) of (?<locality>{L})(?: city| province)? (?:is|was|stands at|has reached|reached) ${ABOUT}(?<value>${SIZE})`,
  },
  {
    lang: 'en',
    kind: 'profile',
    says: 'Ulsan is home to the largest shipyard in the country.',
    shape: `(?<locality>{L})(?: city| province)? (?:is |, )(?:(?:also|a city|a town|best|well|widely|long|a province) ){0,2}(?<attribute>home to|known for|famous for|renowned for|noted for) (?<value>(?!\\S+ projects)${words(14).replaceAll('to|at', 'to|at|and')})`,
  },
  {
    lang: 'en',
    kind: 'profile',
    says: 'Pyeongtaek is an industrial city.',
    shape: `(?<locality>{L})(?: is|,) an? (?<value>${TOWN}(?:city|town|province|county|prefecture|municipality))`,
  },
  {
    lang: 'vi',
    kind: 'profile',
    says: 'Nghệ An có dân số 3,4 triệu người.',
    shape: `(?<locality>{L})(?: ,)? (?:hiện |nay )?(?:có|với) (?:(?:tổng|quy mô) )?(?<attribute>dân số|diện tích|diện tích tự nhiên|bờ biển dài)${ABOUT_VI} (?<value>${SIZE_VI})`,
  },
  {
    lang: 'vi',
    kind: 'profile',
    says: 'Changwon là thành phố cảng với dân số hơn 1 triệu người.',
    shape: `(?<locality>{L})(?: ,)? (?:(?!(?:và|nhưng|sẽ|ký) )\\S+ ){1,9}?(?:với|có|,) (?<attribute>dân số|diện tích|diện tích tự nhiên)${ABOUT_VI} (?<value>${SIZE_VI})`,
  },
  {
    lang: 'vi',
    kind: 'profile',
    says: 'Thế mạnh của Changwon là công nghiệp cơ khí.',
    shape: `(?<attribute>thế mạnh|ngành kinh tế chủ lực|ngành chủ lực|dân số|diện tích)(?: nổi bật| chính)? của (?<locality>{L}) (?:là|gồm|đạt) (?:khoảng |hơn |gần )?(?!(?:điều|những điều|chỗ|ở chỗ) )(?<value>${words(9)})`,
  },
  {
    lang: 'vi',
    kind: 'profile',
    says: 'Changwon nổi tiếng với ngành công nghiệp cơ khí.',
    shape: `(?<locality>{L}) (?:là \\S+ \\S+ )?(?:rất |vốn |được biết đến )?(?<attribute>nổi tiếng|có thế mạnh|mạnh|được biết đến)(?: về| với| là| bởi| nhờ){1,2} (?<value>${words(9)})`,
  },
  {
    lang: 'vi',
    kind: 'profile',
    says: 'Đà Nẵng là trung tâm du lịch của miền Trung.',
    shape: `(?<locality>{L}) là (?<value>(?<attribute>trung tâm|đầu mối|cửa ngõ|cảng biển|thành phố cảng|thành phố công nghiệp) ${words(9)})`,
  },
]
