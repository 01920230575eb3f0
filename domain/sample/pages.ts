// What the log of the sample is about: pages by topic, things that were asked, and small sins without an address.

import type { RequestChannel, RequestSource } from '@/domain/model/request';
import type { Choices } from './kit';

/** A page by its title and the beginning of its address. */
export type Page = readonly [title: string, site: string];

/** What somebody asked, and through which channel. */
export interface Ask {
  readonly source: RequestSource;
  readonly name: string;
  readonly channel: RequestChannel;
  readonly text: string;
}

const shop = 'admin.peakandco.example/';
const forum = 'forum.snowgear.example/threads/';
const docs = 'docs.peakandco.example/';

export const pages = {
  revenue: [
    ['Orders by state, last seven days', `${shop}reports/`],
    ['Christmas sequence: subject lines', 'mail.peakandco.example/campaigns/'],
    ['Snow report: all Colorado resorts', 'coloradosnow.example/reports/'],
    ['Denver ads: cost per order', 'ads.peakandco.example/campaigns/'],
    ['When do Colorado families buy ski gear?', 'winterretail.example/studies/'],
    ['Gift guide mail: draft 3', 'mail.peakandco.example/campaigns/'],
    ['Stock of the race line by size', `${shop}stock/`],
    ['Opening dates of the lifts', 'coloradosnow.example/calendar/'],
    ['Landing page: socks for Colorado', `${shop}pages/`],
    ['Price list for Christmas', docs],
  ],
  comeback: [
    ['Why skiers stop buying the same sock', forum],
    ['Second pair: buying again or trying another brand?', forum],
    ['What made you come back to a sock brand', forum],
    ['Repeat orders within 60 days', `${shop}reports/`],
    ['Socks wear out at the heel: buying twice a season', forum],
    ['Interview guide: customers who never came back', docs],
    ['Why do first orders stay the only orders?', 'winterretail.example/studies/'],
  ],
  rating: [
    ['Fit guide: touring line', 'peakandco.example/fit/'],
    ['Comments under the fit guide', `${shop}reviews/`],
    ['How to measure a foot in a ski boot', 'bootfitters.example/guides/'],
    ['Fit guide: merino line', 'peakandco.example/fit/'],
    ['Toe boxes of thirty boots compared', 'bootfitters.example/tables/'],
    ['Photos: real feet, first series', docs],
    ['Fit guide: kids line', 'peakandco.example/fit/'],
  ],
  whole: [
    ['Top 50 online sock shops', 'winterretail.example/rankings/'],
    ['Who sells ski socks online, state by state', 'winterretail.example/studies/'],
  ],
  conversion: [
    ['Visits to orders: sock pages', `${shop}reports/`],
    ['Product page of the race line', 'peakandco.example/socks/'],
    ['Where the eye goes first on a product page', 'shoplab.example/studies/'],
  ],
  calls: [
    ['Module 4: handling a no', 'learn.salesroom.example/modules/'],
    ['My calls of this week', 'calls.peakandco.example/lists/'],
  ],
  smallShops: [
    ['Starter shelf: photos from Telluride', docs],
    ['Reorders of small shops', `${shop}reports/`],
    ['How a shop of two survives Christmas', 'mainstreetretail.example/stories/'],
  ],
  earlierRevenue: [
    ['Pre-season orders by state', `${shop}reports/`],
    ['Early-bird price list', docs],
    ['Which towns ski in October', 'coloradosnow.example/stories/'],
    ['Pre-season mail: draft 2', 'mail.peakandco.example/campaigns/'],
  ],
  earlierReaders: [
    ['New readers by week', 'mail.peakandco.example/lists/'],
    ['Raffle page: two lift tickets', `${shop}pages/`],
  ],
  earlierChart: [
    ['Size chart: comments', `${shop}reviews/`],
    ['Sizes of socks in six countries', 'bootfitters.example/tables/'],
  ],
  reply: [
    ['Open questions, oldest first', 'support.peakandco.example/queue/'],
    ['Answers to the ten most asked questions', 'support.peakandco.example/texts/'],
    ['Questions about sizes', 'support.peakandco.example/queue/'],
  ],
  returns: [
    ['Returns by product and reason', `${shop}reports/`],
    ['Why the heated line comes back', `${shop}returns/`],
  ],
  news: [
    ['The winter everybody talks about', 'morningloop.example/news/'],
    ['Live: what happens in the markets today', 'morningloop.example/live/'],
    ['Ten photos of the first snow', 'morningloop.example/pictures/'],
    ['Retail giant buys a ski resort', 'dailywire.example/business/'],
    ['Storm warning for a place I do not live in', 'dailywire.example/weather/'],
  ],
  forumThread: [
    ['The great sock drawer thread, page 12', forum],
    ['Post your oldest ski pass', forum],
  ],
} as const satisfies Readonly<Record<string, Choices<Page>>>;

export type Topic = keyof typeof pages;

function fromDana(text: string): Ask {
  return { source: 'leadership', name: 'Dana', channel: 'mail', text };
}

function fromBo(text: string): Ask {
  return { source: 'teammate', name: 'Bo', channel: 'chat', text };
}

function fromKim(text: string, channel: RequestChannel = 'mail'): Ask {
  return { source: 'customer', name: 'Kim', channel, text };
}

export const asks = {
  article: [
    fromDana('Worth a read: how a mattress brand won the holidays'),
    fromDana('Saw this on the train: socks that count your steps'),
    fromDana('Thought of you: the future of retail in twelve charts'),
    fromDana('You will love this one: a founder who sold his shop twice'),
    fromDana('Interesting: what the big ones spend on influencers'),
    fromDana('For your weekend: a subscription for mittens'),
    fromDana('My brother-in-law sent me this: shops without shelves'),
    fromDana('Read this tonight: the end of the homepage'),
    fromDana('Their packaging is worth a study, from page 40 on'),
    fromDana('Worth ten minutes: why hats are the new shoes'),
    fromDana('A talk you should hear: selling to your future self'),
    fromDana('This made me think: everything as a membership'),
    fromDana('How they did it in Norway'),
  ],
  ping: [
    fromBo('Which of these two photos do you like better?'),
    fromKim('Any news on the pink ones?', 'chat'),
    fromBo('Do you know where the tripod is?'),
    fromKim('Me again: do they shrink?', 'chat'),
    fromBo('Lunch at twelve or at one?'),
    fromKim('Can you send me the link once more?', 'chat'),
    fromBo('Have you seen the group photo?'),
    fromKim('Is the blue in the photo the real blue?', 'chat'),
    fromBo('Who has the key to the sample room?'),
    fromKim('One more thing about the heel', 'chat'),
    fromBo('Quick one: comma or no comma?'),
    fromKim('Do you also do left and right socks?', 'chat'),
    fromBo('Can you see my screen too?'),
    fromKim('Which size did I take last year?', 'chat'),
  ],
  teammate: [
    fromBo('Can you check my slides before two?'),
    fromBo('Could you sit in on the call with the printer?'),
    fromBo('Would you fix the label on the sample boxes?'),
    fromBo('Can you stand in for me at the stand-up?'),
    fromBo('Could you proofread my talk for the trade fair?'),
  ],
  customer: [
    fromKim('Could you wrap twelve pairs by hand?'),
    fromKim('Can you write the gift cards for us?'),
    fromKim('Would you make one pair with three stripes?'),
    fromKim('Could you show our club around the workshop?'),
  ],
  order: [
    fromKim('Do you ship to Aspen before Saturday? We need sixty pairs'),
    fromKim('Our ski club in Boulder wants forty pairs: what would they cost?'),
    fromKim('Can the Vail team have its order in two parcels?'),
    fromKim('Twenty gift sets for our patrol: is that possible before Christmas?'),
  ],
} as const satisfies Readonly<Record<string, Choices<Ask>>>;

export type AskTopic = keyof typeof asks;

export const typed = {
  sorting: ['Sorted the project board by colour', 'Moved all cards to a new board'],
  font: ['Compared nine fonts for the parcel card', 'Tried one more font'],
} as const satisfies Readonly<Record<string, Choices<string>>>;

export type TypedTopic = keyof typeof typed;
