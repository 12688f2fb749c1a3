import type { Place } from '#gazetteer/place.ts'
import { askOf } from '../asked.ts'
import { NO_BODY_ENDS, ORGANISATION_HEADS } from '../words/en/organisation-heads.ts'
import { STARTERS } from '../words/en/starters.ts'
import { KNOWN_BODIES } from '../words/known-bodies.ts'
import { isSyllable } from '../words/vi/syllable.ts'
import { wordSet } from '../words/word-set.ts'
import { choosePlace } from './choose-place.ts'
import { countryAt } from './country-at.ts'
import { englishEnd, inLand, isNameToo } from './english-body.ts'
import { claim, isFree, type Line, printedName, spanOf, wordsFrom } from './line.ts'
import { type PlaceContext, placeAt } from './place-at.ts'
import { unitAt } from './small-units.ts'
import { vietnameseEnd } from './vietnamese-body.ts'
import { openerAt } from './vietnamese-openers.ts'

/** Notes a body; whose it is may stand before its name, over which it stands too: `Quang Ninh’s Investment Promotion Agency`. */
function add(line: Line, first: number, last: number, context: PlaceContext, owner?: Owner): boolean {
  if (line.sentence.lang === 'en' && NO_BODY_ENDS.has(line.folded[last - 1] ?? '')) return false
  const within = owner?.place ?? placeInside(line, first, last, context)
  return claim(line, {
    type: 'organisation',
    name: printedName(line, first, last).replace(/^the /i, ''),
    ...(within ? { within } : {}),
    first: owner?.first ?? first,
    last,
    ...spanOf(line, owner?.first ?? first, last),
  })
}

type Owner = { readonly place: Place; readonly first: number }

/** `Công ty TNHH Biel Crystal`: what a firm’s own name begins with is no town, though one far off is called so. */
const FIRM = /^(?:công ty|tập đoàn|tổng công)$/

/** The place in a body’s name: `Hanoi Promotion Agency`. It is spoken of too. */
function placeInside(line: Line, first: number, last: number, context: PlaceContext): Place | undefined {
  const isFirm = FIRM.test(wordsFrom(line, first, first + 2))
  for (let at = first; at < last; at += 1) {
    const match = placeAt(line, at, context)
    const isItsOwn = isFirm && match?.length === 1 && at + 1 < last && !isSyllable(line.words[at] ?? '')
    if (match && !match.weak && !isItsOwn) return choosePlace(match.places, context, {})
    const unit = unitAt(line, at, context)
    if (unit) return unit.place
  }
  return undefined
}

/** What the first token of a known body may be; one token may fold to several words. */
const OPENS_KNOWN = new Set([...KNOWN_BODIES].flatMap(openings))

function openings(name: string): readonly string[] {
  const words = name.split(' ')
  return words.map((_, i) => words.slice(0, i + 1).join(' '))
}

/** Bodies everybody writes by a short name: JICA, KOTRA, Samsung. */
function findKnown(line: Line, context: PlaceContext): void {
  line.sentence.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !token.capital) return
    if (!OPENS_KNOWN.has(token.folded)) return
    for (let length = 3; length > 0; length -= 1) {
      if (
        KNOWN_BODIES.has(line.folded.slice(at, at + length).join(' ')) &&
        at + length <= line.words.length
      ) {
        let last = at + length
        while (
          line.sentence.tokens[last]?.capital &&
          isFree(line, last) &&
          ORGANISATION_HEADS.has(line.folded[last] ?? '')
        )
          last += 1
        add(line, at, last, context)
        return
      }
    }
  })
}

const SMALL_HEADS = askOf(
  /^(?:chambers? of commerce(?: and industry)?|chamber|port authority|airport authority|business association|tourist board|friendship (?:association|society)|twinning (?:association|committee)|sister cities (?:association|committee)|rotary club)(?= |$)/,
)

/** `the Khabarovsk chamber of commerce`: what a body is, in small letters behind its name; its end, or where it would begin. */
function smallHead(line: Line, at: number): number {
  const { regex } = SMALL_HEADS
  if (!/^[cpabtfsr]/.test(line.words[at] ?? '')) return at
  const found = regex.exec(wordsFrom(line, at, at + 6))
  return found ? at + found[0].split(' ').length : at
}

/** `Quang Ninh’s Investment Promotion Agency`: whose it is, though no part of its name. */
function ownerBefore(line: Line, at: number, context: PlaceContext): Owner | undefined {
  if (line.words[at - 1] !== "'s") return undefined
  for (let first = at - 2; first >= Math.max(0, at - 5); first -= 1) {
    const match = placeAt(line, first, context)
    if (!match || first + match.length !== at - 1) continue
    const place = choosePlace(match.places, context, {})
    return place ? { place, first } : undefined
  }
  return undefined
}

/** `Can Tho International Airport` at the head of a sentence: a helping verb that opens the name of a town of two words. */
function opensTown(line: Line, at: number, context: PlaceContext): boolean {
  return at === 0 && (placeAt(line, at, context)?.length ?? 0) > 1
}

/** `Sister Cities Association`: a body, though lower down `sister cities` are none. */
function isSisterCities({ sentence, folded }: Line, at: number): boolean {
  const { tokens } = sentence
  return (
    folded[at] === 'sister' &&
    tokens[at + 1]?.capital === true &&
    ORGANISATION_HEADS.has(folded[at + 2] ?? '')
  )
}

function findEnglish(line: Line, context: PlaceContext): void {
  const tokens = line.sentence.tokens
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !token.capital || !isFree(line, at)) continue
    if (
      STARTERS.has(token.folded) &&
      !isNameToo(line, at) &&
      !opensTown(line, at, context) &&
      !isSisterCities(line, at) &&
      !(tokens[at + 1]?.capital && ORGANISATION_HEADS.has(token.folded))
    )
      continue
    const land = countryAt(line, at, context)
    if (land && line.words[at + land.length] === "'s") {
      at += land.length
      continue
    }
    const place = placeAt(line, at, context)
    if (place && line.words[at + place.length] === "'s") {
      at += place.length
      continue
    }
    const run = englishEnd(line, at)
    const small = smallHead(line, run.end)
    if (small > run.end && !run.head) {
      add(line, at, small, context)
      at = small - 1
      continue
    }
    if (place && at + place.length >= run.end) {
      at += place.length - 1
      continue
    }
    if (!run.head) {
      at = Math.max(at, run.end - 1)
      continue
    }
    let end = run.end
    if (
      line.words[end] === ',' &&
      /(University|Institute) of \S+$/.test(printedName(line, at, end)) &&
      placeAt(line, end + 1, context)
    ) {
      end += 1 + (placeAt(line, end + 1, context)?.length ?? 0)
    }
    if (line.words[end] === 'in' && inLand(line, at, end, context))
      end += 1 + (countryAt(line, end + 1, context)?.length ?? 0)
    const size = end - at
    if (size > 1 && !(size === 2 && line.words[at + 1] === "'s"))
      add(line, at, end, context, ownerBefore(line, at, context))
    at = Math.max(at, end - 1)
  }
}

/** `nhà máy tại Khu công nghệ cao Đà Nẵng`: a zone something stands in is where it stands, not a body. */
function isSite({ words }: Line, at: number): boolean {
  return words[at] === 'khu' && /^(tại|ở|trong|vào)$/.test(words[at - 1] ?? '')
}

function findVietnamese(line: Line, context: PlaceContext): void {
  const tokens = line.sentence.tokens
  for (let at = 0; at < tokens.length; at += 1) {
    if (!tokens[at]?.capital || !isFree(line, at)) continue
    const opener = openerAt(line, at)
    if (!opener || isSite(line, at)) continue
    const end = vietnameseEnd(line, at, opener.length, context)
    if (end > at + opener.length) {
      add(line, at, end, context)
      at = end - 1
    }
  }
}

/** `University of Twente`, `Port of Rotterdam`, `Japan International Cooperation Agency`: called so in Vietnamese, too. */
function findForeign(line: Line, context: PlaceContext): void {
  const { tokens } = line.sentence
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !token.capital || isSyllable(token.word) || !isFree(line, at)) continue
    const run = englishEnd(line, at)
    let end = at
    while (end < run.end && !(tokens[end]?.capital && isSyllable(line.words[end] ?? ''))) end += 1
    const names = tokens.slice(at, end)
    const isBody = run.head && names.some((one) => one.capital && ORGANISATION_HEADS.has(one.folded))
    if (isBody && names.length > 1 && !NO_BODY_ENDS.has(line.folded[end - 1] ?? ''))
      add(line, at, end, context)
    at = Math.max(at, end - 1)
  }
}

/** `the Zoo and Gwangju Technopark`: capitals told in one breath with a body are a body. */
function findCoordinated(line: Line, context: PlaceContext): void {
  const tokens = line.sentence.tokens
  for (const body of line.entities.filter((e) => e.type === 'organisation')) {
    let at = body.last
    if (line.words[at] === '(') at = line.words.indexOf(')', at) + 1
    if (!/^(and|with)$/.test(line.words[at] ?? '')) continue
    at += line.words[at + 1] === 'the' ? 2 : 1
    let end = at
    while (tokens[end]?.kind === 'word' && tokens[end]?.capital && isFree(line, end)) end += 1
    const place = placeAt(line, at, context)
    if (end - at < 2 || (place && at + place.length >= end)) continue
    add(line, at, end, context)
  }
}

const ACRONYM = /^\p{Lu}{3,8}$/u
const CAPITALS = /^\p{Lu}{2,}$/u

/** Most words open with a small letter, or have one behind their capital, and need no closer look. */
function isLower(text: string): boolean {
  return isSmall(text.charCodeAt(0)) || isSmall(text.charCodeAt(1))
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}

/** `IPRC Musanze`, `UTS`: an acronym of three letters or more, with the capitals behind it. */
function findAcronyms(line: Line, context: PlaceContext): void {
  if (!line.sentence.tokens.some((t) => t.kind === 'word' && !t.capital)) return
  line.sentence.tokens.forEach((token, at) => {
    if (isLower(token.text) || !ACRONYM.test(token.text) || !isFree(line, at) || NOT_BODIES.has(token.text))
      return
    if (CAPITALS.test(line.sentence.tokens[at - 1]?.text ?? '') || placeAt(line, at, context)) return
    if (context.gazetteer.country(token.text) || line.words[at - 1] === '(') return
    const tokens = line.sentence.tokens
    const joins = (i: number) => tokens[i]?.text === '&' && tokens[i + 1]?.capital === true
    let last = at + 1
    while ((tokens[last]?.kind === 'word' && tokens[last]?.capital && isFree(line, last)) || joins(last))
      last += 1
    add(line, at, last, context)
  })
}

/** `InvestPenang`, `BusinessOulu`: an agency by what it does and where, in one word. */
const GLUED =
  /^(?:Invest|Visit|Business|Enterprise|Discover|Destination|Innovate|Innovation|Study|Trade|Export|Tourism|Sport|Team|Energy|Smart)\p{Lu}\p{Ll}{2,}/u

function findGlued(line: Line, context: PlaceContext): void {
  line.sentence.tokens.forEach((token, at) => {
    if (token.capital && token.text.length > 7 && GLUED.test(token.text) && isFree(line, at))
      add(line, at, at + 1, context)
  })
}

const NOT_BODIES = wordSet(
  'MOU|LOI|FDI|ODA|GDP|USD|EUR|VND|JPY|GBP|KES|VNA|TTXVN|COVID|VNS|WTO|EVFTA|CPTPP|HCMC|TPHCM|UBND|HĐND|CEO|IT|AI|UNESCO|GMT|BOT|PPP|SME|SMEs|END|NYC|TEL',
)

/** Finds the bodies of a line: companies, universities, agencies, departments. */
export function findOrganisations(line: Line, context: PlaceContext): void {
  if (line.headline) return
  if (line.sentence.lang === 'vi') {
    findVietnamese(line, context)
    findForeign(line, context)
  } else findEnglish(line, context)
  findKnown(line, context)
  if (line.sentence.lang === 'en') {
    findGlued(line, context)
    findAcronyms(line, context)
  }
  if (line.sentence.lang === 'en') findCoordinated(line, context)
}
