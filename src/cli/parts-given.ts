import type { Run } from './command.ts'
import { type Flags, usageError } from './flags.ts'

/** Parts of a sheet, and what they rest on. */
export const PARTS_FLAGS: Flags = {
  part: {
    value: 'NAME=VALUE',
    many: true,
    says: {
      en: 'a part of the sheet; words in English as NAME.en=…; several of one name make a list',
      vi: 'một mục của hồ sơ; nội dung tiếng Anh ghi NAME.en=…; nhiều mục cùng tên thành danh sách',
    },
  },
  source: {
    value: 'SOURCE_ID',
    says: {
      en: 'the source whose words carry it; else it is your desk entry',
      vi: 'nguồn làm căn cứ; nếu không, là ghi nhận của cán bộ',
    },
  },
  quote: { value: 'TEXT', says: { en: 'words of that source', vi: 'trích dẫn từ nguồn đó' } },
}

type Part = { vi?: string; en?: string; value?: string; day?: string }

const WORDS = new Set([
  'name',
  'summary',
  'scale',
  'land',
  'infrastructure',
  'incentives',
  'basis',
  'contact',
  'about',
  'offices',
  'asked',
])

/** The parts given, by name; `land=…` and `land.en=…` behind it are one part in two languages. */
export function partsGiven({ given }: Run): Readonly<Record<string, readonly Part[]>> {
  const parts = new Map<string, Part[]>()
  for (const text of given.texts('part')) {
    const match = /^([a-z]+)(?:\.(vi|en|day))?=(.*)$/s.exec(text)
    if (!match) throw unreadable(text)
    const [, name = '', key, value = ''] = match
    const list = parts.get(name) ?? []
    const field = key ?? (WORDS.has(name) ? 'vi' : 'value')
    const last = list.at(-1)
    if (key && last && !(field in last)) list[list.length - 1] = { ...last, [field]: value }
    else list.push({ [field]: value })
    parts.set(name, list)
  }
  return Object.fromEntries(parts)
}

/** What the parts rest on, where a source was named. */
export function proofGiven({ given }: Run) {
  return { sourceId: given.text('source'), quote: given.text('quote') }
}

function unreadable(text: string) {
  return usageError(
    {
      en: `“${text}” is no part. Write --part land="120 ha", or --part land.en="120 hectares".`,
      vi: `Không đọc được “${text}”. Hãy ghi --part land="120 ha", hoặc --part land.en="120 hectares".`,
    },
    text,
  )
}
