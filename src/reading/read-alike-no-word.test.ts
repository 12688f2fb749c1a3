import { describe, expect, test } from 'vitest'
import { readPromises } from './read-promises.fixture.ts'

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Helen Ward of Leeds on Monday. '
const VI = 'ĐÀ NẴNG – Chủ tịch Lê Văn Bình của Đà Nẵng tiếp bà Helen Ward, Thị trưởng Leeds, sáng 12/10. '

describe('what is told in the words of promises, wishes and ideas, and is none', () => {
  test.each([
    ['what comes of itself', 'The river will freeze over by the time you wake, Ms Ward told her guest.'],
    ['what others decide', 'The council will elect a new chair in May, Ms Ward explained.'],
    ['what others decide', 'Interest rates will hurt small shops more than tariffs, Ms Ward said.'],
    ['what others decide', 'Ms Ward’s answer was that the voters will decide.'],
    ['what did not happen', 'The old bridge would have fallen without the army, Ms Ward said.'],
    ['what nobody thinks', 'Nobody would ever call the old harbour pretty, Ms Ward told him.'],
    ['a bystander’s word', 'The port will lend two cranes to the visitors, a dock worker said.'],
    ['a bystander’s word', 'The port will build two cranes for the guests, one analyst told the paper.'],
    ['a bystander’s word', 'Why wait, the taxi driver asked, when you could walk?'],
    ['a story told', 'What Ms Ward offered was an old story about a goat and a bishop.'],
    ['a skill', 'Ms Ward could use chopsticks with either hand, the guests noticed.'],
    ['a need of her own', 'Ms Ward wanted only one thing, a good night’s sleep.'],
    ['how long she bore it', 'Ms Ward held out for three weeks during the strike.'],
    ['what goes on', 'Ms Ward reminded her guests that the museum is still open.'],
    ['a game', 'If Da Nang could win the cup, Ms Ward said, the streets would be full for a week.'],
    ['how it looks', 'Together, Ms Ward said, the two cities could be mistaken for one from the air.'],
    ['a meal', 'Ms Ward liked the thought of dinner with both guests at the same table.'],
    ['good advice', 'The city is old, Ms Ward said, and its visitors should wear good shoes.'],
  ])('en, %s: %s', (_why, text) => {
    expect(readPromises(EN + text, 'en')).toEqual([])
  })

  test.each([
    ['Ms Ward could use a second berth at the port.', 'Helen Ward request'],
    ['Ms Ward held out for a second berth at the port.', 'Helen Ward request'],
    ['Ms Ward reminded her hosts that the berth promised in 2019 is still missing.', 'Helen Ward request'],
    ['No ship will ever wait for a berth again, Ms Ward told her guest.', 'Helen Ward pledge'],
  ])('en, but one: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual([wanted])
  })

  test.each([
    ['what comes of itself', 'Dịch bệnh sẽ lan sang các quận khác trong tuần này, ông Bình cho biết.'],
    ['a holiday', 'Chợ đêm sẽ nghỉ ba hôm dịp lễ, ông Bình thông báo.'],
    ['a game', 'Ông Bình nhận chịu thua ván cờ với khách.'],
    ['an errand', 'Ông Bình nhận làm giám khảo cuộc thi nấu ăn.'],
    ['the weather', 'Điều ông Bình mong nhất là trời đừng mưa.'],
    ['advice to children', 'Hãy cẩn thận khi qua đường, ông Bình dặn các cháu.'],
    ['a wonder', 'Sao không ai mang ô, bà Ward hỏi.'],
    ['advice to all', 'Người dân nên cùng giữ sạch bãi biển, ông Bình nói.'],
    ['a memory', 'Bà Ward nghĩ đến những ngày chung sống với gia đình.'],
    ['a meal', 'Theo gợi ý của ông Bình, cả đoàn sẽ cùng ăn mì Quảng.'],
  ])('vi, %s: %s', (_why, text) => {
    expect(readPromises(VI + text, 'vi')).toEqual([])
  })
})
