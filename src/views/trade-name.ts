import { foldText } from '#model/values/fold.ts'

const words = (text: string) => new RegExp(` (?:${text.split(', ').join('|')}) `)

/** Words of a firm, or of a trade that firms are in; folded, English and Vietnamese. */
const FIRM = words(
  'corporation, corp, company, companies, co, inc, ltd, limited, plc, llc, jsc, gmbh, ag, kk, holdings?, group, enterprises?, ' +
    'motors?, automotive, electronics?, electric, semiconductors?, steel, chemicals?, pharmaceuticals?, pharma, breweries, brewery, ' +
    'foods?, heavy industries, machinery, textiles?, garments?, retail, supermarket, securities, insurance, ' +
    'cong ty, tap doan, doanh nghiep, tnhh, co phan, ctcp',
)

/** What a place runs or has for all of it, be it a firm: its port, its water, its buses. */
const OF_A_PLACE = words(
  'port, ports, harbou?r, airport, water, waterworks, sewerage, metro, metropolitan, municipal, transit, transport, transportation, ' +
    'bus, subway, railway, tourism, convention, exhibition, city, development, industrial park, housing, public, environment, ' +
    'cang, san bay, cap nuoc, thoat nuoc, xe buyt, du lich, do thi, dau tu phat trien, ha tang, khu cong nghiep, moi truong, hoi cho',
)

/** True for a firm that merely bears a place's name; the port or the waterworks of a place are the place's, whatever their form. */
export function tradesUnderName(name: string): boolean {
  const plain = ` ${foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `
  return FIRM.test(plain) && !OF_A_PLACE.test(plain)
}
