const SPECIAL = /[&<>'"]/
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
}

/**
 * A text as it may stand in HTML, between tags and in quotes, written as other parts of a page write it. For what stands on a
 * page by the hundred and is written out as it stands: made part by part it took half of the page's time. Everything that goes
 * into such a text goes through here.
 */
export function escaped(text: string | number): string {
  if (typeof text === 'number') return String(text)
  return SPECIAL.test(text) ? text.replace(/[&<>'"]/g, (sign) => ENTITIES[sign] ?? sign) : text
}
