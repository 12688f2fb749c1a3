import { isAway } from './answer.ts'

/** Asks a question of a key. */
type Asked<T> = (key: string) => Promise<T>

/**
 * The same question, asked once for all who want it at about the same time. Whoever comes is answered by an asking that begins
 * after they came, never by one that is under way: what was true when they came is never missing from the answer. One asking
 * of a key is under way at a time, so that under a crowd each answers all who came during the one before. Where the database was waited for in vain meanwhile,
 * that is their answer too, as another wait would find the same.
 */
export function askedTogether<T>(ask: Asked<T>): Asked<T> {
  const toBegin = new Map<string, Promise<T>>()
  const underWay = new Map<string, Promise<unknown>>()

  const begin = async (key: string, before: Promise<unknown>): Promise<T> => {
    const failed = await before
    toBegin.delete(key)
    if (isAway(failed)) throw failed
    const answer = ask(key)
    const over = answer.then(nothing, (error: unknown) => error)
    underWay.set(key, over)
    try {
      return await answer
    } finally {
      if (underWay.get(key) === over) underWay.delete(key)
    }
  }

  return (key) => {
    const there = toBegin.get(key)
    if (there) return there
    const next = begin(key, underWay.get(key) ?? turnOver())
    toBegin.set(key, next)
    return next
  }
}

/** When all that has arrived by now has been looked at. */
function turnOver(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function nothing(): void {
  // Who asked hears the answer; the next only has to know that there is one.
}
