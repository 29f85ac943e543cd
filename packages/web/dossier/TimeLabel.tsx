import { writeMachineDate } from "./machine-date.ts";

interface TimeLabelProps {
  readonly time: { readonly edtf: string; readonly label: string };
}

/** A time in words, and for machines where they have a form for it that says no more than is known. */
export function TimeLabel({ time }: TimeLabelProps) {
  const date = writeMachineDate(time.edtf);
  return date ? <time dateTime={date}>{time.label}</time> : <span>{time.label}</span>;
}
