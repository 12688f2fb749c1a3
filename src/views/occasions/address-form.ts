import type { Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { greetingWords } from '../words/greeting-words.ts'

type Post = 'ambassador' | 'consul' | 'governor' | 'mayor' | 'chair' | 'other'

/** Posts by their folded words; deputies are spoken to by their post as it is written. */
const POSTS: readonly (readonly [Post, RegExp])[] = [
  ['other', /^(pho|vice|deputy|acting|quyen)\b/],
  ['ambassador', /\b(ambassador|dai su)\b/],
  ['consul', /\b(consul|lanh su)\b/],
  ['governor', /\b(governor|thong doc|tinh truong)\b/],
  ['mayor', /\b(mayor|thi truong)\b/],
  ['chair', /\b(chair\w*|chu tich)\b/],
]

/** How somebody is spoken to by post: “Your Excellency,”, “Dear Mayor Kim,”; the desk strikes out what does not fit. */
export function salutationFor(
  person: { readonly name: string; readonly post: string } | undefined,
  lang: Language,
): string {
  const { salutations } = greetingWords(lang)
  if (!person) return salutations.nobody
  const folded = foldText(person.post)
  const post = POSTS.find(([, words]) => words.test(folded))?.[0] ?? 'other'
  if (post === 'ambassador') return salutations.ambassador
  if (post === 'other') return salutations.other(person.post, person.name)
  return salutations[post](person.name)
}
