/** What is never words of the page. */
const DROPPED = new Set([
  ...[
    'script',
    'style',
    'noscript',
    'template',
    'head',
    'svg',
    'math',
    'iframe',
    'object',
    'embed',
    'canvas',
  ],
  ...['video', 'audio', 'select', 'button', 'input', 'textarea', 'datalist', 'dialog', 'map'],
])

/** Elements that stand apart from what is before and after them. */
const APART = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'nav',
    'aside',
    'form',
    'fieldset',
    'address',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'dl',
    'table',
    'blockquote',
    'pre',
    'figure',
    'figcaption',
  ],
  ...['hr', 'details', 'summary', 'center', 'caption', 'body'],
])

/** Elements that begin a line of their own within what they stand in. */
const LINE = new Set(['li', 'dt', 'dd'])

/** Invisible marks of where a word may be broken. */
const SOFT = /[\u00ad\u200b\ufeff]/g

const BREAKS = ['', ' ', '\n', '\n\n'] as const
type Break = (typeof BREAKS)[number]

/** Text under way: what is written, the break due before the next word, and the bullet it stands behind. */
type Writing = { readonly pieces: string[]; due: Break; bullet: string; begun: boolean }

/**
 * The words of an element as plain text: paragraphs apart by a blank line, list items, rows and broken lines each on a
 * line, cells divided by a bar. `leaveOut` names elements to pass over with all they hold.
 */
export function pageText(element: Element, leaveOut: ReadonlySet<string> = new Set()): string {
  const writing: Writing = { pieces: [], due: '', bullet: '', begun: false }
  writeChildren(writing, element, leaveOut)
  return writing.pieces.join('')
}

function writeChildren(writing: Writing, element: Element, leaveOut: ReadonlySet<string>): void {
  for (const child of element.childNodes) {
    if (child.nodeType === 3) writeWords(writing, child.textContent ?? '')
    else if (child.nodeType === 1) writeElement(writing, child as Element, leaveOut)
  }
}

function writeElement(writing: Writing, element: Element, leaveOut: ReadonlySet<string>): void {
  const name = element.localName.toLowerCase()
  if (DROPPED.has(name) || leaveOut.has(name) || isHidden(element)) return
  if (name === 'br') stepApart(writing, '\n')
  else if (name === 'pre') writePre(writing, element)
  else if (name === 'tr') writeRow(writing, element, leaveOut)
  else writeAround(writing, element, leaveOut, breakAround(element, name))
}

function writeAround(writing: Writing, element: Element, leaveOut: ReadonlySet<string>, apart: Break): void {
  stepApart(writing, apart)
  if (element.localName.toLowerCase() === 'li') writing.bullet = '• '
  writeChildren(writing, element, leaveOut)
  writing.bullet = ''
  stepApart(writing, apart)
}

/** A list within a list, and a paragraph that fills an item or a cell, open no paragraph of their own. */
function breakAround(element: Element, name: string): Break {
  if (LINE.has(name)) return '\n'
  if (!APART.has(name)) return ''
  const parent = element.parentElement?.localName.toLowerCase() ?? ''
  return ['li', 'dd', 'dt'].includes(parent) && ['ul', 'ol', 'p', 'div', 'dl'].includes(name) ? '\n' : '\n\n'
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? ''
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}

function stepApart(writing: Writing, step: Break): void {
  if (writing.begun) writing.due = stronger(writing.due, step)
}

function stronger(a: Break, b: Break): Break {
  return BREAKS.indexOf(a) >= BREAKS.indexOf(b) ? a : b
}

function writeWords(writing: Writing, raw: string): void {
  const text = raw.replace(SOFT, '').replace(/\s+/g, ' ')
  if (text === '') return
  if (text.startsWith(' ')) writing.due = writing.begun ? stronger(writing.due, ' ') : writing.due
  const words = text.trim()
  if (!words) return
  write(writing, words)
  writing.due = text.endsWith(' ') ? ' ' : ''
}

function write(writing: Writing, words: string): void {
  writing.pieces.push(writing.due, writing.bullet, words)
  writing.bullet = ''
  writing.begun = true
}

function writePre(writing: Writing, element: Element): void {
  writeBlock(writing, (element.textContent ?? '').replace(SOFT, '').replace(/\r\n?/g, '\n').trim(), '\n\n')
}

/** A row of a table is a line; where its cells hold paragraphs, the table only lays out the page, and they stand apart. */
function writeRow(writing: Writing, row: Element, leaveOut: ReadonlySet<string>): void {
  const cells = [...row.children]
    .map((cell) => (isHidden(cell) ? '' : pageText(cell, leaveOut)))
    .filter(Boolean)
  if (cells.some((text) => text.includes('\n\n'))) for (const text of cells) writeBlock(writing, text, '\n\n')
  else writeBlock(writing, cells.map((text) => text.replaceAll('\n', ' ')).join(' | '), '\n')
}

function writeBlock(writing: Writing, text: string, apart: Break): void {
  if (!text) return
  stepApart(writing, apart)
  write(writing, text)
  writing.due = apart
}
