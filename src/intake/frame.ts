/** A value and bytes as one message: the length of the value's JSON in four bytes, the JSON, the bytes. */
export function framed(told: unknown, bytes: Uint8Array = new Uint8Array()): Buffer {
  const json = Buffer.from(JSON.stringify(told), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return Buffer.concat([length, json, bytes])
}

/** The value and the bytes of a message. Throws where it is none. */
export function unframed<Told>(message: Buffer): { readonly told: Told; readonly bytes: Uint8Array } {
  const end = 4 + message.readUInt32LE(0)
  return { told: JSON.parse(message.toString('utf8', 4, end)) as Told, bytes: message.subarray(end) }
}
