import { useCallback } from "react";
import { useIntl } from "react-intl";
import type { MessageId } from "./en.ts";

export type MessageValues = Record<string, string | number>;

/** Gives a message of the interface in the reader's language. */
export type Text = (id: MessageId, values?: MessageValues) => string;

export function useText(): Text {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, values), [intl]);
}
