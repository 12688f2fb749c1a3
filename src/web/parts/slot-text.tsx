import { kindOf } from '#model/kinds/all-kinds.ts'
import { type KindName, slotsOf } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { Post, Titled } from './other-language.tsx'

type SlotTextProps = { kind: KindName; slot: string; text: string; lang: Language }

/** A value as the page shows it: what is told in the source's own words says of which language they are. */
export function SlotText({ kind, slot, text, lang }: SlotTextProps) {
  if (slotsOf(kindOf(kind))[slot]?.type !== 'text') return <>{text}</>
  return slot === 'role' ? <Post text={text} lang={lang} /> : <Titled text={text} lang={lang} />
}
