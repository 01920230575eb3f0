// Verbs of English as people use them in goals. Lists only: what a list means for a text is decided
// in the rules. Verbs stand in their base form and in American spelling; word-forms.ts finds the others.

/** A set from a text of words, so that a list stays readable. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

/** Verbs that finish a piece of work, whatever their object (S8): the work is done, nobody knows what came of it. */
export const taskVerbs = wordSet(`
  complete finish activate adjust administer allocate analyze announce appoint archive arrange assess assign attend
  audit backfill brainstorm brief buy calculate calibrate cancel catalog centralize certify check code compare compile
  compose conduct configure consolidate construct consult containerize contract convene coordinate customize debug
  decommission deploy deprecate digitalize digitize discuss distribute document download draft edit email enroll
  estimate evaluate examine exhibit export facilitate file film finalize formalize formulate hire identify implement
  import index inspect install instrument integrate interview investigate invoice issue itemize list log migrate mock
  moderate monetize negotiate onboard organize outline outsource overhaul package participate patch phone pilot port post
  print prioritize procure program prototype purchase read rearrange recap record recruit redo refactor register
  rehearse relocate rename renovate replace replatform report restructure revamp review revise rollout scan schedule
  select send sequence setup shortlist simulate sketch source specify sponsor study submit subscribe summarize survey
  test trial uninstall unpublish update upgrade upload vet visit watch wire
`);

/** Verbs of work that can also set out for somewhere: "Rebuild the checkout" is a task, "Rebuild our reputation" is not. */
export const softTaskVerbs = wordSet(`
  define explore fix realize rebuild remove repair translate validate write train adapt redesign prepare standardize
  refresh research automate invite gather present release experiment clean plan collect introduce rewrite tag relaunch
  publish retire resolve pass obtain fill draw communicate clarify execute assemble
`);

/** Every verb that says that work is done. */
export const workVerbs: ReadonlySet<string> = new Set([...taskVerbs, ...softTaskVerbs]);

/** Verbs that make something: with an ordinary thing it is a task, with a quality or a public it is a direction. */
export const makingVerbs = wordSet(`
  build craft create deliver design develop do establish form found launch make offer open produce provide put run
  ship start stage throw set pull give take move learn teach try apply switch hold paint perform practice host coach
  sync order add plant
`);

/** Verbs that say "better" when all that follows is general: "grow the business", "elevate our service". */
export const softImprovingVerbs = wordSet(`
  grow elevate advance refine expand develop scale raise increase boost professionalize reinforce evolve support help
  assist serve
`);

/** Verbs that carry something somewhere: "Take our service to every village". */
export const carryingVerbs = wordSet('take put move pull set throw give open start');

/** Verbs that only promise effort (Google's playbook: consult, help, analyze, participate). */
export const effortVerbs = wordSet(`
  advise aid approach ask assist attempt call chat collaborate consider consult contact contribute cooperate
  demonstrate dedicate demo devote dial educate encourage explain focus follow guide help inform invest liaise look
  lobby meet mentor message network pair partner pitch play ping promise pursue remind request respond share shadow
  speak spend spread support talk tell think tweet use walk work
`);

/** Verbs that keep a thing as it is or going (business as usual). */
export const keepingVerbs = wordSet('continue maintain sustain upkeep proceed');

/** Verbs of the daily job: business as usual unless the text says what becomes special about it. */
export const dailyVerbs = wordSet(`
  administer answer handle manage monitor operate oversee process respond service supervise fulfill perform
`);

/** Verbs that move a number and nothing else: with them an objective is a key result even without a digit (S36). */
export const movementVerbs = wordSet(`
  increase decrease reduce lower boost maximize minimize double triple treble quadruple halve slash shorten
`);

/** Verbs that move a number only when their object is one: "grow revenue", not "grow into a brand". */
export const softMovementVerbs = wordSet(`
  grow raise cut lift drive expand accelerate push scale drop shrink trim bring gain get generate hit earn achieve
  reach exceed surpass rise climb jump fall decline improve extend speed bump up add acquire attract win secure retain
  curb limit eliminate beat deliver
`);

/** Of these, the ones that move a figure even where no number says how far: "Grow revenue", "Lose weight". */
export const figureVerbs = wordSet(`
  grow raise cut lift drive expand accelerate push scale drop shrink trim generate climb speed bump curb limit
  eliminate improve extend acquire gain add lose save gather
`);

/** Verbs whose meaning holds the number: "Double users" has a metric although it has no digit. */
export const multiplyingVerbs = wordSet('double triple treble quadruple quintuple halve');

/** Verbs that say "better" without saying where to. */
export const improvingVerbs = wordSet(`
  improve enhance optimize strengthen better upgrade streamline professionalize modernize
`);

/** Verbs that ask for a state; with nothing but a general noun behind them they name no destination. */
export const statingVerbs = wordSet(`
  achieve drive ensure foster promote enable encourage facilitate pursue focus guarantee increase scale accelerate
  expand raise strive maximize
`);

/** Verbs of being somewhere. */
export const beingVerbs = wordSet('be become get do stay remain perform grow keep have');

/** Verbs that lower a number; a thing counted downwards is seldom an activity. */
export const fallingVerbs = wordSet(`
  reduce decrease lower cut drop shrink halve minimize slash shorten trim fall decline eliminate curb limit lessen
  decreased dropped prevent avoid
`);

/** Verbs whose subject is somebody else: what comes in is an outcome, although one can count it. */
export const receivingVerbs = wordSet('receive attract earn draw get-back');

/** Verbs after which a count of people is still only work done: "interview 20 customers". */
export const closingVerbs = wordSet('close resolve solve fix answer clear handle process complete finish');

/** Words that can also be the first noun of a metric: "build time", "support score", "release frequency". */
export const verbsThatAreNouns = wordSet(`
  release test support review design lead report contact contract ship build change process launch train call order
  research plan document audit visit answer post email interview survey sign drive pilot schedule demo host draft
  offer open start run focus help work read share claim return move search service use program project page load cut
  drop switch display print record stage form set put file list log map code check play trial watch index sequence
  talk register source package issue fill study meet message request cover network partner onboard click purchase
  download book deliver develop hire recruit market sell buy install update upgrade publish
`);
