import { z } from 'zod'
import type { Context } from '#context.ts'
import type { Proof } from '#desk/investment/pipeline/deal.ts'
import { identityNumber } from '#desk/mission/identity-number.ts'
import { textSchema } from '#model/mission.ts'
import { ActError, problem } from '#model/problem.ts'
import { ground } from '#reading/ground.ts'
import { moneyStands } from '#reading/grounding/slot-readings.ts'
import { findSource } from '#store/queries/source.ts'
import type { Change } from './act.ts'
import { keepOwnWords } from './keep-own-words.ts'
import { notFound } from './refuse.ts'
import { refuseIdentity } from './refuse-identity.ts'
import { refuseSecret } from './refuse-secret.ts'

/** What something rests on: words of a source on file, or the person's own, which become a source signed by them. */
export const proofGiven = {
  sourceId: z.string().optional(),
  quote: z.string().max(2000).optional(),
  /** What was seen or heard, in the person's own words; for what no paper on file says. */
  words: textSchema(2000).optional(),
}

export type ProofGiven = {
  readonly sourceId?: string | undefined
  readonly quote?: string | undefined
  readonly words?: string | undefined
}

type About = {
  readonly day?: string
  readonly amount?: string | undefined
  /** Per cent. */
  readonly share?: number | undefined
  readonly title: string
}

/**
 * The words something rests on, checked against their source by the same gate as the reader's; a sum has to be read in them.
 * Without a quote or words of one's own nothing is noted at all.
 */
export async function prove(
  ctx: Context,
  change: Change,
  { sourceId, quote, words }: ProofGiven,
  { day, amount, share, title }: About,
): Promise<Proof> {
  if (sourceId) {
    const source = await findSource(change.tx, sourceId)
    if (!source) throw notFound({ en: 'source', vi: 'nguồn' }, sourceId)
    if (!quote) throw new ActError('refused', noQuote())
    const stands = ground(source.text, quote)
    if (!stands.stands) throw new ActError('refused', { ...stands.problem, where: 'quote' })
    const { start, end } = stands
    if (amount && !moneyStands(amount, source.text, [{ start, end }]))
      throw new ActError('refused', sumNotThere(amount))
    if (share !== undefined && !shareStands(share, stands.quote))
      throw new ActError('refused', shareNotThere(share))
    return { sourceId: source.id, quote: stands.quote, start, end }
  }
  if (!words) throw new ActError('refused', noSource())
  refuseText(words)
  const source = await keepOwnWords(ctx, change, { text: words, title, ...(day ? { day } : {}) })
  return { sourceId: source.id, quote: source.text, start: 0, end: source.text.length }
}

/** Ends an act where a text is marked as a secret or holds the number of a passport or identity card. */
export function refuseText(...texts: readonly (string | undefined)[]): void {
  for (const text of texts) {
    refuseSecret(text ?? '')
    if (identityNumber(text ?? '')) refuseIdentity()
  }
}

/** True where words state a share: “35 %”, “35,5 phần trăm”, “35.5 per cent”. */
function shareStands(share: number, quote: string): boolean {
  const told = quote.matchAll(/(\d+(?:[.,]\d+)?)\s*(?:%|phần trăm|per\s?cent)/giu)
  return [...told].some(([, number = '']) => Number(number.replace(',', '.')) === share)
}

function shareNotThere(share: number) {
  return problem(
    'share-not-in-quote',
    {
      en: `The words quoted do not state ${share} per cent. Quote the words that do, or correct the share.`,
      vi: `Đoạn trích không nêu ${String(share).replace('.', ',')} %. Hãy trích chỗ nêu tỷ lệ, hoặc sửa lại tỷ lệ.`,
    },
    { where: 'share' },
  )
}

function noSource() {
  return problem(
    'no-source',
    {
      en: 'Nothing is noted without what it rests on. Name a source and the words in it, or write down what you saw or heard.',
      vi: 'Không ghi gì khi chưa có căn cứ. Hãy nêu nguồn và đoạn trích, hoặc ghi lại điều bạn trực tiếp thấy, nghe.',
    },
    { where: 'words' },
  )
}

function noQuote() {
  return problem(
    'no-quote',
    {
      en: 'Which words of the source say so? Quote them as they stand there.',
      vi: 'Đoạn nào trong nguồn nêu điều này? Hãy trích đúng nguyên văn.',
    },
    { where: 'quote' },
  )
}

function sumNotThere(amount: string) {
  return problem(
    'sum-not-in-quote',
    {
      en: `The words quoted do not state ${amount}. Quote the words that do, or correct the sum.`,
      vi: `Đoạn trích không nêu số tiền ${amount}. Hãy trích chỗ nêu số tiền, hoặc sửa lại số tiền.`,
    },
    { where: 'amount' },
  )
}
