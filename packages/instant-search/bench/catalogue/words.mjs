const list = (text) => text.trim().split(/\s+/);

/** Words of track titles, the frequent ones first. */
export const TITLE_WORDS = list(`
the you it to feat love me version my in of your up get don is for and on can radio baby feel dub like what that no go
do this let new girl out good one at from woman straight so dance life down take all now back night are with have we
want big groove just every right extended disco how together give or beat style stop mama black come heaven funky away
queen way yeah song move jungle break man kick know time tell say sound red mind cruel space off rhythm bad not lady
power ride own times vocal club day music girls shot little see full hot boy funk dreams make house dream fly train
kiss will voodoo dancing snare soul something river white banks minute slim jam boogie call cool if there devil lover
won another could thing jazz body was shake pop again drums place made steady more fifty super sharp ghost breath sea
keep push line game never free need hypnotize many everybody legend east maneater put carnival feels nobody worry child
butter boom step killing talking relax master hit than alright vibe future rather recorded near mighty old drumming
face blue help wrong fade alphabet message alone weekend sweet beyond scent code after nothing summer thankful name
ever coming tonight crocodile boots wings live coconut sandman room clap follow flight running fever waltz sit
incredible beautiful heart think fantasy touch missing sugar second reminiscing further calling vulture bang waiting
surprise victory strings acid echo shadow signal machine midnight morning ocean desert crystal electric atmosphere
horizon satellite metropolis paradise revolution transmission computer butterfly labyrinth kaleidoscope undertow
wilderness hallucination masquerade telephone submarine thunder lightning mirror silence velvet concrete warehouse
underground frequency gravity momentum spectrum parallel infinity chemistry evolution resistance sanctuary memory
`);

export const FIRST_NAMES = list(`
John Marc George Tom Bobby Harry Carlos Bill Nelly Sam James Joe Megan Scott Louis Tony Ray Taylor Paul Robyn Betty
Curtis Kelly Kanye Keith Thomas Grant Kim Karen Charlotte Justin Bob Sean Dennis Chris Stevie Dave Charlie Peter Brian
Michael Todd Rick Aretha Debbie Celia Bruno Faith Jerry Larry Wayne Nick Gene Jocelyn William Nancy Ian Etta Jordan
Nicola Doug Johnny Tim Elvis Donna Ike Frank Herbie Eddie Eric Antônio Björk Søren Łukasz Zoë José Jürgen André Beyoncé
`);

export const SURNAMES = list(`
Walker Meindl Brown Lee Banks Prince Minaj Jewels Khan Withers Jackson Jones Levy Williams Davis King West Roots Green
Owens Black Pearson Cruz Goddard Guthrie Powers Smith Anderson Young Franklin Orbison Hall Mars Belafonte Evans Wilson
Wolf Siffre Navarro Hopkins Abrão Heron Benson Knight Armstrong Barretto Tres Sevigny Dalton Presley Summer McCrae
Turner Hancock Miller Sinatra Jobim Gainsbourg Howard Grönemeyer Møller Straße Güler Šimek Nuñez Lefèvre
`);

export const BAND_WORDS = list(`
Brothers Band Orchestra Club Sound Fire Earth Honey Velvet Magic Dream Affair Collective Project Machine Quartet
Experience Unlimited System Sisters Heads Attack Twins Virgins Stallion Foundation Syndicate Ensemble
`);

export const LABEL_WORDS = list(`
Recordings Records Music Trax Sound Discs Label Productions Wax Limited Works Cuts Audio Communications
`);

export const STYLES = [
  'House', 'Techno', 'Hip-Hop', 'Drum n Bass', 'Deep House', 'Tech House', 'Funk', 'Soul', 'Disco', 'Jungle', 'Dub',
  'Minimal', 'Electro', 'Trance', 'Ambient', 'Downtempo', 'Acid', 'Reggae', 'New Wave', 'UK Garage', 'Breakbeat', 'Jazz',
  'Nu-Disco', 'Progressive House', 'Synth-pop', 'Dancehall', 'Trip Hop', 'Afrobeat', 'Roots Reggae', 'Psy-Trance',
  'Goa Trance', 'Breaks', 'Hardcore', 'Acid House', 'Broken Beat', 'Experimental', 'Krautrock', 'Latin', 'Bossa Nova',
  'Boom Bap', 'Post-Punk', 'Future Jazz', 'Lo-Fi', 'Dubstep', 'Grime', 'Footwork', 'Italo-Disco', 'Boogie', 'Ska', 'Folk',
]; // prettier-ignore

export const COUNTRIES = [
  'UK',
  'US',
  'Germany',
  'France',
  'Netherlands',
  'Belgium',
  'Italy',
  'Japan',
  'Sweden',
  'Brazil',
];

const ONSETS = list('b br c ch cr d dr f fl g gr h j k kl l m n p pl qu r s sh sl st t th tr v w y z');
const VOWELS = list('a e i o u ai ea ou oo ei');
const CODAS = ['', '', '', ...list('n r l s t m nd rk st ng x ck')];

/**
 * A made-up word that can be spoken: the long tail of names that no list holds.
 * @param {() => number} random
 */
export function inventWord(random) {
  const part = (parts) => parts[Math.floor(random() * parts.length)];
  const syllables = 2 + Math.floor(random() * 2.4);
  let word = '';
  for (let count = 0; count < syllables; count++)
    word += part(ONSETS) + part(VOWELS) + (count % 2 ? part(CODAS) : '');
  return word;
}
