import type { PartyRef } from './names/entity.ts'
import type { Line } from './names/line.ts'
import type { Scene } from './refine/scene.ts'
import { SALUTATION } from './words/letter-words.ts'

/** A letter of a text: from its salutation to the line its writer signs. Mail that is answered holds several. */
type Letter = { readonly first: number; readonly last: number; readonly writer: PartyRef }

const known = new WeakMap<Scene, readonly Letter[]>()

/** The letters of a text, in its order. */
export function lettersOf(scene: Scene): readonly Letter[] {
  const before = known.get(scene)
  if (before) return before
  const found: Letter[] = []
  let first = -1
  for (const line of scene.lines) {
    const signs = first >= 0 && line.sentence.named && !line.words.includes(':')
    const signer = signs ? line.entities.find((e) => e.type === 'person' && e.full) : undefined
    if (SALUTATION.test(line.plain)) first = line.index
    else if (signer?.type === 'person') {
      const { person } = signer
      found.push({ first, last: line.index, writer: { value: person.name, ...person.span } })
      first = -1
    }
  }
  known.set(scene, found)
  return found
}

/** Who writes the letter a line stands in: `I` and `my` of it are the one who signs it at the foot. */
export function letterWriter(line: Line, scene: Scene): PartyRef | undefined {
  return lettersOf(scene).find((letter) => letter.first < line.index && line.index < letter.last)?.writer
}
