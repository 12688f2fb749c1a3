import { foldText } from '#model/values/fold.ts'
import { grown } from '../grown.ts'
import { BARE_TITLES } from '../words/en/courtesy-titles.ts'
import type { Entity, Office, OrganisationEntity, PartyRef, Person, RoleEntity } from './entity.ts'
import { type Line, wordsFrom } from './line.ts'
import { predicateHolder } from './office-by-verb.ts'
import { labelOf } from './place-at.ts'
import { standsBefore } from './roll-of-offices.ts'
import { isPlural, shareTitle } from './shared-title.ts'
import { VERB_TITLE } from './title-en.ts'
import { holderBehindBody } from './title-of-body.ts'

function gap(line: Line, from: number, to: number): string {
  return wordsFrom(line, from, to)
}

const BEHIND =
  /^(,|\(|\||-|, who( also)?|, ?(who (is|was)( also| likewise| concurrently)?|also|and|the|a|an|new|its|his|her|their|then|(?:newly|recently|freshly) (?:elected|appointed|named|installed|arrived)|incoming|now)( the| a)?|who is( also| likewise)?|, who has been|là|, là|, (hiện là|nguyên là))$/
/** `Elsa Falk, the city’s mayor`, `her country’s ambassador`: whose the office is, told by a noun. */
const WHOSE = /^, (?:who is )?(?:the|its|his|her|their|our|this|that) (?:\S+ )?\S+ 's(?: \S+)?$/
const CHAIN =
  /^(and|,|-|cum|kiêm|và|, concurrently|and concurrently|and also|đồng thời là|, đồng thời là|, and|concurrently|;|&)$/
const BRACKETED = /^\( (?:\S+ ){1,7}?\)(?: |$)/
/** Another spelling of a name between it and its office: `Ngụy Hoa Tường (Wei Huaxiang) -`. */
const ALIAS = /^\( [^()]{2,40} \) [-,]$/
/** Malay titles of several words, and what Vietnamese puts before a name of learning. */
const LONGER =
  "dato '(?: seri)?|dato(?: seri)?|dat(?:uk|in)(?: (?:seri|paduka|wira))?|(?:tan|puan) sri|tun|ts|gs|pgs|ths|pgs\\.ts|gs\\.ts|kts"
const TITLES = BARE_TITLES.join('|').replaceAll('.', '\\.')
/** What stands between an office and its holder: nothing, titles, a form of address. */
const HONORIFIC = new RegExp(
  `^(?:(?:, )?(?:(?:${LONGER}|${TITLES})\\.?(?: |$))+|(?:- |, )?ông|(?:, )?bà|ngài|(?:, )?đồng chí|his excellency|called|named|tên|tên là)?$`,
)

/** `Genoa Mayor`, `Hanoi’s Party chief`, `Japanese Crown Prince`: the place before a title is whose it is. */
function prefixOf(line: Line, entities: readonly Entity[], at: number): PartyRef | undefined {
  const role = entities[at]
  const before = entities[at - 1]
  if (!role || !before || (before.type !== 'place' && before.type !== 'country')) return undefined
  if (
    !/^('s|'|city|city 's|province|provincial|district|prefecture|county|(?:rural|regional|district|shire|borough|metropolitan)(?: city)?|(city |province |county )?\(|(, )?(and )?its|)$/.test(
      gap(line, before.last, role.first),
    )
  )
    return undefined
  return before.type === 'place'
    ? { value: before.value, placeId: before.place.id, start: before.start, end: before.end }
    : { value: before.code, start: before.start, end: before.end }
}

/** `for Hà Giang, standing deputy secretary X`: in a roll of sides the place stands before the office. */
function sideOf(line: Line, entities: readonly Entity[], role: RoleEntity): PartyRef | undefined {
  const place = entities[entities.indexOf(role) - 1]
  if (place?.type !== 'place' || gap(line, place.last, role.first) !== ',') return undefined
  if (line.words[place.first - 1] !== 'for' || !/^(;|:|,|and|)$/.test(line.words[place.first - 2] ?? ''))
    return undefined
  return { value: place.value, placeId: place.place.id, start: place.start, end: place.end }
}

/** `Mayor Suhyeon Kang of Yangju`: the place behind the name is whose the office is. */
function suffixOf(line: Line, entities: readonly Entity[], role: RoleEntity): PartyRef | undefined {
  const at = entities.indexOf(role)
  const person = entities[at + 1]
  const place = entities[at + 2]
  if (person?.type !== 'person' || !HONORIFIC.test(gap(line, role.last, person.first))) return undefined
  if (place?.type === 'organisation')
    return /^(, )?(of|from)( the)?$/.test(gap(line, person.last, place.first)) ? bodyOf(place) : undefined
  if (place?.type !== 'place') return undefined
  if (!/^(, )?of( the)?( (city|town|province|county) of)?$/.test(gap(line, person.last, place.first)))
    return undefined
  return { value: place.value, placeId: place.place.id, start: place.start, end: place.end }
}

/** Houses of a city, a province or a land: who serves in one serves the place. */
const OF_GOVERNMENT =
  /\b(committee|council|department|office|government|ministry|administration|embassy|consulate|commission|assembly|parliament|secretariat|bureau|division)\b/i

/** The body a holder is said to be of, or the place a public house stands for. */
function bodyOf(body: OrganisationEntity): PartyRef | undefined {
  const at = { start: body.start, end: body.end }
  if (!OF_GOVERNMENT.test(body.name)) return { value: body.name, ...at }
  return body.within ? { value: labelOf(body.within), placeId: body.within.id, ...at } : undefined
}

/** Titles said before a name as one says Mr: an office only where no other is told. */
const FORM_OF_ADDRESS = /^(alderman|councillor|captain|senator|minister)$/i

/** Offices for which a councillor is chosen, so that he is called one beside them; chair of a club he may be as well. */
const HIGHER = /mayor|committee member|leader of/i

/** How far from the office the form of address may stand. */
const SAME_BREATH = 80

/** Is an office told before only how one addresses him whose other office stands beside it: `Alderman X, chair of …`? */
function isAddress(said: Office, office: Office): boolean {
  return (
    FORM_OF_ADDRESS.test(said.words) &&
    HIGHER.test(office.words) &&
    Math.abs(office.start - said.end) < SAME_BREATH
  )
}

function give(person: Person, office: Office): void {
  const chief = /^(\S+ )?(chief|leader|boss)$/i
  if (chief.test(office.words) && person.offices.length > 0) return
  const short = person.offices.findIndex((o) => chief.test(o.words) || isAddress(o, office))
  if (short >= 0) person.offices.splice(short, 1)
  const words = new Set(foldText(office.words).split(' '))
  const same = person.offices.find((o) => {
    const theirs = new Set(foldText(o.words).split(' '))
    const smaller = Math.min(words.size, theirs.size)
    return [...words].filter((w) => theirs.has(w)).length === smaller
  })
  if (!same) {
    person.offices.push(office)
    return
  }
  if (foldText(office.words).length > foldText(same.words).length && !(same.of && !office.of)) {
    person.offices[person.offices.indexOf(same)] = grown(
      office,
      office.of ? {} : same.of ? { of: same.of } : {},
    )
  } else if (!same.of && office.of) same.of = office.of
}

/** What parts the people and offices of a roll from each other. */
const ROLL =
  /^(?:\( [^()]{2,40} \) )?(?:(?:,|;|-|và|, và)(?: (?:các )?(?:ông|bà|ngài|đồng chí|các đồng chí|mr|ms|mrs|dr|ts|pgs\.ts))?)?$/

/** `ông X - Tổng Lãnh sự A, bà Y - Tổng Lãnh sự B`: a roll that opens with a name puts each office behind its holder. */
function standsBehind(line: Line, entities: readonly Entity[], at: number): boolean {
  let first = entities[at]
  for (let i = at - 1; i >= 0; i -= 1) {
    const before = entities[i]
    if (!first || (before?.type !== 'person' && before?.type !== 'role')) break
    if (!ROLL.test(gap(line, before.last, first.first))) break
    first = before
  }
  return first?.type === 'person' && first !== entities[at]
}

/** `the mayor of Düsseldorf, Germany, Stephan Keller`: the land of the place stands between. */
function landBetween(entities: readonly Entity[], at: number, later: Entity, line: Line): boolean {
  const role = entities[at]
  const land = entities[at + 1]
  if (role?.type !== 'role' || land?.type !== 'country' || entities[at + 2] !== later) return false
  if (gap(line, role.last, land.first) !== ',' || gap(line, land.last, later.first) !== ',') return false
  return role.office.of?.value.endsWith(`|${land.code}`) === true
}

/** Whom the office goes to: the person before it (`X, Mayor of Y`) or behind it (`Mayor X`, `the Mayor of Y, X`). */
function holderOf(line: Line, entities: readonly Entity[], at: number): Person | undefined {
  const role = entities[at]
  const before = entities[at - 1]
  if (!role) return undefined
  let from = before
  let skip = 1
  if (
    before &&
    (before.type === 'place' || before.type === 'country') &&
    /^('s|'|)$/.test(gap(line, before.last, role.first))
  ) {
    from = entities[at - 2]
    skip = 2
  }
  const edge = skip === 2 ? (entities[at - 1]?.first ?? role.first) : role.first
  const touching = entities[at + 1]
  const inRoll = line.words[role.last] === ',' && standsBehind(line, entities, at)
  if (
    !inRoll &&
    touching?.type === 'person' &&
    HONORIFIC.test(gap(line, role.last, touching.first)) &&
    touching.first - role.last < 3
  )
    return touching.person
  if (touching?.type === 'person' && standsBefore(line, entities, at)) return touching.person
  const behindBody = role.type === 'role' && !inRoll ? holderBehindBody(line, entities, role) : undefined
  if (behindBody) return behindBody
  const later = entities.slice(at + 1, at + 4).find((e) => e.type === 'person')
  if (later?.type === 'person') {
    const between = gap(line, role.last, later.first)
    if (landBetween(entities, at, later, line)) return later.person
    if (BRACKETED.test(between) && HONORIFIC.test(between.replace(BRACKETED, ''))) return later.person
  }
  const teller = predicateHolder(line, entities, at)
  if (teller) return teller
  const next = entities[at + 1]
  const opensNext = next?.type === 'person' && next.full && gap(line, role.last, next.first) === ','
  const behind = from ? gap(line, from.last, edge) : ''
  const follows = BEHIND.test(behind) || WHOSE.test(behind) || ALIAS.test(behind)
  if (from?.type === 'person' && behind === '' && VERB_TITLE.has(line.words[role.first] ?? ''))
    return from.person
  if (from?.type === 'person' && follows && !(opensNext && / and( the)?$/.test(` ${behind}`)))
    return from.person
  if (next?.type !== 'person' || inRoll) return undefined
  const between = gap(line, role.last, next.first)
  if (HONORIFIC.test(between)) return next.person
  if (/^(,|-|:|\||[,|] (mr|ms|mrs|dr|h\.e\.?|sir|ông|bà|đồng chí))$/.test(between) && next.full)
    return next.person
  return undefined
}

/** `Secretaries of Lang Son (X), Cao Bang (Y)`, `các Bí thư X (Lạng Sơn), Y (Cao Bằng)`: one title for a list of people. */
function shareOffice(line: Line): void {
  const entities = line.entities
  entities.forEach((entity, i) => {
    if (entity.type !== 'person' || entity.person.offices.some((o) => o.of)) return
    const next = entities[i + 1]
    const before = entities[i - 1]
    const place =
      next?.type === 'place' && gap(line, entity.last, next.first) === '('
        ? next
        : before?.type === 'place' && gap(line, before.last, entity.first) === '('
          ? before
          : undefined
    const role = entities.find((e): e is RoleEntity => e.type === 'role' && e.first < entity.first)
    if (!place || !role) return
    const of = { value: place.value, placeId: place.place.id, start: place.start, end: place.end }
    entity.person.offices.splice(0, entity.person.offices.length, grown(role.office, { of }))
  })
}

/** `Ahn Soo-jin (An Tú Trân)`: another spelling of who stands before the bracket holds no office of its own. */
function isAlias(line: Line, entity: Entity, before: Entity | undefined): boolean {
  return (
    entity.type === 'person' &&
    before?.type === 'person' &&
    gap(line, before.last, entity.first) === '(' &&
    line.words[entity.last] === ')'
  )
}

/** Gives every person of a line the offices beside the name, chains (`Secretary and Chairman …`) included. */
export function attachOffices(line: Line, before?: Line): void {
  const entities = line.entities.filter((entity, at) => !isAlias(line, entity, line.entities[at - 1]))
  const holders = new Map<RoleEntity, Person>()
  const every = entities.filter((e): e is RoleEntity => e.type === 'role')
  const shared = every.filter((role) => isPlural(line, role))
  for (const role of shared) shareTitle(line, before, role, give)
  const roles = every.filter((role) => !shared.includes(role))
  for (const role of roles) {
    const holder = holderOf(line, entities, entities.indexOf(role))
    if (holder) holders.set(role, holder)
  }
  for (let round = 0; round < 2; round += 1) {
    roles.forEach((role, i) => {
      if (holders.has(role)) return
      const next = roles[i + 1]
      const before = roles[i - 1]
      if (next && holders.has(next) && CHAIN.test(gapTo(line, role, next)) && !areCouple(role, next))
        holders.set(role, holders.get(next) as Person)
      else if (before && holders.has(before) && CHAIN.test(gapTo(line, before, role)))
        holders.set(role, holders.get(before) as Person)
    })
  }
  shareOffice(line)
  for (const [role, person] of holders) {
    const prefix = prefixOf(line, entities, entities.indexOf(role)) ?? sideOf(line, entities, role)
    const suffix = prefix || role.office.of || role.office.body ? undefined : suffixOf(line, entities, role)
    if (suffix) {
      role.office.of = suffix
      role.office.behind = true
    }
    if (prefix && !role.office.of && !role.office.body) role.office.of = prefix
    else if (prefix && /(ambassador|consul|prince|princess|minister)/i.test(role.office.words))
      role.office.of = prefix
    if (!role.office.former && !(FORM_OF_ADDRESS.test(role.office.words) && person.offices.length > 0))
      give(person, role.office)
  }
}

/** `Crown Prince and Crown Princess Kiko`: two people. */
function areCouple(a: RoleEntity, b: RoleEntity): boolean {
  const pair = `${a.office.words} ${b.office.words}`.toLowerCase()
  return /prince\b.*princess\b|king\b.*queen\b|princess\b.*prince\b|hoàng thái tử.*công nương/.test(pair)
}

function gapTo(line: Line, a: Entity, b: Entity): string {
  return gap(line, a.last, b.first)
    .replace(/ (the|its|his|her)$/, '')
    .replace(/^(the|its) /, '')
}
