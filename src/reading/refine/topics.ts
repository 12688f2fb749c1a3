import { grown } from '../grown.ts'
import type { Line } from '../names/line.ts'
import type { Local, Scene } from './scene.ts'

/** What a list marks its items with. */
const MARK = /^[•★*▶+–—-]$/

/** The place an item of a list opens with: `★ Rivne. Its American sister is …`. */
function topicOf(line: Line, locals: readonly Local[], home: Local): Local | undefined {
  const first = line.entities[0]
  if (first?.type !== 'place' || first.first > 1 || first.stands) return undefined
  const marked = MARK.test(line.words[0] ?? '') || line.kind === 'list'
  const parted = /^[.,:;–—-]$/.test(line.words[first.last] ?? '') || first.last >= line.words.length
  if (!marked || !(parted || first.first === 1)) return undefined
  if (first.place.country !== home.place.country) return undefined
  return locals.find((l) => l.value === first.value)
}

/**
 * Blocks that are each about a locality of their own, as in a list of cities and their partners: for these that locality is
 * the one the text is told from. Items that open with foreign places are partners, no topics.
 */
export function topicsOf(
  lines: readonly Line[],
  locals: readonly Local[],
  home: Local | undefined,
): ReadonlyMap<number, Local> {
  const topics = new Map<number, Local>()
  if (!home) return topics
  const seen = new Set<number>()
  for (const line of lines) {
    const block = line.sentence.block
    if (seen.has(block)) continue
    seen.add(block)
    const topic = topicOf(line, locals, home)
    if (topic) topics.set(block, topic)
  }
  return new Set([...topics.values()].map((t) => t.value)).size > 1 ? topics : new Map()
}

/** The scene as a line sees it: its block’s own locality for home. */
export function sceneAt(scene: Scene, line: Line): Scene {
  const topic = scene.topics.get(line.sentence.block)
  return topic ? grown(scene, { home: topic }) : scene
}
