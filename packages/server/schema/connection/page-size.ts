import { badInput } from "../errors/bad-input.ts";

export const DEFAULT_PAGE_SIZE = 20;
/** Enough for all claims of a long article in one answer, which the page of a dossier asks for. */
export const MAX_PAGE_SIZE = 500;

/** A page is refused rather than cut: an answer that is silently shorter than the question is wrong. */
export function checkSize(size: number, argument: string, most = MAX_PAGE_SIZE): number {
  if (size >= 1 && size <= most) return size;
  throw badInput({
    path: [argument],
    problem: `${size} is ${size < 1 ? "too few" : "too many"}`,
    accepted: `a number from 1 to ${most}; page on with \`after\` for more`,
    example: String(DEFAULT_PAGE_SIZE),
  });
}
