/**
 * A date as HTML and schema.org understand it, as fine as it is known: 2013, 2025-11, 2025-11-20. They have no form for
 * seasons, spans, decades, or what is only about right: for these there is none.
 */
export function writeMachineDate(edtf: string): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}
