/** One field of a sent form: its bytes are a view into what was sent, never a copy. */
export type FormPart = {
  readonly name: string
  readonly bytes: Uint8Array
  /** Set where the field is a file, also where none was chosen. */
  readonly fileName?: string
  readonly mediaType?: string
}

const MOST_PARTS = 2_000
const LONGEST_HEAD = 16_000
const BREAK = '\r\n'

/** The boundary a form says its parts lie between; undefined where the body is no such form. */
export function boundaryOf(contentType: string): string | undefined {
  const found = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
    contentType,
  )
  return found?.[1] ?? found?.[2]
}

/**
 * The fields of a form as browsers send it (RFC 7578), in their order. A body that is cut off, or not built so, gives the
 * fields up to there and nothing else.
 */
export function parseFormParts(body: Uint8Array, boundary: string): readonly FormPart[] {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const edge = Buffer.from(`--${boundary}`)
  const parts: FormPart[] = []
  let at = bytes.indexOf(edge)
  while (at >= 0 && parts.length < MOST_PARTS) {
    const from = at + edge.length + BREAK.length
    // Two dashes behind the boundary end the form.
    if (bytes.toString('latin1', at + edge.length, from) !== BREAK) break
    const head = bytes.indexOf(`${BREAK}${BREAK}`, from)
    if (head < 0 || head - from > LONGEST_HEAD) break
    const until = bytes.indexOf(Buffer.concat([Buffer.from(BREAK), edge]), head + BREAK.length)
    if (until < 0) break
    const start = Math.min(head + BREAK.length * 2, until)
    const part = partOf(bytes.toString('utf8', from, head), bytes.subarray(start, until))
    if (part) parts.push(part)
    at = until + BREAK.length
  }
  return parts
}

function partOf(head: string, bytes: Uint8Array): FormPart | undefined {
  const disposition = /^content-disposition:\s*form-data\b(.*)$/im.exec(head)?.[1] ?? ''
  const name = quoted(disposition, 'name')
  if (name === undefined) return undefined
  const fileName = quoted(disposition, 'filename')
  const mediaType = /^content-type:\s*([^\r\n]{1,100})/im.exec(head)?.[1]?.trim()
  return {
    name,
    bytes,
    ...(fileName === undefined ? {} : { fileName }),
    ...(mediaType ? { mediaType } : {}),
  }
}

/** Browsers write a quote mark and the ends of lines within a name in percent, and nothing else. */
function quoted(disposition: string, field: string): string | undefined {
  const found = new RegExp(`;\\s*${field}="([^"]*)"`, 'i').exec(disposition)?.[1]
  return found?.replaceAll('%22', '"').replaceAll(/%0d/gi, '\r').replaceAll(/%0a/gi, '\n')
}
