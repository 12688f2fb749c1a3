import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { type Sign, shorthandOf } from '../../engine-shorthand.ts'
import type { Entity, PartyRef } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { bodyRef, partyRef } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { isWhence } from './firms-told.ts'
import { COUNTS_FOR_OTHERS, distance } from './host-of-figure.ts'
import { holdsInBrackets, landOf, ownsProject } from './investor-told.ts'

/** Whose money a figure is: who is named before it, or does what investors do; else whoever is named in its clause. */
export function originOf(
  finding: Finding,
  host: PartyRef,
  scene: Scene,
  from: number,
  to: number,
): PartyRef | undefined {
  const { line } = finding
  const country = landOf(host, scene)
  const candidates = line.entities.filter((e) => {
    if (e.first < from || e.last > to || isOfSome(finding, e) || hasOwnSum(finding, e)) return false
    const sign = signOver(line, e)
    if (sign?.entity && sign.entity !== e && sign.entity.type === 'organisation') return false
    if (e.type === 'country')
      return (
        e.code !== country &&
        (!STANDS_BEHIND.test(line.words[e.first - 1] ?? '') || isUnsurpassed(line, e)) &&
        !/\b(after|behind|than|ahead of) (those|that|firms|companies|investors|businesses) (from|of)( the)?$/.test(
          wordsFrom(line, Math.max(0, e.first - 5), e.first),
        ) &&
        !/^(of all|and territories)/.test(wordsFrom(line, e.last, e.last + 2))
      )
    if (e.type === 'place')
      return (
        e.value !== host.value &&
        e.place.country !== country &&
        !/^(in|at|tại|ở|a|an)$/.test(line.words[e.first - 1] ?? '')
      )
    return (
      e.type === 'organisation' &&
      !COUNTS_FOR_OTHERS.test(e.name) &&
      !saysWithin(CALLED_SO, line, Math.max(0, e.first - 2), e.first) &&
      !/^(theo|to)$/.test(line.words[e.first - 1] ?? '') &&
      (ACTS.test(line.words[sign?.last ?? e.last] ?? '') || ownsProject(line, e) || ownsMoney(line, e))
    )
  })
  const before = candidates.filter((e) => e.last <= finding.last)
  const nearest = (before.length > 0 ? before : candidates).sort(
    (a, b) => distance(a, finding.first) - distance(b, finding.first),
  )[0]
  const holder = line.entities.find((e) => e.type === 'organisation' && holdsInBrackets(finding, e))
  if (holder?.type === 'organisation') return bodyRef(holder)
  const owner = candidates.find((e) => nearest && isWhence(line, e, nearest))
  const chosen = owner ?? nearest
  const firm = chosen && firmOf(line, chosen)
  if (firm) return firm
  const isParty = chosen?.type === 'country' || chosen?.type === 'place' || chosen?.type === 'organisation'
  return isParty ? partyRef(chosen) : undefined
}

/** Words right before a land that is told as somebody else’s measure. */
const STANDS_BEHIND =
  /^(after|behind|than|followed|sau|counting|including|excluding|except|unlike|like|beside|besides)$/

/** `No country has put in more than Japan`: whoever has put in so much is Japan. */
const NOBODY_MORE = askOf(
  /\b(?:no (?:other )?(?:country|land|nation|investor|source)|nobody|no one|none) (?:\S+ ){1,9}?than(?: the)?$/,
)

function isUnsurpassed(line: Line, { first }: Entity): boolean {
  return saysWithin(NOBODY_MORE, line, Math.max(0, first - UNSURPASSED), first)
}

/** Words over which that is told. */
const UNSURPASSED = 14

/** `The promotion bureau, ACI, registered …`: a public body by its short name. */
const CALLED_SO = askOf(
  /\b(?:agency|authority|department|board|bureau|ministry|committee|office|commission) [,(]$/,
)

/** `Korea’s Hanbit Chem`: the land only tells whence the firm is. */
function firmOf(line: Line, land: Entity): PartyRef | undefined {
  if (line.words[land.last] !== "'s") return undefined
  const firm = line.entities.find((e) => e.type === 'organisation' && e.first === land.last + 1)
  return firm?.type === 'organisation' && !COUNTS_FOR_OTHERS.test(firm.name) ? bodyRef(firm) : undefined
}

/** What a body that invests does next. */
const ACTS =
  /^(said|says|will|would|has|had|was|is|pledged|plans|,|stands|told|confirmed|announced|announces|unveiled|promised|promises|invested|poured|put|intends|wants|agreed|allocates|earmarked|committed|used|expanded|opened|broke|received|won|got|obtained|built|runs|operates|injected|added|decided|vừa|mới|đang|đã|sẽ|rót|đầu|dự|cam|công|muốn|được|xin|nói|hứa|chi|bỏ)$/

/** The sign of the shorthand that covers an entity: `Xiangyuan Ceramics of Liling` is one, and the town only tells whence. */
function signOver(line: Line, entity: Entity): Sign | undefined {
  return shorthandOf(line).signs.find((s) => s.first <= entity.first && s.last >= entity.last)
}

/** `…, many of which are from US investors`: some of what was counted comes from there, not all of it. */
function isOfSome({ line, last }: Finding, entity: Entity): boolean {
  return entity.first >= last && saysWithin(SOME_OF_IT, line, last, entity.first)
}

/** `1.8 billion, with Japan (520 million) the largest source`: who is named behind a sum with a sum of his own. */
function hasOwnSum({ line, last }: Finding, entity: Entity): boolean {
  if (entity.first < last || line.words[entity.last] !== '(') return false
  return line.entities.some(
    (e) =>
      e.type === 'number' &&
      e.mention.kind === 'money' &&
      e.first > entity.last &&
      e.first - entity.last <= 3,
  )
}

const SOME_OF_IT = askOf(
  /\b(many|most|some|several|much|half|part|the majority|a majority|a number|the bulk|largely|mostly|mainly) (of (which|them|these|those|it)|from)\b|(trong đó|trong số (đó|này)) (có |chủ yếu |đa số |phần lớn )?(nhiều|phần lớn|đa số|một số|không ít|chủ yếu|phần nhiều)|(phần lớn|đa số|chủ yếu) (là|của|đến từ|từ)/,
)

/** `Hanbit’s investment`, `pledged by Hanbit`, `a pledge from Hanbit`: whose money it is, told at its name. */
function ownsMoney(line: Line, body: Entity): boolean {
  return (
    saysWithin(THEIR_MONEY, line, body.last, body.last + 4) ||
    saysWithin(COMES_FROM, line, Math.max(0, body.first - 9), body.first)
  )
}

const THEIR_MONEY = askOf(
  /^'s (?:\S+ ){0,2}?(?:investments?|capital|projects?|plants?|pledge|commitment)(?= |$)/,
)

const COMES_FROM = askOf(
  /(?:^| )(?:(?:invested|pledged|poured|put|committed|promised|injected|registered|made|built|developed|run|owned|financed)(?: (?!and |but |,)\S+){0,5} by|(?:commitments?|pledges?|promises?|investments?) from|(?:licen[cs]es?|certificates?|approval) (?:\S+ ){0,4}?to|(?:giấy chứng nhận|giấy phép|quyết định)(?: \S+){0,6} cho)(?: the| a)?(?: \S+ese| \S+an)?$/,
)
