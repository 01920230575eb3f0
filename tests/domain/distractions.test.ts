import { describe, expect, it } from 'vitest';
import * as german from '@/components/text/distractions/de';
import * as english from '@/components/text/distractions/en';
import * as spanish from '@/components/text/distractions/es';
import * as french from '@/components/text/distractions/fr';
import { distractionByNumber, distractions, distractionsForHost } from '@/domain/distractions';

const languages = { en: english, de: german, es: spanish, fr: french };
const allHosts = distractions.flatMap((distraction) => distraction.hosts);
const categories = [...new Set(distractions.map((distraction) => distraction.category))];

function numbersFor(host: string): number[] {
  return distractionsForHost(host).map((distraction) => distraction.number);
}

function nameOf(language: keyof typeof languages, number: number): string | undefined {
  return languages[language].distractionNames[number - 1];
}

describe('the catalogue', () => {
  it('has exactly 101 distractions, numbered 1 to 101 in order', () => {
    const expected = Array.from({ length: 101 }, (_, index) => index + 1);
    expect(distractions.map((distraction) => distraction.number)).toEqual(expected);
  });

  it('keeps the numbers of a category together', () => {
    const runs = distractions
      .map((distraction) => distraction.category)
      .filter((category, index, all) => category !== all[index - 1]);
    expect(runs).toEqual(categories);
  });

  it('has 9 to 12 categories of at least five each', () => {
    expect(categories.length).toBeGreaterThanOrEqual(9);
    expect(categories.length).toBeLessThanOrEqual(12);
    for (const category of categories) {
      const members = distractions.filter((distraction) => distraction.category === category);
      expect(members.length, category).toBeGreaterThanOrEqual(5);
    }
  });

  // Recorded entries keep the number alone: a border that moves would change the meaning of a past week.
  it.each([
    ['requests', 1, 13],
    ['messages', 14, 22],
    ['meetings', 23, 30],
    ['news', 31, 38],
    ['entertainment', 39, 45],
    ['shopping', 46, 57],
    ['tools', 58, 64],
    ['polishing', 65, 72],
    ['busywork', 73, 81],
    ['planning', 82, 88],
    ['ideas', 89, 95],
    ['escapes', 96, 101],
  ] as const)('has %s from %i to %i', (category, first, last) => {
    const numbers = distractions.filter((one) => one.category === category).map((one) => one.number);
    expect([numbers.at(0), numbers.at(-1)]).toEqual([first, last]);
  });

  it('begins with the three of the seed: teammate, CEO, customer', () => {
    expect(distractions.slice(0, 3).map((distraction) => distraction.category)).toEqual([
      'requests',
      'requests',
      'requests',
    ]);
    expect(nameOf('en', 1)).toMatch(/teammate/iu);
    expect(nameOf('en', 2)).toBe('The article the CEO sent');
    expect(nameOf('en', 3)).toMatch(/customer/iu);
  });
});

describe('distractionByNumber', () => {
  it('finds the first, a middle one and the last', () => {
    expect(distractionByNumber(1)?.number).toBe(1);
    expect(distractionByNumber(31)?.category).toBe('news');
    expect(distractionByNumber(101)?.number).toBe(101);
  });

  it.each([0, -1, 102, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('answers null for %d', (number) => {
    expect(distractionByNumber(number)).toBeNull();
  });
});

describe('host patterns', () => {
  it('are lower-case, well-formed host names and no bare public suffix', () => {
    const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
    const wellFormed = new RegExp(`^(?:${label}\\.)+[a-z]{2,}$`, 'u');
    expect(allHosts.filter((host) => !wellFormed.test(host))).toEqual([]);
    expect(allHosts.filter((host) => /^(?:co|com|org|net|gov|ac)\.[a-z]{2}$/u.test(host))).toEqual([]);
  });

  it('belong to one distraction each', () => {
    const repeated = allHosts.filter((host, index) => allHosts.indexOf(host) !== index);
    expect(repeated).toEqual([]);
  });

  it('do not repeat what a shorter pattern of the same distraction already covers', () => {
    const covered = distractions.flatMap(({ hosts }) =>
      hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`))),
    );
    expect(covered).toEqual([]);
  });

  it('all lead back to their own distraction', () => {
    for (const distraction of distractions) {
      for (const host of distraction.hosts) {
        expect(distractionsForHost(host)[0], host).toBe(distraction);
        expect(distractionsForHost(`sub.${host}`)[0], host).toBe(distraction);
        expect(numbersFor(`not${host}`), host).not.toContain(distraction.number);
      }
    }
  });

  it('include German, Spanish and French sites', () => {
    for (const ending of ['.de', '.es', '.fr']) {
      expect(allHosts.filter((host) => host.endsWith(ending)).length, ending).toBeGreaterThanOrEqual(20);
    }
  });

  it('are absent where the site is not the distraction', () => {
    for (const number of [1, 2, 3, 14, 15, 16]) expect(distractionByNumber(number)?.hosts).toEqual([]);
    for (const category of ['requests', 'messages', 'meetings', 'busywork']) {
      const hosts = distractions.filter((one) => one.category === category).flatMap((one) => one.hosts);
      expect(hosts, category).toEqual([]);
    }
  });
});

describe('distractionsForHost', () => {
  it.each([
    ['news.ycombinator.com', [34]],
    ['bbc.co.uk', [31]],
    ['www.bbc.co.uk', [31]],
    ['en.wikipedia.org', [35]],
    ['de.m.wikipedia.org', [35]],
    ['www.idealista.com', [50]],
    ['www.seloger.com', [50]],
    ['suchen.mobile.de', [52]],
    ['x.com', [32]],
  ])('knows %s', (host, numbers) => {
    expect(numbersFor(host)).toEqual(numbers);
  });

  it.each([
    ['notwikipedia.org', 'the pattern ends inside a label'],
    ['mywikipedia.org', 'the pattern ends inside a label'],
    ['wikipedia.org.example.net', 'the pattern stands in front'],
    ['wikipedia', 'only a part of the pattern'],
    ['org', 'only the suffix of a pattern'],
    ['box.com', 'x.com is not one of its labels'],
    ['ycombinator.com', 'the parent of a pattern'],
  ])('does not match %s: %s', (host) => {
    expect(numbersFor(host)).toEqual([]);
  });

  it('keeps apart hosts of which one ends with the other', () => {
    expect(numbersFor('netflix.com')).toEqual([40]);
    expect(numbersFor('max.com')).toEqual([40]);
    expect(numbersFor('www.tf1.fr')).toEqual([40]);
  });

  it('puts the most specific pattern first', () => {
    expect(numbersFor('rmcsport.bfmtv.com')).toEqual([37, 31]);
    expect(numbersFor('live.rmcsport.bfmtv.com')).toEqual([37, 31]);
    expect(numbersFor('www.bfmtv.com')).toEqual([31]);
  });

  it('tells neighbours under one domain apart', () => {
    expect(numbersFor('www.youtube.com')).toEqual([39]);
    expect(numbersFor('music.youtube.com')).toEqual([42]);
    expect(numbersFor('sports.yahoo.com')).toEqual([37]);
    expect(numbersFor('finance.yahoo.com')).toEqual([54]);
  });

  it('ignores letter case, a port and the dot of the root', () => {
    expect(numbersFor('EN.Wikipedia.ORG')).toEqual([35]);
    expect(numbersFor('en.wikipedia.org.')).toEqual([35]);
    expect(numbersFor('en.wikipedia.org:8443')).toEqual([35]);
  });

  it.each(['', '.', 'localhost', '127.0.0.1', '[::1]', 'constructor', '__proto__'])(
    'finds nothing for "%s"',
    (host) => {
      expect(numbersFor(host)).toEqual([]);
    },
  );

  it.each([
    'mail.google.com',
    'docs.google.com',
    'calendar.google.com',
    'mail.yahoo.com',
    'email.t-online.de',
    'outlook.office.com',
    'teams.microsoft.com',
    'app.slack.com',
    'web.whatsapp.com',
    'www.notion.so',
    'github.com',
    'gitlab.com',
    'linear.app',
    'www.figma.com',
    'aws.amazon.com',
    'sellercentral.amazon.com',
    'business.facebook.com',
    'ads.tiktok.com',
    'ads.reddit.com',
    'studio.youtube.com',
    'admin.booking.com',
    'employers.indeed.com',
  ])('never takes %s, where people work, for a distraction', (host) => {
    expect(numbersFor(host)).toEqual([]);
  });
});

describe.each(Object.keys(languages) as (keyof typeof languages)[])('the names in %s', (language) => {
  const { distractionNames, distractionCategoryNames } = languages[language];

  it('are 101, distinct and trimmed', () => {
    expect(distractionNames).toHaveLength(101);
    expect(new Set(distractionNames.map((name) => name.toLocaleLowerCase(language))).size).toBe(101);
    expect(distractionNames.filter((name) => name !== name.trim() || name === '')).toEqual([]);
  });

  it('have 2 to 6 words and at most 34 characters, so that they fit the narrow panel', () => {
    const wordCount = (name: string) => name.split(/\s+/u).length;
    expect(distractionNames.filter((name) => [...name].length > 34)).toEqual([]);
    expect(distractionNames.filter((name) => wordCount(name) < 2 || wordCount(name) > 6)).toEqual([]);
  });

  it('begin with a capital and end without a full stop', () => {
    expect(distractionNames.filter((name) => !/^\p{Lu}/u.test(name) || name.endsWith('.'))).toEqual([]);
  });

  it('are written with composed letters and typographic apostrophes', () => {
    expect(distractionNames.filter((name) => name !== name.normalize('NFC') || /['"`]/u.test(name))).toEqual([]);
  });

  it('cover every category, each with its own short name', () => {
    const names = Object.values(distractionCategoryNames);
    expect(Object.keys(distractionCategoryNames)).toEqual(categories);
    expect(new Set(names).size).toBe(categories.length);
    expect(names.filter((name) => name.trim() === '' || [...name].length > 34)).toEqual([]);
  });
});

describe('the lists of names', () => {
  it.each([
    ['en', 'A chat ping', 'The news loop', 'Browsing this very list'],
    ['de', 'Ein Ping im Chat', 'Die Nachrichtenschleife', 'In dieser Liste stöbern'],
    ['es', 'Un aviso del chat', 'El bucle de noticias', 'Curiosear en esta misma lista'],
    ['fr', 'Un ping dans la messagerie', 'L’info en boucle', 'Flâner dans cette liste'],
  ] as const)('in %s have 14, 31 and the last in their places', (language, ...names) => {
    expect([14, 31, 101].map((number) => nameOf(language, number))).toEqual(names);
  });

  // The same thing stands at the same number everywhere: checked on words that look alike in all four languages.
  it.each([
    [18, /emoji|émoji/iu],
    [28, /webinar|webinaire|seminario web/iu],
    [42, /playlist|lista de música/iu],
    [45, /meme|mème/iu],
    [66, /pixel|píxel/iu],
    [89, /framework/iu],
    [96, /coffee|kaffee|café/iu],
  ])('name the same thing under number %i', (number, word) => {
    expect(nameOf('en', number)).toMatch(word);
    expect(nameOf('de', number)).toMatch(word);
    expect(nameOf('es', number)).toMatch(word);
    expect(nameOf('fr', number)).toMatch(word);
  });
});
