import { z } from 'zod'
import { isProblem, type Problem } from '#model/problem.ts'
import { childProgram } from './child-program.ts'
import type { Feed } from './feed/feed.ts'
import { feedElsewhere, feedNotRead, feedTooLarge, notAFeed } from './feed/feed-problems.ts'
import { type Limits, runApart } from './run-apart.ts'

const LIMITS: Limits = { heapMb: 256, rssMb: 400, wallMs: 10_000, outputBytes: 2_000_000 }
const MOST_BYTES = 5_000_000
const LOOK = 200_000

/** Reads a feed in a child process; whatever it does to its reader ends there. `url` is where it was fetched. */
export async function readFeedApart(bytes: Uint8Array, url: string): Promise<Feed | Problem> {
  if (bytes.length > MOST_BYTES) return feedTooLarge(MOST_BYTES)
  const text = lettersOf(bytes)
  if (isProblem(text)) return text
  if (!/^\s*<(\?xml|rss|feed|rdf|!--)/i.test(text)) return pageInstead(text, url)
  const done = await runApart([await childProgram('feed-child'), url], text, LIMITS)
  if (done.ended !== 'well') return feedNotRead()
  const answer = answerOf(done.output)
  return isProblem(answer) ? { ...answer, where: 'url' } : answer
}

/** By its mark, else as its first line says, else UTF-8. */
function lettersOf(bytes: Uint8Array): string | Problem {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const named = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]{2,30})["']/i.exec(head)?.[1]
  const [a, b] = bytes
  const encoding =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : (named ?? 'utf-8')
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // An encoding nobody knows, or letters that are not in it.
    return feedNotRead()
  }
}

/** A page often says where its feed is. */
function pageInstead(text: string, base: string): Problem {
  for (const [tag] of text.slice(0, LOOK).matchAll(/<link\b[^>]{0,600}>/gi)) {
    const href = /\bhref\s*=\s*["']([^"']{1,500})["']/i.exec(tag)?.[1]
    if (href && /application\/(rss|atom)\+xml/i.test(tag) && URL.canParse(href, base))
      return feedElsewhere(new URL(href, base).href)
  }
  return notAFeed()
}

/** What the child may say; it may have been led astray by what it read. */
const answer = z.union([
  z.strictObject({
    title: z.string().max(2_000),
    items: z
      .array(
        z.strictObject({
          key: z.string().max(64),
          url: z.url({ protocol: /^https?$/ }).max(2_000),
          title: z.string().max(2_000),
          published: z.iso.date().optional(),
        }),
      )
      .max(200),
  }),
  z.object({ problem: z.string().max(60), says: z.strictObject({ en: z.string(), vi: z.string() }) }),
])

function answerOf(output: Buffer): Feed | Problem {
  try {
    const said = answer.safeParse(JSON.parse(output.toString('utf8')))
    return said.success ? (said.data as Feed | Problem) : feedNotRead()
  } catch {
    return feedNotRead()
  }
}
