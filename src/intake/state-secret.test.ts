import { describe, expect, test } from 'vitest'
import { secretMark } from './state-secret.ts'

const HEAD = 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ MẪU\n\n'
const BODY = '\n\nBÁO CÁO\n\nVề việc tiếp đoàn.'

describe('a text marked as a state secret is known by its head', () => {
  test.each([
    ['MẬT', 'mat'],
    ['Mật', 'mat'],
    ['TỐI MẬT', 'toi-mat'],
    ['Tuyệt mật', 'tuyet-mat'],
    ['MAT', 'mat'],
    ['TOI MAT', 'toi-mat'],
    ['Tuyet mat', 'tuyet-mat'],
    ['(MẬT)', 'mat'],
    ['[TỐI MẬT]', 'toi-mat'],
    ['*** TUYỆT MẬT ***', 'tuyet-mat'],
    ['M Ậ T', 'mat'],
    ['T Ố I   M Ậ T', 'toi-mat'],
    ['ĐỘ MẬT: MẬT', 'mat'],
    ['Độ mật: Tối mật', 'toi-mat'],
    ['DO MAT: TUYET MAT', 'tuyet-mat'],
    ['Do mat: mat', 'mat'],
    ['Mức độ mật: Tuyệt mật', 'tuyet-mat'],
    ['TÀI LIỆU TUYỆT MẬT', 'tuyet-mat'],
    ['MẬT - Bản số: 02', 'mat'],
    ['TỐI MẬT/A', 'toi-mat'],
    ['Số: 12/BC-UBND | MẬT', 'mat'],
    ['Số: 12/BC-UBND\tTỐI MẬT', 'toi-mat'],
    ['Số: 12/BC-UBND      MẬT', 'mat'],
    ['M\u1eacT', 'mat'],
    ['MẬT'.normalize('NFD'), 'mat'],
    ['M\u200bẬT', 'mat'],
  ])('%j', (line, mark) => {
    expect(secretMark(HEAD + line + BODY)).toBe(mark)
    expect(secretMark(`${line}${BODY}`)).toBe(mark)
  })

  test('the highest degree counts', () => {
    expect(secretMark('MẬT\n\nTUYỆT MẬT\n\nBáo cáo')).toBe('tuyet-mat')
  })

  test.each([
    'Hai bên giữ bí mật nội dung trao đổi.',
    'Mật ong rừng được chọn làm quà tặng.',
    'MẬT ONG',
    'Bí mật',
    'BÍ MẬT NHÀ NƯỚC',
    'Luật Bảo vệ bí mật nhà nước có ba độ: Tuyệt mật, Tối mật, Mật.',
    'tài liệu tối mật bị lộ',
    'Độ mật: Không',
    'Độ mật: Thường',
    'Mật khẩu: 1234',
    'MẬT ĐỘ DÂN SỐ',
    'mat',
    'Mat',
    'TÔI MẤT',
    'Tối mặt',
    'The mat was red.',
    'Secret',
    '',
  ])('not by %j', (line) => {
    expect(secretMark(HEAD + line + BODY)).toBeUndefined()
  })

  test('not by a word far below the head', () => {
    expect(secretMark(`${'Một dòng của bài.\n'.repeat(80)}MẬT`)).toBeUndefined()
  })
})
