import { Field, Int, InterfaceType, ObjectType } from "type-graphql";

@InterfaceType("Evidence", {
  description: "Where a source makes a claim: a passage of a text, or a field of a record.",
})
export abstract class EvidenceType {}

@ObjectType("PassageEvidence", {
  implements: EvidenceType,
  description:
    "A passage of a text, by its place: `start` (included) to `end` (not included), in Unicode code points from the beginning of the text (W3C Web Annotation, TextPositionSelector). It lies inside one paragraph.",
  simpleResolvers: true,
})
export class PassageEvidenceType {
  @Field(() => Int, { description: "The paragraph (line of the text), counted from 1." })
  paragraph!: number;

  @Field(() => Int, { description: "First code point of the passage, counted from 0 at the beginning of the text." })
  start!: number;

  @Field(() => Int, { description: "The code point after the passage, counted from 0 at the beginning of the text." })
  end!: number;

  @Field(() => [String], { description: "Names, numbers and dates that the passage contains word for word." })
  mentions!: string[];
}

@ObjectType("RecordEvidence", {
  implements: EvidenceType,
  description: "A field of an imported record.",
  simpleResolvers: true,
})
export class RecordEvidenceType {
  @Field(() => String, { description: "The record's key in its source." })
  record!: string;

  @Field(() => String, { nullable: true, description: "The field of the record that says it." })
  field?: string | null;

  @Field(() => String, { nullable: true, description: "Where the record can be looked up." })
  address?: string | null;
}
