import type { Gazetteer } from '#gazetteer/place.ts'
import { kindOf } from '#model/kinds/all-kinds.ts'
import type { Language } from '#model/problem.ts'
import type { Cut, Reading, TextToRead } from '#model/reading.ts'
import type { Draft } from '#model/statement.ts'
import type { Block } from './blocks/block.ts'
import { readBlocks } from './blocks/read-blocks.ts'
import { buildMachine, runMachine } from './engine.ts'
import type { Finding } from './engine-finding.ts'
import { groundDraft, type NamesOf } from './ground.ts'
import { grown } from './grown.ts'
import { LANGUAGE_SAMPLE, languageOf, readLanguage, voteLanguage } from './language.ts'
import { type Line, lineOf } from './names/line.ts'
import { readNames } from './names/read-names.ts'
import { addOtherKinds } from './other-kinds/add-other-kinds.ts'
import { ALL_PATTERNS } from './patterns/all-patterns.ts'
import { assemble } from './refine/assemble.ts'
import { learnGenders } from './refine/called/learn-genders.ts'
import { markStandIns } from './refine/called/stand-ins.ts'
import { landOfPublisher } from './refine/home/land-of-publisher.ts'
import { dropLeadingTown } from './refine/home/leading-town.ts'
import { type Scene, setScene } from './refine/scene.ts'
import { isSure } from './refine/sure/is-sure.ts'
import { surfaceNames } from './refine/surface-names.ts'
import { tellDay } from './refine/tell-day.ts'
import { tellYear } from './refine/tell-year.ts'
import { toDraft } from './refine/to-draft.ts'
import { sceneAt } from './refine/topics.ts'
import { markSections } from './sections.ts'
import { readSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'
import { cueWords } from './word-cues.ts'

/** Changes whenever the same text may read otherwise than before. */
export const READER_VERSION = '20'

const machine = buildMachine(
  ALL_PATTERNS,
  cueWords(
    'word',
    ALL_PATTERNS.flatMap((pattern) => pattern.triggers),
  ),
)

/**
 * Reads a text into cited statements: furniture is cut, names are found, patterns run sentence by sentence, the document
 * is put together, and what does not stand in the text is left out.
 */
export function read(input: TextToRead, gazetteer: Gazetteer): Reading {
  const { text } = input
  const stage = setStage(input, gazetteer)
  const { blocks, scene, lang } = stage
  const drafts = findIn(stage).map((finding) => {
    const draft = toDraft(finding, text)
    return isSure(finding, scene) ? grown(draft, { sure: true as const }) : draft
  })
  const names = surfaceNames(scene)
  return {
    readerVersion: READER_VERSION,
    lang,
    statements: drafts.flatMap((draft) => grounded(text, draft, (value) => names.get(value) ?? []) ?? []),
    cuts: blocks
      .filter((b) => b.kind === 'cut')
      .map((b): Cut => ({ start: b.start, end: b.end, reason: b.reason ?? '' })),
  }
}

/** Runs the patterns and puts together what they found; what does not stand in the text is not yet left out. */
export function findIn({ blocks, lines, scene }: Stage): readonly Finding[] {
  const found = lines.flatMap((line) => runMachine(machine, line, sceneAt(scene, line)))
  return addOtherKinds(assemble(found, scene), scene, blocks)
}

/** A text made ready for its patterns: blocks, lines with their names, and what is known of the document as a whole. */
export type Stage = {
  readonly blocks: readonly Block[]
  readonly lines: readonly Line[]
  readonly scene: Scene
  readonly lang: Language
}

/** Makes a text ready; explaining a reading starts from the same. */
export function setStage(input: TextToRead, gazetteer: Gazetteer): Stage {
  const { text } = input
  const blocks = readBlocks(text)
  const whole = text.length <= LANGUAGE_SAMPLE && !input.lang ? tokenize(text) : undefined
  const sentences = readSentences(text, blocks, whole)
  const lang = input.lang ?? (whole ? languageOf(voteLanguage(whole)) : readLanguage(text))
  const published = input.published ?? tellDay(text, blocks) ?? tellYear(text, sentences)
  const lines = sentences.map((sentence, index) => lineOf(sentence, index, blocks[sentence.block]?.kind))
  markSections(lines)
  const { people } = readNames(lines, gazetteer, published, landOfPublisher(input.publisher ?? ''))
  const scene = setScene({
    text,
    lang,
    lines,
    people,
    ...(published ? { published } : {}),
    ...(input.publisher ? { publisher: input.publisher } : {}),
  })
  for (const line of lines) dropLeadingTown(line, text)
  learnGenders(scene)
  markStandIns(scene)
  return { blocks, lines, scene, lang }
}

/** A draft as far as it stands in the text: a slot that cannot be read there is left out, without a key slot it falls. */
function grounded(text: string, draft: Draft, namesOf: NamesOf): Draft | undefined {
  const problems = groundDraft(text, draft, namesOf)
  if (problems.length === 0) return draft
  const slots = { ...draft.slots }
  for (const { where } of problems) {
    const slot = where?.split('.')[0]
    if (!slot || kindOf(draft.kind).slots[slot]?.key || slots[slot] === undefined) return undefined
    delete (slots as Record<string, unknown>)[slot]
  }
  const rest = { ...draft, slots }
  return groundDraft(text, rest, namesOf).length === 0 ? rest : undefined
}
