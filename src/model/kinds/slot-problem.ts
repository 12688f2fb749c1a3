import type { z } from 'zod'
import { type Bilingual, type Problem, problem } from '../problem.ts'
import { type Kind, type Slot, type SlotType, slotsOf } from './kind.ts'

/** How a value of each type is written. */
const WRITTEN: Readonly<Record<SlotType, Bilingual>> = {
  party: {
    en: 'write Name|CC, a country code such as KR, or the name of a body or person',
    vi: 'hãy viết Tên|MÃ NƯỚC, mã nước như KR, hoặc tên tổ chức, tên người',
  },
  parties: {
    en: 'write a list of names: Name|CC, a country code such as KR, or a body or person',
    vi: 'hãy viết danh sách tên: Tên|MÃ NƯỚC, mã nước như KR, hoặc tên tổ chức, tên người',
  },
  person: { en: 'write the whole name', vi: 'hãy viết đầy đủ họ tên' },
  locality: {
    en: 'write Name|CC, such as Da Nang|VN, or a country code such as KR',
    vi: 'hãy viết Tên|MÃ NƯỚC, ví dụ Da Nang|VN, hoặc mã nước như KR',
  },
  localities: {
    en: 'write a list of Name|CC, such as Da Nang|VN, or country codes such as KR',
    vi: 'hãy viết danh sách dạng Tên|MÃ NƯỚC, ví dụ Da Nang|VN, hoặc mã nước như KR',
  },
  date: {
    en: 'write 2025-04-02, 2025-04, 2025 or 2020-01/2020-06',
    vi: 'hãy viết 2025-04-02, 2025-04, 2025 hoặc 2020-01/2020-06',
  },
  money: {
    en: 'write a plain number and a currency, such as 382000000 USD',
    vi: 'hãy viết số và mã tiền tệ, ví dụ 382000000 USD',
  },
  count: { en: 'write a whole number from 0 up', vi: 'hãy viết số nguyên từ 0 trở lên' },
  text: { en: 'write 1 to 300 characters', vi: 'hãy viết từ 1 đến 300 ký tự' },
  flag: { en: 'say yes or no (true, false)', vi: 'hãy chọn có hoặc không (true, false)' },
  choice: { en: 'choose one of', vi: 'hãy chọn một trong' },
  choices: { en: 'choose from', vi: 'hãy chọn trong' },
}

function howWritten(slot: Slot): Bilingual {
  const { en, vi } = WRITTEN[slot.type]
  const list = slot.values ? `: ${slot.values.join(', ')}` : ''
  return { en: `${en}${list}`, vi: `${vi}${list}` }
}

type Issue = Pick<z.core.$ZodIssue, 'code' | 'path' | 'message'> & {
  readonly keys?: readonly string[]
  readonly params?: Readonly<Record<string, unknown>> | undefined
}

const NOT_TWO_PLACES: Bilingual = {
  en: 'A tie is between two different places, and a country is not one: write each as Name|CC, such as Da Nang|VN and Sakai|JP.',
  vi: 'Quan hệ là giữa hai địa phương khác nhau, không phải với một nước: hãy viết mỗi bên dạng Tên|MÃ NƯỚC, ví dụ Da Nang|VN và Sakai|JP.',
}

/** What is wrong with a kind's slots, out of what its schema found, and how to write it. */
export function slotProblem(kind: Kind, issue: Issue): Problem {
  const slots = slotsOf(kind)
  const unknown = issue.keys?.[0]
  if (unknown !== undefined) {
    const known = Object.keys(slots).join(', ')
    const says = {
      en: `“${unknown}” is no part of this ${kind.name}. It has: ${known}.`,
      vi: `Loại “${kind.name}” không có mục “${unknown}”. Các mục có: ${known}.`,
    }
    return problem('slot-not-read', says, { where: unknown })
  }
  const where = issue.path.join('.')
  if (issue.params?.twoPlaces) return problem('not-two-places', NOT_TWO_PLACES, { where })
  const slot = slots[String(issue.path[0] ?? '')]
  if (!slot) {
    const needed = kind.oneOf?.join(', ') ?? ''
    if (needed) {
      const says = {
        en: `Fill in at least one of: ${needed}.`,
        vi: `Hãy điền ít nhất một trong các mục: ${needed}.`,
      }
      return problem('slot-not-read', says, {
        where,
        details: { oneOf: kind.oneOf },
      })
    }
    const says = {
      en: `The values of this ${kind.name} cannot be read. Give one value for each name.`,
      vi: `Không đọc được các giá trị của loại “${kind.name}”. Hãy cho mỗi mục một giá trị.`,
    }
    return problem('slot-not-read', says, { where })
  }
  const how = howWritten(slot)
  const says = {
    en: `“${where}” is missing or cannot be used: ${how.en}.`,
    vi: `“${where}” còn thiếu hoặc không dùng được: ${how.vi}.`,
  }
  const wanted = slot.type === 'date' ? 'date' : slot.type === 'money' ? 'sum' : undefined
  return problem('slot-not-read', says, { where, ...(wanted ? { details: { wanted } } : {}) })
}
