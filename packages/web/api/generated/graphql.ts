/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is known about the beginning or the end of a time. OPEN, UNKNOWN and NOT_STATED are three different facts. */
export type BoundKind =
  /** The date is given. */
  | 'KNOWN'
  /** The source does not say whether there is one. */
  | 'NOT_STATED'
  /** It goes on: no end yet when the source was published (or no beginning). */
  | 'OPEN'
  /** There is one, but nobody says when. */
  | 'UNKNOWN';

/** Whether a claim holds on a day, as far as its dates tell. */
export type Certainty =
  /** It does not hold on that day. */
  | 'NOT'
  /** It may hold on that day: a date is rough, or a bound is not known. */
  | 'POSSIBLY'
  /** It holds on that day, whatever its dates may mean. */
  | 'SURELY';

/** What a claim is about; the name of its GraphQL type. */
export type ClaimType =
  /** One claim led to another. */
  | 'Causation'
  /** A person or an organization has a part in a work. */
  | 'Contribution'
  /** Somebody studies at an organization. */
  | 'Education'
  /** Money for an organization: a purchase, a round, a stake, a valuation, a grant, or talks about one. */
  | 'Funding'
  /** Something happens in which entities take part. */
  | 'Happening'
  /** Somebody receives an award. */
  | 'Honour'
  /** Two entities are tied in some other way. */
  | 'Relationship'
  /** Somebody says something about research. */
  | 'ResearchClaim'
  /** Somebody holds a post in an organization. */
  | 'Role';

/** What a contributor did for a work. */
export type ContributionRole =
  /** Took it into use. */
  | 'ADOPTED'
  /** Took part in the making of it. */
  | 'ASSISTED'
  /** Made it. */
  | 'CREATED'
  /** Paid for it. */
  | 'FUNDED'
  /** Led the making of it. */
  | 'LED'
  /** Helped it to spread. */
  | 'PROMOTED'
  /** Had or published the idea. */
  | 'PROPOSED'
  /** Published it. */
  | 'PUBLISHED';

/** How finely a date is known. */
export type DatePrecision =
  /** To the century: 19XX. */
  | 'CENTURY'
  /** To the day, such as 2025-11-20. */
  | 'DAY'
  /** To the decade: 198X. */
  | 'DECADE'
  /** Somewhere between two dates. */
  | 'INTERVAL'
  /** To the month, such as 2025-10. */
  | 'MONTH'
  /** To the season: summer 2025 is written 2025-22. */
  | 'SEASON'
  /** To the year. The whole year is meant, never 1 January. */
  | 'YEAR';

/** What sort of thing an entity is; the name of its GraphQL type. */
export type EntityType =
  /** A prize or an honour. */
  | 'Award'
  /** A company, university, laboratory, conference, medium, platform, academy, or a unit of one. */
  | 'Organization'
  /** A human being. */
  | 'Person'
  /** Somewhere on the map. */
  | 'Place'
  /** A field, an idea, an approach. */
  | 'Topic'
  /** Something made: a model, an architecture, software, a system, a research programme, a publication. */
  | 'Work';

/** What the money in a Funding is for. */
export type FundingKind =
  /** The investor buys the recipient. */
  | 'ACQUISITION'
  /** Money given without a share in return. */
  | 'GRANT'
  /** A round of investment. */
  | 'ROUND'
  /** The investor buys a part of the recipient. */
  | 'STAKE'
  /** Talks about money; nothing is agreed. */
  | 'TALKS'
  /** Somebody says what the recipient is worth; no money moves. */
  | 'VALUATION';

/** How firmly a claim is asserted, from the firmest to the loosest. */
export type Modality =
  /** Somebody thinks so. */
  | 'OPINION'
  /** Somebody intends to do it. */
  | 'PLANNED'
  /** Somebody expects it to happen. */
  | 'PREDICTED'
  /** Said as a fact by somebody else. */
  | 'REPORTED'
  /** Somebody has heard it. */
  | 'RUMOURED'
  /** Said as a fact by whoever is responsible, or by the source itself. */
  | 'STATED';

/** What an organization is. */
export type OrganizationKind =
  /** An academy or learned society. */
  | 'ACADEMY'
  /** A company. */
  | 'COMPANY'
  /** A conference. */
  | 'CONFERENCE'
  /** A newspaper, magazine, broadcaster or news site. */
  | 'MEDIA'
  /** A service on which people publish. */
  | 'PLATFORM'
  /** A laboratory or research institute, also one inside a company. */
  | 'RESEARCH_LAB'
  /** A department, division or team of another organization. */
  | 'UNIT'
  /** A university or a school. */
  | 'UNIVERSITY';

/** Whether a claim says that something is so, or that it is not. */
export type Polarity =
  /** The source says that it is so. */
  | 'AFFIRMED'
  /** The source says that it is not so. */
  | 'DENIED';

/** What a speaker holds of what is spoken about. */
export type Stance =
  /** Against it. */
  | 'AGAINST'
  /** For it. */
  | 'FOR'
  /** Neither. */
  | 'NEUTRAL';

/** What a reviewer found about a claim. */
export type Verdict =
  /** Other public documents say otherwise, or the wording misleads. */
  | 'DISPUTED'
  /** It is not so. */
  | 'FALSE'
  /** Other public documents say the same. */
  | 'SUPPORTED'
  /** Looked for, and neither confirmed nor refuted. */
  | 'UNVERIFIED';

/** What a work is. */
export type WorkKind =
  /** A design for models, such as a kind of network. */
  | 'ARCHITECTURE'
  /** A trained model. */
  | 'MODEL'
  /** A paper, a book or a talk. */
  | 'PUBLICATION'
  /** A line of research that goes on under a name. */
  | 'RESEARCH_PROGRAMME'
  /** A program, library or framework. */
  | 'SOFTWARE'
  /** A system in use. */
  | 'SYSTEM';

type ClaimLine_Causation_Fragment = { __typename: 'Causation', id: string, summary: string, modality: Modality, polarity: Polarity, time: { edtf: string, label: string, start: { earliest: string } | null } | null, assertedBy:
    | AsserterName_Award_Fragment
    | AsserterName_Organization_Fragment
    | AsserterName_Person_Fragment
    | AsserterName_Place_Fragment
    | AsserterName_Source_Fragment
    | AsserterName_Topic_Fragment
    | AsserterName_UnnamedSource_Fragment
    | AsserterName_Work_Fragment
  , reviews: Array<{ id: string, verdict: Verdict }> };

type ClaimLine_Contribution_Fragment = { __typename: 'Contribution', id: string, summary: string, modality: Modality, polarity: Polarity, time: { edtf: string, label: string, start: { earliest: string } | null } | null, assertedBy:
    | AsserterName_Award_Fragment
    | AsserterName_Organization_Fragment
    | AsserterName_Person_Fragment
    | AsserterName_Place_Fragment
    | AsserterName_Source_Fragment
    | AsserterName_Topic_Fragment
    | AsserterName_UnnamedSource_Fragment
    | AsserterName_Work_Fragment
  , reviews: Array<{ id: string, verdict: Verdict }> };

type ClaimLine_Education_Fragment = { __typename: 'Education', id: string, summary: string, modality: Modality, polarity: Polarity, time: { edtf: string, label: string, start: { earliest: string } | null } | null, assertedBy:
    | AsserterName_Award_Fragment
    | AsserterName_Organization_Fragment
    | AsserterName_Person_Fragment
    | AsserterName_Place_Fragment
    | AsserterName_Source_Fragment
    | AsserterName_Topic_Fragment
    | AsserterName_UnnamedSource_Fragment
    | AsserterName_Work_Fragment
  , reviews: Array<{ id: string, verdict: Verdict }> };

type ClaimLine_Funding_Fragment = { __typename: 'Funding', id: string, summary: string, modality: Modality, polarity: Polarity, time: { edtf: string, label: string, start: { earliest: string } | null } | null, assertedBy:
    | AsserterName_Award_Fragment
    | AsserterName_Organization_Fragment
    | AsserterName_Person_Fragment
    | AsserterName_Place_Fragment
    | AsserterName_Source_Fragment
    | AsserterName_Topic_Fragment
    | AsserterName_UnnamedSource_Fragment
    | AsserterName_Work_Fragment
  , reviews: Array<{ id: string, verdict: Verdict }> };

type ClaimLine_Happening_Fragment = { __typename: 'Happening', id: string, summary: string, modality: Modality, polarity: Polarity, time: { edtf: string, label: string, start: { earliest: string } | null } | null, assertedBy:
    | AsserterName_Award_Fragment
    | AsserterName_Organization_Fragment
    | AsserterName_Person_Fragment
    | AsserterName_Place_Fragment
    | AsserterName_Source_Fragment
    | AsserterName_Topic_Fragment
    | AsserterName_UnnamedSource_Fragment
    | AsserterName_Work_Fragment
  , reviews: Array<{ id: string, verdict: Verdict }> };

type ClaimLine_Honour_Fragment = { __typename: 'Honour', id: string, summary: string, modality: Modality, polarity: Polarity, time: { edtf: string, label: string, start: { earliest: string } | null } | null, assertedBy:
    | AsserterName_Award_Fragment
    | AsserterName_Organization_Fragment
    | AsserterName_Person_Fragment
    | AsserterName_Place_Fragment
    | AsserterName_Source_Fragment
    | AsserterName_Topic_Fragment
    | AsserterName_UnnamedSource_Fragment
    | AsserterName_Work_Fragment
  , reviews: Array<{ id: string, verdict: Verdict }> };

type ClaimLine_Relationship_Fragment = { __typename: 'Relationship', id: string, summary: string, modality: Modality, polarity: Polarity, time: { edtf: string, label: string, start: { earliest: string } | null } | null, assertedBy:
    | AsserterName_Award_Fragment
    | AsserterName_Organization_Fragment
    | AsserterName_Person_Fragment
    | AsserterName_Place_Fragment
    | AsserterName_Source_Fragment
    | AsserterName_Topic_Fragment
    | AsserterName_UnnamedSource_Fragment
    | AsserterName_Work_Fragment
  , reviews: Array<{ id: string, verdict: Verdict }> };

type ClaimLine_ResearchClaim_Fragment = { __typename: 'ResearchClaim', id: string, summary: string, modality: Modality, polarity: Polarity, time: { edtf: string, label: string, start: { earliest: string } | null } | null, assertedBy:
    | AsserterName_Award_Fragment
    | AsserterName_Organization_Fragment
    | AsserterName_Person_Fragment
    | AsserterName_Place_Fragment
    | AsserterName_Source_Fragment
    | AsserterName_Topic_Fragment
    | AsserterName_UnnamedSource_Fragment
    | AsserterName_Work_Fragment
  , reviews: Array<{ id: string, verdict: Verdict }> };

type ClaimLine_Role_Fragment = { __typename: 'Role', id: string, summary: string, modality: Modality, polarity: Polarity, time: { edtf: string, label: string, start: { earliest: string } | null } | null, assertedBy:
    | AsserterName_Award_Fragment
    | AsserterName_Organization_Fragment
    | AsserterName_Person_Fragment
    | AsserterName_Place_Fragment
    | AsserterName_Source_Fragment
    | AsserterName_Topic_Fragment
    | AsserterName_UnnamedSource_Fragment
    | AsserterName_Work_Fragment
  , reviews: Array<{ id: string, verdict: Verdict }> };

export type ClaimLineFragment =
  | ClaimLine_Causation_Fragment
  | ClaimLine_Contribution_Fragment
  | ClaimLine_Education_Fragment
  | ClaimLine_Funding_Fragment
  | ClaimLine_Happening_Fragment
  | ClaimLine_Honour_Fragment
  | ClaimLine_Relationship_Fragment
  | ClaimLine_ResearchClaim_Fragment
  | ClaimLine_Role_Fragment
;

type AsserterName_Award_Fragment = { __typename: 'Award', id: string, name: string };

type AsserterName_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type AsserterName_Person_Fragment = { __typename: 'Person', id: string, name: string };

type AsserterName_Place_Fragment = { __typename: 'Place', id: string, name: string };

type AsserterName_Source_Fragment = { __typename: 'Source', id: string, title: string, publisher: string | null };

type AsserterName_Topic_Fragment = { __typename: 'Topic', id: string, name: string };

type AsserterName_UnnamedSource_Fragment = { __typename: 'UnnamedSource', id: string, description: string };

type AsserterName_Work_Fragment = { __typename: 'Work', id: string, name: string };

export type AsserterNameFragment =
  | AsserterName_Award_Fragment
  | AsserterName_Organization_Fragment
  | AsserterName_Person_Fragment
  | AsserterName_Place_Fragment
  | AsserterName_Source_Fragment
  | AsserterName_Topic_Fragment
  | AsserterName_UnnamedSource_Fragment
  | AsserterName_Work_Fragment
;

type ThingName_Award_Fragment = { __typename: 'Award', id: string, name: string };

type ThingName_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type ThingName_Person_Fragment = { __typename: 'Person', id: string, name: string };

type ThingName_Place_Fragment = { __typename: 'Place', id: string, name: string };

type ThingName_Topic_Fragment = { __typename: 'Topic', id: string, name: string };

type ThingName_Work_Fragment = { __typename: 'Work', id: string, name: string };

export type ThingNameFragment =
  | ThingName_Award_Fragment
  | ThingName_Organization_Fragment
  | ThingName_Person_Fragment
  | ThingName_Place_Fragment
  | ThingName_Topic_Fragment
  | ThingName_Work_Fragment
;

export type ClaimOrderQueryVariables = Exact<{
  dossier: string | number;
}>;


export type ClaimOrderQuery = { dossier: { id: string, claims: { totalCount: number, nodes: Array<
        | { __typename: 'Causation', id: string }
        | { __typename: 'Contribution', id: string }
        | { __typename: 'Education', id: string }
        | { __typename: 'Funding', id: string }
        | { __typename: 'Happening', id: string }
        | { __typename: 'Honour', id: string }
        | { __typename: 'Relationship', id: string }
        | { __typename: 'ResearchClaim', id: string }
        | { __typename: 'Role', id: string }
      > } } | null };

export type ClaimSummariesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang: string;
}>;


export type ClaimSummariesQuery = { nodes: Array<
    | { __typename: 'Award', id: string }
    | { __typename: 'Causation', summary: string, id: string }
    | { __typename: 'Contribution', summary: string, id: string }
    | { __typename: 'Dossier', id: string }
    | { __typename: 'Education', summary: string, id: string }
    | { __typename: 'Funding', summary: string, id: string }
    | { __typename: 'Happening', summary: string, id: string }
    | { __typename: 'Honour', summary: string, id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Relationship', summary: string, id: string }
    | { __typename: 'ResearchClaim', summary: string, id: string }
    | { __typename: 'Review', id: string }
    | { __typename: 'Role', summary: string, id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'UnnamedSource', id: string }
    | { __typename: 'Work', id: string }
   | null> };

type ClaimPlaces_Causation_Fragment = { evidence: Array<
    | { __typename: 'PassageEvidence', paragraph: number, startInParagraph: number, endInParagraph: number, source: { id: string } }
    | { __typename: 'RecordEvidence', record: string, source: { id: string } }
  > };

type ClaimPlaces_Contribution_Fragment = { evidence: Array<
    | { __typename: 'PassageEvidence', paragraph: number, startInParagraph: number, endInParagraph: number, source: { id: string } }
    | { __typename: 'RecordEvidence', record: string, source: { id: string } }
  > };

type ClaimPlaces_Education_Fragment = { evidence: Array<
    | { __typename: 'PassageEvidence', paragraph: number, startInParagraph: number, endInParagraph: number, source: { id: string } }
    | { __typename: 'RecordEvidence', record: string, source: { id: string } }
  > };

type ClaimPlaces_Funding_Fragment = { evidence: Array<
    | { __typename: 'PassageEvidence', paragraph: number, startInParagraph: number, endInParagraph: number, source: { id: string } }
    | { __typename: 'RecordEvidence', record: string, source: { id: string } }
  > };

type ClaimPlaces_Happening_Fragment = { evidence: Array<
    | { __typename: 'PassageEvidence', paragraph: number, startInParagraph: number, endInParagraph: number, source: { id: string } }
    | { __typename: 'RecordEvidence', record: string, source: { id: string } }
  > };

type ClaimPlaces_Honour_Fragment = { evidence: Array<
    | { __typename: 'PassageEvidence', paragraph: number, startInParagraph: number, endInParagraph: number, source: { id: string } }
    | { __typename: 'RecordEvidence', record: string, source: { id: string } }
  > };

type ClaimPlaces_Relationship_Fragment = { evidence: Array<
    | { __typename: 'PassageEvidence', paragraph: number, startInParagraph: number, endInParagraph: number, source: { id: string } }
    | { __typename: 'RecordEvidence', record: string, source: { id: string } }
  > };

type ClaimPlaces_ResearchClaim_Fragment = { evidence: Array<
    | { __typename: 'PassageEvidence', paragraph: number, startInParagraph: number, endInParagraph: number, source: { id: string } }
    | { __typename: 'RecordEvidence', record: string, source: { id: string } }
  > };

type ClaimPlaces_Role_Fragment = { evidence: Array<
    | { __typename: 'PassageEvidence', paragraph: number, startInParagraph: number, endInParagraph: number, source: { id: string } }
    | { __typename: 'RecordEvidence', record: string, source: { id: string } }
  > };

export type ClaimPlacesFragment =
  | ClaimPlaces_Causation_Fragment
  | ClaimPlaces_Contribution_Fragment
  | ClaimPlaces_Education_Fragment
  | ClaimPlaces_Funding_Fragment
  | ClaimPlaces_Happening_Fragment
  | ClaimPlaces_Honour_Fragment
  | ClaimPlaces_Relationship_Fragment
  | ClaimPlaces_ResearchClaim_Fragment
  | ClaimPlaces_Role_Fragment
;

export type ClaimQueryVariables = Exact<{
  id: string | number;
  lang: string;
}>;


export type ClaimQuery = { node:
    | { __typename: 'Award', id: string }
    | (
      { __typename: 'Causation', id: string, statedAt: { edtf: string, label: string, originalText: string | null }, time: { edtf: string, label: string, start: { originalText: string | null } | null, end: { originalText: string | null } | null } | null, entities: Array<
        | ThingName_Award_Fragment
        | ThingName_Organization_Fragment
        | ThingName_Person_Fragment
        | ThingName_Place_Fragment
        | ThingName_Topic_Fragment
        | ThingName_Work_Fragment
      >, reviews: Array<{ id: string, verdict: Verdict, reason: string, reviewer: string, reviewed: { edtf: string, label: string }, references: Array<{ title: string, publisher: string | null, address: string | null }> }>, evidence: Array<
        | EvidencePlace_PassageEvidence_Fragment
        | EvidencePlace_RecordEvidence_Fragment
      >, causes: Array<{ id: string, modality: Modality, cause:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }>, effects: Array<{ id: string, modality: Modality, effect:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }> }
      & ClaimLine_Causation_Fragment
      & ClaimParticulars_Causation_Fragment
    )
    | (
      { __typename: 'Contribution', id: string, statedAt: { edtf: string, label: string, originalText: string | null }, time: { edtf: string, label: string, start: { originalText: string | null } | null, end: { originalText: string | null } | null } | null, entities: Array<
        | ThingName_Award_Fragment
        | ThingName_Organization_Fragment
        | ThingName_Person_Fragment
        | ThingName_Place_Fragment
        | ThingName_Topic_Fragment
        | ThingName_Work_Fragment
      >, reviews: Array<{ id: string, verdict: Verdict, reason: string, reviewer: string, reviewed: { edtf: string, label: string }, references: Array<{ title: string, publisher: string | null, address: string | null }> }>, evidence: Array<
        | EvidencePlace_PassageEvidence_Fragment
        | EvidencePlace_RecordEvidence_Fragment
      >, causes: Array<{ id: string, modality: Modality, cause:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }>, effects: Array<{ id: string, modality: Modality, effect:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }> }
      & ClaimLine_Contribution_Fragment
      & ClaimParticulars_Contribution_Fragment
    )
    | { __typename: 'Dossier', id: string }
    | (
      { __typename: 'Education', id: string, statedAt: { edtf: string, label: string, originalText: string | null }, time: { edtf: string, label: string, start: { originalText: string | null } | null, end: { originalText: string | null } | null } | null, entities: Array<
        | ThingName_Award_Fragment
        | ThingName_Organization_Fragment
        | ThingName_Person_Fragment
        | ThingName_Place_Fragment
        | ThingName_Topic_Fragment
        | ThingName_Work_Fragment
      >, reviews: Array<{ id: string, verdict: Verdict, reason: string, reviewer: string, reviewed: { edtf: string, label: string }, references: Array<{ title: string, publisher: string | null, address: string | null }> }>, evidence: Array<
        | EvidencePlace_PassageEvidence_Fragment
        | EvidencePlace_RecordEvidence_Fragment
      >, causes: Array<{ id: string, modality: Modality, cause:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }>, effects: Array<{ id: string, modality: Modality, effect:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }> }
      & ClaimLine_Education_Fragment
      & ClaimParticulars_Education_Fragment
    )
    | (
      { __typename: 'Funding', id: string, statedAt: { edtf: string, label: string, originalText: string | null }, time: { edtf: string, label: string, start: { originalText: string | null } | null, end: { originalText: string | null } | null } | null, entities: Array<
        | ThingName_Award_Fragment
        | ThingName_Organization_Fragment
        | ThingName_Person_Fragment
        | ThingName_Place_Fragment
        | ThingName_Topic_Fragment
        | ThingName_Work_Fragment
      >, reviews: Array<{ id: string, verdict: Verdict, reason: string, reviewer: string, reviewed: { edtf: string, label: string }, references: Array<{ title: string, publisher: string | null, address: string | null }> }>, evidence: Array<
        | EvidencePlace_PassageEvidence_Fragment
        | EvidencePlace_RecordEvidence_Fragment
      >, causes: Array<{ id: string, modality: Modality, cause:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }>, effects: Array<{ id: string, modality: Modality, effect:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }> }
      & ClaimLine_Funding_Fragment
      & ClaimParticulars_Funding_Fragment
    )
    | (
      { __typename: 'Happening', id: string, statedAt: { edtf: string, label: string, originalText: string | null }, time: { edtf: string, label: string, start: { originalText: string | null } | null, end: { originalText: string | null } | null } | null, entities: Array<
        | ThingName_Award_Fragment
        | ThingName_Organization_Fragment
        | ThingName_Person_Fragment
        | ThingName_Place_Fragment
        | ThingName_Topic_Fragment
        | ThingName_Work_Fragment
      >, reviews: Array<{ id: string, verdict: Verdict, reason: string, reviewer: string, reviewed: { edtf: string, label: string }, references: Array<{ title: string, publisher: string | null, address: string | null }> }>, evidence: Array<
        | EvidencePlace_PassageEvidence_Fragment
        | EvidencePlace_RecordEvidence_Fragment
      >, causes: Array<{ id: string, modality: Modality, cause:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }>, effects: Array<{ id: string, modality: Modality, effect:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }> }
      & ClaimLine_Happening_Fragment
      & ClaimParticulars_Happening_Fragment
    )
    | (
      { __typename: 'Honour', id: string, statedAt: { edtf: string, label: string, originalText: string | null }, time: { edtf: string, label: string, start: { originalText: string | null } | null, end: { originalText: string | null } | null } | null, entities: Array<
        | ThingName_Award_Fragment
        | ThingName_Organization_Fragment
        | ThingName_Person_Fragment
        | ThingName_Place_Fragment
        | ThingName_Topic_Fragment
        | ThingName_Work_Fragment
      >, reviews: Array<{ id: string, verdict: Verdict, reason: string, reviewer: string, reviewed: { edtf: string, label: string }, references: Array<{ title: string, publisher: string | null, address: string | null }> }>, evidence: Array<
        | EvidencePlace_PassageEvidence_Fragment
        | EvidencePlace_RecordEvidence_Fragment
      >, causes: Array<{ id: string, modality: Modality, cause:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }>, effects: Array<{ id: string, modality: Modality, effect:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }> }
      & ClaimLine_Honour_Fragment
      & ClaimParticulars_Honour_Fragment
    )
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | (
      { __typename: 'Relationship', id: string, statedAt: { edtf: string, label: string, originalText: string | null }, time: { edtf: string, label: string, start: { originalText: string | null } | null, end: { originalText: string | null } | null } | null, entities: Array<
        | ThingName_Award_Fragment
        | ThingName_Organization_Fragment
        | ThingName_Person_Fragment
        | ThingName_Place_Fragment
        | ThingName_Topic_Fragment
        | ThingName_Work_Fragment
      >, reviews: Array<{ id: string, verdict: Verdict, reason: string, reviewer: string, reviewed: { edtf: string, label: string }, references: Array<{ title: string, publisher: string | null, address: string | null }> }>, evidence: Array<
        | EvidencePlace_PassageEvidence_Fragment
        | EvidencePlace_RecordEvidence_Fragment
      >, causes: Array<{ id: string, modality: Modality, cause:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }>, effects: Array<{ id: string, modality: Modality, effect:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }> }
      & ClaimLine_Relationship_Fragment
      & ClaimParticulars_Relationship_Fragment
    )
    | (
      { __typename: 'ResearchClaim', id: string, statedAt: { edtf: string, label: string, originalText: string | null }, time: { edtf: string, label: string, start: { originalText: string | null } | null, end: { originalText: string | null } | null } | null, entities: Array<
        | ThingName_Award_Fragment
        | ThingName_Organization_Fragment
        | ThingName_Person_Fragment
        | ThingName_Place_Fragment
        | ThingName_Topic_Fragment
        | ThingName_Work_Fragment
      >, reviews: Array<{ id: string, verdict: Verdict, reason: string, reviewer: string, reviewed: { edtf: string, label: string }, references: Array<{ title: string, publisher: string | null, address: string | null }> }>, evidence: Array<
        | EvidencePlace_PassageEvidence_Fragment
        | EvidencePlace_RecordEvidence_Fragment
      >, causes: Array<{ id: string, modality: Modality, cause:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }>, effects: Array<{ id: string, modality: Modality, effect:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }> }
      & ClaimLine_ResearchClaim_Fragment
      & ClaimParticulars_ResearchClaim_Fragment
    )
    | { __typename: 'Review', id: string }
    | (
      { __typename: 'Role', id: string, statedAt: { edtf: string, label: string, originalText: string | null }, time: { edtf: string, label: string, start: { originalText: string | null } | null, end: { originalText: string | null } | null } | null, entities: Array<
        | ThingName_Award_Fragment
        | ThingName_Organization_Fragment
        | ThingName_Person_Fragment
        | ThingName_Place_Fragment
        | ThingName_Topic_Fragment
        | ThingName_Work_Fragment
      >, reviews: Array<{ id: string, verdict: Verdict, reason: string, reviewer: string, reviewed: { edtf: string, label: string }, references: Array<{ title: string, publisher: string | null, address: string | null }> }>, evidence: Array<
        | EvidencePlace_PassageEvidence_Fragment
        | EvidencePlace_RecordEvidence_Fragment
      >, causes: Array<{ id: string, modality: Modality, cause:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }>, effects: Array<{ id: string, modality: Modality, effect:
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
         }> }
      & ClaimLine_Role_Fragment
      & ClaimParticulars_Role_Fragment
    )
    | { __typename: 'Source', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'UnnamedSource', id: string }
    | { __typename: 'Work', id: string }
   | null };

type EvidencePlace_PassageEvidence_Fragment = { __typename: 'PassageEvidence', paragraph: number, startInParagraph: number, endInParagraph: number, text: string | null, before: string | null, after: string | null, lost: boolean, source: { id: string, title: string, lang: string } };

type EvidencePlace_RecordEvidence_Fragment = { __typename: 'RecordEvidence', record: string, field: string | null, address: string | null, source: { id: string, title: string, lang: string } };

export type EvidencePlaceFragment =
  | EvidencePlace_PassageEvidence_Fragment
  | EvidencePlace_RecordEvidence_Fragment
;

type ClaimParticulars_Causation_Fragment = { __typename: 'Causation', cause:
    | ClaimLine_Causation_Fragment
    | ClaimLine_Contribution_Fragment
    | ClaimLine_Education_Fragment
    | ClaimLine_Funding_Fragment
    | ClaimLine_Happening_Fragment
    | ClaimLine_Honour_Fragment
    | ClaimLine_Relationship_Fragment
    | ClaimLine_ResearchClaim_Fragment
    | ClaimLine_Role_Fragment
  , effect:
    | ClaimLine_Causation_Fragment
    | ClaimLine_Contribution_Fragment
    | ClaimLine_Education_Fragment
    | ClaimLine_Funding_Fragment
    | ClaimLine_Happening_Fragment
    | ClaimLine_Honour_Fragment
    | ClaimLine_Relationship_Fragment
    | ClaimLine_ResearchClaim_Fragment
    | ClaimLine_Role_Fragment
   };

type ClaimParticulars_Contribution_Fragment = { __typename: 'Contribution', contributionRole: ContributionRole };

type ClaimParticulars_Education_Fragment = { __typename: 'Education', degree: string | null, field: string | null };

type ClaimParticulars_Funding_Fragment = { __typename: 'Funding', stake: string | null, round: string | null, fundingKind: FundingKind, amount: { label: string } | null, valuation: { label: string } | null };

type ClaimParticulars_Happening_Fragment = { __typename: 'Happening', headcount: { count: number, approximate: boolean } | null };

type ClaimParticulars_Honour_Fragment = { __typename: 'Honour', awardingBody:
    | ThingName_Award_Fragment
    | ThingName_Organization_Fragment
    | ThingName_Person_Fragment
    | ThingName_Place_Fragment
    | ThingName_Topic_Fragment
    | ThingName_Work_Fragment
   | null };

type ClaimParticulars_Relationship_Fragment = { __typename: 'Relationship' };

type ClaimParticulars_ResearchClaim_Fragment = { __typename: 'ResearchClaim', stance: Stance, quoted: boolean, venue: { text: string | null, entity:
      | ThingName_Award_Fragment
      | ThingName_Organization_Fragment
      | ThingName_Person_Fragment
      | ThingName_Place_Fragment
      | ThingName_Topic_Fragment
      | ThingName_Work_Fragment
     | null } | null };

type ClaimParticulars_Role_Fragment = { __typename: 'Role', title: string | null, organizationalUnit: string | null, successorOf: ThingName_Person_Fragment | null };

export type ClaimParticularsFragment =
  | ClaimParticulars_Causation_Fragment
  | ClaimParticulars_Contribution_Fragment
  | ClaimParticulars_Education_Fragment
  | ClaimParticulars_Funding_Fragment
  | ClaimParticulars_Happening_Fragment
  | ClaimParticulars_Honour_Fragment
  | ClaimParticulars_Relationship_Fragment
  | ClaimParticulars_ResearchClaim_Fragment
  | ClaimParticulars_Role_Fragment
;

export type DossierHeadQueryVariables = Exact<{
  dossier: string | number;
  lang: string;
}>;


export type DossierHeadQuery = { dossiers: { totalCount: number }, dossier: { id: string, title: string, summary: string, sources: Array<{ id: string, title: string, publisher: string | null, lang: string, published: { edtf: string, label: string } }> } | null };

export type DossierPageQueryVariables = Exact<{
  dossier: string | number;
  lang: string;
}>;


export type DossierPageQuery = { dossiers: { totalCount: number }, dossier: { id: string, title: string, summary: string, languages: Array<string>, protagonist:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, sources: Array<{ id: string, title: string, publisher: string | null, lang: string, address: string | null, length: number, textAvailable: boolean, published: { edtf: string, latest: string, label: string } }>, unnamedSources: Array<{ id: string, description: string }>, stats: { claims: number, claimsByModality: Array<{ modality: Modality, count: number }> }, claims: { totalCount: number, nodes: Array<
        | (
          { cause:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , effect:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , time: { startKind: BoundKind, endKind: BoundKind, moment: boolean, start: { earliest: string, latest: string } | null, end: { earliest: string, latest: string } | null } | null, entities: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
          & ClaimLine_Causation_Fragment
          & ClaimPlaces_Causation_Fragment
        )
        | (
          { time: { startKind: BoundKind, endKind: BoundKind, moment: boolean, start: { earliest: string, latest: string } | null, end: { earliest: string, latest: string } | null } | null, entities: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
          & ClaimLine_Contribution_Fragment
          & ClaimPlaces_Contribution_Fragment
        )
        | (
          { time: { startKind: BoundKind, endKind: BoundKind, moment: boolean, start: { earliest: string, latest: string } | null, end: { earliest: string, latest: string } | null } | null, entities: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
          & ClaimLine_Education_Fragment
          & ClaimPlaces_Education_Fragment
        )
        | (
          { time: { startKind: BoundKind, endKind: BoundKind, moment: boolean, start: { earliest: string, latest: string } | null, end: { earliest: string, latest: string } | null } | null, entities: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
          & ClaimLine_Funding_Fragment
          & ClaimPlaces_Funding_Fragment
        )
        | (
          { time: { startKind: BoundKind, endKind: BoundKind, moment: boolean, start: { earliest: string, latest: string } | null, end: { earliest: string, latest: string } | null } | null, entities: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
          & ClaimLine_Happening_Fragment
          & ClaimPlaces_Happening_Fragment
        )
        | (
          { time: { startKind: BoundKind, endKind: BoundKind, moment: boolean, start: { earliest: string, latest: string } | null, end: { earliest: string, latest: string } | null } | null, entities: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
          & ClaimLine_Honour_Fragment
          & ClaimPlaces_Honour_Fragment
        )
        | (
          { time: { startKind: BoundKind, endKind: BoundKind, moment: boolean, start: { earliest: string, latest: string } | null, end: { earliest: string, latest: string } | null } | null, entities: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
          & ClaimLine_Relationship_Fragment
          & ClaimPlaces_Relationship_Fragment
        )
        | (
          { time: { startKind: BoundKind, endKind: BoundKind, moment: boolean, start: { earliest: string, latest: string } | null, end: { earliest: string, latest: string } | null } | null, entities: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
          & ClaimLine_ResearchClaim_Fragment
          & ClaimPlaces_ResearchClaim_Fragment
        )
        | (
          { time: { startKind: BoundKind, endKind: BoundKind, moment: boolean, start: { earliest: string, latest: string } | null, end: { earliest: string, latest: string } | null } | null, entities: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
          & ClaimLine_Role_Fragment
          & ClaimPlaces_Role_Fragment
        )
      > } } | null, graph: (
    { nodes: Array<{ id: string, importance: number, claimCount: number, entity:
        | (
          { description: string | null }
          & ThingName_Award_Fragment
        )
        | (
          { description: string | null }
          & ThingName_Organization_Fragment
        )
        | (
          { description: string | null }
          & ThingName_Person_Fragment
        )
        | (
          { description: string | null }
          & ThingName_Place_Fragment
        )
        | (
          { description: string | null }
          & ThingName_Topic_Fragment
        )
        | (
          { description: string | null }
          & ThingName_Work_Fragment
        )
       }> }
    & NetworkGraphFragment
  ), timeline: { totalCount: number, nodes: Array<TimelineMarkFragment> } };

export type DossiersQueryVariables = Exact<{
  lang: string;
}>;


export type DossiersQuery = { dossiers: { totalCount: number, nodes: Array<{ id: string, title: string, summary: string }> } };

export type NetworkGraphFragment = { truncated: boolean, totalNodes: number, totalEdges: number, nodes: Array<{ id: string, importance: number, claimCount: number, entity:
      | { __typename: 'Award', id: string, type: EntityType, name: string }
      | { __typename: 'Organization', id: string, type: EntityType, name: string }
      | { __typename: 'Person', id: string, type: EntityType, name: string }
      | { __typename: 'Place', id: string, type: EntityType, name: string }
      | { __typename: 'Topic', id: string, type: EntityType, name: string }
      | { __typename: 'Work', id: string, type: EntityType, name: string }
     }>, edges: Array<{ id: string, source: string, target: string, directed: boolean, label: string, certainty: Certainty, claim:
      | { __typename: 'Causation', id: string, type: ClaimType, modality: Modality, polarity: Polarity, reviews: Array<{ id: string, verdict: Verdict }> }
      | { __typename: 'Contribution', id: string, type: ClaimType, modality: Modality, polarity: Polarity, reviews: Array<{ id: string, verdict: Verdict }> }
      | { __typename: 'Education', id: string, type: ClaimType, modality: Modality, polarity: Polarity, reviews: Array<{ id: string, verdict: Verdict }> }
      | { __typename: 'Funding', id: string, type: ClaimType, modality: Modality, polarity: Polarity, reviews: Array<{ id: string, verdict: Verdict }> }
      | { __typename: 'Happening', id: string, type: ClaimType, modality: Modality, polarity: Polarity, reviews: Array<{ id: string, verdict: Verdict }> }
      | { __typename: 'Honour', id: string, type: ClaimType, modality: Modality, polarity: Polarity, reviews: Array<{ id: string, verdict: Verdict }> }
      | { __typename: 'Relationship', id: string, type: ClaimType, modality: Modality, polarity: Polarity, reviews: Array<{ id: string, verdict: Verdict }> }
      | { __typename: 'ResearchClaim', id: string, type: ClaimType, modality: Modality, polarity: Polarity, reviews: Array<{ id: string, verdict: Verdict }> }
      | { __typename: 'Role', id: string, type: ClaimType, modality: Modality, polarity: Polarity, reviews: Array<{ id: string, verdict: Verdict }> }
     }> };

export type PictureQueryVariables = Exact<{
  dossier: string | number;
  lang: string;
}>;


export type PictureQuery = { dossier: { id: string, title: string, protagonist:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     | null, sources: Array<{ id: string, publisher: string | null, title: string, published: { edtf: string, label: string } }>, stats: { claims: number, claimsByModality: Array<{ modality: Modality, count: number }> } } | null, graph: NetworkGraphFragment };

export type PictureThingQueryVariables = Exact<{
  id: string | number;
  lang: string;
}>;


export type PictureThingQuery = { entity:
    | (
      { type: EntityType, description: string | null }
      & ThingName_Award_Fragment
    )
    | (
      { type: EntityType, description: string | null }
      & ThingName_Organization_Fragment
    )
    | (
      { type: EntityType, description: string | null }
      & ThingName_Person_Fragment
    )
    | (
      { type: EntityType, description: string | null }
      & ThingName_Place_Fragment
    )
    | (
      { type: EntityType, description: string | null }
      & ThingName_Topic_Fragment
    )
    | (
      { type: EntityType, description: string | null }
      & ThingName_Work_Fragment
    )
   | null };

export type PictureClaimQueryVariables = Exact<{
  id: string | number;
  lang: string;
}>;


export type PictureClaimQuery = { node:
    | { __typename: 'Award', id: string }
    | { __typename: 'Causation', summary: string, modality: Modality, id: string, assertedBy:
        | AsserterName_Award_Fragment
        | AsserterName_Organization_Fragment
        | AsserterName_Person_Fragment
        | AsserterName_Place_Fragment
        | AsserterName_Source_Fragment
        | AsserterName_Topic_Fragment
        | AsserterName_UnnamedSource_Fragment
        | AsserterName_Work_Fragment
      , reviews: Array<{ id: string, verdict: Verdict }>, entities: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | { __typename: 'Contribution', summary: string, modality: Modality, id: string, assertedBy:
        | AsserterName_Award_Fragment
        | AsserterName_Organization_Fragment
        | AsserterName_Person_Fragment
        | AsserterName_Place_Fragment
        | AsserterName_Source_Fragment
        | AsserterName_Topic_Fragment
        | AsserterName_UnnamedSource_Fragment
        | AsserterName_Work_Fragment
      , reviews: Array<{ id: string, verdict: Verdict }>, entities: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | { __typename: 'Dossier', id: string }
    | { __typename: 'Education', summary: string, modality: Modality, id: string, assertedBy:
        | AsserterName_Award_Fragment
        | AsserterName_Organization_Fragment
        | AsserterName_Person_Fragment
        | AsserterName_Place_Fragment
        | AsserterName_Source_Fragment
        | AsserterName_Topic_Fragment
        | AsserterName_UnnamedSource_Fragment
        | AsserterName_Work_Fragment
      , reviews: Array<{ id: string, verdict: Verdict }>, entities: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | { __typename: 'Funding', summary: string, modality: Modality, id: string, assertedBy:
        | AsserterName_Award_Fragment
        | AsserterName_Organization_Fragment
        | AsserterName_Person_Fragment
        | AsserterName_Place_Fragment
        | AsserterName_Source_Fragment
        | AsserterName_Topic_Fragment
        | AsserterName_UnnamedSource_Fragment
        | AsserterName_Work_Fragment
      , reviews: Array<{ id: string, verdict: Verdict }>, entities: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | { __typename: 'Happening', summary: string, modality: Modality, id: string, assertedBy:
        | AsserterName_Award_Fragment
        | AsserterName_Organization_Fragment
        | AsserterName_Person_Fragment
        | AsserterName_Place_Fragment
        | AsserterName_Source_Fragment
        | AsserterName_Topic_Fragment
        | AsserterName_UnnamedSource_Fragment
        | AsserterName_Work_Fragment
      , reviews: Array<{ id: string, verdict: Verdict }>, entities: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | { __typename: 'Honour', summary: string, modality: Modality, id: string, assertedBy:
        | AsserterName_Award_Fragment
        | AsserterName_Organization_Fragment
        | AsserterName_Person_Fragment
        | AsserterName_Place_Fragment
        | AsserterName_Source_Fragment
        | AsserterName_Topic_Fragment
        | AsserterName_UnnamedSource_Fragment
        | AsserterName_Work_Fragment
      , reviews: Array<{ id: string, verdict: Verdict }>, entities: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Relationship', summary: string, modality: Modality, id: string, assertedBy:
        | AsserterName_Award_Fragment
        | AsserterName_Organization_Fragment
        | AsserterName_Person_Fragment
        | AsserterName_Place_Fragment
        | AsserterName_Source_Fragment
        | AsserterName_Topic_Fragment
        | AsserterName_UnnamedSource_Fragment
        | AsserterName_Work_Fragment
      , reviews: Array<{ id: string, verdict: Verdict }>, entities: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | { __typename: 'ResearchClaim', summary: string, modality: Modality, id: string, assertedBy:
        | AsserterName_Award_Fragment
        | AsserterName_Organization_Fragment
        | AsserterName_Person_Fragment
        | AsserterName_Place_Fragment
        | AsserterName_Source_Fragment
        | AsserterName_Topic_Fragment
        | AsserterName_UnnamedSource_Fragment
        | AsserterName_Work_Fragment
      , reviews: Array<{ id: string, verdict: Verdict }>, entities: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | { __typename: 'Review', id: string }
    | { __typename: 'Role', summary: string, modality: Modality, id: string, assertedBy:
        | AsserterName_Award_Fragment
        | AsserterName_Organization_Fragment
        | AsserterName_Person_Fragment
        | AsserterName_Place_Fragment
        | AsserterName_Source_Fragment
        | AsserterName_Topic_Fragment
        | AsserterName_UnnamedSource_Fragment
        | AsserterName_Work_Fragment
      , reviews: Array<{ id: string, verdict: Verdict }>, entities: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }
    | { __typename: 'Source', id: string }
    | { __typename: 'Topic', id: string }
    | { __typename: 'UnnamedSource', id: string }
    | { __typename: 'Work', id: string }
   | null };

export type SearchQueryVariables = Exact<{
  query: string;
  dossier: string | number;
  lang: string;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ highlights: Array<{ lang: string, text: string, ranges: Array<{ start: number, end: number }> }>, node:
        | { __typename: 'Award', name: string, id: string }
        | { __typename: 'Causation', summary: string, modality: Modality, id: string }
        | { __typename: 'Contribution', summary: string, modality: Modality, id: string }
        | { __typename: 'Dossier', title: string, id: string }
        | { __typename: 'Education', summary: string, modality: Modality, id: string }
        | { __typename: 'Funding', summary: string, modality: Modality, id: string }
        | { __typename: 'Happening', summary: string, modality: Modality, id: string }
        | { __typename: 'Honour', summary: string, modality: Modality, id: string }
        | { __typename: 'Organization', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Place', name: string, id: string }
        | { __typename: 'Relationship', summary: string, modality: Modality, id: string }
        | { __typename: 'ResearchClaim', summary: string, modality: Modality, id: string }
        | { __typename: 'Review', id: string }
        | { __typename: 'Role', summary: string, modality: Modality, id: string }
        | { __typename: 'Source', id: string }
        | { __typename: 'Topic', name: string, id: string }
        | { __typename: 'UnnamedSource', id: string }
        | { __typename: 'Work', name: string, id: string }
       }> } };

export type StoryQueryVariables = Exact<{
  dossier: string | number;
  lang: string;
  withText: boolean;
}>;


export type StoryQuery = { dossier: { id: string, sources: Array<{ id: string, paragraphs: Array<number> }>, story: Array<{ id: string, paragraph: number | null, title: string | null, summary: string | null, text?: string | null, source: { id: string }, claims: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      >, repeats: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }> } | null };

export type SurroundingsQueryVariables = Exact<{
  id: string | number;
  dossier: string | number;
  lang: string;
}>;


export type SurroundingsQuery = { graph: NetworkGraphFragment, timeline: { totalCount: number, nodes: Array<TimelineMarkFragment> } };

export type ThingQueryVariables = Exact<{
  id: string | number;
  dossier: string | number;
  lang: string;
}>;


export type ThingQuery = { entity:
    | (
      { type: EntityType, description: string | null, sameAs: Array<string>, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, dossiers: Array<{ id: string }>, claims: { totalCount: number, nodes: Array<
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
        > } }
      & ThingName_Award_Fragment
    )
    | (
      { type: EntityType, description: string | null, sameAs: Array<string>, organizationKind: OrganizationKind | null, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, dossiers: Array<{ id: string }>, claims: { totalCount: number, nodes: Array<
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
        > } }
      & ThingName_Organization_Fragment
    )
    | (
      { type: EntityType, description: string | null, sameAs: Array<string>, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, dossiers: Array<{ id: string }>, claims: { totalCount: number, nodes: Array<
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
        > } }
      & ThingName_Person_Fragment
    )
    | (
      { type: EntityType, description: string | null, sameAs: Array<string>, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, dossiers: Array<{ id: string }>, claims: { totalCount: number, nodes: Array<
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
        > } }
      & ThingName_Place_Fragment
    )
    | (
      { type: EntityType, description: string | null, sameAs: Array<string>, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, dossiers: Array<{ id: string }>, claims: { totalCount: number, nodes: Array<
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
        > } }
      & ThingName_Topic_Fragment
    )
    | (
      { type: EntityType, description: string | null, sameAs: Array<string>, workKind: WorkKind, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, dossiers: Array<{ id: string }>, claims: { totalCount: number, nodes: Array<
          | ClaimLine_Causation_Fragment
          | ClaimLine_Contribution_Fragment
          | ClaimLine_Education_Fragment
          | ClaimLine_Funding_Fragment
          | ClaimLine_Happening_Fragment
          | ClaimLine_Honour_Fragment
          | ClaimLine_Relationship_Fragment
          | ClaimLine_ResearchClaim_Fragment
          | ClaimLine_Role_Fragment
        > } }
      & ThingName_Work_Fragment
    )
   | null };

export type TimelineQueryVariables = Exact<{
  dossier: string | number;
  lang: string;
  first?: number | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, nodes: Array<TimelineMarkFragment> } };

export type TimelineMarkFragment = { id: string, importance: number, label: string, lane:
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
    | { id: string, type: EntityType, name: string }
  , time: { label: string, startKind: BoundKind, endKind: BoundKind, moment: boolean, start: TimelineBoundFragment | null, end: TimelineBoundFragment | null }, claim:
    | { __typename: 'Causation', id: string, type: ClaimType, modality: Modality, polarity: Polarity, summary: string, entities: Array<
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      >, reviews: Array<{ id: string, verdict: Verdict }> }
    | { __typename: 'Contribution', id: string, type: ClaimType, modality: Modality, polarity: Polarity, summary: string, entities: Array<
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      >, reviews: Array<{ id: string, verdict: Verdict }> }
    | { __typename: 'Education', id: string, type: ClaimType, modality: Modality, polarity: Polarity, summary: string, entities: Array<
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      >, reviews: Array<{ id: string, verdict: Verdict }> }
    | { __typename: 'Funding', id: string, type: ClaimType, modality: Modality, polarity: Polarity, summary: string, entities: Array<
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      >, reviews: Array<{ id: string, verdict: Verdict }> }
    | { __typename: 'Happening', id: string, type: ClaimType, modality: Modality, polarity: Polarity, summary: string, entities: Array<
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      >, reviews: Array<{ id: string, verdict: Verdict }> }
    | { __typename: 'Honour', id: string, type: ClaimType, modality: Modality, polarity: Polarity, summary: string, entities: Array<
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      >, reviews: Array<{ id: string, verdict: Verdict }> }
    | { __typename: 'Relationship', id: string, type: ClaimType, modality: Modality, polarity: Polarity, summary: string, entities: Array<
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      >, reviews: Array<{ id: string, verdict: Verdict }> }
    | { __typename: 'ResearchClaim', id: string, type: ClaimType, modality: Modality, polarity: Polarity, summary: string, entities: Array<
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      >, reviews: Array<{ id: string, verdict: Verdict }> }
    | { __typename: 'Role', id: string, type: ClaimType, modality: Modality, polarity: Polarity, summary: string, entities: Array<
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
        | { id: string, type: EntityType, name: string }
      >, reviews: Array<{ id: string, verdict: Verdict }> }
   };

export type TimelineBoundFragment = { edtf: string, earliest: string, latest: string, precision: DatePrecision, approximate: boolean, uncertain: boolean };

export const ClaimPlacesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassageEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"startInParagraph"}},{"kind":"Field","name":{"kind":"Name","value":"endInParagraph"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimPlacesFragment, unknown>;
export const EvidencePlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassageEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"startInParagraph"}},{"kind":"Field","name":{"kind":"Name","value":"endInParagraph"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<EvidencePlaceFragment, unknown>;
export const ThingNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<ThingNameFragment, unknown>;
export const AsserterNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]} as unknown as DocumentNode<AsserterNameFragment, unknown>;
export const ClaimLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]} as unknown as DocumentNode<ClaimLineFragment, unknown>;
export const ClaimParticularsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParticulars"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"organizationalUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"successorOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Education"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"degree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Funding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fundingKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"valuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"stake"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contributionRole"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Happening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Causation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]} as unknown as DocumentNode<ClaimParticularsFragment, unknown>;
export const NetworkGraphFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"directed"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"totalEdges"}}]}}]} as unknown as DocumentNode<NetworkGraphFragment, unknown>;
export const TimelineBoundFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineBound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}}]} as unknown as DocumentNode<TimelineBoundFragment, unknown>;
export const TimelineMarkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lane"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"startKind"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineBound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineBound"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineBound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}}]} as unknown as DocumentNode<TimelineMarkFragment, unknown>;
export const ClaimOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimOrderQuery, ClaimOrderQueryVariables>;
export const ClaimSummariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClaimSummaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]} as unknown as DocumentNode<ClaimSummariesQuery, ClaimSummariesQueryVariables>;
export const ClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Claim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParticulars"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"originalText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"originalText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"originalText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reviewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParticulars"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"organizationalUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"successorOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Education"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"degree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Funding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fundingKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"valuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"stake"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contributionRole"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Happening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Causation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassageEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"startInParagraph"}},{"kind":"Field","name":{"kind":"Name","value":"endInParagraph"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<ClaimQuery, ClaimQueryVariables>;
export const DossierHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<DossierHeadQuery, DossierHeadQueryVariables>;
export const DossierPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"protagonist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"textAvailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unnamedSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"claimsByModality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startKind"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Causation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"graph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkGraph"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineMark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineBound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimPlaces"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassageEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"startInParagraph"}},{"kind":"Field","name":{"kind":"Name","value":"endInParagraph"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"directed"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"totalEdges"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lane"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"startKind"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineBound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineBound"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]} as unknown as DocumentNode<DossierPageQuery, DossierPageQueryVariables>;
export const DossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DossiersQuery, DossiersQueryVariables>;
export const PictureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Picture"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"protagonist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"claimsByModality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"graph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkGraph"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"directed"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"totalEdges"}}]}}]} as unknown as DocumentNode<PictureQuery, PictureQueryVariables>;
export const PictureThingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PictureThing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<PictureThingQuery, PictureThingQueryVariables>;
export const PictureClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PictureClaim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]} as unknown as DocumentNode<PictureClaimQuery, PictureClaimQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Dossier"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const StoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Story"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withText"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paragraphs"}}]}},{"kind":"Field","name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"400"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"text"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withText"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StoryQuery, StoryQueryVariables>;
export const SurroundingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Surroundings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}},{"kind":"Argument","name":{"kind":"Name","value":"focus"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"13"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkGraph"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entities"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineMark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineBound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkGraph"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Graph"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"directed"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"totalNodes"}},{"kind":"Field","name":{"kind":"Name","value":"totalEdges"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lane"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"startKind"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineBound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineBound"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]} as unknown as DocumentNode<SurroundingsQuery, SurroundingsQueryVariables>;
export const ThingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Thing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"inSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sameAs"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"workKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dossier"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]} as unknown as DocumentNode<ThingQuery, ThingQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineMark"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineBound"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FuzzyDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"uncertain"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TimelineMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lane"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"startKind"}},{"kind":"Field","name":{"kind":"Name","value":"endKind"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineBound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TimelineBound"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;