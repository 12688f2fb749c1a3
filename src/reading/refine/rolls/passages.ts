import { askOf, says } from '../../asked.ts'
import { grown } from '../../grown.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import { onlyLocates } from '../../names/located.ts'
import { saysWithin } from '../../says-within.ts'
import type { Local, Scene } from '../scene.ts'
import { holdsAnother } from '../ties/spread-ties.ts'
import { sceneAt } from '../topics.ts'
import { ownerOpened } from './roll-opener.ts'
import { isToldOf } from './told-of.ts'

/** The locality each line’s passage is about, where that is another than the text’s home. */
export type Passages = ReadonlyMap<number, Local>

/** Behind a place: it has others, told of next: `Hue’s sisters`, `Gothenburg collects relatives`, `Huế vốn không thiếu bạn`. */
const HAS_OTHERS = askOf(
  /^(?:'s (?:\S+ ){0,3}?(?:sisters?|twins?|partners?|friends?|relatives|siblings|ties|links|family)\b|(?:city |province |itself |too |also )*(?:has|have|counts?|keeps?|collects?|boasts?|lacks?|knows?|maintains?|does not lack|doesn't lack|is not short of|never lacked) (?!been |had |its |their )(?:(?!with |to )\S+ ){0,5}?(?:sisters|twins|partners|friends|relatives|siblings|ties|links|family|one|two|three|four|five|some|many|several|others)\b|(?:\S+ ){0,3}?(?:có|không thiếu|chẳng thiếu|kết giao) (?:\S+ ){0,4}?(?:bạn|đối tác|kết nghĩa|chị em|anh em))/,
)

/** A tie is told already: whoever opens such a sentence is tied, and no topic. */
const TELLS_TIE = askOf(
  /\b(?:sisters?|twins?|twinned|twinning|siblings?|sisterhood|friends?|friendship|partners?|partnership|tie|ties|link|links|linked|pact|charter|accord|agreement|memorandum|mou|cooperation|relations\w*|bond)\b|kết nghĩa|hữu nghị|kết bạn|đối tác|quan hệ|hợp tác|ghi nhớ|thỏa thuận|chị em/,
)

/** Said of the one a passage is about: `its twin cities`, `it has maintained a friendship`. */
const SPEAKS_OF_IT =
  /\b(?:its|it|their|they|theirs)\b|(?:^| )(?:nơi này|nơi đây|thành phố này|tỉnh này|địa phương này)(?= )/

/** The teller speaks for home. */
const SPEAKS_FOR_HOME = /\b(?:we|our|ours|us)\b|(?:^| )(?:ta|chúng tôi|chúng ta|mình)(?= )/

/** No more words than a sentence has that only says of whom the next ones are. */
const LONGEST = 16

/** Whom a passage is about, whether it opens by saying that there are partners, and whether the next block goes on with it. */
type Topic = { readonly local: Local; readonly opens: boolean; readonly leads?: true }

function placesOf(line: Line): readonly PlaceEntity[] {
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  return places.filter((p) => !onlyLocates(line, p) && !holdsAnother(p, places))
}

/** The one locality a short sentence tells of, before any of its ties is told. */
function topicOf(line: Line, scene: Scene): Topic | undefined {
  if (line.headline || line.words.length > LONGEST) return undefined
  const places = placesOf(line)
  const [place] = places
  if (!place || places.some((p) => p.value !== place.value)) return undefined
  const local = scene.locals.find((l) => l.value === place.value)
  if (!local || !isToldOf(line, place)) return undefined
  const opens = hasOthers(line, place)
  if (!opens && (says(TELLS_TIE, line) || line.entities.some((e) => e.type === 'date'))) return undefined
  return { local, opens }
}

/** What a line opens that says whose partners the next ones are; a heading and a question lead on to the block below. */
function openedBy(line: Line, scene: Scene): Topic | undefined {
  const local = ownerOpened(line, scene)
  if (!local) return undefined
  const leads = line.headline || /[?:]$/.test(line.plain)
  return { local, opens: true, ...(leads ? { leads } : {}) }
}

/** Is a place told to have partners in general, none of whom is named yet? */
export function hasOthers(line: Line, place: PlaceEntity): boolean {
  return saysWithin(HAS_OTHERS, line, place.last, place.last + 10)
}

/** Does a line go on about the locality the passage turned to? */
function isAbout(line: Line, { local, opens }: Topic, home: Local): boolean {
  if (line.headline || (SPEAKS_FOR_HOME.test(line.plain) && local.value !== home.value)) return false
  const named = placesOf(line)
  if (named.some((p) => p.place.country === local.place.country || p.value === home.value)) return false
  return opens || local.place.country === home.place.country || SPEAKS_OF_IT.test(line.plain)
}

/**
 * Passages about another locality than the one the text is told from: `Gothenburg collects relatives. Aarhus, Bergen and Turku
 * have been its twin cities since 1946.` What they tell of ties without an owner is told of it.
 */
export function passagesOf(scene: Scene): Passages {
  const found = new Map<number, Local>()
  const { home } = scene
  if (!home) return found
  let topic: Topic | undefined
  for (const line of scene.lines) {
    const before = scene.lines[line.index - 1]
    if (before?.sentence.block !== line.sentence.block && !(topic?.leads && found.has(line.index - 1)))
      topic = undefined
    const opened = openedBy(line, scene)
    if (opened) {
      topic = opened
      found.set(line.index, opened.local)
      continue
    }
    if (topic && isAbout(line, topic, home)) {
      found.set(line.index, topic.local)
      continue
    }
    if (topic && (placesOf(line).length > 0 || SPEAKS_FOR_HOME.test(line.plain))) topic = undefined
    const turned = topicOf(line, scene)
    if (turned && turned.local.value !== home.value) topic = turned
  }
  return found
}

/** The scene as a tie of a line sees it: told from the locality its passage is about. */
export function tieSceneAt(scene: Scene, passages: Passages, line: Line): Scene {
  const about = passages.get(line.index)
  return about ? grown(scene, { home: about }) : sceneAt(scene, line)
}
