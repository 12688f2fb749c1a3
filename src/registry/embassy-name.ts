/** What represents a country abroad. */
const EMBASSY_SORTS = ['embassy', 'consulate-general', 'consulate', 'honorary-consul'] as const

export type EmbassySort = (typeof EMBASSY_SORTS)[number]

/** The name of an embassy or consulate taken apart: what it is, whose, and where it is accredited or sits. */
export type EmbassyName = { readonly sort: EmbassySort; readonly of: string; readonly at?: string }

type Shape = readonly [EmbassySort, RegExp]

/** The more particular comes first: a consulate general is a consulate by its words, too. */
const BODIES: readonly Shape[] = [
  ['honorary-consul', /^(?:văn phòng )?(?:tổng )?lãnh sự(?: quán)? danh dự (?:của )?(.+?)(?: tại (.+))?$/i],
  ['consulate-general', /^tổng lãnh sự quán (?:của )?(.+?)(?: tại (.+))?$/i],
  ['consulate', /^lãnh sự quán (?:của )?(.+?)(?: tại (.+))?$/i],
  ['embassy', /^(?:đại sứ quán|đsq) (?:của )?(.+?)(?: tại (.+))?$/i],
  [
    'honorary-consul',
    /^(?:the )?honorary consul(?:ate)?(?: general)? of (?:the )?(.+?)(?: (?:in|to) (.+))?$/i,
  ],
  ['consulate-general', /^(?:the )?consulate[- ]general of (?:the )?(.+?)(?: in (.+))?$/i],
  ['consulate', /^(?:the )?consulate of (?:the )?(.+?)(?: in (.+))?$/i],
  ['embassy', /^(?:the )?embassy of (?:the )?(.+?)(?: (?:in|to) (.+))?$/i],
  ['honorary-consul', /^(?:the )?(.+?) honorary consul(?:ate)?(?: in (.+))?$/i],
  ['consulate-general', /^(?:the )?(.+?) consulate[- ]general(?: in (.+))?$/i],
  ['consulate', /^(?:the )?(.+?) consulate(?: in (.+))?$/i],
  ['embassy', /^(?:the )?(.+?) embassy(?: (?:in|to) (.+))?$/i],
]

/** Whoever heads one, by the words of the post. Deputies and attachés head none. */
const HEADS: readonly Shape[] = [
  ['honorary-consul', /^(?:tổng )?lãnh sự danh dự(?: (?:của )?(.+?))??(?: tại (.+))?$/i],
  ['consulate-general', /^tổng lãnh sự(?: (?!quán)(?:của )?(.+?))??(?: tại (.+))?$/i],
  ['consulate', /^lãnh sự(?: (?!quán|danh dự)(?:của )?(.+?))??(?: tại (.+))?$/i],
  [
    'embassy',
    /^(?:đại sứ|đại biện(?: lâm thời)?)(?: đặc mệnh toàn quyền)?(?: (?!quán)(?:của )?(.+?))??(?: tại (.+))?$/i,
  ],
  ['honorary-consul', /^honorary consul(?: general)?(?: of (?:the )?(.+?))??(?: (?:in|to) (.+))?$/i],
  ['consulate-general', /^consul[- ]general(?: of (?:the )?(.+?))??(?: (?:in|to) (.+))?$/i],
  ['consulate', /^consul(?: of (?:the )?(.+?))??(?: (?:in|to) (.+))?$/i],
  [
    'embassy',
    /^(?:ambassador(?: extraordinary and plenipotentiary)?|charg[eé] d[’']affaires)(?: of (?:the )?(.+?))??(?: (?:in|to) (.+))?$/i,
  ],
  ['consulate-general', /^(.+?) consul[- ]general(?: (?:in|to) (.+))?$/i],
  ['embassy', /^(.+?) ambassador(?: to (.+))?$/i],
]

/** An embassy or consulate by its name; undefined for any other body. */
export function embassyNamed(name: string): EmbassyName | undefined {
  return matched(BODIES, name, true)
}

/** The embassy or consulate somebody heads by the words of the post; its country may stand elsewhere and is then empty. */
export function embassyHeaded(post: string): EmbassyName | undefined {
  if (/^(?:phó|deputy|former|nguyên|vice)\b/i.test(post.trim())) return undefined
  return matched(HEADS, post, false)
}

function matched(shapes: readonly Shape[], text: string, needsCountry: boolean): EmbassyName | undefined {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  for (const [sort, shape] of shapes) {
    const match = shape.exec(line)
    if (!match || (needsCountry && !match[1])) continue
    return { sort, of: match[1] ?? '', ...(match[2] ? { at: match[2] } : {}) }
  }
  return undefined
}
