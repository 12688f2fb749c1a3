import { askOf, find, says } from '../../asked.ts'
import type { Entity, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { onlyLocates } from '../../names/located.ts'
import { saysWithin } from '../../says-within.ts'
import type { Local, Scene } from '../scene.ts'
import { holdsAnother } from '../ties/spread-ties.ts'
import { ownerOpenedVi } from './roll-opener-vi.ts'

/** What partners are together, or one by one: whoever has it has those told next. */
const MATTER = `(?:sisters|twins|twinnings|siblings|sisterhoods|relatives|cousins|(?:sister|twin|partner|friendship|twinned) (?:cities|towns|provinces|municipalities)|(?:foreign|overseas|international) (?:partners|friends|sisters|twins)|family|album|circle|register|roll|book of (?:sister|twin|partner)s?|list of (?:sisters|twins|partners|sister|twin|partner))`

/** One of them, or all. */
const ONE = `(?:sister|twin|sibling|${MATTER})`

/** A text may open a roll only where one of these stands. */
const SPEAKS = askOf(new RegExp(String.raw`\b(?:${ONE}|sisterhood|friendship|twinning)\b`))

/** Words that make what follows one's own partners, not a family or a circle of any sort. */
const SPEAKS_OF_TIES =
  /\b(?:sister|sisters|twin|twins|twinned|twinning|twinnings|sisterhood|siblings?|relatives|partner|partners|friendship|foreign friends)\b/

/** Behind its owner: `’s twins`, `keeps seven twins already`, `has a full album itself`. */
const HAS = askOf(
  new RegExp(
    String.raw`^(?:'s? (?:\S+ ){0,4}?${ONE}\b|(?:\S+ )?(?:has|have|had|counts?|keeps?|kept|collects?|collected|boasts?|took|takes|runs|opened|maintains?) (?:(?!been |no |never |not |with |to |lost )\S+ ){0,7}?${ONE}\b(?! (?:with|to|of|city|town)\b)|(?:\S+ )?(?:has|have|had)(?: \S+){1,6}? with (?:(?!the )\S+ ){0,3}?(?:cities|towns|localities|provinces|municipalities|partners|places)(?= [.:]))`,
  ),
)

/** Before its owner: `How did Tampere get its twins?`, `the twins of Tampere`. */
const OWNED = askOf(
  new RegExp(
    String.raw`\b${MATTER} of(?: the (?:city|town|port|province) of)?$|\bhow (?:did|does|has|have)(?: the city of)?$`,
  ),
)
const GETS = askOf(
  new RegExp(
    String.raw`^(?:ever )?(?:get|got|come|came|find|found|gain|win|collect) (?:\S+ ){0,4}?${MATTER}\b`,
  ),
)

/** `is not the eldest of the family`, `wasn’t our first twin`, `is only the third in the album`. */
const RANKED = askOf(
  new RegExp(
    String.raw`^(?:, [^,]{1,40} , )?(?:is|was|'s|are|were|isn't|wasn't|becomes?|became|remains?)(?: (?:not|n't|hardly|only|by no means|far from|neither|merely|just|never))* (?:the|our|its|their|a|\S+ 's) (?:\S+ ){0,2}?(?:first|only|sole|oldest|eldest|senior|earliest|longest|newest|youngest|latest|last|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?: \S+){0,4}? ?${ONE}\b`,
  ),
)

/** Who says so, or as of when, before the owner: `According to the Investment Office, Davao has 12 sister cities`. */
const LEADS_IN = askOf(
  /^(?:according to|as of|to date|at present|currently|today|in all|so far)(?: [^,]+)? ,/,
)

/** A sentence that only says how many, or of whom the next ones are. */
const LONGEST = 32

const isPlace = (e: Entity): e is PlaceEntity => e.type === 'place'

function localsIn(
  line: Line,
  scene: Scene,
): readonly { readonly entity: PlaceEntity; readonly local: Local }[] {
  const places = line.entities.filter(isPlace)
  return places.flatMap((entity) => {
    const local = scene.locals.find((l) => l.value === entity.value)
    return !local || onlyLocates(line, entity) || holdsAnother(entity, places) ? [] : [{ entity, local }]
  })
}

/** The one a place is tied to: home, else whoever a sentence before named beside it. */
function otherSideOf(local: Local, line: Line, scene: Scene): Local | undefined {
  const { home } = scene
  if (home && home.value !== local.value && home.place.country !== local.place.country) return home
  for (let at = line.index; at >= 0; at -= 1) {
    const before = scene.lines[at]
    if (!before || !SPEAKS_OF_TIES.test(before.plain)) continue
    const named = localsIn(before, scene)
    if (!named.some((n) => n.local.value === local.value)) continue
    const other = named.find((n) => n.local.place.country !== local.place.country)
    if (other) return other.local
  }
  return undefined
}

/** How far back it may be said that the family is one of towns. */
const BACK = 3

/** Does the sentence, or one just before, speak of ties? */
function isOfTies(line: Line, scene: Scene): boolean {
  const from = Math.max(0, line.index - BACK)
  return scene.lines.slice(from, line.index + 1).some((one) => SPEAKS_OF_TIES.test(one.plain))
}

/**
 * Whose partners a sentence says the next ones are: the place it gives partners to, by name or by what it is in the text, or,
 * where it only ranks one partner among them (`Leiden is not the eldest of the family`), the one that partner is tied to.
 */
export function ownerOpened(line: Line, scene: Scene): Local | undefined {
  if (line.sentence.lang === 'vi') return ownerOpenedVi(line, scene)
  if (!scene.home || line.words.length > LONGEST || !says(SPEAKS, line)) return undefined
  if (!isOfTies(line, scene)) return undefined
  const opening = find(LEADS_IN, line)?.[0].split(' ').length ?? 0
  for (const { entity, local } of localsIn(line, scene)) {
    if (entity.first > opening + 8) break
    if (/^(?:and|with|to)$/.test(line.words[entity.first - 1] ?? '')) continue
    if (saysWithin(RANKED, line, entity.last, entity.last + 16)) return otherSideOf(local, line, scene)
    if (saysWithin(HAS, line, entity.last, entity.last + 14)) return local
    const before = Math.max(0, entity.first - 8)
    if (saysWithin(OWNED, line, before, entity.first)) {
      const asks = /how \S+(?: the city of)?$/.test(wordsFrom(line, before, entity.first))
      if (!asks || saysWithin(GETS, line, entity.last, entity.last + 10)) return local
    }
  }
  return undefined
}
