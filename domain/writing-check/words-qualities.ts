// Words that give an objective its destination, and words that call for a warning.

import { wordSet } from './words';

/** Words of quality: with one of them a thing built is a direction ("Launch an Awesome MVP.", S35). */
export const qualityWords = wordSet(`
  addictive admired affordable amazing awesome badass beautiful beloved best bold boring brilliant bulletproof calm
  captivating charming classy compelling coolest delightful delighted easy effortless elegant enchanting engaging
  enjoyable epic exceptional excellent exciting extraordinary fabulous fair fantastic favorite favourite fearless
  flawless fresh friction-free frictionless friendly fun game-changing gold-standard gorgeous happy healthy healthiest
  high-performing high-performance honest hot iconic imaginative incredible indispensable innovative inspired
  inspiring intuitive irresistible joyful kick-ass kickass killer leading legendary lovable loveable lovely loved
  loyal magic magical magnetic market-leading meaningful memorable mind-blowing obvious outstanding painless
  passionate perfect phenomenal playful pleasant powerful preferred premier premium profitable proud radical reliable
  remarkable repeatable resilient respected robust rock-solid safe scalable seamless secure self-sustaining
  self-organizing sexy simple smooth solid spectacular splendid state-of-the-art stellar strong stunning stress-free
  superb superior supportive sustainable thriving timeless top top-notch transparent trusted trustworthy unbeatable
  unbreakable unforgettable unique unmatched unmissable unparalleled unrivaled unrivalled unshakable vibrant viral
  warm welcoming winning wonderful wow world-class impossible right bang splash championship pro pros pole
  world-leading worldclass first-class five-star 5-star best-in-class industry-leading next-level next-generation
  inclusive diverse fast lasting
`);

/** Closings that say what for. */
export const destinationPhrases: readonly string[] = [
  'for success',
  'for life',
  'for good',
  'for growth',
  'for greatness',
  'for the future',
  'for scale',
  'of choice',
  'in the world',
  'everything we',
  'out of the',
  'on the map',
  'to life',
  'for all',
];

/** Words of feeling and reputation: people are moved, not figures. */
export const feelingWords = wordSet(`
  adore brag buzz celebrate comeback delight dream enjoy envy excite fan feel feels felt forget heart hero jealous joy
  love loves loving loved obsess obsessed passion pride prefer prefers proud queue rave recommend respect smile
  surprise thrill trust trusted wow look-forward miss believe brave champion enthusiast impress amaze astonish beat
  crave excited crazy confident confidently
`);

/** Words that open a clause which says what becomes true: "…that customers trust", "…so nobody waits alone". */
export const destinationClauses = wordSet(`
  that which what way ways who whom whose where so until enough why how like unlike instead when whenever anyone
  anybody everyone everybody nobody no-one home equivalent without because
`);

/** Words ending in -est that are no superlatives. */
export const falseSuperlatives = wordSet(`
  test request rest west east interest invest forest honest guest harvest contest quest protest digest suggest latest
  priest chest nest modest manifest arrest conquest pest vest earnest tempest attest northwest southwest newest
  midwest crest zest jest behest inquest bequest reinvest divest retest pretest ingest
`);

/** Words that only say "good" (S31): beside a general noun they name no destination. */
export const plainPraise = wordSet(`
  better great greater good nice improved decent successful fine proper well optimal professional efficient effective
  more stronger higher bigger faster smarter modern positive
`);

/** Words of blame that "stop being …" turns round: the same empty place as "be better". */
export const plainBlame = wordSet('bad poor terrible awful lousy worse mediocre average weak slow sloppy');

/** Openings that say what to leave behind instead of where to go. */
export const negativeWords = wordSet(`
  stop avoid prevent don't dont doesn't never quit eliminate cease no-longer cannot can't won't refuse less fewer
`);

/** Jargon that most readers outside the meeting room would not say aloud (S4). */
export const jargonWords = wordSet(`
  synergy synergies synergize leverage leveraging paradigm holistic holistically operationalize incentivize productize
  ideate ideation learnings actionable deliverables bandwidth value-add value-added best-of-breed best-practice
  mission-critical cutting-edge bleeding-edge hyperlocal omnichannel omni-channel verticals stakeholders stakeholder
  granular granularity impactful monetize monetization optics scalability streamline streamlined touchpoints utilize
  utilization workstream workstreams right-size rightsizing solutioning thought-leadership future-proof futureproof
  end-to-end core-competency competencies mindshare north-star gamify hypergrowth disruptive cross-functional
  cross-functionally upskill reskill deep-dive takeaways
`);

export const jargonPhrases: readonly string[] = [
  'low-hanging fruit',
  'move the needle',
  'circle back',
  'core competency',
  'core competencies',
  'best practice',
  'best practices',
  'boil the ocean',
  'thought leadership',
  'digital transformation',
  'operational excellence',
  'value proposition',
  'win-win',
  'paradigm shift',
  'out of the box',
  'next level',
  'quick wins',
  'go-to-market',
];

/** Capital letters that everybody reads without a key. */
export const plainAcronyms = wordSet(`
  MVP NPS OKR OKRS KPI API APIS CEO CTO CFO COO HR IT UK US USA EU UN TV FAQ PDF CRM VIP DIY NGO ATM GPS USB WIFI EUR
  USD GBP CHF ID PC AI SMS ISO LGBT NASA NATO UNESCO CSAT ROI SEO B2B B2C UX UI OK AM PM Q1 Q2 Q3 Q4 H1 H2
`);

/** Departments, for "depends on another team" (S34). */
export const departments = wordSet(`
  marketing sales legal engineering design finance it hr operations ops procurement product support purchasing
  accounting compliance security infrastructure platform headquarters hq management leadership suppliers vendor
  vendors
`);

/** Openings of a dependence; the department follows within a few words. */
export const dependencePhrases: readonly string[] = [
  'depends on',
  'depend on',
  'depending on',
  'dependent on',
  'relies on',
  'rely on',
  'with the help of',
  'with help from',
  'with help of',
  'with support from',
  'with the support of',
  'once',
  'as soon as',
  'provided that',
  'assuming',
  'if',
  'after',
  'convince',
  'wait for',
  'waiting for',
  'blocked by',
  'unless',
];
