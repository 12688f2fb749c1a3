import { readFileSync } from 'node:fs'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import type { Actor, Context } from '#context.ts'
import type { Answer } from '#views/partner-view.ts'
import { addAndRead, openDesk } from './desk.ts'

const CORPUS = new URL('../corpus/', import.meta.url)

type Fact = {
  readonly id: string
  readonly kind: string
  readonly slots: Readonly<Record<string, unknown>>
  readonly note: string
}

/** A question with the answer it has to get: which of the four, and the facts it rests on, all of them or a part. */
export type GoldenQuestion = {
  readonly lang: 'en' | 'vi'
  readonly q: string
  readonly answer: Answer
  readonly facts?: readonly string[]
  readonly part?: boolean
}

/** The questions, in their order. */
export function goldenQuestions(): readonly GoldenQuestion[] {
  const lines = readFileSync(new URL('questions.jsonl', CORPUS), 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as GoldenQuestion)
}

/** An office with the book the questions are asked of; the sentence each fact rests on, by the fact. */
export async function openQuestionBook(
  ctx: Context,
  id: string,
): Promise<{ readonly actor: Actor; readonly notes: ReadonlyMap<string, string> }> {
  const book = JSON.parse(readFileSync(new URL('question-book.json', CORPUS), 'utf8')) as {
    readonly facts: readonly Fact[]
    readonly unread: readonly string[]
  }
  const actor = await openDesk(ctx, id)
  for (const { kind, slots, note } of book.facts) await perform(ctx, actor, enterFact, { kind, slots, note })
  for (const text of book.unread) await addAndRead(ctx, actor, text)
  return { actor, notes: new Map(book.facts.map((fact) => [fact.id, fact.note])) }
}
