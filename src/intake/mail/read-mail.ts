import PostalMime, { type Address, type Email } from 'postal-mime'
import type { Bilingual, Problem } from '#model/problem.ts'
import type { Stated } from '../intake.ts'
import { documentWithoutText, mailNotRead } from '../problems.ts'
import type { Read } from '../read.ts'
import { readPage } from '../read-page.ts'
import { mailDay } from '../written-day.ts'

const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 200_000, maxRfc822NestingDepth: 0 } as const

/**
 * A saved e-mail as text: its subject, then its words. Who sent it and when are stated by its head. What is attached is
 * listed on the receipt and not read; to have it read, it is added as a file of its own.
 */
export async function readMail(bytes: Uint8Array): Promise<Read | Problem> {
  const mail = await parseMail(bytes)
  if (!mail) return mailNotRead()
  const words = wordsOf(mail)
  const subject = oneLine(mail.subject)
  const text = [subject, words].filter(Boolean).join('\n\n')
  if (!words.trim()) return documentWithoutText()
  return {
    text,
    mediaType: 'message/rfc822',
    ...statedBy(mail, subject),
    notes: attachedNote(mail),
    attached: mail.attachments.map(({ filename, content }) => ({
      name: filename ?? '',
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
  }
}

async function parseMail(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, LIMITS)
  } catch {
    // The parser throws past its limits and on what is no message: both are said as one sentence.
    return undefined
  }
}

/** The plain words where there are any, else what its page says. */
function wordsOf(mail: Email): string {
  const plain = (mail.text ?? '').replace(/\r\n?/g, '\n').trim()
  if (plain) return plain
  const page = readPage(mail.html ?? '')
  return page.read ? page.text : ''
}

function statedBy(mail: Email, subject: string): Stated {
  const published = dayOf(mail)
  const publisher = senderOf(mail.from ?? mail.sender)
  return {
    ...(subject ? { title: subject } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
  }
}

function dayOf(mail: Email): string | undefined {
  return mailDay(mail.headers.find((header) => header.key === 'date')?.value ?? '')
}

function senderOf(from: Address | undefined): string {
  const name = oneLine(from?.name).replace(/^["']|["']$/g, '')
  const address = from && 'address' in from ? (from.address ?? '') : ''
  return (name && address ? `${name} <${address}>` : name || address).slice(0, 200)
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 500)
}

function attachedNote(mail: Email): readonly Bilingual[] {
  const names = mail.attachments
    .filter((one) => !one.related)
    .map((one) => oneLine(one.filename ?? '') || one.mimeType)
  if (!names.length) return []
  const list = `${names.slice(0, 20).join(', ')}${names.length > 20 ? ' …' : ''}`
  return [
    {
      en: `Attached and not read: ${list}. Add them as files to have them read.`,
      vi: `Tệp đính kèm, không được đọc: ${list}. Hãy thêm từng tệp nếu muốn đọc.`,
    },
  ]
}
