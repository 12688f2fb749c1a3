import { enterProject } from '#acts/enter-project.ts'
import { keepSheet } from '#acts/keep-sheet.ts'
import { carryOut } from '../acting.ts'
import type { Command } from '../command.ts'
import { PARTS_FLAGS, partsGiven, proofGiven } from '../parts-given.ts'
import { wordAt } from '../words-given.ts'

/** Enters a project that seeks partners. */
export const projectsAdd: Command = {
  name: 'projects add',
  usage: 'projects add TITLE [--place "Cam Lam|VN"] [--sector S…] [--part NAME=VALUE…]',
  says: { en: 'enter a project that seeks partners', vi: 'nhập dự án kêu gọi' },
  flags: {
    place: { value: 'PLACE', says: { en: 'where it lies: Da Nang|VN', vi: 'địa điểm: Da Nang|VN' } },
    sector: { value: 'S', many: true, says: { en: 'a field such as ports', vi: 'lĩnh vực, ví dụ ports' } },
    firm: { value: 'NAME', many: true, says: { en: 'a firm that takes part', vi: 'doanh nghiệp tham gia' } },
    sought: {
      value: 'NAME|CODE',
      many: true,
      says: { en: 'a partner or country sought', vi: 'đối tác hoặc nước cần tìm' },
    },
    status: {
      value: 'S',
      says: { en: 'sought (as usual), agreed, under-way …', vi: 'sought (mặc định), agreed, under-way …' },
    },
    ...PARTS_FLAGS,
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const done = await carryOut(run, enterProject, {
      title: wordAt(run, 0, { en: 'the title', vi: 'tên dự án' }),
      place: given.text('place'),
      sector: given.texts('sector'),
      firms: given.texts('firm'),
      sought: given.texts('sought'),
      status: given.text('status'),
      parts: partsGiven(run),
      ...proofGiven(run),
    })
    return { data: done, text: `${run.lang === 'vi' ? 'Đã nhập' : 'Entered'}: ${done.projectId}.` }
  },
}

/** Adds parts to the sheet of a project. */
export const projectsSet: Command = {
  name: 'projects set',
  usage: 'projects set PROJECT_ID --part NAME=VALUE…',
  says: {
    en: 'fill in a sheet: summary, industry, scale, capital, land, infrastructure, incentives, basis, contact, public',
    vi: 'bổ sung hồ sơ: summary, industry, scale, capital, land, infrastructure, incentives, basis, contact, public',
  },
  flags: PARTS_FLAGS,
  rehearses: true,
  run: async (run) => {
    const done = await carryOut(run, keepSheet, {
      projectId: wordAt(run, 0, { en: 'the project', vi: 'dự án' }),
      parts: partsGiven(run),
      ...proofGiven(run),
    })
    return { data: done, text: `${run.lang === 'vi' ? 'Đã ghi' : 'Kept'}: ${done.parts.join(', ')}.` }
  },
}
