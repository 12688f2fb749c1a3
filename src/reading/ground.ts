import type { Span } from '#model/citation.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import { type SlotType, slotsOf } from '#model/kinds/kind.ts'
import { type Problem, problem } from '#model/problem.ts'
import type { Draft } from '#model/statement.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import { isWhole, isWholePart, widenSpan } from './grounding/boundaries.ts'
import { beginsCluster, type FoldedText, foldQuoteText } from './grounding/folded-text.ts'
import { type Nearest, nearestTo } from './grounding/nearest.ts'
import { countStands, moneyStands, nameStands, stayStands, wordsOf } from './grounding/slot-readings.ts'

/** Longer quotes cite nothing in particular. */
const LONGEST_QUOTE = 2000

/** What the quote gate says. `quote` is the source's own spelling: `text.slice(start, end) === quote`. */
export type Grounding =
  | { readonly stands: true; readonly start: number; readonly end: number; readonly quote: string }
  | { readonly stands: false; readonly problem: Problem; readonly nearest?: Nearest }

const HAS_WORD = /[\p{L}\p{N}]/u

type Hit = Span & { readonly whole: boolean }

/** Every place the folded quote stands at; with `near`, the nearest whole one is wanted. */
function hitsOf(source: FoldedText, wanted: string): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = source.folded.indexOf(wanted); at >= 0; at = source.folded.indexOf(wanted, at + 1)) {
    const start = source.starts[at] ?? 0
    const end = source.starts[at + wanted.length] ?? source.original.length
    const clusters = beginsCluster(source, at) && beginsCluster(source, at + wanted.length)
    hits.push({ start, end, whole: clusters && isWhole(source.original, { start, end }) })
    if (hits.length > 1000) break
  }
  return hits
}

function nearestHit(hits: readonly Hit[], near: number | undefined): Hit | undefined {
  if (near === undefined) return hits[0]
  let best = hits[0]
  for (const hit of hits) if (best && Math.abs(hit.start - near) < Math.abs(best.start - near)) best = hit
  return best
}

function stands(text: string, { start, end }: Span): Grounding {
  return { stands: true, start, end, quote: text.slice(start, end) }
}

/**
 * The quote gate, for reader, import and hand alike: a quote stands if the source holds its words after NFC, folded white space and
 * plain quote marks, from token edge to token edge. Of several places the one nearest `near` is taken, else the first. A refusal
 * shows the nearest words of the source.
 */
export function ground(text: string, quote: string, near?: number): Grounding {
  const exact = near === undefined ? text.indexOf(quote) : text.startsWith(quote, near) ? near : -1
  const span = { start: exact, end: exact + quote.length }
  if (
    exact >= 0 &&
    quote.length > 0 &&
    quote.length <= LONGEST_QUOTE &&
    quote === quote.trim() &&
    isWhole(text, span)
  )
    return stands(text, span)
  return groundIn(foldQuoteText(text), quote, near)
}

/** The same over a source folded before, for many quotes of one text. */
function groundIn(source: FoldedText, quote: string, near?: number): Grounding {
  const wanted = foldQuoteText(quote).folded.trim()
  if (!HAS_WORD.test(wanted)) return { stands: false, problem: emptyQuote() }
  if (wanted.length > LONGEST_QUOTE) return { stands: false, problem: longQuote(wanted.length) }
  const hits = hitsOf(source, wanted)
  const whole = nearestHit(
    hits.filter((hit) => hit.whole),
    near,
  )
  if (whole) return stands(source.original, whole)
  const cut = nearestHit(hits, near)
  if (cut) {
    const span = widenSpan(source.original, cut)
    const nearest = { ...span, text: source.original.slice(span.start, span.end) }
    return { stands: false, problem: cutQuote(nearest), nearest }
  }
  const nearest = nearestTo(source.original, quote)
  return { stands: false, problem: notFound(nearest), ...(nearest ? { nearest } : {}) }
}

function emptyQuote(): Problem {
  return problem('quote-empty', {
    en: 'The quote holds no word. Mark the words of the source this rests on.',
    vi: 'Trích dẫn không có chữ nào. Hãy đánh dấu những chữ trong văn bản làm căn cứ cho điều này.',
  })
}

function longQuote(length: number): Problem {
  return problem('quote-too-long', {
    en: `The quote is ${length} characters long; the most is ${LONGEST_QUOTE}. Mark only the words this rests on.`,
    vi: `Trích dẫn dài ${length} ký tự, tối đa là ${LONGEST_QUOTE}. Chỉ đánh dấu những chữ làm căn cứ.`,
  })
}

function cutQuote(nearest: Nearest): Problem {
  return problem(
    'quote-cut',
    {
      en: `The quote begins or ends inside a word or number. The source says “${nearest.text}”: quote it so.`,
      vi: `Trích dẫn bắt đầu hoặc kết thúc giữa một từ hay một con số. Văn bản viết “${nearest.text}”: hãy trích như vậy.`,
    },
    { details: { nearest } },
  )
}

function notFound(nearest: Nearest | undefined): Problem {
  return problem(
    'quote-not-found',
    nearest
      ? {
          en: `These words do not stand in the source. The nearest there are “${nearest.text}”: quote those if they are meant.`,
          vi: `Những chữ này không có trong văn bản. Đoạn gần nhất là “${nearest.text}”: nếu đúng ý, hãy trích đoạn đó.`,
        }
      : {
          en: 'These words do not stand in the source, nor anything like them. Copy the words of the source itself.',
          vi: 'Những chữ này không có trong văn bản, cũng không có đoạn nào tương tự. Hãy chép đúng chữ của văn bản.',
        },
    nearest ? { details: { nearest } } : {},
  )
}

/** The names a slot's text may stand under in a source: `Da Nang|VN` also as “Đà Nẵng”. */
export type NamesOf = (slotText: string) => readonly string[]

/**
 * Checks a draft against its source: the quote, every span, and that each number, sum and name can be read in the quote or in the
 * slot's own span. All problems at once, each with its slot and what was looked for; empty where all stands.
 */
export function groundDraft(text: string, draft: Draft, namesOf: NamesOf): readonly Problem[] {
  const quoted = text.slice(draft.start, draft.end) === draft.quote && isWhole(text, draft)
  if (!quoted || draft.quote.length > LONGEST_QUOTE) {
    const grounding = ground(text, draft.quote, draft.start)
    if (!grounding.stands) return [grounding.problem]
    if (grounding.start !== draft.start || grounding.end !== draft.end) return [misplaced(draft, grounding)]
  }
  return [...spanProblems(text, draft), ...slotProblems(text, draft, namesOf)]
}

function misplaced(draft: Draft, grounding: Span): Problem {
  return problem(
    'quote-misplaced',
    {
      en: `The quote stands at ${grounding.start}–${grounding.end} of the source, not at ${draft.start}–${draft.end}. Send the place where it stands.`,
      vi: `Trích dẫn nằm ở vị trí ${grounding.start}–${grounding.end} của văn bản, không phải ${draft.start}–${draft.end}. Hãy gửi đúng vị trí.`,
    },
    { details: { start: grounding.start, end: grounding.end } },
  )
}

function spanProblems(text: string, draft: Draft): readonly Problem[] {
  const problems: Problem[] = []
  if (!draft.spans) return problems
  for (const slot of Object.keys(draft.spans)) {
    const span = draft.spans[slot]
    if (!span) continue
    const inside =
      Number.isInteger(span.start) && span.start >= 0 && span.end > span.start && span.end <= text.length
    if (!inside || !isWholePart(text, span)) problems.push(notWhole(slot, span))
  }
  return problems
}

function notWhole(slot: string, span: Span): Problem {
  return problem(
    'span-not-whole',
    {
      en: `The place cited for “${slot}” is outside the source or cuts a word or number. Mark whole words of the source.`,
      vi: `Vị trí dẫn cho “${slot}” nằm ngoài văn bản hoặc cắt ngang một từ hay con số. Hãy đánh dấu trọn từ trong văn bản.`,
    },
    { where: slot, details: { span } },
  )
}

const NAMES: ReadonlySet<SlotType> = new Set(['party', 'parties', 'person', 'locality', 'localities'])

function slotProblems(text: string, draft: Draft, namesOf: NamesOf): readonly Problem[] {
  const types = slotsOf(kindOf(draft.kind))
  const problems: Problem[] = []
  const slots = draft.slots as Readonly<Record<string, unknown>>
  for (const slot of Object.keys(slots)) {
    const type = types[slot]?.type
    if (!type) continue
    const value = slots[slot]
    if (type === 'count' && typeof value === 'number') {
      const cited = citedFor(draft, slot)
      const told =
        countStands(value, slot, text, cited) ||
        (slot === 'days' && stayStands(value, slots.start, text, cited))
      if (!told) problems.push(notRead(slot, [String(value)]))
    } else if (type === 'money' && typeof value === 'string') {
      if (!moneyStands(value, text, citedFor(draft, slot))) problems.push(notRead(slot, [value]))
    } else if (NAMES.has(type)) {
      const many = Array.isArray(value)
      const values: readonly unknown[] = many ? value : [value]
      values.forEach((name, position) => {
        const path = many ? `${slot}.${position}` : slot
        const found = nameProblem(text, draft, path, String(name), namesOf)
        if (found) problems.push(found)
      })
    }
  }
  return problems
}

/** `parties.0` is a position of `parties`. */
function slotOfPath(path: string): string {
  const dot = path.indexOf('.')
  return dot < 0 ? path : path.slice(0, dot)
}

/** The quote and the spans given for a slot or one of its positions. */
function citedFor(draft: Draft, path: string): readonly Span[] {
  const spans: Span[] = [draft]
  if (!draft.spans) return spans
  for (const own of [draft.spans[path], draft.spans[slotOfPath(path)]]) if (own) spans.push(own)
  return spans
}

/** A slot the document settles without stating it (`implied`) has to be named somewhere in the document. */
function nameProblem(
  text: string,
  draft: Draft,
  path: string,
  name: string,
  namesOf: NamesOf,
): Problem | undefined {
  const names = parsePartyName(name).kind === 'other' ? [name] : namesOf(name)
  const cited = citedFor(draft, path)
  if (
    cited.some((span) =>
      nameStands(names, wordsOf(span === draft ? draft.quote : text.slice(span.start, span.end))),
    )
  )
    return undefined
  const implied = draft.implied?.some((slot) => slot === path || slot === slotOfPath(path))
  if (implied && nameStands(names, wordsOf(text))) return undefined
  return notRead(path, names.length ? names : [name])
}

function notRead(slot: string, looked: readonly string[]): Problem {
  const list = looked.slice(0, 6).map((one) => `“${one}”`)
  return problem(
    'slot-not-in-quote',
    {
      en: `The quoted words do not say that “${slot}” is ${list.join(' or ')}. Quote the words that do.`,
      vi: `Lời văn được trích không cho biết “${slot}” là ${list.join(' hay ')}. Hãy trích chỗ nêu điều đó.`,
    },
    { where: slot, details: { looked } },
  )
}
