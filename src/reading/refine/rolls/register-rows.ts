import { askOf, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import type { Entity, PlaceEntity } from '../../names/entity.ts'
import type { Line } from '../../names/line.ts'
import { OVER } from '../../words/roll-words.ts'
import { refOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { filledBy } from '../ties/complete-partnership.ts'
import { holdsAnother } from '../ties/spread-ties.ts'
import { tieKind } from '../ties/tie-kind.ts'
import { rollYear } from './roll-year.ts'

const NAMES = { en: 'en/register-row', vi: 'vi/dong-danh-sach' } as const

/** What the head of a register of partners speaks of. */
const HEADS = {
  en: askOf(
    /\b(?:(?:sister|twin|partner|friendship) (?:- )?(?:cities|towns|provinces|localities|states|regions|municipalities)|twinnings|sisters|partnerships|foreign partners|international (?:partners|ties|relations))\b/,
  ),
  vi: askOf(/kết nghĩa|(?:có|thiết lập|về) quan hệ|đối tác|hữu nghị|hợp tác quốc tế/),
} as const

/** How many lines above its first row a register’s head may stand: the names of its columns stand between. */
const ABOVE = 3

/** Rows a register has at least, and words a row has at most. */
const FEWEST = 2
const LONGEST = 24

/** What no row of a register tells: people, bodies, money. */
const ALIEN = /^(?:person|role|organisation|money|pair)$/

const SAYS_KIND = /\b(?:sister|twin|twinned|friend\w*|cooperat\w+|partner\w*)\b|kết nghĩa|hữu nghị|hợp tác/

/** `Cork is a port in Ireland.`: a sentence on a place, which is no row unless it speaks of a tie itself. */
const OPENS_SENTENCE =
  /^(?:is|was|are|were|has|had|lies|sits|stands|likes?|became|makes|produces|là|có|nằm|được|đã|đang|vốn)$/

function isSentence(line: Line, { last }: PlaceEntity): boolean {
  const verb = OPENS_SENTENCE.test(line.words[last] ?? '')
  return verb && line.words.at(-1) === '.' && !SAYS_KIND.test(line.plain)
}

/** The partner a line opens with behind its number, if the line is a row and tells of no other place. */
function partnerOf(line: Line): PlaceEntity | undefined {
  if (line.words.length > LONGEST || line.entities.some((e) => ALIEN.test(e.type))) return undefined
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place')
  const own = places.filter((p) => !holdsAnother(p, places))
  const [partner] = own
  if (!partner || own.some((p) => p.value !== partner.value)) return undefined
  const opens = line.words.slice(0, partner.first).every((word) => /^[\d•*+.)/|-]*$/.test(word))
  return opens && partner.stands === undefined && !isSentence(line, partner) ? partner : undefined
}

/** `12/2007` where no column says that it is a month: its year and month, else the first year told. */
function sinceOf(line: Line, published: string | undefined): Filled | undefined {
  for (const entity of line.entities) {
    const year = rollYear(line, entity, published)
    if (!year) continue
    const month = line.words[entity.first - 1] === '/' ? monthAt(line, entity.first - 2) : undefined
    return { value: month ? `${year.iso}-${month}` : year.iso, spans: [entity] }
  }
  return undefined
}

function monthAt(line: Line, at: number): string | undefined {
  const word = line.words[at] ?? ''
  const isMonth = /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 12
  return isMonth && line.words[at - 1] !== '/' ? word.padStart(2, '0') : undefined
}

function row(line: Line, partner: PlaceEntity, head: Line, a: Filled, scene: Scene): Finding {
  const over = OVER.test(line.plain)
  const since = over ? undefined : sinceOf(line, scene.published)
  const kind = tieKind(SAYS_KIND.test(line.plain) ? line.plain : head.plain)
  return {
    kind: 'partnership',
    readBy: NAMES[line.sentence.lang],
    line,
    first: 0,
    last: line.words.length,
    at: partner.first,
    slots: {
      a,
      b: filledBy(refOf(partner)),
      kind: { value: kind, spans: [] },
      status: { value: over ? 'ended' : 'established', spans: [] },
      ...(since ? { since } : {}),
    },
  }
}

/** The head of a register whose first row a line is. */
function headOf(line: Line, scene: Scene): Line | undefined {
  for (let at = line.index - 1; at >= 0 && at >= line.index - ABOVE; at -= 1) {
    const above = scene.lines[at]
    if (above && above.words.length <= LONGEST && says(HEADS[above.sentence.lang], above)) return above
  }
  return undefined
}

function isAlone(line: Line, scene: Scene): boolean {
  const block = line.sentence.block
  return (
    scene.lines[line.index - 1]?.sentence.block !== block &&
    scene.lines[line.index + 1]?.sentence.block !== block
  )
}

/**
 * The ties of a register of partners that was copied into a text row by row – `2  Sakai  Nhật Bản  Hợp tác  2009`, `Seattle,
 * USA – sister city since 1986` – under a head that says what they are.
 */
export function registerRows(scene: Scene): readonly Finding[] {
  const rows: Finding[] = []
  let run: { head: Line; a: Filled; land: string; lines: (readonly [Line, PlaceEntity])[] } | undefined
  const close = () => {
    if (run && run.lines.length >= FEWEST)
      for (const [line, partner] of run.lines) rows.push(row(line, partner, run.head, run.a, scene))
    run = undefined
  }
  for (const line of scene.lines) {
    const partner = isAlone(line, scene) ? partnerOf(line) : undefined
    if (!partner) {
      close()
      continue
    }
    const head = run ? undefined : headOf(line, scene)
    const owner = head ? ownerIn(head) : undefined
    const a = owner ? refOf(owner) : scene.home?.ref
    if (head && a) run = { head, a: filledBy(a, !owner), land: landOf(owner, scene), lines: [] }
    if (run && partner.place.country !== run.land) run.lines.push([line, partner])
  }
  close()
  return rows
}

function ownerIn(head: Line): PlaceEntity | undefined {
  const isPlace = (e: Entity): e is PlaceEntity => e.type === 'place' && !e.stands
  return head.entities.find(isPlace)
}

function landOf(owner: PlaceEntity | undefined, scene: Scene): string {
  return owner?.place.country ?? scene.home?.place.country ?? ''
}
