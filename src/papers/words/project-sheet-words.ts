/** The words of the sheet of a project on paper. */
export const PROJECT_SHEET_WORDS = {
  title: { en: 'Project seeking partners', vi: 'Dự án kêu gọi đầu tư' },
  project: { en: 'The project', vi: 'Thông tin dự án' },
  place: { en: 'Place', vi: 'Địa điểm' },
  field: { en: 'Fields', vi: 'Lĩnh vực' },
  industry: { en: 'Industry (ISIC/VSIC)', vi: 'Ngành kinh tế (VSIC)' },
  firms: { en: 'Firms taking part', vi: 'Doanh nghiệp tham gia' },
  sought: { en: 'Partners sought', vi: 'Đối tác cần tìm' },
  state: { en: 'State', vi: 'Tình trạng' },
  ground: { en: 'Scale, land, infrastructure', vi: 'Quy mô, đất đai, hạ tầng' },
  terms: { en: 'Incentives and their legal basis', vi: 'Ưu đãi và căn cứ pháp lý' },
  contact: { en: 'Contact', vi: 'Liên hệ' },
  only: { en: 'in Vietnamese', vi: 'bản tiếng Anh' },
  asOf: {
    en: (day: string) => `As of ${day}. A call for partners is no licence and no promise of one.`,
    vi: (day: string) =>
      `Tính đến ngày ${day}. Thông tin kêu gọi đầu tư không thay cho chấp thuận hay cấp phép.`,
  },
} as const
