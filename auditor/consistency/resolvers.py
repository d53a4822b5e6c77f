"""Sites that lead on to others, and sites with several names."""

from __future__ import annotations

# Shorteners, resolvers of numbers, feeds and shops' counters: where they lead is known to the service alone.
RESOLVERS = frozenset(
    "t.co bit.ly j.mp ow.ly buff.ly tinyurl.com goo.gl g.co lnkd.in fb.me dlvr.it trib.al is.gd v.gd rb.gy cutt.ly "
    "shorturl.at t.ly hubs.ly hubs.la hubs.li spr.ly ift.tt wp.me po.st shar.es tiny.cc amzn.to a.co nyti.ms wapo.st "
    "reut.rs bloom.bg econ.st bbc.in cnn.it tcrn.ch zd.net cnet.co engt.co theatln.tc politi.co on.wsj.com gu.com "
    "doi.org handle.net purl.org w3id.org n2t.net perma.cc archive.ph archive.is archive.today archive.org "
    "feedburner.com list-manage.com mailchi.mp redirectingat.com shareasale.com awin1.com anrdoezrs.net dpbolvw.net "
    "jdoqocy.com tkqlhce.com kqzyfj.com prf.hn sjv.io pxf.io evyy.net avantlink.com viglink.com go2cloud.org "
    "doubleclick.net googleadservices.com page.link app.link onelink.me smarturl.it linktr.ee".split()
)
# Hosts of this kind on sites that have pages too.
RESOLVING_HOSTS = (
    "vertexaisearch.cloud.google.com",
    "news.google.com",
    "feedproxy.google.com",
    "feeds.reuters.com",
    "rss.app",
    "go.microsoft.com",
)

# Two names of one site, each with the name that stands for both.
ONE_OWNER = {
    "twitter.com": "x.com",
    "youtu.be": "youtube.com",
    "fb.com": "facebook.com",
    "telegram.org": "t.me",
    "telegram.me": "t.me",
    "wa.me": "whatsapp.com",
    "instagr.am": "instagram.com",
    "redd.it": "reddit.com",
    "git.io": "github.com",
    "github.io": "github.com",
    "hf.co": "huggingface.co",
    "chat.com": "openai.com",
    "chatgpt.com": "openai.com",
    "discord.gg": "discord.com",
    "spoti.fi": "spotify.com",
    "flic.kr": "flickr.com",
    "aka.ms": "microsoft.com",
    "live.com": "microsoft.com",
    "office.com": "microsoft.com",
    "withgoogle.com": "google.com",
    "blog.google": "google.com",
    "googleblog.com": "google.com",
    "goo.gle": "google.com",
    "apple.co": "apple.com",
    "itun.es": "apple.com",
    "pubmed.gov": "nih.gov",
}
