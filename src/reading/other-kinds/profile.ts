import { type OtherShape, words } from './shape.ts'

/** What a place is or has: population, area, what it is known for. */
export const PROFILE_SHAPES: readonly OtherShape[] = [
  {
    lang: 'en',
    kind: 'profile',
    says: 'Hai Phong has a population of 2.1 million people.',
    shape: `(?<locality>{L})(?: city| province)? (?:has|had|with) an? (?<attribute>population|area|coastline) of (?:about |over |nearly |around |some |more than |roughly )?(?<value>N\\d+(?: (?:people|inhabitants|residents|km|km2|sq|square|kilometres|kilometers|hectares)){0,2})`,
  },
  {
    lang: 'en',
    kind: 'profile',
    says: 'Ulsan is home to the largest shipyard in the country.',
    shape: `(?<locality>{L}) is (?:also )?(?<attribute>home to|known for|famous for) (?<value>(?!\\S+ projects)${words(14).replaceAll('to|at', 'to|at|and')})`,
  },
  {
    lang: 'en',
    kind: 'profile',
    says: 'Pyeongtaek is an industrial city.',
    shape:
      '(?<locality>{L}) is an? (?<value>(?<attribute>industrial|port|coastal|university|mountain|lakeside|garden|border) (?:city|town|province|county|prefecture))',
  },
  {
    lang: 'vi',
    kind: 'profile',
    says: 'Nghệ An có dân số 3,4 triệu người.',
    shape:
      '(?<locality>{L}) (?:hiện )?có (?<attribute>dân số|diện tích|diện tích tự nhiên|bờ biển dài)(?: (?:là|khoảng|hơn|gần|trên)){0,2} (?<value>N\\d+(?: (?:người|dân|km|km2|ha|héc|ta)){0,2})',
  },
  {
    lang: 'vi',
    kind: 'profile',
    says: 'Đà Nẵng là trung tâm du lịch của miền Trung.',
    shape: `(?<locality>{L}) là (?<value>(?<attribute>trung tâm|đầu mối|cửa ngõ|cảng biển|thành phố cảng|thành phố công nghiệp) ${words(9)})`,
  },
]
