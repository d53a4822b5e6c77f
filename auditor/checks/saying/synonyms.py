"""Words that a desk puts for one another without changing what is said, and words too general to be another thing."""

from __future__ import annotations

# A word may stand in several groups; irregular verbs are given by their infinitive.
GROUPS = """
    promise pledge vow swear guarantee commit | leave keep let | box crate case container | rock stone boulder |
    path trail track footpath lane | rug carpet | begin commence | mark label tag | listed named | widen broaden
    enlarge | rip tear | cover wrap | scream shout yell cry | weep cry sob | jump leap hop | look gaze glance
    stare | throw toss hurl fling | push shove | pull drag tug | smell odour odor scent | noise sound | garden
    yard | sofa couch | lift elevator | flat apartment | queue line | parents families | wed marry | bury inter |
    refuse decline reject | ignore disregard neglect overlook | blame fault | annoy irritate anger | scare
    frighten terrify | hide conceal | gather assemble collect meet rally congregate | fan supporter follower | foe
    enemy rival opponent | pal friend mate | rebel insurgent militant fighter | migrant refugee immigrant |
    protester demonstrator activist campaigner | protest demonstration march rally | politician lawmaker
    legislator | mp lawmaker | voter elector | priest clergyman | thief robber burglar | crook criminal offender |
    inmate prisoner convict detainee | hostage captive | gun weapon firearm pistol rifle | bullet shot round |
    bomb explosive device | blast explosion bombing | debris rubble wreckage | flood deluge | wind gale | snow
    sleet | warm hot | cold chilly cool freezing | silent quiet | loud noisy | dirty filthy | clean tidy | hungry
    starving | lucky fortunate | honest truthful | eager keen | ready prepared set | lonely alone | accident
    mishap | mistake error blunder slip | flaw defect fault bug glitch | delay postpone defer | cancel scrap
    abandon axe drop | hinder hamper impede | speed accelerate hasten quicken | slow decelerate | widespread
    common | sector industry | trade commerce business | tax levy duty tariff | budget spending | debt borrowing
    loan | bank lender | stake share holding | bond debt | cheap low | gift present | trip journey voyage travel
    tour visit | room chamber | floor storey level | roof ceiling | wall fence barrier | gate entrance door | bag
    sack | cup mug | plate dish | meal dish food | dinner supper | cook chef | sick ill | medicine drug remedy |
    cure treat heal | wound injury | pain ache | scan image | gene dna | animal creature beast | dog hound | cat
    feline | bug insect | plant crop | soil earth ground | dust dirt | ship boat vessel | crew team | pilot
    captain | rider cyclist | runner athlete | race contest | goal strike | referee umpire official | fine penalty
    | advice guidance | lesson class | essay article piece | poem verse | tune melody song | band group | concert
    gig show performance | crowd audience spectators | theatre playhouse | painting picture canvas portrait |
    statue sculpture | museum gallery | church chapel | grave tomb | birth born | age era period | say tell report
    state note add remark comment claim argue declare announce write explain insist acknowledge | concede admit
    reveal disclose confirm suggest stress emphasise emphasize observe indicate mention describe | point warn
    caution | call name term dub describe title label know | ask request urge seek demand appeal plead beg | think
    believe feel consider reckon view regard deem expect hope | expect forecast predict project anticipate
    estimate | begin start launch open commence kick initiate | end finish conclude complete close stop cease halt
    | happen occur come take unfold arise | buy purchase acquire take snap | get receive obtain gain win secure
    earn collect pick | give provide offer supply hand grant award donate present deliver furnish lend | show
    demonstrate display reveal indicate suggest find prove present feature exhibit | find discover uncover
    identify locate detect spot unearth determine conclude learn | make create produce build manufacture develop
    construct form craft turn generate | use employ utilise utilize deploy apply adopt | help assist aid support
    allow enable | let allow permit enable | stop prevent block halt bar keep | need require want demand
    necessitate | try attempt seek aim strive work | plan intend aim hope want prepare schedule | keep retain
    maintain hold remain stay continue preserve | stay remain live reside lodge | live reside dwell stay base |
    leave depart quit exit go abandon | go travel head move journey fly drive walk ride | come arrive reach enter
    return | put place set lay position install | hold stage host organise organize run take | run operate manage
    lead head direct conduct administer | lead head chair direct command helm captain | kill murder slay
    assassinate shoot slaughter execute | die perish pass | hurt injure wound harm | hit strike affect damage
    batter ram slam smash | destroy demolish wreck ruin raze devastate | hire employ recruit appoint engage enlist
    | fire dismiss sack oust remove lay | choose select pick elect opt decide | decide choose opt resolve agree
    rule determine vote | rule decide find order judge | arrest detain apprehend seize hold nab custody | accuse
    charge allege blame | sentence jail imprison convict | jail prison custody | investigate probe examine inquire
    look study review | study analyse analyze examine research review survey investigate | attack assault strike
    raid | fight battle combat struggle contest | beat defeat overcome edge thrash best down outplay | score net
    hit bag register | play feature appear perform star compete | join enter enrol enroll sign enlist | visit tour
    see attend | see witness watch view observe spot notice | meet encounter see gather | speak talk address
    discuss converse | discuss debate consider talk | agree accept consent approve | approve back endorse clear
    pass authorise authorize ratify sanction | support back endorse favour favor champion | change alter modify
    amend adjust revise switch | improve better enhance upgrade boost strengthen | fix repair mend solve resolve
    restore | replace substitute succeed supplant | include contain feature comprise involve cover incorporate |
    consist comprise include contain | join unite combine merge | link connect tie associate relate | share split
    divide | carry transport bear bring take haul | bring take carry | send dispatch ship deliver transmit | face
    confront encounter suffer | suffer sustain endure experience undergo receive | cause trigger spark prompt lead
    provoke create produce bring | prompt cause lead spark trigger force | force compel make oblige | draw attract
    lure | grow expand increase develop rise | fall drop decline decrease slip sink dip slide tumble plunge | rise
    increase climb grow jump gain soar surge | raise increase lift boost hike | cut reduce lower slash trim
    decrease | limit restrict cap curb | ban prohibit forbid outlaw bar block | save rescue | flee escape run |
    steal rob loot take | pay spend cost shell | cost price worth charge | fund finance back bankroll pay | serve
    act work function | work serve labour labor toil | seem appear look | turn become change transform convert |
    follow pursue chase trail | test try trial examine | prove demonstrate show | issue release publish post print
    put | release free issue publish launch | publish print issue carry run | broadcast air screen show televise |
    shut close | name identify appoint call | big large huge great massive major vast enormous giant substantial
    sizeable sizable significant considerable | important key major significant crucial vital critical main
    principal pivotal essential central decisive | memorable notable noteworthy remarkable striking | pleasant
    nice lovely enjoyable | beautiful pretty handsome stunning attractive | strange odd weird unusual peculiar
    curious bizarre | worried concerned anxious | afraid scared frightened fearful | surprised shocked stunned
    astonished | surprising shocking stunning astonishing unexpected | sad upset unhappy | tired exhausted weary |
    brave courageous heroic | clever smart intelligent bright | complex complicated intricate | typical usual
    normal ordinary regular common | rare unusual uncommon scarce | dangerous risky hazardous unsafe | safe secure
    | empty vacant deserted | broken damaged | dead deceased late | ill sick unwell | drunk intoxicated | wet damp
    rainy | cheap inexpensive affordable | expensive costly pricey | wide broad extensive | exact precise accurate
    | initial first original early | additional extra further more another | current present existing | possible
    potential likely | available accessible | similar alike comparable | different distinct various separate |
    main chief principal key primary major leading top central | top leading highest best premier | small little
    tiny minor modest slight | new fresh recent latest novel modern | last past final previous latest | next
    following coming upcoming subsequent | previous former earlier prior past old preceding | old elderly aged
    ancient | young juvenile youthful | fast quick rapid swift speedy | slow gradual sluggish | hard difficult
    tough challenging | easy simple straightforward | sure certain confident | clear plain obvious evident
    apparent | right correct accurate proper | wrong incorrect false mistaken | serious severe grave critical
    acute | severe harsh heavy intense strong | strong powerful robust firm | good fine great excellent positive |
    bad poor negative terrible | rich wealthy affluent | poor needy impoverished deprived | famous renowned known
    celebrated noted prominent | popular beloved favourite favorite | angry furious irate | happy pleased glad
    delighted | whole entire full complete total | total overall combined aggregate whole | several various
    numerous multiple many some | many numerous several | most majority | part portion section share segment piece
    | half fifty | global worldwide international world | national nationwide country | local regional area |
    annual yearly | daily everyday | nearly almost practically virtually close | around about approximately
    roughly some circa | over more above beyond exceed | under below less | often frequently regularly commonly |
    now currently presently today | soon shortly | immediately instantly promptly | recently lately newly |
    finally eventually ultimately | mostly mainly largely primarily chiefly | because since as due owing |
    although though while despite | after following since | before prior ahead | during amid throughout | via
    through using by | regarding concerning about | including like such | amount sum total quantity volume |
    number figure total count | rate level pace | increase rise growth gain hike jump | decrease fall drop decline
    reduction cut | money cash funds funding finance | price cost fee charge | pay salary wage earnings
    compensation | profit earnings income | revenue sales turnover income | deal agreement pact accord contract
    treaty arrangement | plan scheme proposal project programme program initiative strategy | law legislation act
    bill statute | rule regulation law | meeting summit conference gathering session talks | talks negotiations
    discussions | vote election poll ballot | war conflict fighting | crash accident collision wreck | fire blaze
    inferno | quake earthquake tremor | storm hurricane cyclone typhoon | murder killing homicide death | victim
    casualty | suspect defendant accused | police officers force | officer policeman constable cop | soldier
    troops forces military army | doctor physician medic | lawyer attorney solicitor counsel barrister | boss
    chief head leader manager director executive | chief head boss leader | coach manager boss | player star
    footballer athlete | striker forward | worker employee staff labourer laborer | staff employees workers
    personnel workforce | job post position role work | customer client consumer shopper | user customer consumer
    | resident local inhabitant citizen | child kid youngster minor | baby infant newborn | teenager teen youth
    adolescent | mother mum mom | father dad | parent mother father | wife spouse husband partner | student pupil
    undergraduate | teacher educator instructor | school academy | university college | shop store outlet retailer
    | house home property residence dwelling apartment flat | building structure | road street highway | car
    vehicle automobile | lorry truck | plane aircraft jet airliner airplane aeroplane | ship vessel boat | film
    movie picture | series show programme program | song track single | album record | book novel title volume |
    paper newspaper article daily | photo picture image photograph | phone telephone smartphone handset mobile |
    computer pc machine | website site portal | app application | game match fixture clash encounter contest |
    season campaign | team side club squad | win victory triumph | loss defeat | title championship crown | prize
    award | sickness illness disease ailment | virus infection | drug medicine medication | hospital clinic | test
    examination exam trial | study research survey report paper | proof evidence | reason cause | result outcome
    finding | effect impact influence | problem issue trouble difficulty | danger risk threat hazard | way method
    means manner | kind type sort form | idea concept notion | chance opportunity possibility | goal aim target
    objective purpose | answer reply response respond | letter note message missive | statement declaration
    announcement | statement comment remark | interview conversation | news reports | speech address | country
    nation state | city town metropolis | village town hamlet | capital city | place spot location site area venue
    | area region district zone territory | border frontier | forest wood woodland | sea ocean | coast shore
    seaside | government administration ministers cabinet authorities | firm company business enterprise
    corporation | startup company | group organisation organization body association | factory plant mill |
    headquarters base office | shareholder investor stockholder | autumn fall | holiday vacation | film shoot
    record | football soccer | railway railroad train | petrol gas gasoline | rubbish trash garbage waste |
    american us | british uk
"""
# Whatever is named by one of these may be named so: no other thing, only a wider word.
GENERAL = """
    company firm business group maker carmaker developer startup giant corporation organisation organization body agency
    institution department ministry authority bureau council committee commission panel board team club side
    country nation state city town village area region district place site venue location spot
    man woman boy girl person people individual couple family member official leader head chief executive president
    minister spokesman spokeswoman spokesperson spokespeople expert analyst researcher scientist author actor actress
    star singer player politician
    product service platform tool system technology model device software programme program project scheme thing item
    event move step deal case matter incident report study document statement figure number amount
    year month week day time period date today yesterday tomorrow morning night
    bit lot kind sort type part one ones staff
"""
# As alike as forms of one word, or both wide, and yet the one is never the other.
CONTRARY = """
    man:woman men:women boy:girl boys:girls actor:actress actors:actresses day:night morning:night today:yesterday
    today:tomorrow yesterday:tomorrow city:village cities:villages employer:employee employers:employees
    import:export imports:exports maternal:paternal increase:decrease internal:external spokesman:spokeswoman
    minister:president couple:family individual:corporation borrower:lender
"""
