import { describe, expect, test } from 'vitest'
import { isProblem } from '#model/problem.ts'
import { readFeedApart } from '../read-feed-apart.ts'
import type { Feed } from './feed.ts'
import { feedDay } from './feed-day.ts'
import { readFeed } from './read-feed.ts'

const BASE = 'https://news.example/rss/foreign.xml'

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Tin đối ngoại</title><link>https://news.example/</link>
<item><title><![CDATA[Đà Nẵng ký với <b>Changwon</b>]]></title><link>/a.html</link><guid isPermaLink="false">77</guid><pubDate>Wed, 02 Apr 2025 23:30:00 +0700</pubDate></item>
<item><title>Second &amp; last</title><link>https://other.example/b?x=1&amp;y=2</link><dc:date>2025-04-01</dc:date></item>
<item><title>No address</title></item>
<item><title>Not the web</title><link>javascript:alert(1)</link></item>
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Desk news</title><link href="https://news.example/"/>
<entry><title type="html">A &lt;i&gt;visit&lt;/i&gt;</title><id>tag:news.example,2025:1</id><link rel="self" href="/self.xml"/><link rel="alternate" href="/visit"/><updated>2025-04-05T01:00:00Z</updated><published>2025-04-03T09:00:00+07:00</published></entry>
<entry><id>https://news.example/by-id</id><title>By its id</title></entry></feed>`

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Old news</title></channel><item><title>One</title><link>https://news.example/1</link></item></rdf:RDF>`

function feed(text: string): Feed {
  const read = readFeed(text, BASE)
  if (isProblem(read)) throw new Error(read.problem)
  return read
}

describe('what is read', () => {
  test('RSS: relative addresses, marked titles, days in their own time; what is no address is left out', () => {
    const read = feed(RSS)
    expect(read.title).toBe('Tin đối ngoại')
    expect(read.items).toMatchObject([
      { url: 'https://news.example/a.html', title: 'Đà Nẵng ký với Changwon', published: '2025-04-02' },
      { url: 'https://other.example/b?x=1&y=2', title: 'Second & last', published: '2025-04-01' },
    ])
    expect(feed(RSS.replace('/a.html', '/a2.html')).items[0]?.key).toBe(read.items[0]?.key)
  })

  test('Atom: the address for readers, the day of publication before that of the last change', () => {
    expect(feed(ATOM)).toMatchObject({
      title: 'Desk news',
      items: [
        { url: 'https://news.example/visit', title: 'A visit', published: '2025-04-03' },
        { url: 'https://news.example/by-id', title: 'By its id' },
      ],
    })
  })

  test('RDF, an empty feed, and no more items than a desk could read', () => {
    expect(feed(RDF)).toMatchObject({ title: 'Old news', items: [{ title: 'One' }] })
    expect(feed('<rss><channel/></rss>')).toEqual({ title: 'news.example', items: [] })
    const many = Array.from({ length: 500 }, (_, i) => `<item><link>/${i}</link></item>`).join('')
    expect(feed(`<rss><channel>${many}</channel></rss>`).items.length).toBe(200)
  })

  test.each([
    ['2025-04-02T23:30:00+07:00', '2025-04-02'],
    ['Wed, 2 Apr 2025 01:00:00 GMT', '2025-04-02'],
    ['30 February 2025', undefined],
    ['yesterday', undefined],
    ['02/04/2025', undefined],
  ])('the day of %s', (text, day) => {
    expect(feedDay(text)).toBe(day)
  })
})

describe('what is not', () => {
  const refused = async (text: string | Uint8Array) => {
    const read = await readFeedApart(typeof text === 'string' ? Buffer.from(text) : text, BASE)
    if (!isProblem(read)) throw new Error('it was read')
    expect([read.where, read.says.en.length > 20, read.says.vi.length > 20]).toEqual(['url', true, true])
    return read.problem
  }

  test('declares things of its own', async () => {
    const bomb = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
    expect(
      await refused(`<?xml version="1.0"?>${bomb}<rss><channel><title>&b;</title></channel></rss>`),
    ).toBe('xml-with-doctype')
    const outside = '<!DOCTYPE rss SYSTEM "file:///etc/passwd">'
    expect(await refused(`<?xml version="1.0"?>${outside}<rss/>`)).toBe('xml-with-doctype')
  })

  test('is nested without end', async () => {
    expect(await refused(`<rss>${'<a>'.repeat(200_000)}`)).toBe('xml-too-complex')
  })

  test('is larger than any feed, or not in the letters it names', async () => {
    expect(await refused(Buffer.alloc(5_000_001, 0x20))).toBe('feed-too-large')
    expect(await refused(Buffer.from([0x3c, 0x72, 0x73, 0x73, 0xff]))).toBe('feed-not-read')
    expect(await refused('<?xml version="1.0" encoding="klingon"?><rss/>')).toBe('feed-not-read')
  })

  test('is a page; one that names its feed is told of', async () => {
    expect(await refused('<!doctype html><p>News')).toBe('not-a-feed')
    const page = '<!doctype html><link rel="alternate" type="application/rss+xml" href="/rss.xml">'
    const read = await readFeedApart(Buffer.from(page), BASE)
    expect(read).toMatchObject({
      problem: 'feed-elsewhere',
      details: { url: 'https://news.example/rss.xml' },
    })
  })

  test('is other XML, or cut off', async () => {
    expect(await refused('<?xml version="1.0"?><html/>')).toBe('not-a-feed')
    expect(await refused(RSS.slice(0, 300))).toBe('xml-broken')
  })

  test('a million letters written as numbers are read in the child, or end there', async () => {
    const read = await readFeedApart(
      Buffer.from(`<rss><channel><title>${'&#65;'.repeat(900_000)}</title></channel></rss>`),
      BASE,
    )
    expect(isProblem(read) || read.title.length <= 2_000).toBe(true)
  })
})
