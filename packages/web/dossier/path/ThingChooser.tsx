import { useCombobox } from "downshift";
import { useState } from "react";
import type { ThingNameFragment } from "../../api/generated/graphql.ts";
import { useText } from "../../i18n/use-text.ts";
import { ThingMark } from "../../ui/ThingMark.tsx";
import { findNames } from "./find-names.ts";

interface ThingChooserProps {
  readonly label: string;
  /** In the order in which they are offered. */
  readonly things: readonly ThingNameFragment[];
  readonly onChoose: (id: string) => void;
}

/** A field that takes the name of one of the things of a dossier; arrows and Enter pick, Escape closes. */
export function ThingChooser({ label, things, onChoose }: ThingChooserProps) {
  const text = useText();
  const [query, setQuery] = useState("");
  const found = findNames(things, query).slice(0, MOST);
  const combobox = useCombobox<ThingNameFragment>({
    id: "thing-chooser",
    items: found,
    inputValue: query,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: () => "",
    itemToKey: (thing) => thing?.id,
    stateReducer: (_before, { type, changes }) =>
      // Leaving the field picks nothing: only Enter and a press do.
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null, inputValue: query } : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onChoose(selectedItem.id);
    },
  });
  return (
    <div className="thing-chooser">
      <label {...combobox.getLabelProps()}>{label}</label>
      <input
        {...combobox.getInputProps({ onChange: (event) => setQuery(event.currentTarget.value) })}
        className="thing-field"
        placeholder={text("path.placeholder")}
        spellCheck={false}
      />
      <ul {...combobox.getMenuProps()} className="thing-offers" data-open={combobox.isOpen && found.length > 0}>
        {combobox.isOpen &&
          found.map((thing, index) => (
            <li
              key={thing.id}
              {...combobox.getItemProps({ item: thing, index })}
              data-highlighted={combobox.highlightedIndex === index}
            >
              <ThingMark type={thing.__typename} />
              <span>{thing.name}</span> <span className="note">{text(`kind.${thing.__typename}`)}</span>
            </li>
          ))}
      </ul>
      {combobox.isOpen && found.length === 0 && <p className="note">{text("path.noName", { query: query.trim() })}</p>}
      <span className="visually-hidden" role="status">
        {combobox.isOpen && query.trim() !== "" && text("search.count", { count: found.length })}
      </span>
    </div>
  );
}

const MOST = 8;
