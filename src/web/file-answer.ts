import { Readable } from 'node:stream'
import type { Context } from 'hono'
import type { ExportFile } from '#papers/exports/export-file.ts'
import type { OriginalFile } from '#views/evidence-view.ts'

/**
 * A file somebody gave, as an answer: to be saved, never shown. Whatever it holds, it is no page of ours – it may run
 * nothing, load nothing and is not guessed at.
 */
export function fileAnswer(
  c: Context,
  { bytes, fileName, mediaType }: Omit<OriginalFile, 'sha256'> & Partial<OriginalFile>,
): Response {
  return c.body(new Uint8Array(bytes), 200, walls(fileName, mediaType))
}

/** A file that is made while it is sent, behind the same walls. */
export function streamAnswer(
  c: Context,
  { pieces, fileName, mediaType }: Pick<ExportFile, 'pieces' | 'fileName' | 'mediaType'>,
): Response {
  const body = Readable.toWeb(Readable.from(pieces)) as ReadableStream<Uint8Array>
  return c.body(body, 200, walls(fileName, mediaType))
}

function walls(fileName: string, mediaType: string): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-disposition': disposition(fileName),
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  }
}

/** The name twice: in plain letters for old programs, and as it is, percent-encoded. */
function disposition(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\x20-\x7e]|["\\%]/g, '')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain.trim() || 'file'}"; filename*=UTF-8''${encoded}`
}
