import type { SaxesTagNS } from 'saxes'
import { sha256 } from '#model/digest.ts'
import type { Problem } from '#model/problem.ts'
import { readXml } from '../read-xml.ts'
import type { Feed, FeedItem } from './feed.ts'
import { feedDay } from './feed-day.ts'
import { notAFeed } from './feed-problems.ts'

const MOST_ITEMS = 200
const LONGEST_TEXT = 2_000

const ITEM = new Set(['item', 'entry'])
const HEAD = new Set(['rss', 'feed', 'RDF'])
/** What is taken from an item; of several days the publication goes before the last change. */
const TAKEN = new Set(['title', 'link', 'guid', 'id', 'pubDate', 'published', 'date', 'updated'])

type Open = { readonly fields: Map<string, string> }

/** Reads RSS 0.9 to 2.0, RDF and Atom. `base` is where it was fetched: addresses in it may be relative. */
export function readFeed(text: string, base: string): Feed | Problem {
  const path: string[] = []
  const items: FeedItem[] = []
  let title = ''
  let words = ''
  let item: Open | undefined
  let known = false
  const open = (tag: SaxesTagNS) => {
    if (path.length === 0) known = HEAD.has(tag.local)
    path.push(tag.local)
    words = ''
    if (ITEM.has(tag.local)) item = { fields: new Map() }
    else if (item && tag.local === 'link') keepLink(item, tag)
  }
  const close = (tag: SaxesTagNS) => {
    path.pop()
    const said = words.replace(/\s+/g, ' ').trim()
    const parent = path.at(-1) ?? ''
    if (item && ITEM.has(tag.local)) {
      const made = itemOf(item, base)
      if (made && items.length < MOST_ITEMS) items.push(made)
      item = undefined
    } else if (item && ITEM.has(parent) && TAKEN.has(tag.local) && said) setOnce(item, tag.local, said)
    else if (!item && !title && tag.local === 'title' && path.length <= 2) title = plain(said)
    words = ''
  }
  const broken = readXml(text, {
    open,
    close,
    words: (piece) => {
      if (words.length < LONGEST_TEXT) words += piece
    },
  })
  if (broken) return broken
  return known ? { title: title || new URL(base).hostname, items } : notAFeed()
}

function setOnce({ fields }: Open, name: string, value: string): void {
  if (!fields.has(name)) fields.set(name, value.slice(0, LONGEST_TEXT))
}

/** Atom writes its address into an attribute; the one for readers is meant. */
function keepLink(item: Open, tag: SaxesTagNS): void {
  const rel = tag.attributes.rel?.value ?? 'alternate'
  const href = tag.attributes.href?.value
  if (href && rel === 'alternate') setOnce(item, 'link', href)
}

function itemOf({ fields }: Open, base: string): FeedItem | undefined {
  const guid = fields.get('guid') ?? fields.get('id')
  const url = webAddress(fields.get('link'), base) ?? webAddress(guid, base, /^https?:/i)
  if (!url) return undefined
  const day = ['published', 'pubDate', 'date', 'updated'].map((name) => feedDay(fields.get(name) ?? ''))
  const published = day.find((one) => one !== undefined)
  return {
    key: sha256(guid ?? url).slice(0, 24),
    url,
    title: plain(fields.get('title') ?? '').slice(0, 300) || url,
    ...(published ? { published } : {}),
  }
}

function webAddress(text: string | undefined, base: string, must = /./): string | undefined {
  if (!text || !must.test(text) || !URL.canParse(text, base)) return undefined
  const url = new URL(text, base)
  return /^https?:$/.test(url.protocol) && url.href.length <= LONGEST_TEXT ? url.href : undefined
}

/** Titles come with markup in them, even escaped. */
function plain(text: string): string {
  return text
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
