import { agreement } from './agreement.ts'
import { commitment } from './commitment.ts'
import { event } from './event.ts'
import { gift } from './gift.ts'
import { investment } from './investment.ts'
import type { Kind, KindName } from './kind.ts'
import { link } from './link.ts'
import { meeting } from './meeting.ts'
import { partnership } from './partnership.ts'
import { profile } from './profile.ts'
import { project } from './project.ts'
import { role } from './role.ts'
import { visit } from './visit.ts'

/** The twelve kinds of statement, in the order pages list them. */
export const KINDS: readonly Kind[] = [
  partnership,
  agreement,
  visit,
  meeting,
  role,
  investment,
  commitment,
  event,
  link,
  project,
  profile,
  gift,
]

const BY_NAME = new Map<string, Kind>(KINDS.map((kind) => [kind.name, kind]))

export const KIND_NAMES = KINDS.map((kind) => kind.name) as [KindName, ...KindName[]]

/** Kinds of matters that stand until they end; a happening or a figure has its own days and ends nothing. */
export const STANDING_KINDS: ReadonlySet<KindName> = new Set(
  KINDS.flatMap((kind) => (kind.stands ? [kind.name] : [])),
)

export function kindOf(name: KindName): Kind {
  const kind = BY_NAME.get(name)
  if (!kind) throw new Error(`no kind ${name}`)
  return kind
}
