import { z } from 'zod'
import { perform } from '#acts/act.ts'
import { attachEvidence, withdrawEvidence } from '#acts/attach-evidence.ts'
import { correctSource } from '#acts/correct-source.ts'
import { keepStub } from '#acts/keep-stub.ts'
import { openOriginal, showEvidence } from '#views/evidence.ts'
import type { OriginalFile } from '#views/evidence-view.ts'
import { showStubs } from '#views/stubs.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import {
  attachBody,
  attachedEvidence,
  correctBody,
  correctedSource,
  evidenceView,
  keptStub,
  originalFile,
  stubsView,
  withdrawnEvidence,
} from '../schemas/evidence.ts'

const tag = 'Files'
const RECORD = `${OFFICE}/records/{record}/evidence`

export const evidence: readonly Endpoint[] = [
  {
    method: 'get',
    path: RECORD,
    name: 'listEvidence',
    tag,
    says: 'The files attached to one matter as evidence.',
    query: LANG,
    answer: evidenceView,
    handle: async ({ ctx, reader, param }) => ({
      body: await showEvidence(ctx, await reader(), { recordId: param('record') }),
    }),
  },
  {
    method: 'post',
    path: RECORD,
    name: 'attachEvidence',
    tag,
    says: 'Attach any file – as it is, or in base64 – as evidence. It is kept as it is and not read.',
    body: attachBody,
    file: {
      query: { note: { says: 'of a file sent as it is: what it is' } },
      bodyOf: ({ bytes, fileName, facts }) => ({
        file: { bytes, ...(fileName ? { fileName } : {}) },
        ...facts,
      }),
    },
    answer: attachedEvidence,
    status: 201,
    mayBeThere: true,
    acts: true,
    handle: async ({ ctx, actor, body, param }) => {
      const attached = await perform(ctx, actor, attachEvidence, {
        ...(await body()),
        recordId: param('record'),
      })
      return { body: attached, status: attached.already ? 200 : 201 }
    },
  },
  {
    method: 'post',
    path: `${OFFICE}/evidence/{evidence}/withdrawal`,
    name: 'withdrawEvidence',
    tag,
    says: 'Take an attached file off its matter, with a reason.',
    body: z.strictObject({ why: z.string() }).meta({ id: 'WithdrawEvidence' }),
    answer: withdrawnEvidence,
    acts: true,
    handle: async ({ ctx, actor, body, param }) => ({
      body: await perform(ctx, actor, withdrawEvidence, { ...(await body()), evidenceId: param('evidence') }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/evidence/{evidence}/file`,
    name: 'openEvidence',
    tag,
    says: 'An attached file as it was given, in base64.',
    answer: originalFile,
    handle: async ({ ctx, reader, param }) => ({
      body: inBase64(await openOriginal(ctx, await reader(), { evidenceId: param('evidence') })),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/originals/{sha256}`,
    name: 'openOriginal',
    tag,
    says: 'The file a source came in, by its fingerprint, in base64.',
    answer: originalFile,
    handle: async ({ ctx, reader, param }) => ({
      body: inBase64(await openOriginal(ctx, await reader(), { sha256: param('sha256') })),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/sources/{source}/corrections`,
    name: 'correctSource',
    tag,
    says: 'Say what is known of a source instead of what was found in it; what is left out is not known.',
    body: correctBody,
    answer: correctedSource,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body, param }) => ({
      body: await perform(ctx, actor, correctSource, { ...(await body()), sourceId: param('source') }),
    }),
  },
  {
    method: 'get',
    path: `${OFFICE}/stubs`,
    name: 'listStubs',
    tag,
    says: 'What is kept of documents marked as state secrets: degree, number, day, holder.',
    query: LANG,
    answer: stubsView,
    handle: async ({ ctx, reader }) => ({ body: await showStubs(ctx, await reader()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/stubs`,
    name: 'keepStub',
    tag,
    says: 'Note that a document marked as a state secret exists, and nothing of what it says.',
    body: keepStub.input.meta({ id: 'KeepStub' }),
    answer: keptStub,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, keepStub, await body()) }),
  },
]

function inBase64({ bytes, ...file }: OriginalFile) {
  return { ...file, size: bytes.length, base64: Buffer.from(bytes).toString('base64') }
}
