import type { Section } from './sections.ts'

/** The pages of investment promotion, in the order an officer goes through them. */
export const INVESTMENT: Section = {
  name: 'investment',
  says: { en: 'Investment', vi: 'Đầu tư' },
  pages: [
    {
      name: 'projects',
      at: 'projects',
      says: { en: 'Projects', vi: 'Dự án kêu gọi' },
      holds: ['project', 'project-new'],
    },
    {
      name: 'investors',
      at: 'investors',
      says: { en: 'Investors', vi: 'Nhà đầu tư' },
      holds: ['investor', 'investor-new'],
    },
    {
      name: 'pipeline',
      at: 'pipeline',
      says: { en: 'Investors’ files', vi: 'Hồ sơ nhà đầu tư' },
      holds: ['deal', 'rates'],
    },
    { name: 'money', at: 'money', says: { en: 'Investment capital', vi: 'Vốn đầu tư' }, holds: ['charts'] },
    {
      name: 'conferences',
      at: 'conferences',
      says: { en: 'Investment conferences', vi: 'Hội nghị đầu tư' },
      holds: ['conference'],
    },
  ],
}
