#!/usr/bin/env node
// Makes quotes that stand in a set of texts and quotes that were falsified, to measure the quote gate with.
//   node scripts/make-quotes.mjs TEXTS.jsonl OUT_DIR [SEED]
// Each line of OUT_DIR/quotes.jsonl is { id, class, quote, expect }: the text's id, how the quote was made, and whether the
// gate has to accept it. A changed quote that by chance stands elsewhere in its text is left out. One seed, one set.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const WORD = '[\\p{L}\\p{N}\\p{M}]'

/** A small seeded generator, so that two runs make the same set. */
function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function plain(text) {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’‚‹›′]/g, "'")
    .trim()
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Does the quote stand in the text as whole words and numbers? */
function standsWhole(text, quote) {
  const before = `(?<!${WORD}|${WORD}[-‐‑'’_]|\\p{N}[.,/:–])`
  const after = `(?!${WORD}|[-‐‑'_]${WORD}|[.,/:–]\\p{N})`
  return new RegExp(before + escaped(plain(quote)) + after, 'u').test(plain(text))
}

/** Stretches of whole words within one paragraph, without marks at their ends. */
function stretches(text, random, count) {
  const paragraphs = text.split(/\n+/).filter((line) => line.trim().split(/\s+/).length >= 8)
  const made = new Set()
  for (let tries = 0; tries < count * 6 && made.size < count && paragraphs.length; tries += 1) {
    const words = paragraphs[Math.floor(random() * paragraphs.length)].trim().split(/(?<=\s)/)
    const length = Math.min(words.length, 4 + Math.floor(random() * 22))
    const from = Math.floor(random() * (words.length - length + 1))
    const quote = words
      .slice(from, from + length)
      .join('')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '')
    if (quote.length > 12) made.add(quote)
  }
  return [...made]
}

function placeIn(matches, random) {
  return matches.length ? matches[Math.floor(random() * matches.length)] : undefined
}

function replaceAt(text, at, length, by) {
  return text.slice(0, at) + by + text.slice(at + length)
}

const NFD_ONLY = (quote) => (quote.normalize('NFD') === quote ? undefined : quote.normalize('NFD'))

/** Changes the gate has to see through. */
const TRUE_CLASSES = {
  verbatim: (quote) => quote,
  nfd: NFD_ONLY,
  'folded spaces': (quote, random) =>
    quote.includes(' ') ? quote.replace(/ /g, () => (random() < 0.5 ? '\u00a0' : ' \t ')) : undefined,
  'quote marks': (quote) =>
    /["'“”‘’]/.test(quote)
      ? quote.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/^"|"$/g, '“')
      : undefined,
  crlf: (quote, random) => {
    const space = placeIn([...quote.matchAll(/ /g)], random)
    return space ? replaceAt(quote, space.index, 1, '\r\n') : undefined
  },
}

function changeDigit(quote, random) {
  const digit = placeIn([...quote.matchAll(/\d/g)], random)
  if (!digit) return undefined
  return replaceAt(quote, digit.index, 1, String((Number(digit[0]) + 1 + Math.floor(random() * 8)) % 10))
}

function nameIn(quote, random) {
  return placeIn([...quote.matchAll(/(?<=\s)\p{Lu}[\p{L}\p{M}]{2,}/gu)], random)
}

function changeName(quote, random) {
  const name = nameIn(quote, random)
  if (!name) return undefined
  const at = name.index + 1 + Math.floor(random() * (name[0].length - 1))
  const letter = String.fromCharCode(97 + Math.floor(random() * 26))
  return /\p{Ll}/u.test(quote[at]) ? replaceAt(quote, at, 1, letter) : undefined
}

function swapName(quote, random, text) {
  const name = nameIn(quote, random)
  const other = placeIn([...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{M}]{2,}/gu)], random)
  return name && other && other[0] !== name[0]
    ? replaceAt(quote, name.index, name[0].length, other[0])
    : undefined
}

function insertNot(quote, random, text) {
  const vietnamese = /[ăâđêôơư]/i.test(text.slice(0, 2000).replace(/\p{Lu}\S*/gu, ''))
  const verb = vietnamese
    ? /(?<=\s)(đã|sẽ|ký|là|có)(?=\s)/g
    : /(?<=\s)(has|have|had|will|was|were|is|are|would|should|can)(?=\s)/g
  const found = placeIn([...quote.matchAll(verb)], random)
  if (!found) return undefined
  return vietnamese
    ? replaceAt(quote, found.index, 0, 'không ')
    : replaceAt(quote, found.index + found[0].length, 0, ' not')
}

function removeNot(quote) {
  const without = quote.replace(/ (not|never|no|không|chưa)(?= )/, '').replace(/n['’]t(?= )/, '')
  return without === quote ? undefined : without
}

function cutWord(quote, random) {
  const front = random() < 0.5
  return front
    ? quote.replace(/^[\p{L}]\p{M}*(?=[\p{L}])/u, '')
    : quote.replace(/(?<=[\p{L}])[\p{L}]\p{M}*$/u, '')
}

function cutNumber(quote, random) {
  const number = placeIn([...quote.matchAll(/(?<![\p{L}\p{N}.,/:-])\d[\d.,]*\d/gu)], random)
  if (!number) return undefined
  if (random() < 0.5)
    return quote.slice(number.index + 1 + Math.floor(random() * (number[0].length - 1))).replace(/^[.,]/, '')
  const keep = 1 + Math.floor(random() * (number[0].length - 1))
  return quote.slice(0, number.index + keep).replace(/[.,]$/, '')
}

/** Changes the gate has to refuse. */
const FALSE_CLASSES = {
  'digit changed': changeDigit,
  'name letter changed': changeName,
  'name swapped': swapName,
  'not inserted': insertNot,
  'not removed': removeNot,
  'cut inside a word': cutWord,
  'cut inside a number': cutNumber,
}

function quotesOf({ id, text }, random) {
  const lines = []
  for (const quote of stretches(text, random, 24)) {
    for (const [name, change] of Object.entries(TRUE_CLASSES)) {
      const made = change(quote, random)
      if (made !== undefined) lines.push({ id, class: name, quote: made, expect: true })
    }
    for (const [name, change] of Object.entries(FALSE_CLASSES)) {
      const made = change(quote, random, text)
      if (made === undefined || made === quote || !/[\p{L}\p{N}]/u.test(made) || standsWhole(text, made))
        continue
      lines.push({ id, class: name, quote: made, expect: false })
    }
  }
  return lines
}

const [textsFile, outDir, seed = '1'] = process.argv.slice(2)
if (!textsFile || !outDir) {
  console.error('usage: make-quotes.mjs TEXTS.jsonl OUT_DIR [SEED]')
  process.exit(2)
}
const random = randomOf(Number(seed))
const texts = readFileSync(textsFile, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
const quotes = texts.flatMap((text) => quotesOf(text, random))
mkdirSync(outDir, { recursive: true })
writeFileSync(join(outDir, 'quotes.jsonl'), `${quotes.map((quote) => JSON.stringify(quote)).join('\n')}\n`)
console.log(`${quotes.length} quotes of ${texts.length} texts → ${join(outDir, 'quotes.jsonl')}`)
