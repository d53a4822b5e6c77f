"""Words of saying, of whom they are said, and of what quotation marks hold beside speech."""

from __future__ import annotations

# After the speaker or, in reports, before: “…,” Voss said; “…,” said Voss.
_SAID = (
    "said|says|say|added|adds|explained|explains|noted|notes|wrote|writes|argued|argues|insisted|insists|claimed|claims"
    "|stated|states|announced|announces|warned|warns|quipped|quips|tweeted|tweets|posted|posts|commented|comments"
    "|remarked|remarks|asked|asks|replied|replies|responded|responds|answered|answers|conceded|concedes|admitted|admits"
    "|acknowledged|acknowledges|declared|declares|recalled|recalls|continued|continues|concluded|concludes|emphasi[sz]ed"
    "|emphasi[sz]es|stressed|stresses|observed|observes|joked|jokes|shouted|whispered|cried|exclaimed|complained"
    "|complains|countered|counters|confirmed|confirms|predicted|predicts|promised|promises|pledged|pledges|urged|urges"
    "|cautioned|cautions|testified|testifies|boasted|boasts|lamented|laments|mused|muses|suggested|suggests|maintained"
    "|maintains|contended|contends|asserted|asserts|reiterated|reiterates|thought|thinks|wondered|wonders|agreed|agrees"
    "|protested|clarified|clarifies|reckons|reckoned|vowed|vows|begged|sighed|laughed|snapped|retorted|interjected"
    "|instructed|instructs|demanded|demands|murmured|muttered|hissed|rejoined|gasped|yelled|advised|advises|ordered"
    "|a déclaré|déclare|a dit|dit|a expliqué|explique|a affirmé|affirme|a ajouté|ajoute|a écrit"
    "|sagte|sagt|erklärte|erklärt|schrieb|dijo|afirmó|explicó|ha detto|säger|sade|sa"
)
# Never before their speaker in the sentence: “…,” Voss told Lind; what stands after them is another.
_TOLD = (
    "told|tells|put it|puts it|called|calls|described|describes|labelled|labeled|labels|dismissed|dismisses"
    "|branded|praised|hailed|characteri[sz]ed|denounced|quoted|quotes|spoke|speaks|referred|refers|talked|talks"
)
# Of whoever the sentence is about: Voss left, saying “…”.
_SAYING = (
    "saying|adding|explaining|noting|writing|arguing|insisting|claiming|stating|announcing|warning|quipping|tweeting"
    "|posting|commenting|remarking|asking|replying|conceding|admitting|acknowledging|declaring|recalling|concluding"
    "|emphasi[sz]ing|stressing|observing|joking|shouting|telling|calling|describing|labelling|labeling|dismissing"
    "|putting it"
)
# Before their speaker alone: according to Voss.
SOURCE_LEADS = "according to|in the words of|per|as told by|selon|d’après|laut|según|secondo|enligt"
INVERTED = _SAID
VERBS = f"{_SAID}|{_TOLD}"
PARTICIPLES = _SAYING

# Between a speaker and the verb.
ADVERBS = (
    "also|later|then|further|recently|once|often|always|famously|repeatedly|reportedly|simply|just|has|had|have|who"
    "|now|still|even|first|once again|again|only|jokingly|publicly|previously|subsequently|originally|quickly"
    "|sarcastically"
)
# After an inverted verb and its speaker: said Voss of Acme; said Voss during a call. Not: said Acme officials.
AFTER_SPEAKER = (
    "of|for|at|from|in|on|who|during|after|before|when|as|to|last|this|yesterday|today|tonight|with|via|while|told|by"
    "|about|through|upon|since|over|earlier|later|again|recently|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    "|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|lundi|mardi"
    "|mercredi|jeudi|vendredi|samedi|dimanche|gegenüber|dans|à|au|sur|av|till|am|im|vom|von|beim|bei"
)
# What parts a verb from words in marks that it does not introduce: Voss said so, but the “plan” stood.
BREAKS = r";|, (?:but|and|while|whereas|although|though|so|yet|which|who|where)\b| (?:but|while|whereas|although)\b"
NEGATIONS = r"\b(?:not|never|n[’']t|denied|denies|refused to|declined to|without|nobody|no one)\b"
PASSIVES = "was|were|is|are|be|been|being|gets|got"
# Before a name, they make it another's: the head of Acme; a spokesman for Acme.
PREPOSITIONS = frozenset(
    "of for at from in with by about on against to under near inside outside after before into over than like via "
    "between among amid behind beside versus despite including without through alongside during by am im "
    "vom von beim bei de du en".split()
)
# A role or title before a name begins no new phrase; what begins one at the start of a clause is no speaker.
CLAUSE_OPENERS = frozenset(
    "and but while which that as when where because if or nor for who whom whose to so yet though although than since "
    "until before after unless is was were are be been has had have will would could should may might can did does do "
    "of by with from into about".split()
)
PERSONS_TITLES = {
    "mr": "he",
    "sir": "he",
    "lord": "he",
    "king": "he",
    "prince": "he",
    "mrs": "she",
    "ms": "she",
    "miss": "she",
    "lady": "she",
    "dame": "she",
    "queen": "she",
    "princess": "she",
}
# Capitalised words that head a note, not a speech: "Update: “…”".
LABELS = frozenset(
    """update note question answer source caption photo editor title quote headline verdict motto example translation
    result read watch listen see more breaking news line summary conclusion subject slogan tagline warning correction
    abstract quotation chapter part step tip section page figure table sample script message error output input prompt
    q a ps related also video image picture credit""".split()
)
# Words that make a name a firm's, an outlet's or a place's.
NOT_PERSONS = frozenset(
    """inc ltd llc plc corp corporation company co group ventures capital bank university council committee news times
    club fc post journal guardian telegraph reuters bloomberg ai labs lab institute foundation association agency
    ministry department court party union college school city county united states kingdom street house senate
    congress commission parliament service services systems technologies software partners holdings media radio tv
    television magazine network association federation international national new york york los angeles san francisco
    hong kong washington london paris berlin brussels beijing tokyo google apple microsoft amazon facebook meta openai
    twitter tesla nvidia ibm intel samsung sony netflix spotify uber airbnb anthropic mistral deepmind wikipedia
    youtube instagram whatsapp linkedin reddit github mozilla america britain england france germany china india japan
    russia europe africa asia australia canada israel ukraine iran iraq syria bbc cnn nbc abc cbs afp nato un eu fbi
    cia nasa internet web app api""".split()
)
# Right before a mark, they make what follows a term or a name, not speech.
TERM_LEADS = (
    "so-called|so called|known as|dubbed|called|nicknamed|titled|entitled|named|headlined|billed as|termed|labelled"
    "|the terms?|the words?|the phrases?|the expressions?|the hashtags?|the slogan|the motto|the acronym|the title"
    "|the name|the nickname|the label|the moniker|sogenannte[nrms]?|soi-disant|stands for|spelled|spelt|pronounced"
    "|meaning|means|under the heading|the headline|referred to as|terms like|words like|terms such as|words such as"
)
# Right before a mark, they name a work: the film “…”.
WORKS = (
    "film|movie|book|novel|song|album|paper|article|report|series|show|documentary|essay|poem|game|episode|single|track"
    "|study|memo|headline|story|play|musical|exhibition|podcast|section|chapter|button|folder|file|link|option|menu|tab"
    "|command|app|video|painting|ballad|hit|classic|sitcom|drama|comedy|column|program|programme|blog|site|website"
)
SMALL_IN_TITLES = frozenset("a an and as at by for from in of on or the to with vs is it into your no not".split())
