import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType("StoryStep", {
  description:
    "What one paragraph of a source says: an editor's words about it, and the claims that it makes. Claims that rest on records are a step without a paragraph, after those of the same source.",
  simpleResolvers: true,
})
export class StoryStepType {
  @Field(() => ID, { description: "The step's own id: those of the dossier and the source, and the paragraph." })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: "The paragraph (line of the text), counted from 1; null for records.",
  })
  paragraph?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "First code point of the paragraph, counted from 0 at the beginning of the text; null without a paragraph.",
  })
  start?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The code point after the paragraph, counted from 0 at the beginning of the text; null without a paragraph.",
  })
  end?: number | null;
}
