import { parseAccept } from 'hono/utils/accept'

/**
 * True where whoever asks takes an answer compressed with gzip: it is named, or all are, and not with the weight 0, which
 * forbids it. No header is no wish, and what is sent then is as it is.
 */
export function takesGzip(header: string | undefined): boolean {
  if (!header) return false
  // What browsers send: names alone.
  if (!header.includes(';')) return /(?:^|[\s,])(?:gzip|\*)(?:$|[\s,])/i.test(header)
  const weights = new Map(parseAccept(header).map(({ type, q }) => [type.toLowerCase(), q]))
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0
}
