import type { IsoDay } from "@dossier/shared/dates";
import { formatAddress } from "@dossier/shared/address";
import { type FocusEvent, type FormEvent, useEffect, useRef, useState } from "react";
import { useText } from "../../i18n/use-text.ts";
import { useAddress } from "../address-context.ts";
import { parseTypedDay } from "./parse-typed-day.ts";

interface AsOfFormProps {
  readonly day: IsoDay | undefined;
  readonly onChoose: (day: IsoDay) => void;
}

/** The day to be typed. Without script it is sent as a form, with all else that the address says. */
export function AsOfForm({ day, onChoose }: AsOfFormProps) {
  const text = useText();
  const { state } = useAddress();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  const others = [...new URLSearchParams(formatAddress({ ...state, asOf: undefined }))];
  useEffect(() => {
    if (field.current) field.current.value = day ?? "";
  }, [day]);
  const choose = () => {
    const typed = field.current?.value ?? "";
    const found = parseTypedDay(typed);
    setWrong(typed.trim() !== "" && !found);
    if (!found) return;
    field.current!.value = found;
    if (found !== day) onChoose(found);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose();
  };
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    if (event.currentTarget.value.trim() === "") event.currentTarget.value = day ?? "";
    choose();
  };
  return (
    <form className="as-of-form" method="get" onSubmit={submit}>
      {others.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input
        ref={field}
        className="as-of-field"
        name="asOf"
        defaultValue={day}
        placeholder={text("asOf.example")}
        aria-label={text("asOf.field")}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? "as-of-wrong" : undefined}
        title={text("asOf.typed")}
        autoComplete="off"
        spellCheck={false}
        onBlur={leave}
      />
      <button type="submit" className="as-of-button as-of-send">
        {text("asOf.send")}
      </button>
      {wrong && (
        <span id="as-of-wrong" className="as-of-wrong" role="alert">
          {text("asOf.typed")}
        </span>
      )}
    </form>
  );
}
