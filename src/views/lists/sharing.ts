/** What the telling of one statement on an agreement says: the day it was told, and whether its words renew what stands. */
export type PaperTelling = { readonly told: string; readonly renews: boolean }

/** Hands out one copy of what stands in many rows: days, addresses of parties, lists of them. */
export type Sharing = {
  readonly one: (text: string) => string
  readonly list: (texts: readonly string[]) => readonly string[]
  readonly signing: (told: string, renews: boolean) => PaperTelling
}

/** Nothing shared yet. Of a million statements most name the same days and parties. */
export function sharing(): Sharing {
  const texts = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  const signings = new Map<string, PaperTelling>()
  const one = (text: string) => {
    const there = texts.get(text)
    if (there === undefined) texts.set(text, text)
    return there ?? text
  }
  return {
    one,
    list: (items) => {
      const key = items.join(' ')
      const there = lists.get(key) ?? items.map(one)
      lists.set(key, there)
      return there
    },
    signing: (told, renews) => {
      const key = `${renews} ${told}`
      const there = signings.get(key) ?? { told, renews }
      signings.set(key, there)
      return there
    },
  }
}
