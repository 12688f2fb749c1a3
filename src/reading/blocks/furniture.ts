import type { CutReason } from '../words/cut-reasons.ts'
import {
  EN_BYLINE,
  EN_CAPTION,
  EN_COMMENTS,
  EN_CONTACT,
  EN_CREDIT,
  EN_END,
  EN_KEYWORDS,
  EN_LEGAL,
  EN_MENU,
  EN_RELATED,
  EN_SHARE,
  EN_SIGNUP,
  EN_SOCIAL,
  EN_TURN,
} from '../words/en/furniture-words.ts'
import {
  VI_BYLINE,
  VI_CAPTION,
  VI_COMMENTS,
  VI_CONTACT,
  VI_CREDIT,
  VI_KEYWORDS,
  VI_LEGAL,
  VI_MENU,
  VI_RELATED,
  VI_SHARE,
  VI_SIGNUP,
  VI_TURN,
} from '../words/vi/furniture-words.ts'
import { withoutDay } from './dateline.ts'
import type { Line } from './lines.ts'

const RELATED = new Set([...EN_RELATED, ...VI_RELATED])
const CONTACT = new Set([...EN_CONTACT, ...VI_CONTACT])
const MENU = new Set([...EN_MENU, ...VI_MENU])

/** What a header line opens: everything after it belongs to it until the story goes on. */
export type Opening = 'related headlines' | 'contact block' | 'readers’ comments'

export function openingOf(line: Line): Opening | undefined {
  if (line.words > 8) return undefined
  if (RELATED.has(line.folded)) return 'related headlines'
  if (CONTACT.has(line.folded)) return 'contact block'
  if (/^contact \w+( \w+)?$/.test(line.folded) && !/[.!?]$/.test(line.plain)) return 'contact block'
  return EN_COMMENTS.test(line.plain) || VI_COMMENTS.test(line.plain) ? 'readers’ comments' : undefined
}

/** “Also Read: Kenya Airways adds…”, “>>> Đọc thêm: …”, “More: A | B”: header and headlines in one line. */
function isTeaser(line: Line): boolean {
  if (/^(>{2,}|▶|►|»)\s/.test(line.plain)) return true
  if (!line.plain.includes(':')) return false
  const head = /^[>»▶\s]*([^:]{3,30}):\s*\S/.exec(line.plain)?.[1]
  return head !== undefined && RELATED.has(foldHead(head)) && !/[.!?]$/.test(line.plain)
}

function foldHead(head: string): string {
  return head.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim()
}

const PHONE = /(\+?\d[\d\s().-]{7,}\d)|\bext\.?\s*\d/
const ADDRESS = /(\bwechat\s*:|@[\w.-]+\.\w+|\bhotline\b|\b(tel|fax|phone)\b\s*[:+\d])/i

/** A short line that holds a telephone number, an address of the mail or a press office. */
function isContact(line: Line): boolean {
  if (line.words > 24) return false
  if (ADDRESS.test(line.plain)) return true
  const head = /^([^:?]{3,30})[:?]/.exec(line.plain)?.[1]
  if (head && CONTACT.has(foldHead(head))) return true
  if (line.words > 16 || !/\d/.test(line.plain) || /[.!?]$/.test(line.plain)) return false
  return PHONE.test(withoutDay(line.plain))
}

/** What may part the items of a menu; a line that holds none of it is one item. */
const PARTED = /[|»«>·/\]]|\s{2}|\s-\s/

/** `Home | Programs | Contact us`, `Trang chủ > Kinh tế`: short items between bars or arrows. */
function isMenu(line: Line): boolean {
  if (MENU.has(line.folded)) return true
  if (/[.!?]$/.test(line.plain) || line.words > 24 || !PARTED.test(line.plain)) return false
  const items = line.plain
    .split(/\s*(?:[|»«>·/\]]|\s{2,}|\s-\s|>>|Â»)\s*\[?\s*/)
    .filter((item) => item.trim())
  if (
    items.length < 2 ||
    !items.every((item) => item.trim().split(/[\s–-]+/).length <= 4 && !/\d{2}/.test(item))
  )
    return false
  if (items.some((item) => MENU.has(foldHead(item.replace(/[^\p{L}\s]/gu, '').trim())))) return true
  return items.length >= 3 || /[|»>]/.test(line.plain)
}

function isShareBar(line: Line): boolean {
  if (line.words > 10) return false
  if (EN_SHARE.test(line.folded) || VI_SHARE.test(line.folded)) return true
  return line.words <= 6 && (line.folded.match(EN_SOCIAL) ?? []).length >= 2
}

function isKeywords(line: Line): boolean {
  return (
    EN_KEYWORDS.test(line.plain) || VI_KEYWORDS.test(line.plain) || /^#\p{L}[^#]{1,30}(#|$)/u.test(line.plain)
  )
}

function isByline(line: Line): boolean {
  if (line.words > 14 || EN_END.test(line.plain)) return EN_END.test(line.plain)
  if (/^\p{Ll}/u.test(line.plain) && !/^posted by/.test(line.plain)) return false
  return (EN_BYLINE.test(line.plain) || VI_BYLINE.test(line.plain)) && !/[^\p{Lu}][.!?]$/u.test(line.plain)
}

const FOREIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Greek}\p{Script=Hebrew}]/gu

/** Letters of the Latin script with their marks, and common signs: most lines hold nothing else. */
const LATIN_ONLY = /^[\u0000-\u036f\u1e00-\u1eff\u2000-\u22ff]*$/

function isForeign(line: Line): boolean {
  if (LATIN_ONLY.test(line.text)) return false
  const foreign = (line.plain.match(FOREIGN) ?? []).length
  if (foreign < 2) return false
  return foreign * 2 > (line.plain.match(/\p{L}/gu) ?? []).length
}

/** Why a line by itself is furniture, if it is. */
export function furnitureOf(line: Line): CutReason | undefined {
  if (!/[\p{L}\p{N}]/u.test(line.plain) || /^(\[\d+\]\s*)+$/.test(line.plain)) return 'ornament'
  if (isForeign(line)) return 'language not read'
  if (line.words > 40) return undefined
  if (isTeaser(line)) return 'related headlines'
  if (isShareBar(line)) return 'share bar'
  if (isKeywords(line)) return 'keywords'
  if (EN_LEGAL.test(line.plain) || VI_LEGAL.test(line.plain)) return 'legal notice'
  if (EN_TURN.test(line.plain) || VI_TURN.test(line.plain)) return 'page turner'
  if (EN_SIGNUP.test(line.plain) || VI_SIGNUP.test(line.plain)) return 'sign-up box'
  if (isContact(line)) return 'contact block'
  if (isByline(line)) return 'byline'
  return isMenu(line) ? 'menu' : undefined
}

/** A credit holds one of these marks; most lines hold none. */
const CREDITS = /[:/©]/

/** A line under a picture: it says so, or ends in the picture's credit. A writer's line or a notice of rights is none. */
export function isCaption(line: Line): boolean {
  if (line.plain.length > 420 || !looksCredited(line)) return false
  return !isByline(line) && !(line.words < 30 && EN_LEGAL.test(line.plain))
}

function looksCredited(line: Line): boolean {
  if (EN_CAPTION.test(line.plain) || VI_CAPTION.test(line.plain)) return true
  const ending = line.plain.slice(-110)
  return CREDITS.test(ending) && (EN_CREDIT.test(ending) || VI_CREDIT.test(ending))
}
