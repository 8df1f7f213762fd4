/** Texts and names in the notation of a file (ISO 32000-1, 7.3.4 and 7.3.5), and what they say. */

const BYTE_ORDER = '\u00fe\u00ff';
const ESCAPED = /\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g;
const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What a text says; undefined: the value is no text. */
export function saidBy(value: string | undefined): string | undefined {
  if (value === undefined || !/^(?:\(|<(?!<))/.test(value)) return undefined;
  const inner = value.slice(1, -1);
  const bytes = value.startsWith('(')
    ? unescaped(inner)
    : Buffer.from(inner.replace(/\s/g, ''), 'hex').toString('latin1');
  if (!bytes.startsWith(BYTE_ORDER)) return bytes;
  return Buffer.from(bytes.slice(BYTE_ORDER.length), 'latin1').swap16().toString('utf16le');
}

export function textValue(said: string): string {
  if (/^[ -~]*$/.test(said)) return `(${said.replace(/[()\\]/g, '\\$&')})`;
  return `<FEFF${Buffer.from(said, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

/** What a name says; undefined: the value is no name. */
export function nameIn(value: string | undefined): string | undefined {
  if (!value?.startsWith('/')) return undefined;
  return value.slice(1).replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function unescaped(text: string): string {
  return text.replace(ESCAPED, (_, octal?: string, letter?: string) => {
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 255);
    return letter === undefined ? '' : (LETTERS[letter] ?? letter);
  });
}
