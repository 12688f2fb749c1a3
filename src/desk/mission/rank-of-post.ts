import type { Rank } from '#model/roster.ts'
import { foldText } from '#model/values/fold.ts'

/** Words of posts by rank, folded; the first that stands in a post decides, so deputies come before heads. */
const WORDS: readonly (readonly [Rank, RegExp])[] = [
  [
    'national',
    /\b(tong bi thu|chu tich nuoc|thu tuong|bo truong|thu truong|prime minister|minister|ambassador|dai su)\b/,
  ],
  ['commune-deputy', /\bpho\b.*\b(phuong|xa|dac khu)\b|\bdeputy\b.*\b(ward|commune)\b/],
  [
    'commune-head',
    /\b(bi thu|chu tich)\b.*\b(phuong|xa|dac khu)\b|\b(chair\w*|secretary)\b.*\b(ward|commune)\b/,
  ],
  [
    'department-deputy',
    /\b(pho giam doc|pho truong ban|pho chanh van phong|pho cuc truong)\b|\bdeputy (director|head)\b/,
  ],
  [
    'deputy-leader',
    /\b(pho bi thu|pho chu tich|pho thi truong|deputy (party )?secretary|vice[ -]?chair\w*|deputy chair\w*|deputy mayor|vice mayor)\b/,
  ],
  [
    'department-head',
    /\b(giam doc (so|ban|trung tam|cong an)|truong ban|chanh van phong|cuc truong|chanh thanh tra)\b|\bdirector of\b/,
  ],
  [
    'leader',
    /\b(bi thu (tinh uy|thanh uy)|chu tich (uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)|thi truong|mayor|governor|party (committee )?secretary|party chief|secretary of the .*party committee|chair\w* of the .*(committee|council)|tinh truong|thong doc)\b/,
  ],
]

/** The rank a post is likely to have; undefined where its words do not tell. A proposal for the list, which a person edits. */
export function rankOfPost(post: string): Rank | undefined {
  const folded = foldText(post)
  return WORDS.find(([, words]) => words.test(folded))?.[0]
}
