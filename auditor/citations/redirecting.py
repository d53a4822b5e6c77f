"""Hosts that only lead on to others: those whose addresses hold the target, and those that hide it."""

from __future__ import annotations

import re

# Host (with its subdomains), how the path begins, and the parameters that may hold the address, the best first.
BY_PARAMETER = (
    ("google.com", "/url", "q url"),
    ("google.com", "/imgres", "imgrefurl"),
    ("duckduckgo.com", "/l/", "uddg"),
    ("bing.com", "/ck/a", "u"),
    ("bing.com", "/alink/link", "url"),
    ("r.search.yahoo.com", "/", "RU"),
    ("yandex.ru", "/clck", "url"),
    ("facebook.com", "/l.php", "u"),
    ("facebook.com", "/flx/warn", "u"),
    ("instagram.com", "/", "u"),
    ("l.threads.net", "/", "u"),
    ("l.threads.com", "/", "u"),
    ("linkedin.com", "/redir/redirect", "url"),
    ("linkedin.com", "/safety/go", "url"),
    ("out.reddit.com", "/", "url"),
    ("youtube.com", "/redirect", "q"),
    ("t.umblr.com", "/redirect", "z"),
    ("vk.com", "/away.php", "to"),
    ("slack-redir.net", "/link", "url"),
    ("steamcommunity.com", "/linkfilter", "url u"),
    ("safelinks.protection.outlook.com", "/", "url"),
    ("link.zhihu.com", "/", "target"),
    ("link.juejin.cn", "/", "target"),
    ("getpocket.com", "/redirect", "url"),
    ("disq.us", "/url", "url"),
    ("translate.google.com", "/", "u"),
    ("go.skimresources.com", "/", "url"),
    ("click.linksynergy.com", "/", "murl"),
    ("webcache.googleusercontent.com", "/search", "q"),
)
# The address stands in the path, whole or without its scheme.
BY_PATH = (
    ("google.com", re.compile(r"/amp/s/(?P<secure>.+)", re.DOTALL)),
    ("google.com", re.compile(r"/amp/(?!s/)(?P<plain>.+)", re.DOTALL)),
    ("cdn.ampproject.org", re.compile(r"/[cvi]/s/(?P<secure>.+)", re.DOTALL)),
    ("cdn.ampproject.org", re.compile(r"/[cvi]/(?!s/)(?P<plain>.+)", re.DOTALL)),
    ("r.jina.ai", re.compile(r"/(?P<whole>https?://.+)", re.DOTALL)),
    ("12ft.io", re.compile(r"/(?:proxy\?q=)?(?P<whole>https?://.+)", re.DOTALL)),
    ("urldefense.com", re.compile(r"/v3/__(?P<whole>https?:/{1,2}.+?)__;", re.DOTALL)),
    ("href.li", re.compile(r"/\?(?P<whole>https?://.+)", re.DOTALL)),
)

# Shorteners, resolvers of numbers, feeds and shops' counters: where they lead is known to the service alone.
SITES_THAT_HIDE = frozenset(
    "t.co bit.ly j.mp ow.ly buff.ly tinyurl.com goo.gl g.co lnkd.in fb.me dlvr.it trib.al is.gd v.gd rb.gy cutt.ly "
    "shorturl.at t.ly hubs.ly hubs.la hubs.li spr.ly ift.tt wp.me po.st shar.es tiny.cc amzn.to a.co nyti.ms wapo.st "
    "reut.rs bloom.bg econ.st bbc.in cnn.it tcrn.ch zd.net cnet.co engt.co theatln.tc politi.co on.wsj.com gu.com "
    "doi.org handle.net purl.org w3id.org n2t.net perma.cc archive.org "
    "feedburner.com list-manage.com mailchi.mp redirectingat.com shareasale.com awin1.com anrdoezrs.net dpbolvw.net "
    "jdoqocy.com tkqlhce.com kqzyfj.com prf.hn sjv.io pxf.io evyy.net avantlink.com viglink.com go2cloud.org "
    "doubleclick.net googleadservices.com page.link app.link onelink.me smarturl.it linktr.ee".split()
)
# Hosts of this kind on sites that have pages too.
HOSTS_THAT_HIDE = (
    "vertexaisearch.cloud.google.com",
    "news.google.com",
    "feedproxy.google.com",
    "feeds.reuters.com",
    "rss.app",
    "go.microsoft.com",
)
