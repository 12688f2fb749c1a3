export type MailToMake = {
  readonly from?: string
  readonly subject?: string
  readonly date?: string
  readonly text?: string
  readonly html?: string
  readonly attached?: readonly { readonly name: string; readonly type: string; readonly bytes: Uint8Array }[]
}

/** A saved e-mail of these parts, its letters in base64 and its head in encoded words. */
export function makeMail(mail: MailToMake): Buffer {
  const parts = [
    ...(mail.text === undefined ? [] : [part('text/plain; charset=utf-8', Buffer.from(mail.text))]),
    ...(mail.html === undefined ? [] : [part('text/html; charset=utf-8', Buffer.from(mail.html))]),
  ]
  const body = multipart('alternative', 'words', parts)
  const attached = (mail.attached ?? []).map((one) =>
    part(
      `${one.type}; name="${one.name}"`,
      one.bytes,
      `Content-Disposition: attachment; filename="${one.name}"\r\n`,
    ),
  )
  const heads = [
    'Received: from mail.example.org by desk.example.org; Wed, 2 Apr 2025 09:00:00 +0700',
    `From: ${mail.from ?? 'Office of International Affairs <office@example.org>'}`,
    'To: desk@example.org',
    ...(mail.subject === undefined ? [] : [`Subject: ${encoded(mail.subject)}`]),
    `Date: ${mail.date ?? 'Wed, 2 Apr 2025 08:59:00 +0700'}`,
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
  ]
  return Buffer.from(
    `${heads.join('\r\n')}\r\n${attached.length ? multipart('mixed', 'whole', [body, ...attached]) : body}`,
  )
}

function multipart(kind: string, boundary: string, parts: readonly string[]): string {
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--\r\n`
}

function part(type: string, bytes: Uint8Array, more = ''): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n${more}\r\n${lines.join('\r\n')}`
}

function encoded(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
}
