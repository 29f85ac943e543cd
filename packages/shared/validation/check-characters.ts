/** A character that no text of a dossier may contain. */
export interface BadCharacter {
  /** In UTF-16 units from the beginning of the text. */
  readonly offset: number;
  /** What it is, to complete "got …". */
  readonly name: string;
}

/**
 * Finds the characters that databases, XML or JSON refuse or that nobody sees: NUL and other control characters except
 * tab and line ends, half surrogate pairs, byte order marks within the text.
 */
export function findBadCharacters(text: string): BadCharacter[] {
  return Array.from(text.matchAll(BAD_CHARACTERS), (match) => ({ offset: match.index, name: nameCharacter(match[0]) }));
}

// In a regular expression with the flag u, a surrogate class matches only a half that has no other half.
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const BAD_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff\ud800-\udfff]/gu;

function nameCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  if (code === 0) return `the character NUL (${name})`;
  if (code >= 0xd800 && code <= 0xdfff) return `half of a surrogate pair (${name})`;
  return code === 0xfeff ? `a byte order mark (${name})` : `the control character ${name}`;
}
