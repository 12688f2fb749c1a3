import type { Context } from '#context.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import { ActError, problem } from '#model/problem.ts'
import {
  isInScript,
  isPartnerLanguage,
  PARTNER_COUNTRY,
  type PartnerLanguage,
} from '#model/values/partner-language.ts'
import { parsePartyName } from '#model/values/party-name.ts'
import type { OfficeTx } from '#store/store.ts'
import { groupMembers } from './group-members.ts'

/** The language asked for beside ours; refused in words where there is no such, or the paper is none for partners. */
export function partnerLanguage(asked: string): PartnerLanguage {
  if (isPartnerLanguage(asked)) return asked
  throw new ActError(
    'invalid',
    problem(
      'no-such-partner-language',
      {
        en: `Names and days can stand beside ours in Korean (ko) or Japanese (ja); “${asked}” is neither. Papers themselves are in Vietnamese or English.`,
        vi: `Tên và ngày có thể ghi kèm bằng tiếng Hàn (ko) hoặc tiếng Nhật (ja); không có “${asked}”. Văn bản được lập bằng tiếng Việt hoặc tiếng Anh.`,
      },
      { where: 'beside' },
    ),
  )
}

/** A place's name in its own script; undefined where it is elsewhere, where several bear the name, or none is on file. */
export function nativePlace(
  gazetteer: Gazetteer,
  text: string,
  { lang, day }: { readonly lang: PartnerLanguage; readonly day: string },
): string | undefined {
  const { name, country = PARTNER_COUNTRY[lang] } = parsePartyName(text)
  if (country !== PARTNER_COUNTRY[lang]) return undefined
  const native = gazetteer.find(name, { country, day })[0]?.nameNative
  return native && isInScript(native, lang) ? native : undefined
}

/**
 * A party's name in a partner's script: as one of its mentions in the book has it, else as the gazetteer has its place.
 * Undefined where neither is on file: names are never turned from one script into another.
 */
export async function nativeParty(
  tx: OfficeTx,
  ctx: Context,
  { id, lang }: { readonly id: string; readonly lang: PartnerLanguage },
): Promise<string | undefined> {
  const nodes = await groupMembers(tx, id, {})
  const places = nodes.flatMap(({ placeId }) =>
    placeId ? (ctx.gazetteer.get(placeId)?.nameNative ?? []) : [],
  )
  return [...nodes.map((node) => node.name), ...places].find((name) => isInScript(name, lang))
}
