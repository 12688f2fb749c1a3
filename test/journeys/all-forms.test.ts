import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { loadOffice } from '#acts/load-samples.ts'
import { openMission } from '#acts/open-mission.ts'
import { readSampleFolders } from '#intake/sample-files.ts'
import { SECTIONS } from '#web/sections.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { webApp } from '../support/web-app.ts'

const OFFICE = 'da-nang'
const PERSON = 'Trần Văn Thử'

/** Ways a form is filled in wrongly: nothing in it, far too much, and what no field can read. */
const WRONG = { nothing: '', 'too much': 'x'.repeat(70_000), nonsense: '§§ 99/99 ~~' } as const

type Form = {
  readonly path: string
  readonly fields: readonly Element[]
  /** The page it stands on, and what tells it from the others. */
  readonly on: string
  readonly key: string
  /** The first way to send it. */
  readonly button: Element | null
}

describe.each(oneDatabase())('every form of every page, on $title', (server) => {
  describe.skipIf(server.skipped)('filled in wrongly', () => {
    let desk: TestContext
    let app: Hono
    let forms: readonly Form[] = []

    beforeAll(async () => {
      desk = await openContext(server)
      app = webApp(desk.ctx)
      await fill(desk)
      forms = await formsOf(app)
    }, 180_000)
    afterAll(async () => await desk?.drop())

    test('there are forms to try', () => {
      expect(new Set(forms.map(({ path }) => path.replace(/\/[\w-]*\d[\w-]*/g, '/…'))).size).toBeGreaterThan(
        30,
      )
    })

    test.each(Object.entries(WRONG))(
      'with %s in it names its fields as their labels do, and leads to them',
      async (_, wrong) => {
        const faults: string[] = []
        let refused = 0
        for (const found of forms) {
          // What was sent before may have changed the page or taken the form away.
          const form = (await formsOn(app, found.on)).find((one) => one.key === found.key)
          if (!form) continue
          const answer = await app.request(`http://localhost${form.path}`, {
            method: 'POST',
            body: bodyOf(form, wrong),
          })
          if (answer.status < 400) continue
          refused += 1
          expect([form.path, answer.status < 500]).toEqual([form.path, true])
          const { document: page } = parseHTML(await answer.text())
          for (const line of page.querySelectorAll('#problems > ul > li')) {
            const [link, says] = [line.querySelector('a[href^="#f-"]'), line.textContent ?? '']
            const id = link?.getAttribute('href')?.slice(1) ?? ''
            if (link && !page.getElementById(id)) faults.push(`${form.path}: no ${id} – ${says}`)
            if (!link && !OF_NO_FIELD.test(says)) faults.push(`${form.path}: leads nowhere – ${says}`)
            const inner = /“[a-z]+(?:[A-Z]\w*|(?:\.\w+)+)”/.exec(says)?.[0]
            if (inner) faults.push(`${form.path}: ${inner} – ${says}`)
          }
        }
        expect(refused).toBeGreaterThan(15)
        expect([...new Set(faults.map((fault) => fault.slice(0, 400)))]).toEqual([])
      },
      180_000,
    )
  })
})

/** Said of the whole of what was sent, or of what no field of the form holds. */
const OF_NO_FIELD =
  /đã có hồ sơ|đã được hoàn tác|Người khác vừa|cửa sổ khác|Chưa chọn mục nào|không có mục trong sổ|có người vừa quyết định|Không thể hoàn tác|vừa được người khác sửa/

/** The forms of the pages of an office, of those a section leads to, and of some of each sort they list; each once by its address. */
async function formsOf(app: Hono): Promise<readonly Form[]> {
  const forms = new Map<string, Form>()
  const queue = SECTIONS.flatMap(({ pages }) => pages.map(({ at }) => at)).filter((at) => !at.startsWith('/'))
  const seen = new Map<string, number>()
  const waiting = queue.map((at) => `/${OFFICE}/${at}`.replace(/\/$/, ''))
  const asked = new Set<string>()
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (asked.has(path)) continue
    asked.add(path)
    const page = await pageAt(app, path)
    for (const form of formsIn(page, path)) if (!forms.has(form.key)) forms.set(form.key, form)
    for (const link of page?.querySelectorAll(`main a[href^="/${OFFICE}/"]`) ?? []) {
      const [to = ''] = (link.getAttribute('href') ?? '').split('#')
      const sort = sortOf(to)
      const count = seen.get(sort) ?? 0
      if (asked.has(to) || count >= 3 || /\.\w+$/.test(to)) continue
      seen.set(sort, count + 1)
      waiting.push(to)
    }
  }
  return [...forms.values()]
}

async function pageAt(app: Hono, path: string): Promise<Document | undefined> {
  const answer = await app.request(`http://localhost${path}`)
  if (answer.status !== 200 || !answer.headers.get('content-type')?.includes('html')) return undefined
  return parseHTML(await answer.text()).document
}

async function formsOn(app: Hono, path: string): Promise<readonly Form[]> {
  return formsIn(await pageAt(app, path), path)
}

function formsIn(page: Document | undefined, on: string): readonly Form[] {
  return [...(page?.querySelectorAll('form[method="post"]') ?? [])].flatMap((form) => {
    const path = form.getAttribute('action') ?? on
    const fields = [...form.querySelectorAll('input, select, textarea')]
    const key = `${sortOf(path)} ${fields.map((field) => field.getAttribute('name')).join(' ')}`
    return path.startsWith(`/${OFFICE}/`)
      ? [{ on, path, key, fields, button: form.querySelector('button') }]
      : []
  })
}

/** An address without what tells one thing from another of its sort. */
function sortOf(path: string): string {
  return path
    .split('?')[0]
    ?.split('/')
    .map((step, i) => (i > 2 && /\d/.test(step) ? '…' : step))
    .join('/') as string
}

/** What is chosen or hidden stays as it is; what is typed is wrong. */
function bodyOf({ fields, button }: Form, wrong: string): FormData {
  const body = new FormData()
  for (const field of fields) {
    const [name, type] = [field.getAttribute('name'), field.getAttribute('type') ?? '']
    if (!name || type === 'file' || type === 'submit') continue
    if (name === 'as') body.append(name, PERSON)
    else if (type === 'hidden') body.append(name, field.getAttribute('value') ?? '')
    else if (type === 'radio' || type === 'checkbox') {
      if (field.hasAttribute('checked')) body.append(name, field.getAttribute('value') ?? 'on')
    } else if (field.tagName === 'SELECT') {
      const chosen = field.querySelector('option[selected]') ?? field.querySelector('option')
      body.append(name, chosen?.getAttribute('value') ?? '')
    } else {
      // A browser takes no more than a field has room for.
      const most = Number(field.getAttribute('maxlength') ?? Number.POSITIVE_INFINITY)
      body.append(name, wrong.slice(0, most))
    }
  }
  const [name, value] = ['name', 'value'].map((one) => button?.getAttribute(one) ?? '')
  if (name) body.append(name, value ?? '')
  if (!body.has('as')) body.append('as', PERSON)
  return body
}

async function fill({ ctx }: TestContext): Promise<void> {
  const folder = new URL('../../samples', import.meta.url).pathname
  const sample = readSampleFolders(folder).find(({ office }) => office.id === OFFICE)
  const { missions: _, ...office } = sample?.office ?? {}
  const documents = (sample?.documents ?? []).map(({ fields, text }, i) => ({
    text,
    judged: i % 2 ? 'partly' : 'yes',
    demo: fields.demo === 'yes',
    ...(fields.published ? { published: fields.published } : {}),
  }))
  await loadOffice(ctx, { ...office, documents } as unknown as Parameters<typeof loadOffice>[1])
  const actor = { office: OFFICE, person: PERSON }
  await perform(ctx, actor, openMission, { direction: 'out', title: 'Đoàn đi Changwon', secret: false })
  await perform(ctx, actor, addSource, { text: 'Bản tin chưa đọc.', title: 'Bản tin' })
}
