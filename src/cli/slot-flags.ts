import { kindOf } from '#model/kinds/all-kinds.ts'
import { type KindName, type Slot, type SlotValue, slotsOf } from '#model/kinds/kind.ts'
import { isProblem, type Problem, problem } from '#model/problem.ts'

/** What `--slot` flags say: values to set, and slots to leave empty (`--slot since=`). */
export type SlotFlags = {
  readonly set: Readonly<Record<string, SlotValue>>
  readonly cleared: readonly string[]
}

/** Reads `--slot NAME=VALUE` by the type each slot has: counts as numbers, lists by semicolons, flags as yes or no. */
export function parseSlotFlags(kind: KindName, texts: readonly string[]): SlotFlags | Problem {
  const slots = slotsOf(kindOf(kind))
  const set: Record<string, SlotValue> = {}
  const cleared: string[] = []
  for (const text of texts) {
    const at = text.indexOf('=')
    const name = text.slice(0, Math.max(at, 0)).trim()
    const slot = Object.hasOwn(slots, name) ? slots[name] : undefined
    if (at < 1) return notAPair(text)
    if (!slot) return unknownSlot(kind, name, Object.keys(slots))
    const value = parseValue(slot, text.slice(at + 1).trim())
    if (isProblem(value)) return { ...value, where: name }
    if (value === undefined) cleared.push(name)
    else set[name] = value
  }
  return { set, cleared }
}

function parseValue(slot: Slot, text: string): SlotValue | undefined | Problem {
  if (!text) return undefined
  switch (slot.type) {
    case 'count':
      return /^\d+$/.test(text) ? Number(text) : notACount(text)
    case 'flag':
      return parseFlag(text)
    case 'parties':
    case 'localities':
    case 'choices':
      return text
        .split(';')
        .map((item) => item.trim())
        .filter(Boolean)
    default:
      return text
  }
}

function parseFlag(text: string): boolean | Problem {
  if (/^(yes|true|có)$/i.test(text.normalize('NFC'))) return true
  if (/^(no|false|không)$/i.test(text.normalize('NFC'))) return false
  return problem('flag-not-read', {
    en: `“${text}” is neither yes nor no. Write yes or no.`,
    vi: `“${text}” không phải là có hay không. Hãy ghi có hoặc không.`,
  })
}

function notAPair(text: string): Problem {
  return problem(
    'slot-not-a-pair',
    {
      en: `“${text}” has no name and value. Write --slot since=1997.`,
      vi: `“${text}” thiếu tên hoặc giá trị. Hãy viết --slot since=1997.`,
    },
    { where: text },
  )
}

function unknownSlot(kind: KindName, name: string, names: readonly string[]): Problem {
  return problem(
    'slot-unknown',
    {
      en: `“${kind}” has no “${name}”. It has: ${names.join(', ')}.`,
      vi: `“${kind}” không có “${name}”. Các mục: ${names.join(', ')}.`,
    },
    { where: name, details: { names } },
  )
}

function notACount(text: string): Problem {
  return problem('count-not-read', {
    en: `“${text}” is not a whole number. Write it in digits without marks: 285.`,
    vi: `“${text}” không phải là số nguyên. Hãy viết chữ số liền nhau: 285.`,
  })
}
