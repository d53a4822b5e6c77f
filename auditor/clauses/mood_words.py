"""Words that say how firmly an event is told, by firmness: patterns in lower case, each read between word borders."""

from __future__ import annotations

_BE = "(?:is|are|was|were|been|be|'s|'re)"
# "is also seriously considering"
_ADVERB = "(?:[a-z]{2,15}ly |also |still |now |again ){0,2}"

# It may come about: nobody has said that it will.
POSSIBLE = (
    "could|may|might",
    "(?:in|holding|holds|held|hold) (?:[a-z]{2,12} ){0,2}(?:talks|discussions|negotiations)"
    "(?: to| about| over| on| for| with)?",
    f"(?:{_BE} )?(?:close|near|closer|nearing|closing in) (?:to|on)(?! [$€£0-9])",
    f"(?:{_BE} )?{_ADVERB}(?:considering|weighing|exploring|mulling|eyeing|contemplating|pondering|nearing)",
    "(?:considers|considered|weighs|weighed|explores|explored|mulls|mulled|eyes|eyed|nears)",
    f"(?:{_BE} )?{_ADVERB}(?:seeking|looking|trying|hoping|vying|bidding)(?: to| for)?",
    "(?:seeks|sought|looks|looked|tries|tried|hopes|hoped|bids|bid|offers|offered) (?:to|for)",
    f"(?:{_BE} )?{_ADVERB}(?:expected|likely|poised|tipped|projected|forecast) to",
    f"(?:will |would |{_BE} )?(?:most |very )?likely",
    "possibly|potentially|perhaps|maybe",
    "potential|possible|prospective",
    "open to|in line to|on track to|on course to",
)
# Somebody means to do it.
PLANNED = (
    f"(?:{_BE} )?{_ADVERB}(?:plan|plans|planned|planning|intend|intends|intended|intending|aim|aims|aimed|aiming"
    "|want|wants|wanted) (?:to|for|on)",
    "(?:propose|proposes|proposed|proposing)(?: to)?",
    f"(?:{_BE} )?{_ADVERB}(?:preparing|ready|readying|gearing up) (?:to|for)",
    "(?:pledge|pledges|pledged|vow|vows|vowed|promise|promises|promised|threatens|threatened|threatening) to",
    "planned|planning|plans|proposal to|ambition to",
)
# It is to come about.
COMING = (f"will|shall|(?:{_BE} )?(?:set|due|scheduled|slated|going|about|bound) to",)
# Whoever decides it has decided it.
AGREED = (
    "(?:agree|agrees|agreed|agreeing|decided|decides|committed|commits|chose|opted|elected) to",
    "(?:announce|announces|announced|announcing|unveiled|confirmed|finalised|finalized|approved|detailed)"
    " (?:[a-z]{2,12} ){0,2}(?:plan|plans) (?:to|for)",
    "(?:deal|agreement|contract|accord|pact) to",
)
# On somebody else's word, in the verb itself.
REPORTED = (
    "reportedly|allegedly|supposedly|purportedly",
    f"{_BE} (?:widely )?(?:said|rumored|rumoured|alleged|believed|understood|thought) to",
    "(?:rumored|rumoured)(?: to)?",
)
# A sentence of the claim that has one of these is no plain statement: it gives its source, doubts, supposes or denies.
NOT_PLAIN = (
    "according to|report|reports|reported|reporting|reportedly|source|sources|people familiar|alleged|allegedly"
    "|rumour|rumours|rumor|rumors|rumoured|rumored|said to|purportedly|supposedly|believed|thought|understood"
    "|apparently|would|should|must|can|cannot|if|whether|unless|not|never|no|without|estimate|estimated|expect|expects"
    "|expected|expectation|expectations|predict|predicts|predicted|forecast|forecasts|projected|proposal|proposals"
    "|target|targets|hope|hopes|ambition|ambitions|nearly|almost",
)
ADVERBS = frozenset("also soon later then now even just still once again already only eventually both".split())
AUXILIARIES = frozenset("has have had is are was were having".split())
PASSIVE = frozenset("be been being get getting got have having".split())
DETERMINERS = frozenset(
    "a an the this that these those its his her their our your my no any some each every of in on at for with from by"
    " recently newly".split()
)
# "could see", "could hear": was able to; the others say nothing of what happens.
EMPTY = frozenset("see hear feel smell find tell help be have do go get take make afford become use include".split())
