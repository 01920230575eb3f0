// The people on whom the engine was tuned.
import { topic } from './persona.ts';
import type { Persona } from './persona.ts';

const productManager: Persona = {
  id: 'product-manager',
  objectives: [
    {
      id: 'pm-o1',
      title: 'Shoppers find what they came for',
      keyResults: [
        { id: 'pm-kr1', title: 'Searches without a result from 14% to 5%' },
        { id: 'pm-kr2', title: 'Checkout conversion from 2.1% to 3%' },
        { id: 'pm-kr3', title: 'Mobile rating in the stores from 3.9 to 4.5' },
      ],
    },
    {
      id: 'pm-o2',
      title: 'Partners love to sell with us',
      keyResults: [{ id: 'pm-kr4', title: '40 active marketplace partners' }],
    },
  ],
  healthMetrics: [
    { id: 'pm-h1', title: 'Support answers within a day' },
    { id: 'pm-h2', title: 'Page load under two seconds' },
  ],
  topics: [
    topic('on-objective', 'pm-kr1', [4, 3, 2], {
      words: 'search ranking synonyms relevance query autocomplete typo zero_results index elastic filters catalog',
      sites: 'tracker.acme.io/browse/SRCH docs.elastic.co/guide dashboards.acme.io/search github.com/acme/search',
      people: 'Anna Tomasz',
      preference: 'morning',
    }),
    topic('on-objective', 'pm-kr2', [2, 4, 3], {
      words: 'checkout payment cart abandoned funnel conversion wallet address_form one-page experiment variant upsell',
      sites: 'tracker.acme.io/browse/PAY analytics.acme.io/funnels stripe.com/docs baymard.com/blog',
      people: 'Priya Jonas',
    }),
    topic('on-objective', 'pm-kr3', [1, 2, 4], {
      words: 'app ios android reviews crash rating push onboarding store release mobile',
      sites: 'appstoreconnect.apple.com play.google.com/console tracker.acme.io/browse/MOB github.com/acme/app',
      people: 'Lena Tomasz',
      preference: 'afternoon',
    }),
    topic('on-objective', 'pm-kr4', [2, 2, 3], {
      words: 'partner marketplace seller onboarding contract feed commission listing quality catalog',
      sites: 'crm.acme.io/partners partners.acme.io docs.google.com/spreadsheets',
      people: 'Marco Chloe',
      preference: 'noon',
    }),
    topic('on-objective', 'pm-o1', [1, 1, 1], {
      words: 'shopper interviews research journey personas findings survey experience',
      sites: 'dovetail.com/acme miro.com/board',
      people: 'Lena',
    }),
    topic('protects', 'pm-h1', [2, 1, 1], {
      words: 'ticket backlog support response queue escalation macros customer',
      sites: 'acme.zendesk.com/agent',
      people: 'Sam',
      preference: 'monday',
    }),
    topic('protects', 'pm-h2', [1, 1, 2], {
      words: 'latency performance lighthouse cdn cache bundle slow core_web_vitals release',
      sites: 'grafana.acme.io/d web.dev/articles pagespeed.web.dev',
      people: 'Jonas',
    }),
    topic('distraction', 1, [2, 2, 2], {
      words: 'quick favour slides numbers deck help review',
      sites: '',
      people: 'Chloe Sam Marco',
      preference: 'afternoon',
    }),
    topic('distraction', 2, [1, 1, 1], {
      words: 'article ai agents future strategy competitor funding trend',
      sites: 'hbr.org techcrunch.com x.com',
      people: 'Victoria',
    }),
    topic('distraction', 31, [2, 2, 2], {
      words: 'election parliament storm minister court police breaking live',
      sites: 'www.bbc.com/news www.theguardian.com',
      preference: 'morning',
    }),
    topic('distraction', 34, [2, 3, 1], {
      words: 'show_hn launch rust compiler framework ai open_source release agents startup',
      sites: 'news.ycombinator.com lobste.rs github.com',
      preference: 'noon',
    }),
    topic('distraction', 39, [1, 1, 2], {
      words: 'video highlights trailer live music review cooking',
      sites: 'www.youtube.com/watch',
      preference: 'evening',
    }),
    topic('distraction', 17, [3, 2, 2], {
      words: 'channel thread random lunch memes birthday reactions',
      sites: 'acme.slack.com/archives',
      preference: 'noon',
    }),
  ],
  sharedSites: [
    'mail.google.com/mail',
    'acme.slack.com/archives',
    'docs.google.com/document',
    'docs.google.com/spreadsheets',
    'www.notion.so/acme',
    'meet.google.com',
    'www.google.com/search',
    'www.youtube.com/watch',
  ],
  emptyTitles: ['Inbox (4)', 'Untitled document', 'Slack', 'New page', 'Meeting notes', 'Google Search', '(2) Home'],
  fillers: [
    'weekly',
    'draft',
    'Q1',
    'plan',
    'notes',
    'update',
    'how to',
    'the',
    'our',
    'team',
    'v2',
    '2026',
    'review',
    'question about',
  ],
  asks: [
    '{who}: could you look at {words}?',
    'Hi, {words} is not working, any idea? Thanks, {who}',
    '{who} asks for {words} by Friday',
    'Can we talk about {words}',
    'From {who}: {words}, please, it is urgent',
    'quick one about {words} – {who}',
    '@you {words}?',
  ],
  moves: [['pm-o1', 'pm-kr3']],
};

const shopMarketing: Persona = {
  id: 'shop-marketing',
  objectives: [
    {
      id: 'sm-o1',
      title: 'Die erste Adresse für Skisocken werden',
      keyResults: [
        { id: 'sm-kr1', title: 'Newsletteranmeldungen von 2.000 auf 6.000' },
        { id: 'sm-kr2', title: 'Umsatz im Onlineshop von 200.000 auf 350.000 Euro' },
        { id: 'sm-kr3', title: 'Kundenbewertungen von 4,1 auf 4,6' },
      ],
    },
    {
      id: 'sm-o2',
      title: 'Händler reißen sich um uns',
      keyResults: [{ id: 'sm-kr4', title: '25 neue Fachhändler in der Schweiz' }],
    },
  ],
  healthMetrics: [{ id: 'sm-h1', title: 'Rücksendequote unter 8%' }],
  topics: [
    topic('on-objective', 'sm-kr1', [4, 2, 2], {
      words:
        'Newsletter Newsletterversand Anmeldeformular Öffnungsrate Betreffzeile Abmeldungen Gewinnspiel Willkommensmail Segmente',
      sites: 'app.mailchimp.com/campaigns skisocke.de/newsletter',
      people: 'Katrin Jörg',
      preference: 'morning',
    }),
    topic('on-objective', 'sm-kr2', [3, 4, 2], {
      words:
        'Onlineshop Warenkorb Umsatzbericht Produktseiten Rabattaktion Winterangebot Kategorieseite Shopsystem Bestellungen',
      sites: 'admin.shopify.com/store/skisocke analytics.google.com ads.google.com',
      people: 'Murat Katrin',
    }),
    topic('on-objective', 'sm-kr3', [1, 3, 3], {
      words: 'Kundenbewertung Bewertungen Sternebewertung Rezensionen Antworten Kundenumfrage Trusted_Shops Qualität',
      sites: 'business.trustedshops.de www.google.com/maps',
      people: 'Steffi',
      preference: 'afternoon',
    }),
    topic('on-objective', 'sm-kr4', [1, 2, 5], {
      words: 'Fachhändler Händlervertrag Schweiz Sporthaus Messe Händlerkatalog Konditionen Musterpaket Zürich',
      sites: 'crm.skisocke.de/haendler www.linkedin.com/in www.ispo.com',
      people: 'Reto Murat',
    }),
    topic('protects', 'sm-h1', [2, 2, 2], {
      words: 'Rücksendungen Retoure Rücksendegrund Größentabelle Umtausch Retourenquote Lager Bestellungen',
      sites: 'admin.shopify.com/store/skisocke/returns dhl.de/retoure',
      people: 'Steffi Uwe',
      preference: 'monday',
    }),
    topic('distraction', 1, [2, 2, 2], {
      words: 'Flyer Bürofeier Geschenk Drucker Liste kurz Hilfe',
      people: 'Uwe Jörg',
    }),
    topic('distraction', 31, [2, 2, 2], {
      words: 'Bundestag Unwetter Kanzler Streik Börse Polizei Liveticker',
      sites: 'www.spiegel.de www.tagesschau.de',
      preference: 'morning',
    }),
    topic('distraction', 38, [1, 1, 2], {
      words: 'Wetter Schneehöhen Vorhersage Regenradar Allgäu Zürich',
      sites: 'www.wetteronline.de',
      preference: 'friday',
    }),
    topic('distraction', 46, [1, 2, 2], {
      words: 'Angebot Jacke Skihose Laufschuhe Winterangebot kaufen Größe',
      sites: 'www.zalando.de www.amazon.de',
      preference: 'noon',
    }),
    topic('distraction', 32, [2, 1, 1], {
      words: 'Reel Follower Story Feed Beitrag Katzen Gewinnspiel',
      sites: 'www.instagram.com www.linkedin.com/feed',
      preference: 'evening',
    }),
    topic('distraction', 14, [3, 2, 3], {
      words: 'Posteingang AW: WG: Rundmail Einladung Terminabstimmung',
      sites: 'outlook.office.com/mail',
    }),
  ],
  sharedSites: [
    'outlook.office.com/mail',
    'teams.microsoft.com/l/message',
    'skisocke.sharepoint.com/sites',
    'www.canva.com/design',
    'www.google.com/search',
    'www.instagram.com',
    'www.linkedin.com/feed',
  ],
  emptyTitles: ['Posteingang', 'Neuer Tab', 'Unbenanntes Design', 'Microsoft Teams', 'Dokument1', 'Anmelden'],
  fillers: ['Entwurf', 'neu', 'Plan', 'für', 'und', 'KW 12', 'Übersicht', 'Frage zu', 'Protokoll', 'final', 'die'],
  asks: [
    '{who}: kannst du dir {words} ansehen?',
    'Hallo, wegen {words} bräuchte ich etwas. Grüße, {who}',
    '{who} fragt nach {words}',
    'Wie weit ist {words}',
    'Von {who}: {words} bis morgen bitte',
    'Noch mal {words} – {who}',
  ],
  moves: [['sm-kr1', 'sm-kr3']],
};

const platformEngineer: Persona = {
  id: 'platform-engineer',
  objectives: [
    {
      id: 'pe-o1',
      title: 'Teams ship without waiting for us',
      keyResults: [
        { id: 'pe-kr1', title: 'Build time from 22 to 8 minutes' },
        { id: 'pe-kr2', title: '90% of services deploy by themselves' },
        { id: 'pe-kr3', title: '社内ドキュメントの満足度を3.2から4.5へ' },
      ],
    },
  ],
  healthMetrics: [
    { id: 'pe-h1', title: 'Incidents answered in 15 minutes' },
    { id: 'pe-h2', title: 'クラウド費用を月800万円以下に' },
  ],
  topics: [
    topic('on-objective', 'pe-kr1', [5, 3, 1], {
      words: 'build cache runner bazel flaky tests pipeline docker layer monorepo ビルド高速化',
      sites: 'github.com/kumo/monorepo/actions buildkite.com/kumo bazel.build/docs',
      people: 'Kenji Sara',
      preference: 'morning',
    }),
    topic('on-objective', 'pe-kr2', [1, 4, 5], {
      words: 'deploy canary rollback helm argo self-service template service pipeline デプロイ自動化',
      sites: 'argo.kumo.dev/applications github.com/kumo/deploy argo-cd.readthedocs.io',
      people: 'Sara 田中',
    }),
    topic('on-objective', 'pe-kr3', [2, 2, 2], {
      words: '社内ドキュメント 手順書 オンボーディング資料 検索 満足度アンケート 用語集 guide runbook',
      sites: 'docs.kumo.dev kumo.atlassian.net/wiki',
      people: '佐藤 Kenji',
      preference: 'afternoon',
    }),
    topic('protects', 'pe-h1', [2, 2, 2], {
      words: 'incident alert pager outage postmortem on-call runbook 障害対応 復旧',
      sites: 'kumo.pagerduty.com/incidents grafana.kumo.dev/d',
      people: 'Omar 田中',
    }),
    topic('protects', 'pe-h2', [1, 1, 3], {
      words: 'クラウド費用 請求 削減 インスタンス budget cost unused reserved',
      sites: 'console.aws.amazon.com/cost-management grafana.kumo.dev/d',
      people: '鈴木',
      preference: 'monday',
    }),
    topic('distraction', 1, [2, 2, 1], {
      words: 'access permission laptop vpn help 依頼 確認',
      people: '鈴木 Omar 佐藤',
    }),
    topic('distraction', 34, [2, 2, 2], {
      words: 'rust zig kernel keyboard postgres self-hosted docker show_hn',
      sites: 'news.ycombinator.com lobste.rs www.publickey1.jp',
      preference: 'noon',
    }),
    topic('distraction', 33, [1, 2, 1], {
      words: 'thread homelab mechanical keyboard meme askreddit',
      sites: 'www.reddit.com/r',
      preference: 'evening',
    }),
    topic('distraction', 39, [1, 1, 1], {
      words: 'talk conference speedrun guitar kernel 生放送',
      sites: 'www.youtube.com/watch',
      preference: 'evening',
    }),
    topic('distraction', 59, [1, 1, 2], {
      words: 'theme dotfiles neovim plugin font terminal config',
      sites: 'github.com vscodethemes.com',
      preference: 'friday',
    }),
    topic('distraction', 31, [1, 1, 1], {
      words: '速報 選挙 台風 地震 円安 ニュース',
      sites: 'www3.nhk.or.jp/news news.yahoo.co.jp',
      preference: 'morning',
    }),
  ],
  sharedSites: [
    'kumo.slack.com/archives',
    'github.com/kumo/monorepo/pull',
    'kumo.atlassian.net/wiki',
    'mail.google.com/mail',
    'stackoverflow.com/questions',
    'www.google.com/search',
    'www.youtube.com/watch',
  ],
  emptyTitles: ['受信トレイ (12)', 'Slack', 'Pull requests', 'Untitled', 'Dashboard', '無題のドキュメント'],
  fillers: ['wip', 'fix', 'について', 'draft', 'proposal', 'weekly', 'の', 'memo', 'add', 'update', '2026', 'how to'],
  asks: [
    '{who}: can you check {words}?',
    '{words} broke again, {who} is waiting',
    '{who}です。{words}をお願いします。',
    '{words}の件、今日中に確認できますか',
    'ping from {who} re {words}',
    'who owns {words}?',
  ],
  moves: [['pe-kr1', 'pe-kr2']],
};

export const tuningPersonas: readonly Persona[] = [productManager, shopMarketing, platformEngineer];
