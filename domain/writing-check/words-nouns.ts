// Nouns of English as people use them in goals. They stand in the singular; word-forms.ts finds the plural.

import { wordSet } from './words';

/** Nouns that name a measured quantity: where one stands beside a number, the number measures an outcome. */
export const metricNouns = wordSet(`
  rate ratio score share percentage percent proportion fraction conversion retention churn attrition revenue turnover
  income profit margin ebitda ebit arr mrr nrr grr acv tcv arpu arpa arppu aov ltv clv cltv cac cpa cpl cpc cpm ctr
  roi roas rpm gmv nps enps csat ces dau mau wau mql sql dso mttr mtbf mttd mtta sla slo p50 p75 p90 p95 p99 ttfb lcp
  cls inp fps kpi aht fcr otif oee fte ttv cogs opex capex bmi vo2max gpa cost expense spend burn runway cash price
  fee budget salary payback efficiency productivity throughput yield output volume traffic attendance usage adoption
  activation engagement penetration coverage awareness satisfaction happiness loyalty morale rating star grade mark
  point recommendation sentiment approval latency uptime downtime availability speed time duration length delay lag
  wait lead-time cycle-time turnaround response frequency accuracy precision recall error-rate quality reliability
  stability performance utilization occupancy capacity utilisation absenteeism absence incidence prevalence mortality
  readmission pipeline bookings booking sale sales growth value worth amount size average median mean percentile index
  level weight waist pulse pressure temperature distance pace mileage emission consumption footprint waste scrap
  shrinkage stock velocity bandwidth demand wages inventory base audience following reach list userbase turn turns
  backlog balance debt saving savings donation funding literacy proficiency completion acceptance renewal referral
  stickiness drop-off dropout dropouts bounce abandonment no-show show-up click-through open-rate win-rate close-rate
  hit-rate fill-rate pass-rate market-share headcount diversity representation vacancy probability likelihood success
  failure progress session session-length tenure age gap surplus deficit overtime workload memory cpu byte bytes
  request-time
`);

/** Nouns that measure nothing although they look like it: "number of webinars" is about webinars. */
export const countingNouns = wordSet('number count quantity total amount volume nr frequency');

/** People and accounts whose choice is the outcome: users, customers, pupils, patients. */
export const peopleNouns = wordSet(`
  user customer client subscriber follower reader visitor guest patient pupil student parent resident citizen member
  player gamer fan donor buyer shopper account company business firm organization shop store merchant hospital clinic
  school partner reseller dealer seller supplier farmer driver rider passenger tenant viewer listener people person
  family household employee colleague newcomer hire rep team developer engineer manager nurse doctor teacher applicant
  candidate volunteer lead prospect opportunity signup sign-up install download order deal contract logo country
  market city region site location attendee respondent participant life adult child kid woman man trial trialist
  freelancer creator streamer agent borrower traveller traveler commuter graduate alumni apprentice trainee learner
  restaurant hotel roaster bakery farm bank seat license licence job transaction purchase booking reservation unit
  meal parcel shipment delivery
`);

/** Troubles: counting them downwards, or to zero, is an outcome; fixing so many of them is work. */
export const problemNouns = wordSet(`
  accident bug complaint crash defect delay dispute downtime error escalation failure fault fine incident injury
  infection issue loss mistake outage overrun penalty problem refund regression return rollback theft ticket
  vulnerability breach leak violation death fall stockout backorder cancellation departure dropout exit resignation
  no-show alert page interruption finding nonconformity claim recall disruption misdelivery reject
`);

/** Metrics that are felt as much as measured; an objective may name them without moving a figure. */
export const feltNouns = wordSet(`
  awareness happiness loyalty quality progress success value worth morale session balance star mark pace speed
  distance age level memory point failure growth recommendation accuracy precision capacity diversity pressure
  temperature reliability stability recall literacy response access
`);

/** Our own people: what they do so many times is work, not an outcome. */
export const staffNouns = wordSet(`
  rep team employee colleague engineer developer manager nurse doctor teacher member person people agent hire staff
  trainee apprentice department seller
`);

/** Things one makes or holds: counting them counts the work (S8). */
export const artefactNouns = wordSet(`
  ad advert advertisement agenda app application article asset audit banner blog blogpost board book booklet bootcamp
  briefing brochure bulletin call campaign catalog catalogue chapter chatbot checklist class collaboration commit
  committee component concept conference consultation content conversation course curriculum dashboard deck demo
  demonstration deployment dialog dialogue diagram digest document documentation draft ebook e-book email e-mail
  episode evening event exercise experiment expo fair feature fix flyer form forum framework functionality guide
  guideline gathering hackathon handbook hearing idea illustration infographic initiative integration interview
  inspection invitation item kickoff kick-off layout leaflet lecture lesson library lunch mail mailing mailshot manual
  meeting meetup memo message microsite milestone mockup mock-up model module moodboard mvp newsletter one-on-one
  onsite outreach page pamphlet panel patch patent plan playbook podcast policy portal post poster postmortem
  presentation pitch procedure process product program programme project proposal prototype publication questionnaire
  quiz recipe recording reel refactoring release report repository retro retrospective roadmap roadshow roundtable
  rule screen script seminar sequence series service session site sketch slide software spec specification sprint
  standard standup stand-up story storyboard strategy study subtask summary survey symposium sync system task teaser
  template test test-case testcase toolkit tool touchpoint tradeshow trailer training translation trip tutorial tweet
  update upgrade usecase use-case user-story version video visit vlog walkthrough webcast webinar website talk speech
  keynote homepage suite checkout header footer button menu settings login backend frontend codebase code stack
  cluster network monolith sdk cli budget certification certificate exam examination tender bid scheme benefit
  agreement permit archive party dinner retreat offsite ceremony festival tour hall office warehouse review mode
  option architecture dataset spreadsheet degree diploma thesis registration webpage whitepaper white-paper wireframe
  workflow workshop worksheet microservice endpoint api database platform package crm erp lms intranet extension
  plugin plug-in bot runbook appeal circular invoice rehearsal concert exhibition check-in checkup follow-up followup
  feedback touch drill shift hour textbook tablet laptop computer press machine server switchboard kiosk
`);

/** What counts as our own work even without a verb beside it: "10 webinars", "sales calls from 40 to 120". */
export const countedWorkNouns = wordSet(`
  ad advert advertisement article banner blog blogpost booklet brochure briefing bulletin call campaign deck demo
  ebook e-book email e-mail episode event experiment feature flyer hackathon handbook hearing infographic interview
  keynote lecture lesson mailing meeting meetup mockup newsletter one-on-one outreach playbook podcast post poster
  presentation proposal prototype pitch report retro retrospective roadshow seminar speech survey talk template test
  tradeshow trailer training tutorial tweet update user-story video vlog webcast webinar whitepaper white-paper
  wireframe workflow workshop study story touchpoint standup stand-up check-in follow-up inspection audit visit
`);

/** With one of these before it, the work is somebody else's: "inbound calls", "customer visits". */
export const inboundWords = wordSet(`
  inbound incoming support emergency service customer guest patient store shop site website web page product sponsored
  positive external media press organic unique viral repeat return
`);

/** The team's own hygiene: it may be worth doing, but it is not the outcome. Phrases, in the singular. */
export const hygienePhrases: readonly string[] = [
  'test coverage',
  'unit coverage',
  'unit test',
  'code coverage',
  'automation coverage',
  'branch coverage',
  'documentation coverage',
  'code review',
  'peer review',
  'pull request',
  'merge request',
  'pr review',
  'prs',
  'lint error',
  'lint warning',
  'linting error',
  'linting warning',
  'linter warning',
  'linter error',
  'compiler warning',
  'build warning',
  'code smell',
  'code quality',
  'code duplication',
  'code complexity',
  'cyclomatic complexity',
  'static analysis',
  'sonarqube',
  'technical debt',
  'tech debt',
  'story point',
  'storypoint',
  'team velocity',
  'sprint velocity',
  'development velocity',
  'engineering velocity',
  'velocity of',
  'burndown',
  'sprint goal',
  'sprint commitment',
  'sprint completion',
  'sprint task',
  'planned task',
  'planned work',
  'backlog item',
  'roadmap item',
  'commits',
  'commit per',
  'lines of code',
  'line of code',
  'ticket closed',
  'jira ticket',
  'jira issue',
  'todo comment',
  'dependency update',
  'outdated dependency',
  'timesheet',
  'time sheet',
  'hours logged',
  'hour logged',
  'hours worked',
  'hour worked',
  'billable hour logged',
  'meeting attendance',
  'training completion',
  'mandatory training',
  'completed training',
  'complete training',
  'complete the training',
  'completed the training',
  'crm field',
  'crm entry',
  'documented',
  'documentation page',
  'wiki page',
];

/** Nouns so wide that "improve" or "great" beside them points nowhere. */
export const generalNouns = wordSet(`
  ability accountability agility alignment approach area aspect atmosphere awareness behavior behaviour brand business
  capability care client collaboration commitment communication company competence competitiveness compliance
  connection continuity cooperation coordination craft creativity customer decision delivery department design
  development digitalization digitization diversity effectiveness efficiency effort employee empowerment engagement
  engineering environment everything excellence execution expertise experience firm flexibility focus foundation
  future governance growth happiness health hospital impact inclusion information infrastructure innovation integrity
  internal knowledge leadership learning life maintenance management market marketing mindset morale motivation
  operation operational operations organization organisation outcome ownership participation partnership people
  performance planning platform position presence process product productivity professionalism professionalization
  profitability progress project quality relation relationship reliability reporting reputation resilience
  responsibility result safety sale sales satisfaction scalability school security service skill solution speed
  stability stakeholder strategy success support sustainability synergy system teaching team teamwork tech technology
  thing transformation transparency trust ux ui user value visibility vision way welfare wellbeing well-being work
  workflow workforce working workplace everyday online digital corporate global overall patient staff student citizen
  resident guest code data website site app employer colleague job task stuff it us ourselves myself self
`);

/** What an objective may well raise or reduce: feelings and habits, not figures. */
export const humanNouns = wordSet(`
  ambition anxiety bar belief bond bureaucracy chaos clutter confidence curiosity curtain doubt dream excitement fear
  friction fun guesswork hassle heart hope hurdle joy loneliness love noise pain passion pride red-tape roof silo
  spirit standard stigma stress suffering toil trust uncertainty voice worry profile flag future threshold year season
  quarter journey transformation circle loop chapter potential promise barrier reputation relationship morale rule
  rulebook history limit curve game community movement
`);

/** Nouns of doing a deliverable: "Migration to the cloud", "CRM rollout". */
export const doingNouns = wordSet(`
  creation completion configuration construction deployment development digitalization digitization finalization
  implementation installation integration introduction kick-off launch migration modernization optimization overhaul
  preparation procurement publication redesign refactoring relaunch release renovation replacement restructuring
  review revamp rewrite rollout roll-out setup set-up update upgrade
`);
