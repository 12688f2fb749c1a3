import type { Context as HonoContext } from 'hono'
import type { Context, Reader } from '#context.ts'
import { ActError, problem } from '#model/problem.ts'
import { listOfficesView } from '#views/office.ts'
import type { Asked } from './endpoint.ts'
import type { Sent } from './sent.ts'

/** A request as endpoints see it: who, where, in which language, with which body. */
export function askedOf(ctx: Context, c: HonoContext, sent: Sent): Asked {
  const param = (name: string) => c.req.param(name) ?? ''
  const office = param('office')
  return {
    ctx,
    param,
    query: (name) => c.req.query(name),
    header: (name) => c.req.header(name),
    body: async () => await sent.body(),
    actor: { office, person: readName(c.req.header('Entente-As') ?? '') },
    reader: async () => ({ office, lang: await languageOf(ctx, office, c.req.query('lang')) }),
  }
}

async function languageOf(ctx: Context, office: string, asked: string | undefined): Promise<Reader['lang']> {
  if (asked === 'en' || asked === 'vi') return asked
  if (asked !== undefined) {
    throw new ActError(
      'invalid',
      problem(
        'no-such-language',
        {
          en: `“${asked}” is not a language here. Ask with lang=en or lang=vi.`,
          vi: `Không có ngôn ngữ “${asked}”. Hãy dùng lang=en hoặc lang=vi.`,
        },
        { where: 'lang' },
      ),
    )
  }
  const { offices } = await listOfficesView(ctx, 'en')
  return offices.find((each) => each.id === office)?.lang ?? 'en'
}

/** A name out of a header: percent-encoded, or as plain UTF-8, which arrives one byte a letter. */
export function readName(header: string): string {
  try {
    const decoded = decodeURIComponent(header)
    if (!/[\u0080-\u00ff]/.test(decoded) || /[^\u0000-\u00ff]/.test(decoded)) return decoded
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(decoded, 'latin1'))
  } catch {
    return header
  }
}
