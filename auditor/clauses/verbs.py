"""Verbs of news: their irregular forms, and pairs of which one denies the other."""

from __future__ import annotations

_FORMS = """
    arise arose arisen | be is are am was were been being | beat beats beaten beating | become became | begin began
    begun | bid bids | break broke broken | bring brought | build built | buy bought | catch caught | choose chose
    chosen | come came coming | cut cuts cutting | deal dealt | deny denies denied denying | do did done does | draw
    drew drawn | drive drove driven | eat ate eaten | fall fell fallen | feel felt | fight fought | find found | fly
    flew flown | forbid forbade forbidden | forget forgot forgotten | freeze froze frozen | get got gotten | give
    gave given giving | go went gone goes | grow grew grown | have has had having | hear heard | hide hid hidden |
    hit hits hitting | hold held | keep kept | know knew known | lay laid | lead led | leave left leaving | lend
    lent | let lets letting | lose lost losing | make made making | mean meant | meet met | overthrow overthrew |
    pay paid | put puts putting | quit quits quitting | read reads | ride rode ridden | ring rang rung | rise rose
    risen rising | run ran running | say said | see saw seen | seek sought | sell sold | send sent | set sets
    setting | shake shook shaken | shoot shot | show showed shown | shut shuts shutting | sing sang sung | sink sank
    sunk | sit sat | speak spoke spoken | spend spent | stand stood | steal stole stolen | strike struck | swear
    swore sworn | swim swam | take took taken taking | teach taught | tell told | think thought | throw threw thrown
    | understand understood | undo undid undone | uphold upheld | wake woke woken | wear wore worn | win won winning
    | withdraw withdrew withdrawn | withhold withheld | write wrote written writing
"""
_BASES = {form: forms.split()[0] for forms in _FORMS.split("|") for form in forms.split()}

# Only where the one shuts the other out: who did not approve need not have rejected, but who rejected did not approve.
_OPPOSITES = """
    approve:reject,block,refuse,decline,veto
    accept:reject,refuse,decline
    back:oppose,reject
    support:oppose,reject
    confirm:deny,dispute
    admit:deny
    convict:acquit,clear
    win:lose
    pass:fail,reject
    include:exclude,omit
    allow:ban,forbid,prohibit,block
    permit:ban,forbid,prohibit
    uphold:overturn,quash
    agree:refuse,decline
    arrive:leave
    join:leave,quit
    hire:fire,dismiss
    buy:sell
    open:close,shut
    succeed:fail
    beat:miss
    remember:forget
    adopt:reject
    grant:deny,refuse
    strengthen:weaken
    survive:die
    extend:shorten
    welcome:condemn,criticise,criticize
    praise:condemn,criticise,criticize
"""
_PAIRS = frozenset(
    pair
    for line in _OPPOSITES.split()
    for one, _, others in [line.partition(":")]
    for other in others.split(",")
    for pair in ((one, other), (other, one))
)


def base(word: str) -> str:
    """The infinitive of an irregular verb’s form; any other word as it is, in small letters."""
    plain = word.lower()
    return _BASES.get(plain, plain)


def opposites() -> frozenset[tuple[str, str]]:
    """All pairs of infinitives that shut each other out, in both orders."""
    return _PAIRS
