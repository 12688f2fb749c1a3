import type { Bilingual } from '#model/problem.ts'

/**
 * Regions a question may name, each a closed list of countries (ISO 3166). Continents follow the United Nations' division
 * (M49); unions are their members, with the days they came and went. What is drawn differently by everybody – the Middle East,
 * Western Europe – is none of them, as an answer would be right for some and wrong for others.
 */
export type Region = {
  readonly name: Bilingual
  /** How it is written, in Vietnamese with its marks and in English; lower case. */
  readonly said: string
  /** Codes; of a union with the first day of membership, or from–to: `HR:2013-07-01`, `GB::2020-02-01`. */
  readonly countries: string
  /** By whose division. */
  readonly by: 'members' | 'm49' | 'listed'
}

const AFRICA =
  'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE ' +
  'RW SH ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW IO TF'

const ASIA =
  'AF AM AZ BH BD BT BN KH CN CY GE HK IN ID IR IQ IL JP JO KZ KW KG LA LB MO MY MV MN MM NP KP OM PK PH PS QA SA SG KR LK SY ' +
  'TW TJ TH TL TR TM AE UZ VN YE'

const EUROPE =
  'AX AL AD AT BY BE BA BG HR CZ DK EE FO FI FR DE GI GR GG VA HU IS IE IM IT JE LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU ' +
  'SM RS SK SI ES SJ SE CH UA GB XK'

const LATIN_AMERICA =
  'AI AG AR AW BS BB BZ BO BQ BR VG KY CL CO CR CU CW DM DO EC SV FK GF GD GP GT GY HT HN JM MQ MX MS NI PA PY PE PR BL KN LC ' +
  'MF VC SX SR TT TC UY VE VI'

const OCEANIA = 'AS AU CK FJ PF GU KI MH FM NR NC NZ NU NF MP PW PG PN WS SB TK TO TV VU WF'

const EU =
  'AT BE DE DK ES FI FR GR IE IT LU NL PT SE CY:2004-05-01 CZ:2004-05-01 EE:2004-05-01 HU:2004-05-01 LV:2004-05-01 ' +
  'LT:2004-05-01 MT:2004-05-01 PL:2004-05-01 SK:2004-05-01 SI:2004-05-01 BG:2007-01-01 RO:2007-01-01 HR:2013-07-01 GB::2020-02-01'

/** All of them; of two that begin alike the longer is looked for first. */
export const REGIONS: readonly Region[] = [
  {
    name: { en: 'ASEAN', vi: 'ASEAN' },
    said: 'asean',
    countries: 'BN ID KH LA MM MY PH SG TH VN TL:2025-10-26',
    by: 'members',
  },
  {
    name: { en: 'the European Union', vi: 'Liên minh châu Âu' },
    said: 'eu|liên minh châu âu|european union',
    countries: EU,
    by: 'members',
  },
  {
    name: { en: 'Northeast Asia', vi: 'Đông Bắc Á' },
    said: 'đông bắc á|northeast asia|north east asia',
    countries: 'CN JP KR KP MN HK MO TW',
    by: 'listed',
  },
  {
    name: { en: 'East Asia', vi: 'Đông Á' },
    said: 'đông á|east asia',
    countries: 'CN JP KR KP MN HK MO TW',
    by: 'listed',
  },
  {
    name: { en: 'Southeast Asia', vi: 'Đông Nam Á' },
    said: 'đông nam á|southeast asia|south east asia',
    countries: 'BN ID KH LA MM MY PH SG TH TL VN',
    by: 'm49',
  },
  {
    name: { en: 'South Asia', vi: 'Nam Á' },
    said: 'nam á|south asia',
    countries: 'IN PK BD LK NP BT MV AF',
    by: 'listed',
  },
  {
    name: { en: 'Central Asia', vi: 'Trung Á' },
    said: 'trung á|central asia',
    countries: 'KZ KG TJ TM UZ',
    by: 'listed',
  },
  { name: { en: 'Asia', vi: 'châu Á' }, said: 'châu á|asia|asian', countries: ASIA, by: 'm49' },
  { name: { en: 'Europe', vi: 'châu Âu' }, said: 'châu âu|europe|european', countries: EUROPE, by: 'm49' },
  { name: { en: 'Africa', vi: 'châu Phi' }, said: 'châu phi|africa|african', countries: AFRICA, by: 'm49' },
  {
    name: { en: 'North America', vi: 'Bắc Mỹ' },
    said: 'bắc mỹ|north america',
    countries: 'US CA MX',
    by: 'listed',
  },
  {
    name: { en: 'South America', vi: 'Nam Mỹ' },
    said: 'nam mỹ|south america',
    countries: 'AR BO BR CL CO EC FK GF GY PE PY SR UY VE',
    by: 'm49',
  },
  {
    name: { en: 'Latin America', vi: 'Mỹ Latinh' },
    said: 'mỹ latinh|mỹ la tinh|mỹ la-tinh|latin america',
    countries: LATIN_AMERICA,
    by: 'm49',
  },
  {
    name: { en: 'the Americas', vi: 'châu Mỹ' },
    said: 'châu mỹ|americas',
    countries: `${LATIN_AMERICA} BM CA GL PM US`,
    by: 'm49',
  },
  {
    name: { en: 'Oceania', vi: 'châu Đại Dương' },
    said: 'châu đại dương|oceania',
    countries: OCEANIA,
    by: 'm49',
  },
]

/** Regions that are drawn differently by everybody, and groups whose members are not kept here: a question with one is declined. */
export const UNDRAWN = {
  regions:
    'trung đông|middle east|cận đông|near east|viễn đông|far east|tây á|western asia|west asia|bắc á|tây âu|western europe|' +
    'đông âu|eastern europe|bắc âu|northern europe|nam âu|southern europe|trung âu|central europe|bắc phi|north africa|northern africa|' +
    'đông phi|east africa|tây phi|west africa|trung phi|central africa|hạ sahara|sub-saharan africa|trung mỹ|central america|' +
    'caribe|caribbean|the caribbean|vùng vịnh|the gulf|balkan|balkans|nordic|scandinavia|baltic|châu á thái bình dương|' +
    'châu á - thái bình dương|asia-pacific|asia pacific|thái bình dương|ấn độ dương - thái bình dương|indo-pacific|mê kông|mekong',
  groups: 'g7|g20|apec|brics|cptpp|rcep|opec|nato|schengen|oecd|mercosur|liên minh châu phi|african union',
} as const

/** By whose division a region is told, behind its name. */
export const REGION_BY = {
  m49: { en: 'as the United Nations divide the world', vi: 'theo phân vùng của Liên hợp quốc' },
  members: { en: 'its members', vi: 'các nước thành viên' },
} as const
