import { describe, expect, test } from 'vitest'
import { readConfig } from '#config.ts'

const read = (env: Readonly<Record<string, string>>) => readConfig(env, 'linux', '/home/desk')

describe('settings', () => {
  test('without any there is a server for this machine alone, its data beside the program', () => {
    expect(read({})).toMatchObject({
      dataDir: '/home/desk/data',
      port: 4321,
      host: 'localhost',
      lang: 'en',
      transport: 'socket',
    })
  })

  test('each is taken from the environment; an empty one is none', () => {
    const env = { PORT: '80', ENTENTE_LANG: 'vi', ENTENTE_PG_TRANSPORT: 'tcp', ENTENTE_PG_RUN: 'unshare' }
    expect(read(env)).toMatchObject({ port: 80, lang: 'vi', transport: 'tcp', pgRun: 'unshare' })
    expect(read({ PORT: '', ENTENTE_LANG: '', ENTENTE_DATA: '' })).toMatchObject({
      port: 4321,
      lang: 'en',
      dataDir: '/home/desk/data',
    })
  })

  test('readers have a minute for a question, or what is set; none where it is nought', () => {
    expect(read({})).toMatchObject({ readSeconds: 60 })
    expect(read({ ENTENTE_READ_SECONDS: '2.5' })).toMatchObject({ readSeconds: 2.5 })
    expect(read({ ENTENTE_READ_SECONDS: '0' })).toMatchObject({ readSeconds: 0 })
  })

  test.each([
    'postgres://desk:word@host/entente',
    'postgresql://host/entente?sslmode=require',
    '/var/run/postgresql entente',
  ])('%s names a database', (given) =>
    expect(read({ DATABASE_URL: given })).toMatchObject({ databaseUrl: given }),
  )

  test.each(['localhost:5432', 'http://desk:s3cret@host/entente', 'nonsense s3cret'])(
    '%s names none, and is not repeated',
    (given) => {
      const wrong = read({ DATABASE_URL: given })
      expect(wrong).toMatchObject([{ problem: 'setting-unreadable', where: 'DATABASE_URL' }])
      expect(JSON.stringify(wrong)).not.toContain('s3cret')
    },
  )

  test.each(['localhost', '127.0.0.1', '::1'])('%s is this machine', (host) => {
    expect(read({ HOST: host })).toMatchObject({ host })
  })

  test.each(['0.0.0.0', '::', '192.168.1.5', 'desk.example.org'])(
    '%s would let others ask, who need not sign in: nothing starts with it',
    (host) => expect(read({ HOST: host })).toMatchObject([{ problem: 'setting-unreadable', where: 'HOST' }]),
  )

  test.each(['soon', '-1', '1e9', 'NaN'])('%s is no number of seconds', (given) => {
    expect(read({ ENTENTE_READ_SECONDS: given })).toMatchObject([{ where: 'ENTENTE_READ_SECONDS' }])
  })

  test('a system without Unix sockets is reached over loopback', () => {
    expect(readConfig({}, 'win32', 'C:/desk')).toMatchObject({ transport: 'tcp' })
  })

  test.each([
    ['PORT', 'four'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['ENTENTE_LANG', 'ko'],
    ['ENTENTE_PG_TRANSPORT', 'pipe'],
    ['ENTENTE_PG_RUN', 'sudo'],
  ])('%s=%s is told with what it may be, in both languages', (name, given) => {
    expect(read({ [name]: given })).toMatchObject([
      {
        problem: 'setting-unreadable',
        where: name,
        says: {
          en: expect.stringContaining(`${name} is “${given}”`),
          vi: expect.stringContaining(`${name} đang là “${given}”`),
        },
      },
    ])
  })

  test('all that are wrong are told at once', () => {
    expect(read({ PORT: '0', ENTENTE_PG_RUN: 'sudo' })).toHaveLength(2)
  })
})
