import type { Context, Reader } from '#context.ts'
import { foldText } from '#model/values/fold.ts'
import { searchNodes } from '#store/queries/node.ts'
import { findAsked } from './asked-subject.ts'
import { showPartner } from './partner.ts'
import type { AskView } from './partner-view.ts'

/**
 * Answers “what do we have with X?”. One of four: found with marks, nothing on file, not understood, or read but not
 * confirmed. Never a guess: where the name is not known or may mean several, the answer says so.
 */
export async function ask(
  ctx: Context,
  reader: Reader,
  input: { readonly question: string; readonly asOf?: string },
): Promise<AskView> {
  const question = input.question.trim()
  const asOf = input.asOf ? { asOf: input.asOf } : {}
  const asked = findAsked(ctx.gazetteer, question)
  if (asked?.country) {
    const partner = await showPartner(ctx, reader, { with: asked.country.toLowerCase(), ...asOf })
    return { question, answer: partner.answer, partner }
  }
  const nodes = await ctx.store.inOffice(reader.office, async (tx) => {
    const found = await Promise.all((asked?.names ?? []).map((name) => searchNodes(tx, foldText(name), 20)))
    return found
      .flat()
      .filter((node) => (asked?.names ?? []).some((name) => foldText(name) === foldText(node.name)))
  })
  const node = nodes.find((each) => each.placeId && each.placeId === asked?.placeId) ?? nodes[0]
  if (node) {
    const partner = await showPartner(ctx, reader, { with: node.id, ...asOf })
    return { question, answer: partner.answer, partner }
  }
  if (asked?.names.length) {
    const name = asked.names[0] ?? ''
    return {
      question,
      answer: 'nothing',
      hint:
        reader.lang === 'vi'
          ? `Trong sổ không có gì về “${name}”.`
          : `There is nothing on file about “${name}”.`,
    }
  }
  return {
    question,
    answer: 'not-understood',
    hint:
      reader.lang === 'vi'
        ? 'Chưa hiểu câu hỏi. Hãy nêu tên một nước, địa phương, tổ chức hoặc người, ví dụ: “Ta có gì với Hàn Quốc?”.'
        : 'The question was not understood. Name a country, place, body or person, for example: “What do we have with Korea?”.',
  }
}
