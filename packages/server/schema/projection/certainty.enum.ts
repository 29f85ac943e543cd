import type { Certainty } from "@dossier/shared/projections";

import { buildEnum } from "../build-enum.ts";

export const CertaintyEnum = buildEnum<Certainty>(
  "Certainty",
  "Whether a claim holds on a day, as far as its dates tell.",
  {
    SURELY: "It holds on that day, whatever its dates may mean.",
    POSSIBLY: "It may hold on that day: a date is rough, or a bound is not known.",
    NOT: "It does not hold on that day.",
  },
);
