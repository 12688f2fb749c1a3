/**
 * Reads an array of texts as PostgreSQL writes it: `{a,"b, c",NULL}`. Most hold plain addresses and are cut at their commas;
 * to read one letter by letter took longer than the rest of its row. Undefined for what is no single row of texts.
 */
export function parseTextArray(text: string): (string | null)[] | undefined {
  if (text === '{}') return []
  if (!text.startsWith('{') || text.startsWith('{{')) return undefined
  const bare = !text.includes('"') && !text.includes('\\')
  if (!bare) return quoted(text)
  const parts: (string | null)[] = text.slice(1, -1).split(',')
  return text.includes('NULL') ? parts.map((part) => (part === 'NULL' ? null : part)) : parts
}

/** The same where some stand in quotes, in which a backslash takes the next letter as it is. */
function quoted(text: string): (string | null)[] {
  const parts: (string | null)[] = []
  const end = text.length - 1
  let at = 1
  while (at < end) {
    if (text[at] === '"') {
      const close = closing(text, at + 1)
      const inner = text.slice(at + 1, close)
      parts.push(inner.includes('\\') ? inner.replace(/\\([\s\S])/g, '$1') : inner)
      at = close + 2
      continue
    }
    const comma = text.indexOf(',', at)
    const close = comma < 0 ? end : comma
    const part = text.slice(at, close)
    parts.push(part === 'NULL' ? null : part)
    at = close + 1
  }
  return parts
}

/** Where the quote that is open ends. */
function closing(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
