/** The words of an id, to search by: ids are made of names and summaries. */
export function readAsWords(id: string): string {
  return id
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .slice(0, MOST);
}

/** Characters; the search takes no more. */
const MOST = 100;
