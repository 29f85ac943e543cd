import { useMemo, type ReactNode } from "react";
import { AddressContext, useAddress } from "../address-context.ts";

/** What is picked within a step is looked at there, wherever the reader has been: the way back leads to this step. */
export function StepAddress({ step, children }: { step: number; children: ReactNode }) {
  const address = useAddress();
  const within = useMemo(
    () => ({
      ...address,
      hrefOf: (change: Parameters<typeof address.hrefOf>[0]) => address.hrefOf({ step, ...change }),
    }),
    [address, step],
  );
  return <AddressContext value={within}>{children}</AddressContext>;
}
