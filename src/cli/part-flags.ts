import { PART_NAMES, type PartName } from '#model/mission.ts'
import type { Run } from './command.ts'
import { type Flags, usageError } from './flags.ts'

export const PART_FLAGS: Flags = {
  set: {
    value: 'PART=VALUE',
    many: true,
    says: {
      en: `write a part: ${PART_NAMES.join(', ')}; lists with “;”, stays as US:5, sums as 500000000 VND; empty takes it out`,
      vi: `soạn một phần: ${PART_NAMES.join(', ')}; danh sách cách bằng “;”, nước đến dạng US:5, khoản tiền dạng 500000000 VND; để trống là bỏ`,
    },
  },
}

/** The parts set by flags, as the act's schema wants them; it says what is wrong with a value. */
export function partsGiven(run: Run): Readonly<Record<string, unknown>> | undefined {
  const texts = run.given.texts('set')
  if (!texts.length) return undefined
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=')
      const name = text.slice(0, at)
      if (at < 1 || !PART_NAMES.includes(name as PartName)) throw noSuchPart(text)
      return [name, partValue(name as PartName, text.slice(at + 1).trim())]
    }),
  )
}

/** A list typed on one line. */
export function listGiven(text: string): readonly string[] {
  return text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
}

function partValue(name: PartName, text: string): unknown {
  if (!text) return null
  switch (name) {
    case 'hosts':
    case 'places':
    case 'papers':
      return listGiven(text)
    case 'days':
    case 'size':
      return numberOr(text)
    case 'countries':
      return listGiven(text).map((one) => {
        const [country, days] = one.split(':')
        return { country: country?.trim(), ...(days ? { days: numberOr(days.trim()) } : {}) }
      })
    case 'budget':
      return listGiven(text).map((one) => {
        const at = one.lastIndexOf(':')
        return { item: one.slice(0, at).trim(), amount: one.slice(at + 1).trim() }
      })
    case 'payer': {
      const [kind, ...rest] = text.split(':')
      const payer = rest.join(':').trim()
      return { kind: kind?.trim(), ...(payer ? { name: payer } : {}) }
    }
    case 'invitation':
      return { from: text }
    default:
      return text
  }
}

function numberOr(text: string): unknown {
  return /^\d+$/.test(text) ? Number(text) : text
}

function noSuchPart(text: string) {
  return usageError({
    en: `“${text}” sets no part. Write --set PART=VALUE; parts are ${PART_NAMES.join(', ')}.`,
    vi: `“${text}” không ứng với phần nào. Hãy viết --set PHẦN=GIÁ_TRỊ; các phần là ${PART_NAMES.join(', ')}.`,
  })
}
