import { hash } from 'node:crypto'

/** SHA-256 of a text (UTF-8) or bytes, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex')
}

/** JSON with sorted keys, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const held = value as Readonly<Record<string, unknown>>
    let text = ''
    for (const key of Object.keys(held).sort()) {
      if (held[key] === undefined) continue
      text += `${text ? ',' : ''}${JSON.stringify(key)}:${canonicalJson(held[key])}`
    }
    return `{${text}}`
  }
  return JSON.stringify(value)
}
