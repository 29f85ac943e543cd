/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ContributionRole =
  | 'ADOPTED'
  | 'ASSISTED'
  | 'CREATED'
  | 'FUNDED'
  | 'LED'
  | 'PROPOSED'
  | 'PUBLISHED';

export type EntityType =
  | 'Award'
  | 'Organization'
  | 'Person'
  | 'Place'
  | 'Topic'
  | 'Work';

export type FundingKind =
  | 'ACQUISITION'
  | 'GRANT'
  | 'ROUND'
  | 'STAKE'
  | 'TALKS'
  | 'VALUATION';

export type Modality =
  | 'OPINION'
  | 'PLANNED'
  | 'PREDICTED'
  | 'REPORTED'
  | 'RUMOURED'
  | 'STATED';

export type Polarity =
  | 'AFFIRMED'
  | 'DENIED';

export type Stance =
  | 'AGAINST'
  | 'FOR'
  | 'NEUTRAL';

export type Verdict =
  | 'DISPUTED'
  | 'FALSE'
  | 'SUPPORTED'
  | 'UNVERIFIED';

export type WorkKind =
  | 'ARCHITECTURE'
  | 'MODEL'
  | 'PUBLICATION'
  | 'RESEARCH_PROGRAMME'
  | 'SOFTWARE'
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

type AsserterName_Source_Fragment = { __typename: 'Source', id: string, publisher: string };

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

type ClaimParticulars_Causation_Fragment = { cause:
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

type ClaimParticulars_Contribution_Fragment = { contributionRole: ContributionRole };

type ClaimParticulars_Education_Fragment = { degree: string | null, field: string | null };

type ClaimParticulars_Funding_Fragment = { stake: string | null, round: string | null, fundingKind: FundingKind, amount: { label: string } | null, valuation: { label: string } | null };

type ClaimParticulars_Happening_Fragment = { headcount: { count: number, approximate: boolean } | null };

type ClaimParticulars_Honour_Fragment = { awardingBody:
    | ThingName_Award_Fragment
    | ThingName_Organization_Fragment
    | ThingName_Person_Fragment
    | ThingName_Place_Fragment
    | ThingName_Topic_Fragment
    | ThingName_Work_Fragment
   | null };

type ClaimParticulars_ResearchClaim_Fragment = { stance: Stance, quoted: boolean, venue: { text: string, entity:
      | ThingName_Award_Fragment
      | ThingName_Organization_Fragment
      | ThingName_Person_Fragment
      | ThingName_Place_Fragment
      | ThingName_Topic_Fragment
      | ThingName_Work_Fragment
     | null } | null };

type ClaimParticulars_Role_Fragment = { title: string, organizationalUnit: string | null, successorOf: ThingName_Person_Fragment | null };

export type ClaimParticularsFragment =
  | ClaimParticulars_Causation_Fragment
  | ClaimParticulars_Contribution_Fragment
  | ClaimParticulars_Education_Fragment
  | ClaimParticulars_Funding_Fragment
  | ClaimParticulars_Happening_Fragment
  | ClaimParticulars_Honour_Fragment
  | ClaimParticulars_ResearchClaim_Fragment
  | ClaimParticulars_Role_Fragment
;

export type DossierPageQueryVariables = Exact<{
  dossier: string | number;
  lang: string;
}>;


export type DossierPageQuery = { dossier: { id: string, title: string, summary: string, languages: Array<string>, sources: Array<{ id: string, title: string, publisher: string, lang: string, address: string | null, length: number, textAvailable: boolean, published: { edtf: string, label: string } }>, unnamedSources: Array<{ id: string, description: string }>, claims: { totalCount: number, nodes: Array<
        | ClaimLine_Causation_Fragment
        | ClaimLine_Contribution_Fragment
        | ClaimLine_Education_Fragment
        | ClaimLine_Funding_Fragment
        | ClaimLine_Happening_Fragment
        | ClaimLine_Honour_Fragment
        | ClaimLine_Relationship_Fragment
        | ClaimLine_ResearchClaim_Fragment
        | ClaimLine_Role_Fragment
      > } } | null, graph: { nodes: Array<{ id: string, importance: number, claimCount: number, entity:
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
       }> } };

export type DossiersQueryVariables = Exact<{
  lang: string;
}>;


export type DossiersQuery = { dossiers: { totalCount: number, nodes: Array<{ id: string, title: string, summary: string }> } };

export type ThingQueryVariables = Exact<{
  id: string | number;
  dossier: string | number;
  lang: string;
}>;


export type ThingQuery = { entity:
    | (
      { type: EntityType, description: string | null, sameAs: Array<string>, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, claims: { totalCount: number, nodes: Array<
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
      { type: EntityType, description: string | null, sameAs: Array<string>, organizationKind: string | null, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, claims: { totalCount: number, nodes: Array<
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
      { type: EntityType, description: string | null, sameAs: Array<string>, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, claims: { totalCount: number, nodes: Array<
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
      { type: EntityType, description: string | null, sameAs: Array<string>, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, claims: { totalCount: number, nodes: Array<
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
      { type: EntityType, description: string | null, sameAs: Array<string>, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, claims: { totalCount: number, nodes: Array<
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
      { type: EntityType, description: string | null, sameAs: Array<string>, workKind: WorkKind, names: Array<{ lang: string, value: string, inSource: boolean }>, aliases: Array<{ lang: string, value: string }>, claims: { totalCount: number, nodes: Array<
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

export const EvidencePlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassageEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"startInParagraph"}},{"kind":"Field","name":{"kind":"Name","value":"endInParagraph"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<EvidencePlaceFragment, unknown>;
export const ThingNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<ThingNameFragment, unknown>;
export const AsserterNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]} as unknown as DocumentNode<AsserterNameFragment, unknown>;
export const ClaimLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]} as unknown as DocumentNode<ClaimLineFragment, unknown>;
export const ClaimParticularsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParticulars"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"organizationalUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"successorOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Education"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"degree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Funding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fundingKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"valuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"stake"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contributionRole"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Happening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Causation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]} as unknown as DocumentNode<ClaimParticularsFragment, unknown>;
export const ClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Claim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParticulars"}},{"kind":"Field","name":{"kind":"Name","value":"statedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"originalText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"originalText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"end"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"originalText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"reviewed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidencePlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"causes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParticulars"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Role"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"organizationalUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"successorOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Education"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"degree"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Funding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"fundingKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"valuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"stake"}},{"kind":"Field","name":{"kind":"Name","value":"round"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchClaim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"venue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"contributionRole"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Honour"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awardingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Happening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headcount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Causation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidencePlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PassageEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"startInParagraph"}},{"kind":"Field","name":{"kind":"Name","value":"endInParagraph"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<ClaimQuery, ClaimQueryVariables>;
export const DossierPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"textAvailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unnamedSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"graph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"importance"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]} as unknown as DocumentNode<DossierPageQuery, DossierPageQueryVariables>;
export const DossiersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DossiersQuery, DossiersQueryVariables>;
export const ThingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Thing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lang"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"inSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"sameAs"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"organizationKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Work"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"workKind"},"name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dossier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dossier"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AsserterName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Asserter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnnamedSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"description"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThingName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"polarity"}},{"kind":"Field","name":{"kind":"Name","value":"time"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lang"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lang"}}}]},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AsserterName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]} as unknown as DocumentNode<ThingQuery, ThingQueryVariables>;