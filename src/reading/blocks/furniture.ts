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
  return EN_COMMENTS.test(line.text) || VI_COMMENTS.test(line.text) ? 'readers’ comments' : undefined
}

/** “Also Read: Kenya Airways adds…”, “>>> Đọc thêm: …”, “More: A | B”: header and headlines in one line. */
function isTeaser(line: Line): boolean {
  if (/^(>{2,}|▶|►|»)\s/.test(line.text)) return true
  const head = /^[>»▶\s]*([^:]{3,30}):\s*\S/.exec(line.text)?.[1]
  return head !== undefined && RELATED.has(foldHead(head)) && !/[.!?]$/.test(line.text)
}

function foldHead(head: string): string {
  return head.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim()
}

const PHONE = /(\+?\d[\d\s().-]{7,}\d)|\bext\.?\s*\d/
const ADDRESS = /(@[\w.-]+\.\w+|\bhotline\b|\b(tel|fax|phone)\b\s*[:+\d])/i

/** A short line that holds a telephone number, an address of the mail or a press office. */
function isContact(line: Line): boolean {
  if (line.words > 24) return false
  if (ADDRESS.test(line.text)) return true
  const head = /^([^:?]{3,30})[:?]/.exec(line.text)?.[1]
  if (head && CONTACT.has(foldHead(head))) return true
  return (
    PHONE.test(line.text) &&
    line.words <= 16 &&
    !/[.!?]$/.test(line.text) &&
    !/\d{1,2}[./-]\d{1,2}[./-]\d{4}/.test(line.text)
  )
}

/** `Home | Programs | Contact us`, `Trang chủ > Kinh tế`: short items between bars or arrows. */
function isMenu(line: Line): boolean {
  if (MENU.has(line.folded)) return true
  if (/[.!?]$/.test(line.text) || line.words > 24) return false
  const items = line.text.split(/\s*(?:[|»«>·/\]]|\s-\s|>>|Â»)\s*\[?\s*/).filter((item) => item.trim())
  if (items.length < 2 || !items.every((item) => item.trim().split(/\s+/).length <= 4 && !/\d{2}/.test(item)))
    return false
  if (items.some((item) => MENU.has(foldHead(item.replace(/[^\p{L}\s]/gu, '').trim())))) return true
  return items.length >= 3 || /[|»>]/.test(line.text)
}

function isShareBar(line: Line): boolean {
  if (line.words > 10) return false
  if (EN_SHARE.test(line.folded) || VI_SHARE.test(line.folded)) return true
  return line.words <= 6 && (line.folded.match(EN_SOCIAL) ?? []).length >= 2
}

function isKeywords(line: Line): boolean {
  return (
    EN_KEYWORDS.test(line.text) || VI_KEYWORDS.test(line.text) || /^#\p{L}[^#]{1,30}(#|$)/u.test(line.text)
  )
}

function isByline(line: Line): boolean {
  if (line.words > 14 || EN_END.test(line.text)) return EN_END.test(line.text)
  if (/^\p{Ll}/u.test(line.text) && !/^posted by/.test(line.text)) return false
  return (EN_BYLINE.test(line.text) || VI_BYLINE.test(line.text)) && !/[^\p{Lu}][.!?]$/u.test(line.text)
}

const FOREIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Greek}\p{Script=Hebrew}]/gu

function isForeign(line: Line): boolean {
  const foreign = (line.text.match(FOREIGN) ?? []).length
  if (foreign < 2) return false
  return foreign * 2 > (line.text.match(/\p{L}/gu) ?? []).length
}

/** Why a line by itself is furniture, if it is. */
export function furnitureOf(line: Line): CutReason | undefined {
  if (!/[\p{L}\p{N}]/u.test(line.text) || /^(\[\d+\]\s*)+$/.test(line.text)) return 'ornament'
  if (isForeign(line)) return 'language not read'
  if (line.words > 40) return undefined
  if (isTeaser(line)) return 'related headlines'
  if (isShareBar(line)) return 'share bar'
  if (isKeywords(line)) return 'keywords'
  if (EN_LEGAL.test(line.text) || VI_LEGAL.test(line.text)) return 'legal notice'
  if (EN_TURN.test(line.text) || VI_TURN.test(line.text)) return 'page turner'
  if (EN_SIGNUP.test(line.text) || VI_SIGNUP.test(line.text)) return 'sign-up box'
  if (isContact(line)) return 'contact block'
  if (isByline(line)) return 'byline'
  return isMenu(line) ? 'menu' : undefined
}

/** A line under a picture: it says so, or ends in the picture's credit. */
export function isCaption(line: Line): boolean {
  if (line.text.length > 420) return false
  if (EN_CAPTION.test(line.text) || VI_CAPTION.test(line.text)) return true
  return EN_CREDIT.test(line.text) || VI_CREDIT.test(line.text)
}
