// The catalogue of 101 distractions: numbers, categories and the sites that are a distraction in themselves.
// Names are screen text and live with the other texts, one list per language.

export type DistractionCategory =
  | 'requests'
  | 'messages'
  | 'meetings'
  | 'news'
  | 'entertainment'
  | 'shopping'
  | 'tools'
  | 'polishing'
  | 'busywork'
  | 'planning'
  | 'ideas'
  | 'escapes';

export interface Distraction {
  readonly number: number;
  readonly category: DistractionCategory;
  readonly hosts: readonly string[];
}

/** Each category ends with this number and begins after the one before it. Entries keep these numbers: never renumber. */
const lastNumbers: readonly (readonly [DistractionCategory, number])[] = [
  ['requests', 13],
  ['messages', 22],
  ['meetings', 30],
  ['news', 38],
  ['entertainment', 45],
  ['shopping', 57],
  ['tools', 64],
  ['polishing', 72],
  ['busywork', 81],
  ['planning', 88],
  ['ideas', 95],
  ['escapes', 101],
];

/**
 * A host stands for itself and its subdomains. Where a site also has rooms for real work (advertising, sellers, studios,
 * cloud consoles), only its public `www` host is listed. Mail, chat and document hosts are never listed.
 */
const hostsByNumber: Readonly<Record<number, string>> = {
  31: `
    bbc.com bbc.co.uk cnn.com nytimes.com washingtonpost.com theguardian.com independent.co.uk huffpost.com apnews.com
    reuters.com nbcnews.com foxnews.com news.google.com news.yahoo.com
    spiegel.de zeit.de faz.net sueddeutsche.de welt.de bild.de stern.de focus.de n-tv.de tagesschau.de zdfheute.de
    www.t-online.de derstandard.at orf.at nzz.ch 20min.ch
    elpais.com elmundo.es abc.es lavanguardia.com elconfidencial.com eldiario.es 20minutos.es infobae.com clarin.com
    lemonde.fr lefigaro.fr liberation.fr leparisien.fr ouest-france.fr franceinfo.fr bfmtv.com 20minutes.fr lesoir.be`,
  32: `
    www.facebook.com m.facebook.com www.instagram.com x.com twitter.com www.threads.com threads.net www.tiktok.com
    bsky.app mastodon.social www.tumblr.com www.snapchat.com www.pinterest.com de.pinterest.com es.pinterest.com
    fr.pinterest.com`,
  33: `
    www.reddit.com old.reddit.com quora.com mumsnet.com resetera.com lemmy.world
    gutefrage.net forocoches.com mediavida.com meneame.net jeuxvideo.com forum.hardware.fr`,
  34: `
    news.ycombinator.com lobste.rs slashdot.org techmeme.com techcrunch.com theverge.com arstechnica.com engadget.com
    gizmodo.com wired.com macrumors.com 9to5mac.com
    heise.de golem.de computerbase.de winfuture.de t3n.de
    xataka.com genbeta.com hipertextual.com applesfera.com
    numerama.com frandroid.com 01net.com clubic.com korben.info`,
  35: 'wikipedia.org fandom.com tvtropes.org wikihow.com atlasobscura.com howstuffworks.com',
  36: `
    tmz.com people.com eonline.com usmagazine.com pagesix.com
    bunte.de gala.de promiflash.de
    hola.com lecturas.com semana.es divinity.es
    gala.fr voici.fr purepeople.com closermag.fr public.fr`,
  37: `
    espn.com skysports.com livescore.com sofascore.com flashscore.com goal.com nba.com nfl.com sports.yahoo.com
    kicker.de sport1.de sportschau.de transfermarkt.de flashscore.de
    marca.com as.com sport.es mundodeportivo.com flashscore.es
    lequipe.fr rmcsport.bfmtv.com eurosport.fr flashscore.fr`,
  38: `
    weather.com accuweather.com wunderground.com windy.com
    wetter.com wetter.de wetteronline.de kachelmannwetter.com
    eltiempo.es tiempo.com aemet.es
    meteofrance.com lachainemeteo.com meteociel.fr`,
  39: 'www.youtube.com m.youtube.com www.dailymotion.com www.bilibili.com',
  40: `
    netflix.com primevideo.com disneyplus.com hulu.com max.com hbomax.com peacocktv.com paramountplus.com
    crunchyroll.com
    ardmediathek.de zdf.de joyn.de plus.rtl.de
    atresplayer.com mitele.es filmin.es
    arte.tv france.tv www.tf1.fr canalplus.com`,
  41: 'www.twitch.tv kick.com',
  42: 'open.spotify.com music.youtube.com music.apple.com soundcloud.com bandcamp.com www.deezer.com tidal.com last.fm',
  43: `
    chess.com lichess.org poki.com crazygames.com miniclip.com kongregate.com armorgames.com addictinggames.com
    coolmathgames.com agar.io slither.io neal.fun
    spielaffe.de jetztspielen.de minijuegos.com juegos.com jeux.fr jeux.com`,
  44: `
    geoguessr.com sporcle.com jetpunk.com sudoku.com websudoku.com wordlegame.org
    6mal5.com lapalabradeldia.com sutom.nocle.fr`,
  45: `
    9gag.com knowyourmeme.com imgur.com cheezburger.com boredpanda.com memedroid.com buzzfeed.com xkcd.com theoatmeal.com
    isnichwahr.de cuantarazon.com viedemerde.fr`,
  46: `
    www.amazon.com www.amazon.co.uk www.amazon.de www.amazon.es www.amazon.fr www.amazon.it
    www.walmart.com www.target.com www.bestbuy.com www.etsy.com asos.com temu.com shein.com aliexpress.com www.ikea.com
    zalando.com zalando.de zalando.es zalando.fr
    otto.de aboutyou.de mediamarkt.de mediamarkt.es elcorteingles.es pccomponentes.com
    fnac.com fnac.es cdiscount.com darty.com laredoute.fr`,
  47: `
    camelcamelcamel.com keepa.com pricespy.co.uk pricerunner.com
    idealo.de idealo.es idealo.fr idealo.co.uk geizhals.de geizhals.at billiger.de guenstiger.de ledenicheur.fr`,
  48: `
    slickdeals.net hotukdeals.com woot.com mydealz.de chollometro.com dealabs.com
    www.groupon.com www.groupon.de www.groupon.es www.groupon.fr veepee.de veepee.es veepee.fr`,
  49: `
    www.ebay.com www.ebay.co.uk www.ebay.de www.ebay.es www.ebay.fr craigslist.org gumtree.com depop.com poshmark.com
    vinted.com vinted.co.uk vinted.de vinted.es vinted.fr
    kleinanzeigen.de willhaben.at ricardo.ch wallapop.com milanuncios.com todocoleccion.net
    leboncoin.fr vestiairecollective.com`,
  50: `
    zillow.com redfin.com realtor.com trulia.com rightmove.co.uk zoopla.co.uk
    immobilienscout24.de immowelt.de homegate.ch
    idealista.com fotocasa.es pisos.com habitaclia.com
    seloger.com bienici.com pap.fr logic-immo.com`,
  51: `
    www.booking.com www.airbnb.com www.airbnb.de www.airbnb.es www.airbnb.fr www.expedia.com www.expedia.de www.expedia.es
    www.expedia.fr www.kayak.com www.kayak.de www.kayak.es www.kayak.fr skyscanner.com skyscanner.net skyscanner.de
    skyscanner.es skyscanner.fr tripadvisor.com tripadvisor.de tripadvisor.es tripadvisor.fr lonelyplanet.com
    holidaycheck.de urlaubspiraten.de edreams.es viajerospiratas.es routard.com voyage-prive.com voyagespirates.fr`,
  52: `
    autotrader.com autotrader.co.uk cars.com carvana.com topgear.com
    mobile.de autoscout24.de auto-motor-und-sport.de coches.net motorpasion.com autoscout24.es
    lacentrale.fr caradisiac.com autoscout24.fr`,
  53: `
    www.indeed.com de.indeed.com es.indeed.com fr.indeed.com glassdoor.com glassdoor.de glassdoor.es glassdoor.fr
    monster.com stepstone.de kununu.com infojobs.net infoempleo.com tecnoempleo.com
    hellowork.com welcometothejungle.com www.apec.fr`,
  54: `
    finance.yahoo.com tradingview.com marketwatch.com investing.com seekingalpha.com stocktwits.com coinmarketcap.com
    coingecko.com finanzen.net onvista.de boerse.de bolsamania.com infobolsa.es www.boursorama.com zonebourse.com`,
  55: `
    allrecipes.com seriouseats.com epicurious.com bonappetit.com bbcgoodfood.com
    chefkoch.de lecker.de recetasgratis.net directoalpaladar.com marmiton.org 750g.com`,
  56: `
    www.ubereats.com www.doordash.com www.grubhub.com wolt.com deliveroo.co.uk deliveroo.fr
    lieferando.de just-eat.es just-eat.co.uk glovoapp.com`,
  57: `
    rtings.com gsmarena.com dpreview.com notebookcheck.net cnet.com tomsguide.com
    chip.de computerbild.de notebookcheck.com xatakamovil.com lesnumeriques.com phonandroid.com`,
  59: 'vscodethemes.com',
  84: 'lifehacker.com lifehack.org zenhabits.net',
  92: `
    producthunt.com betalist.com kickstarter.com indiegogo.com thegadgetflow.com
    startnext.com verkami.com ulule.com`,
  94: 'instantdomainsearch.com namelix.com domainr.com',
};

function distractionOf(number: number): Distraction {
  const group = lastNumbers.find(([, last]) => number <= last);
  if (!group) throw new RangeError(`The catalogue has no distraction ${number}`);
  return { number, category: group[0], hosts: hostsByNumber[number]?.match(/\S+/gu) ?? [] };
}

/** All 101, in order; a category's numbers stand together. The first three are those of the seed (S49, S50). */
export const distractions: readonly Distraction[] = Array.from({ length: 101 }, (_, index) => distractionOf(index + 1));

const distractionsByHost: ReadonlyMap<string, Distraction> = new Map(
  distractions.flatMap((distraction) => distraction.hosts.map((host) => [host, distraction] as const)),
);

/** The built-in distraction of this number, or null: users' own ones are not in the catalogue. */
export function distractionByNumber(number: number): Distraction | null {
  return distractions[number - 1] ?? null;
}

/**
 * The distractions a host stands for, most specific pattern first. Matches whole labels only:
 * `en.wikipedia.org` is 35, `netflix.com` is not `x.com`. Letter case, a port and the root's dot do not matter.
 */
export function distractionsForHost(host: string): readonly Distraction[] {
  const labels = host
    .toLowerCase()
    .replace(/\.?(?::\d+)?$/u, '')
    .split('.');
  return labels.flatMap((_, start) => distractionsByHost.get(labels.slice(start).join('.')) ?? []);
}
