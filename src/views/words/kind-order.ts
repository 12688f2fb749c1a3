import type { KindName } from '#model/kinds/kind.ts'

/** Kinds in the order a reader looks for them: what stands, what was signed, who came and went, what was said. */
export const KINDS_IN_ORDER: readonly KindName[] = [
  'partnership',
  'investment',
  'agreement',
  'commitment',
  'visit',
  'meeting',
  'role',
  'event',
  'project',
  'link',
  'profile',
  'gift',
]
