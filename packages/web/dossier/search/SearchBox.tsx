import { useCombobox } from "downshift";
import { useState } from "react";
import { useText } from "../../i18n/use-text.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAddress } from "../address-context.ts";
import { SearchResult } from "./SearchResult.tsx";
import { useSearchResults, type SearchHit } from "./use-search-results.ts";

interface SearchBoxProps {
  readonly dossier: string;
  readonly lang: string;
}

/** Finds people, organizations and claims by what somebody types; arrows and Enter pick, Escape closes. */
export function SearchBox({ dossier, lang }: SearchBoxProps) {
  const text = useText();
  const { go } = useAddress();
  const [query, setQuery] = useState("");
  const { hits, total, state, stale, findFirst } = useSearchResults(query, dossier, lang);

  const choose = ({ node }: SearchHit) => {
    setQuery("");
    // What was found is in the panel, and the panel takes the focus that nobody has.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // Of the dossiers only this one is searched: found itself, it shows its story.
    if (node.__typename === "Dossier") go({ selection: undefined });
    else go({ selection: { kind: "name" in node ? "entity" : "claim", id: node.id } });
  };

  const combobox = useCombobox<SearchHit>({
    id: "search",
    items: [...hits],
    inputValue: query,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: () => "",
    itemToKey: (hit) => hit?.node.id,
    onInputValueChange: ({ type, inputValue }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setQuery(inputValue);
    },
    stateReducer: (_before, { type, changes }) =>
      // Leaving the field picks nothing: only Enter and a press do.
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null, inputValue: query } : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
  });

  const open = combobox.isOpen && query.trim() !== "";
  return (
    <search className="search-box">
      <label {...combobox.getLabelProps()} className="visually-hidden">
        {text("search.label")}
      </label>
      <Icon name="search" />
      <input
        {...combobox.getInputProps({
          // In the event itself: told any later, the field would lose what is typed meanwhile.
          onChange: (event) => setQuery(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key !== "Enter" || !stale) return;
            // Who types fast and presses Enter means the words that stand there, not what was found for the first few.
            Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
            void findFirst().then((hit) => hit && choose(hit));
          },
        })}
        type="search"
        className="search-input"
        placeholder={text("search.placeholder")}
        spellCheck={false}
        enterKeyHint="search"
      />
      <div className="search-popup" data-open={open}>
        <ul {...combobox.getMenuProps()} className="search-results">
          {open &&
            hits.map((hit, index) => (
              <li
                key={hit.node.id}
                {...combobox.getItemProps({ item: hit, index })}
                className="search-result"
                data-highlighted={combobox.highlightedIndex === index}
              >
                <SearchResult hit={hit} />
              </li>
            ))}
        </ul>
        {open && state !== "FOUND" && (
          <p className="note">
            {state === "SEARCHING" && text("search.searching")}
            {state === "FAILED" && text("search.failed")}
            {state === "NOTHING" && text("search.none", { query: query.trim() })}
          </p>
        )}
      </div>
      <span className="visually-hidden" role="status">
        {open && state === "FOUND" && text("search.count", { count: total })}
      </span>
    </search>
  );
}
