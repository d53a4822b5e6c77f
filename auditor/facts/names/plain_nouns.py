"""Nouns and adjectives that sentences open with and that are no names there: by topic, in the singular.

Elsewhere in a sentence a capital makes them names ("he joined Copper"). Words that are also well-known firms, places or
surnames ("apple", "turkey", "rose", "baker") are left out: silence about a name is the lesser fault than its loss.
"""

from __future__ import annotations

_NOUNS = """
    rainfall storm gale gust flood drought fog hail heatwave hurricane tornado typhoon cyclone earthquake tsunami
    landslide avalanche wildfire bushfire blaze flame smoke ash dust mud temperature humidity lightning thunder
    sunshine cloud forecast climate season tide wave glacier iceberg volcano eruption aftershock tremor

    wheat corn maize barley rye oat soya soybean sugar coffee tea cocoa cotton wool rubber timber palm milk butter
    cheese cream yoghurt egg beef pork mutton chicken poultry meat bacon sausage fish salmon tuna cod herring shrimp
    prawn oyster lobster fruit banana grape lemon peach plum cherry strawberry tomato potato onion garlic carrot
    cabbage lettuce bean pea lentil mushroom nut almond peanut walnut honey salt spice bread cake biscuit chocolate
    soup salad sandwich pasta pizza beer wine whisky vodka cider spirit juice crop harvest grain cereal fertiliser
    fertilizer livestock pig sheep goat horse cow calf hen duck goose herd flock

    oil crude petrol diesel gasoline kerosene biofuel hydrogen helium methane carbon nitrogen oxygen sulphur copper
    iron steel aluminium aluminum zinc nickel tin lead lithium cobalt platinum palladium uranium bullion ore metal
    mineral cement concrete glass plastic brick asphalt paint paper leather silk fabric textile

    rent mortgage wage salary bonus pension dividend turnover margin loss debt deficit surplus loan deposit yield
    gilt bond equity stock currency rouble ruble rupee yuan renminbi peso lira krone krona franc commodity asset
    liability valuation takeover merger acquisition buyout flotation bankruptcy insolvency default auction bid offer
    discount rebate refund subsidy donation levy duty tariff quota import export output productivity consumption
    expenditure inventory stockpile order backlog shipment delivery freight cargo volume trader broker banker lender
    borrower creditor debtor saver taxpayer shareholder bondholder bidder buyer seller retailer wholesaler grocer
    supermarket store shopper customer client tenant landlord homeowner housebuilder property cottage flat apartment
    mansion villa bungalow warehouse factory mill plant refinery pipeline quarry smelter shipyard dockyard workshop
    brewery distillery vineyard orchard greenhouse barn

    visitor passenger commuter cyclist pedestrian motorist driver rider pilot sailor skipper fisherman farmer grower
    butcher plumber electrician engineer mechanic technician scientist biologist chemist physicist geologist
    astronomer doctor surgeon nurse midwife dentist pharmacist vet paramedic patient inmate prisoner convict thief
    burglar robber gangster smuggler trafficker hacker fraudster vandal arsonist murderer killer gunman attacker
    suspect victim survivor hostage witness detective constable officer soldier marine rebel insurgent militant
    terrorist sniper mercenary veteran refugee migrant asylum immigrant emigrant tourist pilgrim hiker climber
    camper parent mother father grandparent grandmother grandfather child baby toddler infant teenager adolescent
    adult pensioner widow orphan twin sibling bride groom neighbour neighbor villager islander resident citizen
    voter candidate politician legislator senator councillor lawmaker diplomat ambassador envoy minister official
    civil bureaucrat regulator inspector auditor accountant lawyer solicitor barrister prosecutor juror magistrate
    judge teacher lecturer professor pupil student graduate undergraduate apprentice trainee intern librarian
    scholar historian archaeologist economist analyst strategist consultant adviser advisor lobbyist campaigner
    activist protester demonstrator striker picket unionist worker labourer employee employer manager director
    chairman boss founder entrepreneur investor billionaire millionaire philanthropist donor sponsor volunteer actor
    actress comedian singer musician composer conductor dancer painter sculptor photographer novelist poet
    playwright author critic publisher editor reporter journalist columnist broadcaster viewer listener reader fan
    spectator supporter athlete runner swimmer boxer wrestler jockey golfer footballer cricketer goalkeeper referee
    umpire coach priest vicar monk nun imam rabbi bishop worshipper believer atheist

    dog cat puppy kitten rabbit hamster mouse rat squirrel badger hedgehog deer moose bear lion tiger leopard
    elephant rhino hippo giraffe zebra monkey gorilla chimpanzee kangaroo koala whale dolphin seal shark penguin
    gull pigeon sparrow owl eagle hawk falcon crow parrot snake lizard crocodile tortoise turtle frog toad insect
    bee wasp ant beetle butterfly moth mosquito spider worm snail tree oak pine leaf flower weed grass shrub hedge
    fungus bacterium virus germ

    appendicitis asthma diabetes cancer tumour tumor dementia stroke flu influenza measles mumps malaria cholera
    typhoid polio tuberculosis pneumonia hepatitis obesity depression anxiety infection outbreak epidemic pandemic
    vaccine vaccination jab injection dose pill tablet drug medicine antibiotic painkiller opioid cocaine heroin
    cannabis tobacco alcohol cigarette vape surgery transplant operation therapy diagnosis symptom pain fever cough
    wound injury fracture bruise heart lung liver kidney brain skin bone blood muscle nerve gene cell protein
    hormone enzyme vitamin clinic hospice ambulance

    car lorry truck van bus minibus taxi cab tram train locomotive carriage wagon bicycle bike scooter motorcycle
    motorbike tractor ferry boat yacht ship tanker trawler submarine frigate destroyer warship aircraft plane jet
    helicopter drone glider balloon rocket satellite missile shell bomb grenade mine bullet rifle pistol gun tank
    artillery airport runway terminal station platform railway motorway highway road street bridge tunnel junction
    roundabout pavement kerb pothole traffic congestion crash collision accident derailment breakdown delay
    cancellation diversion timetable fare ticket toll engine motor battery tyre tire brake wheel fuel

    phone telephone smartphone handset laptop screen keyboard printer camera sensor robot chip semiconductor
    transistor circuit cable wire antenna router modem server database algorithm software hardware malware spam
    password browser website blog forum podcast newsletter email message text chatbot bot avatar headset console
    gadget device appliance fridge freezer oven kettle toaster dishwasher lamp bulb heater boiler radiator pump
    valve pipe tap drain sewer toilet bath shower towel soap sofa chair desk shelf cupboard wardrobe mattress pillow
    blanket curtain carpet rug window door roof ceiling wall floor fence gate garage garden lawn cellar attic
    kitchen bathroom bedroom corridor lift staircase shirt skirt dress suit coat jacket trouser jean shoe boot
    sandal sock glove scarf hat cap jewel jewellery watch ring necklace handbag umbrella

    lesson lecture exam homework classroom curriculum syllabus degree diploma scholarship tuition nursery playground
    university campus library archive thesis dissertation essay textbook dictionary encyclopaedia novel poem play
    drama comedy tragedy thriller sequel chapter paragraph sentence word verse song album single concert festival
    orchestra choir opera ballet exhibition gallery sculpture painting portrait drawing sketch photograph film movie
    documentary cartoon trailer soundtrack audience applause match fixture tournament medal trophy goal penalty
    corner throw wicket innings over try scrum serve rally lap race relay hurdle

    parliament congress senate assembly ballot referendum poll constituency manifesto coalition cabinet budget bill
    act treaty accord ceasefire truce sanction embargo summit talk negotiation visa passport border checkpoint
    embassy consulate coup uprising riot protest demonstration march boycott strike walkout lockout curfew blockade
    siege invasion offensive airstrike raid ambush battle war conflict massacre genocide crime theft burglary
    robbery arson fraud bribery corruption blackmail kidnapping murder manslaughter assault rape stalking trial
    verdict appeal lawsuit injunction subpoena warrant bail parole probation jail prison fine compensation

    idea thought belief opinion view argument debate doubt fear anger grief sorrow laughter silence noise sound
    voice rumour rumor gossip secret truth lie mistake error fault blame guilt shame honour trust suspicion
    curiosity confidence optimism pessimism enthusiasm panic relief surprise shock horror damage harm danger threat
    hazard emergency rescue recovery repair maintenance upgrade replacement removal disposal waste rubbish garbage
    litter sewage pollution emission exhaust radiation leak spill toxin poison

    detail fact figure statistic datum estimate average median sum percentage proportion fraction ratio majority
    minority dozen pair couple bunch handful crowd queue gang crew squad troop brigade regiment sample survey
    questionnaire experiment study finding conclusion hypothesis theory proof evidence clue hint sign scratch stain
    crack hole lump pile heap stack row layer edge centre side top bottom middle beginning end start finish

    hour minute second decade century dawn dusk midnight noon afternoon evening morning night holiday birthday
    anniversary wedding funeral ceremony celebration party dinner lunch breakfast supper meal snack drink
    """.split()
_ADJECTIVES = """
    average annual monthly weekly hourly daily quarterly yearly seasonal temporary permanent gross net median mean
    adjusted underlying core headline wholesale domestic overseas foreign external internal joint rural urban
    suburban coastal inland regional municipal federal provincial tropical arctic severe mild heavy light strong
    weak thick thin dense sparse wet dry hot warm cool cold icy snowy rainy sunny windy cloudy dusty muddy dark
    bright pale red yellow purple pink loud quiet fast slow quick rapid sudden gradual steady stable volatile steep
    modest slight moderate huge giant tiny massive enormous vast minor main chief senior junior elderly pregnant
    disabled homeless unemployed retired married single divorced widowed orphaned wealthy poor rich cheap expensive
    costly affordable luxury premium generic organic vegan vegetarian frozen canned raw cooked fried baked boiled
    roasted ripe rotten stale edible poisonous toxic harmful harmless dangerous safe risky unsafe deadly fatal
    lethal violent peaceful armed unarmed nuclear solar electric electrical mechanical digital electronic online
    offline virtual artificial synthetic natural wild stray endangered extinct rare common unusual strange odd weird
    normal typical standard basic advanced complex difficult hard soft smooth rough solid liquid hollow empty
    crowded busy vacant derelict abandoned ruined broken damaged faulty defective spare extra additional further
    partial complete incomplete final initial preliminary provisional tentative draft unofficial illegal unlawful
    lawful legal criminal corrupt guilty innocent anonymous unknown unnamed unidentified mysterious famous popular
    unpopular controversial disputed contested alleged supposed apparent obvious clear visible invisible hidden
    secret confidential sensitive personal corporate commercial industrial agricultural financial fiscal monetary
    economic political diplomatic military naval civilian religious secular ethnic racial sexual mental physical
    chronic acute infectious contagious viral bacterial genetic
    """.split()
# Bidding verbs, and the articles of other languages.
_VERBS = """
    accept adapt adjust adopt agree aim allow apply arrange assume avoid beware bring build buy cancel carry catch
    choose clean collect combine complete connect consider continue convert cook copy count cover create cut decide
    define delete deliver describe disable discuss divide drag drive drop eat edit enable encourage ensure examine
    expand expect explain expose express extend extract fetch fill fix fold forget gather generate grab handle hide
    hold ignore implement increase insert inspect install invite keep kill lean lift limit link list listen load
    lock maintain measure mention mix mount move multiply name observe obtain offer pack pass pause pour prepare
    press prevent promote protect prove pull push raise reach realise realize recall receive recommend reduce refer
    refresh remind remove rename repeat replace reply report request require reset resist resolve respect restart
    restore resume reveal rinse roll run save scan scroll serve shake skip sleep slice solve speak specify spend
    split spread stick stir store strip submit suppose swap switch tap teach test tie touch track translate trim
    type unlock unpack upload upgrade use validate verify walk warn wash wear wipe wrap write
    """.split()
_FOREIGN = "el los las les le der das den ein eine il lo gli une des um uma het een ett".split()
_SIBILANTS = ("s", "x", "z", "ch", "sh")
_VOWELS = "aeiou"
_IRREGULAR = """
    thieves calves leaves shelves knives lives wives loaves halves scarves mice geese oxen oxygen bacteria fungi
    data criteria phenomena larvae fishermen policemen firefighters potatoes tomatoes mosquitoes volcanoes tornadoes
    heroes echoes vetoes embargoes cargoes grandchildren schoolchildren salesmen gunmen tradesmen
    """.split()


def _plural(noun: str) -> str:
    """`bonus` → `bonuses`, `berry` → `berries`, `gust` → `gusts`."""
    if noun.endswith(_SIBILANTS):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return f"{noun[:-1]}ies"
    return f"{noun}s"


# Surnames and firms among the plurals: "Waters", "Woods".
_ALSO_NAMES = frozenset(
    "woods waters rivers banks fields brooks shells apples gates jobs balls bells mills coles".split()
)
PLAIN_AT_START = (
    frozenset((*_NOUNS, *map(_plural, _NOUNS), *_ADJECTIVES, *_VERBS, *_FOREIGN, *_IRREGULAR)) - _ALSO_NAMES
)
