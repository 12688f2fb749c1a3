import type { Gazetteer } from '#gazetteer/place.ts'
import { plainName } from '#gazetteer/plain-name.ts'
import type { Slots } from '#model/kinds/kind.ts'
import { nodeOf } from '#model/party.ts'
import { type Draft, type Mention, mentionsOf, type Statement, statementId } from '#model/statement.ts'
import { foldText } from '#model/values/fold.ts'
import { insertMentions, type MentionRow } from '#store/queries/mention.ts'
import { insertStatements } from '#store/queries/statement.ts'
import type { Change } from './act.ts'

/** Names that stand as people in a source's role statements: “Jung Jang Seon” as a speaker is that person. */
function peopleIn(drafts: readonly Pick<Draft, 'kind' | 'slots'>[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ kind, slots }) =>
      [kind === 'role' ? slots.person : undefined, kind === 'visit' ? slots.head : undefined].filter(
        (name): name is string => typeof name === 'string',
      ),
    ),
  )
}

/** What names are resolved with: the gazetteer, and the day the words were written. */
export type Resolving = { readonly gazetteer: Gazetteer; readonly day: string | undefined }

/**
 * A locality nobody resolved yet (typed by hand, amended) gets the place its name meant on that day, where one stands out, and
 * its usual name: “TP. Côn Minh” is the party that texts call Kunming.
 */
function withPlace(mention: Mention, { gazetteer, day }: Resolving): Mention {
  if (mention.kind !== 'locality' || mention.placeId || !mention.country) return mention
  const place = gazetteer.find(mention.name, { country: mention.country, ...(day ? { day } : {}) })[0]
  return place ? { ...mention, name: plainName(place), placeId: place.id } : mention
}

type Given = { readonly sourceId: string; readonly drafts: readonly Draft[]; readonly enteredBy?: string }

/** Statements that were kept, and which of them were not there before. */
export type Kept = { readonly statements: readonly Statement[]; readonly fresh: ReadonlySet<string> }

/**
 * Gives the drafts of a source their address and writes them with the nodes they mention. What the store already has stays
 * as it is. `enteredBy` is who wrote them down, where no reader did.
 */
export async function keepStatements(
  change: Change,
  { sourceId, drafts, enteredBy }: Given,
  resolving: Resolving,
): Promise<Kept> {
  const byId = new Map(
    drafts.map((draft) => {
      const id = statementId(sourceId, draft)
      return [id, { ...draft, id, sourceId }]
    }),
  )
  const statements = [...byId.values()]
  const made = { at: change.at, ...(enteredBy ? { enteredBy } : {}) }
  const fresh = new Set(await insertStatements(change.tx, statements, made))
  const people = peopleIn(statements)
  const mentions: MentionRow[] = statements
    .filter((statement) => fresh.has(statement.id))
    .flatMap((statement) =>
      mentionsOf(statement, people).map((mention) => ({
        statementId: statement.id,
        path: mention.path,
        node: nodeOf(withPlace(mention, resolving)),
      })),
    )
  await insertMentions(change.tx, mentions, { at: change.at, foldedName: foldText })
  change.wrote(...statements.filter((statement) => fresh.has(statement.id)).map(asKept))
  return { statements, fresh }
}

/** A statement as its table keeps it: how sure a reading of it was is kept with the reading. */
function asKept({ sure: _sure, ...kept }: Statement): Omit<Statement, 'sure'> {
  return kept
}

type Amended = { readonly statement: Statement; readonly slots: Slots; readonly judgementId: string }

/** Writes the mentions of an amendment's slots; they replace the statement's own while the amendment stands. */
export async function keepAmendedMentions(
  change: Change,
  { statement, slots, judgementId }: Amended,
  resolving: Resolving,
): Promise<void> {
  const places = Object.fromEntries(
    Object.entries(statement.places ?? {}).filter(([path]) => {
      const slot = path.split('.')[0] ?? ''
      return JSON.stringify(slots[slot]) === JSON.stringify(statement.slots[slot])
    }),
  )
  const people = peopleIn([statement])
  const mentions = mentionsOf({ kind: statement.kind, slots, places }, people).map((mention) => ({
    statementId: statement.id,
    path: mention.path,
    node: nodeOf(withPlace(mention, resolving)),
  }))
  await insertMentions(change.tx, mentions, { at: change.at, foldedName: foldText, judgementId })
}
