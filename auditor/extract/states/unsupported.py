"""Pages that hold something else than a text: a video, a podcast, a post on a network, a set of figures, a picture."""

from __future__ import annotations

from auditor.extract.linked_data import is_a
from auditor.extract.states.phrases import entries
from auditor.extract.states.sight import Sight, Told
from auditor.model import Cause
from auditor.model.addresses import page_key, split

# A page with a transcript, or a thread of posts, has more words and is read as a text.
MOST_WORDS, FEWEST_WORDS = 120, 15
TYPES = {
    "video": ("VideoObject", "BroadcastEvent"),
    "podcast": ("PodcastEpisode", "AudioObject", "MusicRecording"),
    "post": ("SocialMediaPosting", "DiscussionForumPosting"),
    "dataset": ("Dataset",),
}
OPEN_GRAPH = {"video": "video", "music": "podcast"}
DETAILS = {
    "video": "The address leads to a video; watch it, or give its transcript with --source ADDRESS=FILE.",
    "podcast": "The address leads to a recording; listen to it, or give its transcript with --source ADDRESS=FILE.",
    "post": "The address leads to a post on a social network; open it by hand, or give it with --source ADDRESS=FILE.",
    "dataset": "The address leads to a set of figures; open it by hand, or give the table with --source ADDRESS=FILE.",
    "picture": "The page holds a picture and hardly a word; open it by hand and compare.",
}


def tell(sight: Sight) -> Told | None:
    """Unsupported: by its host or by what the page says it is, where little text stands beside it."""
    if sight.words > MOST_WORDS or sight.is_article:
        return None
    kind = _by_host(sight.final) or _by_host(sight.asked) or _by_type(sight) or _picture(sight)
    # What is written beside a video may well say what is cited; what it does not say may be said in the video.
    return Told(Cause.UNSUPPORTED_TYPE, DETAILS[kind], partial=sight.words > FEWEST_WORDS) if kind else None


def _by_host(uri: str) -> str | None:
    if split(uri) is None:
        return None
    key = page_key(uri).removeprefix("m.").removeprefix("mobile.") + "/"
    return next((kind for kind in TYPES if any(_is_at(key, place) for place in entries("unsupported", kind))), None)


def _is_at(key: str, place: str) -> bool:
    """Whether an address lies at a place, below the host's front page."""
    return key.startswith(place) and len(key) > len(place) + 1


def _by_type(sight: Sight) -> str | None:
    """What the page says it is; an article with a video in it says that it is an article."""
    if any(is_a(node, "Article", "BlogPosting", "Report") for node in sight.linked):
        return None
    named = OPEN_GRAPH.get(sight.metas.get("og:type", "").partition(".")[0].strip().lower())
    return named or next((kind for kind, types in TYPES.items() if any(is_a(n, *types) for n in sight.linked)), None)


def _picture(sight: Sight) -> str | None:
    drawn = sight.traits.images > 0 and not sight.traits.scripts and not sight.traits.loaded
    return "picture" if drawn and sight.words <= FEWEST_WORDS else None
