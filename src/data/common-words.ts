/**
 * How many news articles hold a word: shares of articles, each with its words, most frequent first. What is not listed is rare.
 *
 * Counted over the 554 news texts (of about 300 words) of the Groningen Meaning Bank, public domain, rounded to six classes;
 * names and words of fewer than six texts are left out. The last row is written by hand: the stock words of police, court,
 * accident, weather, sport, market and election reports. Two reports of two shootings share them all, so that they tell
 * nothing of whether it was one shooting.
 */
export const COMMON_WORDS: readonly (readonly [share: number, words: string])[] = [
  [
    0.5,
    `
    of the in to a and for has on is that with have from by was said at an says as say it are he were after been
    officials will two also not government his people but they be its more killed year last who country one their
    than which new this about other military police security
    `,
  ],
  [
    0.25,
    `
    state since least three week against had group when during into over foreign first authorities world month 000
    no some up would former earlier city between forces al called leader years international out region near day
    including before or several 1 under all saying could there if national province leaders capital talks five
    southern agency countries next part four violence made others expected early
    `,
  ],
  [
    0.12,
    `
    most while members led because western later political meeting another peace where recent both 10 many being
    time held six days late oil those him help northern what accused fighting meanwhile nuclear down thousands off
    months central following second top economic insurgents militant them announced any only through groups major
    nearly border health did 20 end workers visit set local can began still area rebels such number efforts plan
    program make support plans take human came coalition based media just found power defense now public suicide
    her 2 used weeks well control eastern seven terrorist force agreement outside television nation largest known
    among she 30 presidential newspaper should 5 energy left third took large hundreds stop deal trying economy
    meet hit past long agreed operations parliamentary reporters ago key eight so place run 15 system head rebel 11
    signed civilians detained calls back 2003 denied areas ahead anti hold work trade do discuss global then
    `,
  ],
  [
    0.06,
    `
    3 nine aid alleged until despite administration main include separate member conflict comes food pro scheduled
    blast bombings law responsibility operation development met cut close commission each attacked 12 urged
    confirmed armed along flu hours way however working roadside prices ruling allow across decision latest
    possible opened 4 action use move air homes aimed terrorism term increase taken gas release 7 carrying claimed
    soldier provide launched continue bird 50 site final recently 2008 civil calling clear senior same sides become
    taking 25 federal issued increased issue return without 8 process supporters ties re series 40 6 ordered
    committee already service warned democracy backed conference services bomber 13 mission whether experts
    rejected case criticized concerns base future does further effort free 00 how 16 build small summit
    negotiations due cases show corruption tried situation kilometers financial today sanctions fuel parties must
    allegations believed industry involved center crisis prisoners carried kidnapped fled sent 2004 much money
    regional island captured deadly virus post relations caused interview went ruled constitution get 200 majority
    seen 2001 wants private toward begin reached embassy business change want comments 100 expressed building
    currently face current ban planned strong policy put poor fighters attempt round independent drug 9 14 toll
    insurgent per life forced added approved land give pressure water growth price decades demand commander
    district leading exchange failed 2009 open form violent citizens crimes needed natural cabinet alliance elected
    daily religious cooperation role need nearby far quotes strain movement 80 evidence details seeking remain
    response continued parts plant concern making governments times within relief connection targeted staff fight
    wanted proposal community yet wounding ethnic 2010 2006 port sea front massive lead intelligence ambassador
    blamed non measure civilian ready dozens rocket showed aircraft threat station refused try continues detention
    terrorists activity exploded 26 2007 activists radio offered 18 peacekeepers joined cities threatened interim
    immediately occurred go passed rule neighboring traveling became ousted denies linked fell person heavy soon
    disease 60 pay board humanitarian record reform special growing missile peaceful referendum southeast trip
    struck spending
    `,
  ],
  [
    0.03,
    `
    annual 500 low tribal offensive total conditions representatives problems good 2002 few millions training using
    received less never joint supplies explosives address announcement independence population own right policemen
    withdrawal better proposed network holding order agencies ended brought separately returned issues broke
    assassination create speaking 2005 faces treatment start 17 declared dispute arms travel accident leaving
    changes terror activities export production greater bus similar facility 300 direct investment sector
    construction facilities rate living 2000 spoke popular dollars damage borders demands probe likely illegal
    related reach planning date believe although away convoy territory gathered tests visited join results
    demonstrators rally access step full job elsewhere seats important come hope leave request higher kill source
    outbreak turned promised de speech policies affairs communist space like tribunal domestic broadcast comment
    previously ministers 70 very estimated again fraud develop allegedly goods given victory described electoral
    supply huge controversial 1995 together helicopter progress enough rival claim personnel plane tensions rose
    freedom closed launch hopes diplomatic legal concerned bombs claims regime short organizations exports seized
    voted journalists fourth demonstrations firm owned previous provincial almost village controlled event clashes
    lower 27 lives responsible risk every served destroyed urging resume mass diplomats camp keep running helping
    begun prevent measures northeastern minority condemned highest these crime projects 90 serious reduce coming
    agriculture common tens finding level whose sign cause scientists giving worldwide dollar ways repeatedly
    century northwest checkpoint streets remarks failure jobs southeastern seek protect journalist birds funds
    shows interest stay remote cleric triggered beginning completed hard line additional northwestern safety focus
    towns discovered act mainly education mostly meters find scale assistance tax born determine involvement
    praised 1998 programs ceremony detonated raid provinces patrol killings behind permanent present quoted avoid
    peacekeeping regions 19 discussed live sources recovery history highly attackers considering bilateral
    kidnapping illegally airport hour criticism opening problem imposed debt located offices inside even helped
    accuse resolve electricity provided secret suffering bring detainees spread biggest once happened missiles
    allies consider account casualties opponents occupied crude director approval protection 28 immediate guards
    looking combat consumer below buy resort often voting ensure considered critics too meetings 21 withdraw
    bringing rise erupted deployed rockets powerful damaged developing started fear insurgency rising threats
    upcoming justice sending severe young unclear project fund incidents accept entered lack reforms rates autonomy
    islands doctors doing 24 instead mosque targets target point guard 31 anniversary escape abuse side officially
    foreigners sales laws able raised hand nationals 22 winning prominent cease suspended 23 counter effect
    document why declined presence suffered study chairman includes humans believes cost giant stability different
    smuggling gave flight largely unemployment sharply powers review holiday carry mine period fall enter indicted
    ending militias halt displaced formed poverty mid reason paid membership southwestern demanding test pledged
    great lawmaker employees diplomat fully militia might unknown reporting envoy double throughout barrel eve rich
    easily placed climate leadership little dialogue agree truce sites headquarters raids pope meant overnight
    research heads poultry see demanded thousand supporting created operating criminal care vowed follows himself
    nothing track fought message heavily signs enrichment dominated cooperate committed going nationwide escaped
    events 1991 transferred built formally management representative questioned accounts attend delivered
    industrial conservative appeared marked thought cuts panel indicate continuing dismissed 55 boost settlement
    uranium treaty petroleum 34 stronghold banned e sought serving strongly range businesses immigration moving
    positive clash accord conduct produce heart worker influence expand worst infrastructure disaster counterpart
    host 1980s genocide itself estimates passengers decided inflation internal playing tour flights canceled blew
    refugee involving bombers spent investigate dropped extended real appeal filed position searching 1990s fiscal
    tourism expansion draft offer ground survivors effective holy worth adopted preparing increasing raise
    postponed stepped bloc crossing delegation result deals gain compared battling included fair funeral best
    separatist suggested stressed producer 1999 letter troubled improved executive housing battle affected wars
    mark leftist play elect disputed
    `,
  ],
  [
    0.015,
    `
    stopped offshore barrels participate prepare pushed denounced providing list having blame determined push
    resignation producing recognize facing agricultural infected potential transportation reconstruction needs
    violations actions granted break schools dangerous 150 refugees returning roads 1990 expects naval zone
    pressing regulations links newly patients designed language donors survey strengthen 75 hands kidnappers
    presidency value visiting opportunity rains particularly resolution send abroad products revenues decline cars
    peninsula ally traditional conducted appears defeated active whom trading figures session let separatists field
    works politicians places setting weekly reasons contract improve extremely contain negotiator normal plotting
    tsunami outskirts bid 2012 champion budget costs abducted documents commercial moderate average presidents
    statements tournament exile centers levels winds soil crowd agreements radical limited citizenship recovered
    confidence treated established 29 environment rather constitutional longer quickly apply difficult challenges
    shut saw handed 800 opposed reportedly loans 250 river organized impoverished basic twice banks temporarily
    delay finance transport threatening dictator followed purposes unharmed gangs freed straight beat collapse
    decide institutions legislature assistant decade repeated marking driven wake themselves 45 lawyers destroy
    promote politics destruction manufacturing 0 headed minutes permission prepared serve trucks seriously currency
    approve marched organizers expect surveillance backing raising unidentified ambushed sell technology multi
    congressional chance things economies represent sectors encourage provides positions bin worked launching 32
    wave tested struggling replace resumed slow reaching leaves command reactor satellite requires pullout star
    single figure debate significant trained stage failing follow criminals tennis images data trillion amount
    initial secretly unit allowed broken newspapers attempts villages task train technical advisor know presented
    addition crackdown sectarian planes apparent changed status developed you friends fate proceedings samples
    crops blasts grand smaller buildings drugs word targeting steps declaration delayed moved widespread
    contractors quake funding animals cited ransom frequent kidnappings light 65 numerous reduced wall plunged
    voice 400 homeland pipeline receive fifth crossed differences practice got deadliest equipment strategy
    increasingly numbers bases removed race apparently 53 stand directed requested initially aired underwent unions
    boycotted impact villagers 1996 channel necessary coup tons either require resources showing intended tropical
    fresh slogans houses divided begins capacity boat frequently runoff cast ballots demonstration available
    operated stalled formal asking helicopters class guerrillas negotiators camps preventing 700 withdrew rock
    something relatively seat fishing pandemic supported delivery risen achieved invasion torn hostage remained
    flying tight promises runs allows surface moon extending 37 poorest preliminary 38 ex parents abuses burning
    mining floods scores suspicion discovery establish ask towards activist politician benefits holds material ship
    arriving amid centuries reserves resulted unrest heard caught seventh coastal injuring 35 hoping controls
    starting centered defeat northeast ice suspend assets restrictions winter renewed chosen dry tape winner always
    resign look attacking marks generally hostile prisoner photographs grown declining means extensive resigned
    settled output external enforcement downturn primary rules opinion selected laboratory causes unless
    acknowledged slightly duties farms wing minor imported advance disrupted credit roughly brief euro deficit gone
    turn violation disasters save staged complete defend sold stations appointed legislative firing kingdom prisons
    upper fields alert directly torture participation deployment proliferation royal tanks successful dealing semi
    eliminated questioning compete talk terms defending finished homeless die room widely larger suffer restore
    sixth argued co safe navy summer 600 attention humanity specific riot airline ease maintain televised sentences
    profile committing basis rare ranked 06 self eligible sabotage girls communities explosions dependent plot
    wearing trapped rivals reduction collapsed critic expert cell suspension tells signing bound fears 54 bad 73
    registered 1994 surrender recession turning courts selling moves wreckage arrival dates systems strategic shops
    overall choose gold probably device pace cargo landslide devastated map investigated aides scandal danger
    inspector ran 1992 inspectors restive wealth defended phone cancer music complex view settlers raided takes
    eliminate interviews speculation factions pontiff audience sovereignty tense comply supports unmanned allied
    fighter speed waters kilometer slowly tourist 1967 imports interests stands chemical extend bought boycott
    ranch farm banking location transit deemed closing forward gasoline unity pass planted shared protecting
    conducting fueled putting career pact speaker article 36 affect oppose magazine hotel visitors remaining 1980
    balance payments angry buried ever immigrants busy findings deliver increases marine sex polling football
    standing devastating grew empire stabilize accusing campaigning mandate amendment favor monitors big entire
    closely brain farmers pull retired tourists impose mortars reconciliation invited 47 cartoons gives bordering
    ambush completely refuge produced played standards meets customs extremist hoped angered hunt motivated
    counting fallen mediators accepted approach sidelines extradition territories band paying handling retirement
    vessels estimate kept usually waiting friendly wild receiving obtained funded inmates significantly harm acts
    prepares prosecution coverage thirds makes goes subway walked violate ruler faith miners course referred stroke
    boys instability denying closer hunger 33 economists rubble grenades 77 citing distribution diseases proposals
    sparked abandoned firms surplus recorded 19th cocoa flock fast kind lady grow uncovered medicine personal seed
    frozen mountain upon airstrike exercises hundred mobile gang shrine quote liberal flow 120 rapid congressman
    unnamed wrongdoing extradited citizen missed statistics flee magnitude senators briefly sets refusal perform
    captivity evacuation 1974 meter ends arresting nomination college gathering blames complaints trouble dinner
    crew astronauts regarding singer violating advancing blocked shipments allowing shortages regained districts
    animal appear disarm importance attending 1988 accuses underground promoting success duty colony hospitals
    identity creation imprisoned lift jet observers delegates burden freeze discussions stronger willing ring
    traveled expires consumers charity phase forming warns compromise attended trips explosive takeover quit
    attacker volatile 1984 16th solidarity tech exporter consumption 1997 rebuilding multiple landmark climbed
    survived forcing grounds recommended dissolved sports narrowly spying deep counted shuttle assumed troop blocks
    strained integration submitted riots falling typhoon possibility defendants communications trafficking ripped
    aim crowded delays intercepted fellow eventually revolution capita birth coordination stores luxury sick entry
    temporary cleared blow offering losses fact reject cutting various mountainous judges
    `,
  ],
  [
    0.25,
    `
    a.m according adult afternoon age aged aggravated am ambulance analysts anonymous anyone ap apartment
    apartments approximately april army around arrest arrested arrests arrived asked assault associated attack
    attacks attempted attorney attorneys august aunt autopsy ave avenue baby bail bank battery bill billion blaze
    block blvd bodies body bomb bombing bond booked boulevard boy boyfriend brother bullet bullets burglary burned
    call campaign campus candidate candidates capt captain car cdt ceasefire ceo championship charge charged
    charges charging chief child children church coach collision companies company condition congress contact
    convicted conviction cop cops copyright coroner count counts county court courthouse courtroom cousin crash
    crashed crews crimestoppers critical cst custody daughter dead death deaths december defendant degree democrat
    democrats department deputies deputy det detective detectives died dies disappeared dispatch dispatched drive
    driver earnings earthquake east edt election elections email emergency est evacuated evening examiner explosion
    facebook families family fatal fatally father february felony female fire firearm firearms fired firefighters
    fires flames flood flooding forecast friday game games girl girlfriend gmt goal goals governor grandfather
    grandmother guilty gun gunfire gunman gunmen guns gunshot gunshots half handgun high highway home homicide
    homicides hospital hospitalized hostages house hurricane hurt husband identified identify identities image
    incident infant information injured injuries injury inmate intersection investigating investigation
    investigator investigators investors jail jailed january judge july june jury juvenile kid kids killing kills
    lane lawmakers lawyer league legislation lieutenant loss lost lot lt male man manslaughter march market markets
    match may mayor medical medics men midnight militants million minister ministry misdemeanor missing monday
    morning mother motive mr mrs ms murder murdered murders name named nations neighbor neighborhood neighbors news
    newsletter night north november october office officer officers official old ongoing opposition p.m paramedics
    parking parliament party passenger pdt percent photo photos pistol player players playoffs plea pleaded pleads
    pm points policeman poll polls posted president press prime prison profit pronounced prosecutor prosecutors
    protest protesters protests pst published quarter quarterly rain rd relative relatives released remains report
    reported reports republican republicans rescue rescued rescuers reserved resident residents respond responded
    reuters revenue rifle rights road robbery saturday scene school score scored scoring search season senate
    senator sentence sentenced sentencing september sergeant sgt share shares sheriff sheriffs shooter shooting
    shootings shortly shot shots sister slaying snow soldiers son south spokesman spokesperson spokeswoman st
    stable statement states stock stocks stolen stories storm storms story street strike strikes student students
    subscribe sunday surgery suspect suspected suspects teacher team teams teen teenage teenager temperatures theft
    thursday tip tips toddler told tornado town township traffic trial troops truck tuesday twitter u.s uncle
    united university updated vehicle vehicles victim victims video vote voters votes war warning weapon weapons
    weather wednesday west white wife win wins witness witnesses woman women won wound wounded wounds youth
    `,
  ],
]
