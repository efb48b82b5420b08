/** Read at a time: small enough that a 50 MB report needs little memory. */
const CHUNK_BYTES = 64 * 1024;
/** `&` that begins no reference. A reference is at most `MAX_REFERENCE_CHARACTERS` characters long. */
const STRAY_AMPERSAND = /&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z_][\w.-]{0,40});)/gi;
const MAX_REFERENCE_CHARACTERS = 43;
/**
 * Stands for a stray `&` while the parser reads, which would else take everything up to the next `;` for a reference.
 * Unicode sets this noncharacter aside for such use inside a program.
 */
const STAND_IN = "\uFDD0";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

type Decoder = InstanceType<typeof TextDecoder>;

export interface DecodedXml {
  /** False where the declared encoding is not known; the text is then read as UTF-8. */
  readonly encodingKnown: boolean;
  readonly chunks: Iterable<DecodedChunk>;
}

export interface DecodedChunk {
  readonly text: string;
  /** Characters that XML does not allow, now U+FFFD. Captured terminal output is full of them. */
  readonly forbidden: number;
}

/** The text of an XML file in pieces, by its byte order mark or its declaration, without characters that XML forbids. */
export function decodeXml(bytes: Uint8Array, declared = declaredEncoding(bytes)): DecodedXml {
  const decoder = decoderFor(declared);
  return { encodingKnown: decoder !== null, chunks: chunksOf(bytes, decoder ?? new TextDecoder()) };
}

/** The same with stray ampersands hidden, which a strict parser would take for the beginning of a reference. */
export function* hideStrayAmpersands(chunks: Iterable<DecodedChunk>): Generator<DecodedChunk> {
  for (const { text, forbidden } of chunks) yield { text: text.replace(STRAY_AMPERSAND, STAND_IN), forbidden };
}

/** Puts back the ampersands that {@link hideStrayAmpersands} hid. */
export function restoreAmpersands(text: string): string {
  return text.replaceAll(STAND_IN, "&");
}

function* chunksOf(bytes: Uint8Array, decoder: Decoder): Generator<DecodedChunk> {
  let carried = "";
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const end = start + CHUNK_BYTES;
    const isLast = end >= bytes.length;
    const text = carried + decoder.decode(bytes.subarray(start, end), { stream: !isLast });
    const cut = isLast ? text.length : beforeOpenReference(text);
    carried = text.slice(cut);
    yield digestible(text.slice(0, cut));
  }
}

/** Where to cut so that a reference which is still open at the end stays whole. */
function beforeOpenReference(text: string): number {
  const ampersand = text.lastIndexOf("&");
  return ampersand > text.length - MAX_REFERENCE_CHARACTERS ? ampersand : text.length;
}

function digestible(text: string): DecodedChunk {
  let forbidden = 0;
  const allowed = text.replace(FORBIDDEN, () => {
    forbidden += 1;
    return "\uFFFD";
  });
  return { text: allowed, forbidden };
}

function declaredEncoding(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second === 0x3c && third === 0) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared =
    /^[^<]{0,3}<\?xml[^>]{0,150}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? "utf-8";
  // A file whose declaration could be read byte by byte is not UTF-16, whatever it declares.
  return /^utf-?16/i.test(declared) ? "utf-8" : declared;
}

function decoderFor(encoding: string): Decoder | null {
  try {
    return new TextDecoder(encoding);
  } catch {
    return null;
  }
}
