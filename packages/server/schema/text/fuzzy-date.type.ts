import type { BoundKind, DatePrecision } from "@dossier/shared/dates";
import { Field, ObjectType } from "type-graphql";

import { buildEnum } from "../build-enum.ts";
import { DateScalar } from "../scalars/date.scalar.ts";

export const DatePrecisionEnum = buildEnum<DatePrecision>("DatePrecision", "How finely a date is known.", {
  DAY: "To the day, such as 2025-11-20.",
  MONTH: "To the month, such as 2025-10.",
  SEASON: "To the season: summer 2025 is written 2025-22.",
  YEAR: "To the year. The whole year is meant, never 1 January.",
  DECADE: "To the decade: 198X.",
  CENTURY: "To the century: 19XX.",
  INTERVAL: "Somewhere between two dates.",
});

export const BoundKindEnum = buildEnum<BoundKind>(
  "BoundKind",
  "What is known about the beginning or the end of a time. OPEN, UNKNOWN and NOT_STATED are three different facts.",
  {
    KNOWN: "The date is given.",
    OPEN: "It goes on: no end yet when the source was published (or no beginning).",
    UNKNOWN: "There is one, but nobody says when.",
    NOT_STATED: "The source does not say whether there is one.",
  },
);

@ObjectType("FuzzyDate", {
  description:
    "A date known as well as its source states it. `edtf` is the truth, the rest is derived: a year is the whole year from `earliest` to `latest`.",
  simpleResolvers: true,
})
export class FuzzyDateType {
  @Field(() => String, {
    description: "The date in EDTF (ISO 8601-2), such as 2025-11-20, 1983, 2025-22 (summer) or 1960~ (about).",
  })
  edtf!: string;

  @Field(() => DateScalar, { description: "The first day that the date may mean." })
  earliest!: string;

  @Field(() => DateScalar, { description: "The last day that the date may mean, included." })
  latest!: string;

  @Field(() => DatePrecisionEnum, { description: "How finely the date is known." })
  precision!: DatePrecision;

  @Field(() => Boolean, { description: "Whether the source says that the date is approximate (about 1960)." })
  approximate!: boolean;

  @Field(() => Boolean, { description: "Whether it is uncertain that the date is right." })
  uncertain!: boolean;
}

@ObjectType("FuzzyInterval", {
  description: "When something held or happened. A moment has the same `start` and `end`.",
  simpleResolvers: true,
})
export class FuzzyIntervalType {
  @Field(() => String, { description: "The time in EDTF, such as 2013/2025-12 or 2025-11/.. (open end)." })
  edtf!: string;

  @Field(() => FuzzyDateType, { nullable: true, description: "When it began; null unless `startKind` is KNOWN." })
  start?: unknown;

  @Field(() => BoundKindEnum, { description: "What is known about the beginning." })
  startKind!: BoundKind;

  @Field(() => FuzzyDateType, { nullable: true, description: "When it ended; null unless `endKind` is KNOWN." })
  end?: unknown;

  @Field(() => BoundKindEnum, { description: "What is known about the end." })
  endKind!: BoundKind;

  @Field(() => Boolean, { description: "Whether it is one moment (a day, a month, a year) rather than a span." })
  moment!: boolean;
}
