import type { Run } from './command.ts'
import type { Flags } from './flags.ts'

/** One partner of the book, where only its part is asked for. */
export const PARTNER_FLAG: Flags = {
  partner: {
    value: 'KR|NAME|ID',
    says: {
      en: 'only what concerns a country or partner: KR, Pyeongtaek, or its address',
      vi: 'chỉ phần về một nước hay đối tác: KR, Pyeongtaek, hoặc mã',
    },
  },
}

/** The partner asked for; nothing where none was. */
export function partnerGiven({ given }: Run): { readonly partner?: string } {
  const partner = given.text('partner')?.trim()
  return partner ? { partner } : {}
}
