import type { Run } from './command.ts'
import { type Flags, usageError } from './flags.ts'

/** The version somebody had before their eyes; without it, what stands now is taken. */
export const seenFlag: Flags = {
  seen: {
    value: 'VERSION',
    says: {
      en: 'the version you looked at; what changed since is refused',
      vi: 'số bản bạn đã xem; nếu đã bị sửa sau đó thì không ghi đè',
    },
  },
}

/** The number after `--seen`. */
export function seenGiven({ given }: Run): number | undefined {
  const text = given.text('seen')
  if (text === undefined) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  throw usageError({
    en: `--seen is the number of a version, not “${text}”.`,
    vi: `--seen nhận số bản, không phải “${text}”.`,
  })
}
