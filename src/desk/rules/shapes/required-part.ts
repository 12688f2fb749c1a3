import { z } from 'zod'
import { FILE_PARTS, sayParts } from '../part-words.ts'
import { type Shape, unknown } from '../shape.ts'

const terms = z.strictObject({ parts: z.array(z.enum(FILE_PARTS)).min(1) })

/** A file holds certain parts. */
export const requiredPart: Shape<z.infer<typeof terms>> = {
  name: 'required-part',
  says: { en: 'A file has to hold certain parts.', vi: 'Hồ sơ phải có đủ các phần quy định.' },
  terms,
  holds: (facts, { parts }) => {
    if (!facts.parts) return unknown('parts')
    const there = new Set(facts.parts)
    const missing = parts.filter((part) => !there.has(part))
    const named = sayParts(missing.length ? missing : parts)
    if (!missing.length) {
      return { is: 'met', seen: { en: `On file: ${named.en}.`, vi: `Hồ sơ đã có: ${named.vi}.` } }
    }
    return {
      is: 'unmet',
      says: { en: `Not on file: ${named.en}.`, vi: `Hồ sơ chưa có: ${named.vi}.` },
      satisfiedBy: { en: `Add: ${named.en}.`, vi: `Bổ sung: ${named.vi}.` },
    }
  },
}
