// Generated from schema/ontology.yaml by `npm run generate`: change it there.
// The names of the ontology as types, so that a misspelt one in the code is an error of the compiler.

/** A type that entities have. */
export type EntityTypeName =
  | 'Country'
  | 'Region'
  | 'City'
  | 'GovernmentBody'
  | 'Company'
  | 'ResearchInstitution'
  | 'Alliance'
  | 'Person'
  | 'Policy'
  | 'Agreement'
  | 'PolicyInstrument'
  | 'FocusDimension'
  | 'Model'
  | 'ModelType'
  | 'TechnicalRoute'
  | 'Technology'
  | 'Product'
  | 'Application'
  | 'Industry'
  | 'DevelopmentMode'
  | 'Event'
  | 'Challenge'
  | 'Opportunity'
  | 'Trend'
  | 'Recommendation'
  | 'Publication';

/** A type that stands for those below it. */
export type AbstractTypeName =
  | 'Place'
  | 'Organization';

/** A type as an end of a relation names it. */
export type TypeName = EntityTypeName | AbstractTypeName | 'Entity';

/** What an entity's id begins with. */
export type IdPrefix =
  | 'country'
  | 'region'
  | 'city'
  | 'gov'
  | 'company'
  | 'institute'
  | 'alliance'
  | 'person'
  | 'policy'
  | 'agreement'
  | 'instrument'
  | 'focus'
  | 'model'
  | 'model-type'
  | 'route'
  | 'tech'
  | 'product'
  | 'application'
  | 'industry'
  | 'mode'
  | 'event'
  | 'challenge'
  | 'opportunity'
  | 'trend'
  | 'recommendation'
  | 'publication';

/** A relation, recorded or derived. */
export type PredicateName =
  | 'PART_OF'
  | 'SUBTYPE_OF'
  | 'INSTANCE_OF'
  | 'LOCATED_IN'
  | 'MEMBER_OF'
  | 'AFFILIATED_WITH'
  | 'ISSUED_BY'
  | 'APPLIES_IN'
  | 'SIGNED'
  | 'IN_FAMILY'
  | 'FOCUSES_ON'
  | 'SUPPORTS'
  | 'BUILDS'
  | 'FUNDS'
  | 'USES_INSTRUMENT'
  | 'ESTABLISHES'
  | 'RESTRICTS'
  | 'REGULATES'
  | 'REQUIRES'
  | 'DEVELOPED_BY'
  | 'FOLLOWS_ROUTE'
  | 'BASED_ON'
  | 'USES'
  | 'INTEGRATED_INTO'
  | 'SERVES'
  | 'SUITS'
  | 'SUCCEEDS'
  | 'COMPETES_WITH'
  | 'COMPARED_WITH'
  | 'PARTNER_OF'
  | 'PARTICIPATES_IN'
  | 'ADOPTS'
  | 'HAS_ADVANTAGE_IN'
  | 'LAGS_IN'
  | 'FACES'
  | 'ADDRESSES'
  | 'TARGETS'
  | 'LEADS_TO'
  | 'PUBLISHED_BY'
  | 'AUTHORED_BY'
  | 'ABOUT'
  | 'BACKS';

/** A relation that a rule makes. */
export type DerivedPredicateName =
  | 'BACKS';

/** What a figure measures. */
export type MeasureName =
  | 'market-size'
  | 'industry-size'
  | 'digital-economy-size'
  | 'revenue'
  | 'valuation'
  | 'price'
  | 'cost'
  | 'loss'
  | 'investment'
  | 'budget'
  | 'award'
  | 'economic-value'
  | 'deal-count'
  | 'model-count'
  | 'model-releases'
  | 'policy-count'
  | 'company-count'
  | 'organization-count'
  | 'signatory-count'
  | 'item-count'
  | 'place-count'
  | 'publication-count'
  | 'user-count'
  | 'visitor-count'
  | 'hardware-count'
  | 'parameter-count'
  | 'connection-count'
  | 'data-volume'
  | 'duration'
  | 'rank'
  | 'accuracy'
  | 'penetration'
  | 'share'
  | 'supply-demand-ratio'
  | 'ratio'
  | 'growth'
  | 'cagr'
  | 'price-change'
  | 'reduction';

/** 地方类别 kind of place. */
export type PlaceKind =
  | 'province'
  | 'autonomousRegion'
  | 'state'
  | 'bloc'
  | 'area'
  | 'zone';

/** 政策类别 kind of policy. */
export type PolicyKind =
  | 'act'
  | 'bill'
  | 'regulation'
  | 'order'
  | 'strategy'
  | 'plan'
  | 'measures'
  | 'programme'
  | 'report'
  | 'declaration'
  | 'work';

/** 政策状态 status of a policy. */
export type PolicyStatus =
  | 'draft'
  | 'proposed'
  | 'pending'
  | 'passed'
  | 'published'
  | 'inForce';

/** 工具类别 kind of instrument. */
export type InstrumentKind =
  | 'incentive'
  | 'funding'
  | 'infrastructure'
  | 'data'
  | 'obligation'
  | 'control'
  | 'governance'
  | 'talent'
  | 'cooperation'
  | 'commitment';

/** 着力点类别 kind of focus. */
export type FocusKind =
  | 'dimension'
  | 'family'
  | 'element'
  | 'aim';

/** 模式类别 kind of mode. */
export type ModeKind =
  | 'development'
  | 'business'
  | 'pricing'
  | 'path';

/** 出版物类别 kind of publication. */
export type PublicationKind =
  | 'report'
  | 'paper'
  | 'journal'
  | 'dataset'
  | 'slides'
  | 'speech';

/** 事件类别 kind of event. */
export type EventKind =
  | 'conference'
  | 'release'
  | 'milestone'
  | 'decision'
  | 'market'
  | 'period';

/** 开放方式 openness. */
export type Openness =
  | 'open'
  | 'closed';

/** 机构类别 kind of institution. */
export type OrganizationKind =
  | 'university'
  | 'laboratory'
  | 'institute'
  | 'thinkTank'
  | 'analyst'
  | 'publisher'
  | 'association';

/** 语气 hedge. */
export type FactStatus =
  | 'planned'
  | 'proposed'
  | 'draft'
  | 'expected'
  | 'possible'
  | 'ongoing';
