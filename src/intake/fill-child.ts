import { closeNetwork } from './close-network.ts'
import { fillWorkbook } from './workbook/fill-workbook.ts'
import type { Filling } from './workbook/filling.ts'

// The process that fills one workbook: the length of what is to be filled in four bytes, that in JSON, the workbook; the filled
// one out, or nothing where it cannot be filled. Started by fill-apart.ts.
closeNetwork()

const pieces: Buffer[] = []
for await (const piece of process.stdin) pieces.push(Buffer.from(piece))
const input = Buffer.concat(pieces)
const end = 4 + input.readUInt32LE(0)
const filling = JSON.parse(input.toString('utf8', 4, end)) as Filling
const filled = await fillWorkbook(input.subarray(end), filling)
if (filled) process.stdout.write(filled)
