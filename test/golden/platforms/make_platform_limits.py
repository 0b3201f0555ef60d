"""Makes platform-limits.json: what public sources were found to say of platforms' limits in November 2026, as the research wrote it down.

Run: python3 make_platform_limits.py    (Python 3.11, no packages; writes platform-limits.json into the working folder)
"""
import json
S={ # sources
"pz":"github gitroomhq/postiz-app@74b01ad (2026-08-21) libraries/nestjs-libraries/src/integrations/social/*.provider.ts (AGPL-3.0: facts only)",
"pz1946":"github gitroomhq/postiz-app PR #1946 (2026-08-23)",
"pz1947":"github gitroomhq/postiz-app PR #1947 (2026-08-23)",
"ae":"github yikart/AiToEarn@8bbf520 (2026-06-26) project/aitoearn-backend/apps/aitoearn-server/src/core/channels/platforms/*/*.constants.ts (MIT)",
"ae2":"github yikart/AiToEarn@8bbf520 .../aitoearn-ai/src/core/draft-generation/draft-generation-platforms.ts (MIT)",
"ae3":"github yikart/AiToEarn@8bbf520 project/aitoearn-electron/src/views/account/comment.ts (MIT)",
"mp":"github leaperone/MultiPost-Extension@2ef8725 (2026-06-05) src/sync/{article,dynamic,video}/*.ts (Apache-2.0)",
"sau":"github dreammis/social-auto-upload@1c66b7d (2026-08-20) uploader/*/main.py, README.md, docs/CLI.md (MIT)",
"xhs":"github xpzouying/xiaohongshu-mcp@6fb866a (2026-08-20) pkg/xhsutil/title.go + title_test.go, service.go, xiaohongshu/publish.go (Apache-2.0); issues #401 #185 #210",
"mix":"github inovector/mixpost@df57648 (2026-03-16) config/mixpost.php (MIT)",
"soc":"github socioboard/Socioboard-5.0 packages/providers/src/{x/x.ts,meta/threads.ts,validation.ts}, docs/backend/modules/providers.md ('checked 2026-10')",
"at":"github bluesky-social/atproto@d6296a1 (2026-08-20) lexicons/app/bsky/{feed/post,embed/images,embed/video,embed/gallery,richtext/facet}.json (MIT/Apache-2.0)",
"pin":"github pinterest/api-description@c05b189 (2025-12-11) v5/openapi.yaml PinCreate, PinMediaSourceImages* (MIT)",
"tw":"github twitter/twitter-text@30e2430 config/v3.json (Apache-2.0)",
"x":"https://docs.x.com/fundamentals/counting-characters.md (official)",
"buf":"https://developers.buffer.com/guides/character-limits.md (Buffer's own limits)",
"th":"https://developers.facebook.com/documentation/threads/posts.md and /overview.md (official, updated 2026-04-14)",
"ig":"https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media (official sentence quoted in many SDKs: Maximum 2200 characters, 30 hashtags, and 20 @ tags)",
"ig5":"Instagram announcement Dec 2025 as reported (routenote.com, shiftdelete.net) and ayrshare.com/docs .../instagram",
"ayr":"https://www.ayrshare.com/docs/help-center/technical-support/character_limits and /media-guidelines/*",
"li":"https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/multiimage-post-api (official)",
"yt":"https://developers.google.com/youtube/v3/docs/videos (official; sentence as quoted by pub.dev youtube_api_client)",
"tt":"https://developers.tiktok.com/doc/content-posting-api-reference-{direct-post,photo-post} (official: 2200 / 90 / 4000 UTF-16 runes, 35 photos; numbers as quoted by several clients). The word rune is ambiguous: code units or code points",
"wx":"https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add (official)",
"wxm":"https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html (official)",
"wxq":"https://developers.weixin.qq.com/community/develop/doc/000a8c82b50790ca4f92dea626b000 (forum answer, 2024-12)",
"stk":"Sina STK front-end module kit.extra.count (author wukan@staff.sina.com.cn), many public copies, index file id 5799845545",
"dy":"https://open.douyin.com/platform/resource/docs/ability/content-management/douyin-publish-solution (official)",
"dys":"https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/sdk/mobile-app/share/android (official)",
"bac":"github SocialSisterYi/bilibili-API-collect@012aa91 docs/creativecenter/upload.md (community reverse documentation, CC-BY-NC)",
"ma":"github mastodon/mastodon app/validators/status_length_validator.rb (each_grapheme_cluster, URL 23, remote mention = local part), app/models/media_attachment.rb; docs.joinmastodon.org/user/posting",
"co":"code index excerpt / third-party how-to (single source)",
}
def c(v,src,conf,unit=None,note=None,asof=None):
    d={"value":v,"source":src,"confidence":conf}
    if unit:d["unit"]=unit
    if note:d["note"]=note
    return d
U_W="x-weighted (scale 100, default 200; ranges 0-4351,8192-8205,8208-8223,8242-8247 = 100; emoji sequence 200; URL = 23; NFC)"
U16="utf16"
P={}
P["x"]={"body":{"max":[c(280,["x","tw","pz","soc","buf"],"high",U_W),c(25000,["buf","ayr"],"medium",U_W,"premium tiers"),c(4000,["pz"],"low",U_W,"premium, stale")]},
 "title":None,"images":{"maxCount":[c(4,["pz","mix","soc","ae"],"high")],"maxBytes":[c(5242880,["soc","ae"],"medium",note="GIF 15 MB alone")]},
 "video":{"maxCount":[c(1,["mix","soc"],"high")],"maxSeconds":[c(140,["ae"],"medium",note="ordinary account, classic"),c(1200,["soc"],"medium",note="checked 2026-10")],"maxBytes":[c(536870912,["ae"],"medium"),c(1073741824,["soc"],"low",note="own upload cap")]},
 "mixMedia":c(False,["mix","soc"],"medium"),"hashtag":{"syntax":"#tag","max":None},"mention":"@name","links":"clickable, counted 23; pay-per-use API charges more for a post with a link (soc: 0.015 vs 0.20 USD, checked 2026-10)","live":"Spaces/Live (not by posting API)","rate":[c("100/15min and 2400/24h per account",["soc"],"medium")]}
P["threads"]={"body":{"max":[c(500,["th","pz1946","soc","buf"],"high",None,"UNIT DISPUTED: official page says 'Emojis are counted as the number of UTF-8 bytes'; Postiz PR #1946 found real rejections at 498 UTF-16/504 UTF-8 (curly quotes) and counts ALL text in UTF-8 bytes; Socioboard counts only emoji in bytes; Buffer counts UTF-16. If bytes hold for CJK the limit is 166 Chinese characters: unverified")]},
 "title":None,"images":{"maxCount":[c(20,["th","soc","mp"],"high",note="carousel 2-20"),c(10,["ae"],"low",note="stale")],"maxBytes":[c(8388608,["soc","ae"],"medium")],"ratio":[c("<=10:1",["soc"],"medium")]},
 "video":{"maxSeconds":[c(300,["soc","ae"],"high")],"maxBytes":[c(1073741824,["soc"],"high")]},"hashtag":{"syntax":"#tag (topic tag, 1 per post)","max":[c(1,["ayr","ae"],"high")]},"mention":"@name","links":"clickable; link card only without media","live":False,"rate":[c("250 posts/24h, 1000 replies/24h",["th"],"high")]}
P["bluesky"]={"body":{"max":[c(300,["at","pz","buf"],"high","graphemes"),c(3000,["at"],"high","utf8-bytes","second cap, both apply")]},"title":None,
 "images":{"maxCount":[c(4,["at","pz"],"high",note="embed.images; embed.gallery schema ceiling 20, clients 10")],"maxBytes":[c(2000000,["at"],"high",note="was 1000000 before 2026-04-08 (commit d8801e2)")]},
 "video":{"maxBytes":[c(300000000,["at"],"high",note="was 100 MB")],"mime":["video/mp4"]},"hashtag":{"syntax":"#tag (facet)","max":None,"perTag":[c(64,["at"],"high","graphemes"),c(640,["at"],"high","utf8-bytes")],"extraTags":c(8,["at"],"high")},"mention":"@handle.domain (facet)","links":"clickable facet, counted in full","live":False}
P["mastodon"]={"body":{"max":[c(500,["ma","pz","mix"],"high","graphemes; URL = 23; @user@domain counts as @user; content warning counted in","server setting: read configuration.statuses.max_characters; forks 1000-15000")]},"title":None,"images":{"maxCount":[c(4,["ma","mix"],"high")]},"video":{"maxCount":[c(1,["mix"],"medium")]},"hashtag":{"syntax":"#tag"},"mention":"@user@domain","links":"clickable, 23"}
P["instagram"]={"body":{"max":[c(2200,["ig","pz","ae","ayr"],"high",U16),c(2196,["buf"],"medium",U16,"Buffer keeps 4 back")]},"title":None,
 "images":{"maxCount":[c(10,["pz","ae","ayr"],"high",note="API carousel; the app allows 20")],"maxBytes":[c(8388608,["ae","ayr"],"high")],"mime":["image/jpeg"],"ratio":[c({"min":0.8,"max":1.91},["pz","ae","ayr"],"high")],"width":c({"min":320,"max":1440},["ayr"],"medium")},
 "video":{"seconds":[c({"min":3,"max":900},["ae","ayr"],"high",note="reels; stories 3-60")],"maxBytes":[c(314572800,["ae"],"medium",note="reels"),c(1073741824,["ayr"],"medium")]},
 "requiresMedia":c(True,["pz"],"high"),"hashtag":{"syntax":"#tag","max":[c(5,["ig5"],"medium",note="since 2025-12, rolled out in stages"),c(30,["ig","ae"],"medium",note="older rule, still in most code")]},"mention":{"syntax":"@name","max":[c(20,["ig","ae"],"high")]},"links":"not clickable in caption","live":"app only","rate":[c("100 posts/24h",["soc"],"medium"),c("50 posts/24h",["ayr"],"medium"),c("25 posts/24h",["co"],"low",note="old")]}
P["facebook_page"]={"body":{"max":[c(63206,["pz","ae","ayr"],"medium",U16),c(5000,["buf","mix","ae2"],"medium",U16,"conservative tool limit")]},"title":{"max":[c(255,["ayr"],"medium",note="reels title")]},"images":{"maxCount":[c(10,["mix","ae"],"medium")],"maxBytes":[c(10485760,["ae"],"medium"),c(4194304,["pz"],"medium",note="from API error 1366046")]},"video":{"maxSeconds":[c(14400,["ae2"],"medium"),c(90,["ae"],"medium",note="reels")]},"hashtag":{"syntax":"#tag"},"mention":"@[id]","links":"clickable + card","live":True}
P["linkedin"]={"body":{"max":[c(3000,["pz","ae","buf","soc"],"high",U16)]},"title":{"max":[c(400,["ayr"],"medium",note="document title"),c(200,["ae"],"low")]},"images":{"maxCount":[c(20,["li","soc"],"high",note="multiImage 2-20"),c(9,["ae"],"low",note="stale"),c(8,["mp"],"low",note="stale")],"maxBytes":[c(10485760,["ae","soc"],"medium")]},"video":{"seconds":[c({"min":3,"max":1800},["soc"],"medium"),c({"max":600},["ae"],"low")],"maxBytes":[c(524288000,["soc"],"medium"),c(209715200,["ae"],"low")]},"mixMedia":c(False,["pz"],"high"),"hashtag":{"syntax":"#tag (little text: escape |{}@[]()<>#\\*_~)"},"mention":"@[Name](urn)","links":"clickable; no card from API","firstComment":c(1250,["buf","ayr"],"high"),"live":True,"rate":[c("150 calls/day per member",["soc","ayr"],"medium")]}
P["tiktok"]={"body":{"max":[c(2200,["tt","ae","buf"],"high",U16,"video caption ('UTF-16 runes')"),c(4000,["tt","buf"],"high",U16,"photo description"),c(2000,["pz"],"low",None,"stale")]},"title":{"max":[c(90,["tt","pz"],"high",U16,"photo post title")]},"images":{"maxCount":[c(35,["tt","ae","pz"],"high"),c(10,["ae2"],"low",note="same repo, other file")],"mime":["image/jpeg","image/webp"],"maxBytes":[c(20971520,["ae","ayr"],"medium")]},"video":{"seconds":[c({"min":3,"max":600},["ae","ayr","tt"],"high")],"maxBytes":[c(4294967296,["ae","tt"],"high")]},"requiresMedia":c(True,["pz"],"high"),"hashtag":{"syntax":"#tag","max":[c(5,["ae2"],"low")]},"mention":"@name","links":"not clickable","live":"app only"}
P["youtube"]={"title":{"max":[c(100,["pz","ae","buf","sau"],"high",U16,"no < or >")]},"body":{"max":[c(5000,["yt"],"high","utf8-bytes","official: 5000 BYTES, so 1666 Chinese characters; Postiz, Buffer, AiToEarn count 5000 characters"),c(5000,["pz","buf","ae"],"low",U16)]},"tags":{"maxTotal":[c(500,["pz","ae","sau"],"high","characters incl. separators")]},"video":{"maxSeconds":[c(43200,["ae"],"high")],"maxBytes":[c(274877906944,["ae"],"high")]},"requiresMedia":c(True,["pz"],"high"),"hashtag":{"syntax":"#tag"},"links":"clickable in description","live":True}
P["pinterest"]={"title":{"max":[c(100,["pin","pz","buf"],"high")]},"body":{"max":[c(800,["pin","ae"],"high"),c(500,["pz","buf","ayr"],"medium",note="older limit kept by tools")]},"altText":[c(500,["pin"],"high")],"link":[c(2048,["pin"],"high")],"images":{"maxCount":[c(5,["pin","pz"],"high",note="2-5 multiple_image; all same size"),c(1,["ae"],"low")]},"video":{"seconds":[c({"min":4,"max":900},["co"],"low"),c({"max":300},["ae"],"low")]},"requiresMedia":c(True,["pz"],"high"),"hashtag":{"syntax":"#tag"},"links":"via link field","live":False}
P["reddit"]={"title":{"max":[c(300,["mp","ayr"],"high")]},"body":{"max":[c(40000,["co"],"medium"),c(10000,["pz"],"low",note="comment limit"),c(5000,["ayr"],"low")]},"images":{"maxCount":[c(20,["co"],"low",note="gallery")]},"hashtag":{"syntax":None,"max":[c(0,["co"],"medium")]},"mention":"u/name","links":"clickable; subreddit rules","live":False}
P["telegram"]={"body":{"max":[c(4096,["pz","pz1947"],"high"),c(1024,["pz1947"],"high",None,"when media attached (caption); 781 failures in 90 days in Postiz for missing this")]},"hashtag":{"syntax":"#tag"},"note":"kept as the proof that a text limit can depend on media"}
# ---- China
P["wechat_official"]={"kind":"article (图文消息 news)","title":{"max":[c(32,["wx","mp"],"high","字 (unit not defined by WeChat)","doc 2025+: 总长度不超过32个字; older docs and AiToEarn: 64"),c(64,["ae"],"low")]},"author":[c(16,["wx"],"high","字")],"digest":[c(128,["wx"],"high","字"),c(120,["mp"],"medium","UI")],"digestDefault":c(54,["wx"],"high","字 taken from body"),
 "body":{"max":[c(20000,["wx","wxq"],"high","characters of the whole HTML string, tags included (forum answer)","'less than 20000 characters, less than 1 MB'"),c(1048576,["wx"],"high","utf8-bytes")]},"images":{"maxCount":[c(20,["ae"],"low",note="newspic 图片消息 1-20")],"maxBytes":[c(10485760,["ae"],"medium")],"cover":c("2.35:1 and 1:1 crops",["wx"],"high"),"hosting":"external image URLs are filtered: must be uploaded"},"video":None,"hashtag":{"syntax":"#标签 (合集), not in body"},"mention":None,"links":"external links not clickable in body (except mini programs, own articles, 阅读原文 content_source_url <= 1 KB)","live":"视频号直播","rate":[c("subscription account: 1 mass send/day",["wxm"],"high"),c("service account: each follower receives <= 4/month",["wxm"],"high")]}
P["wechat_channels"]={"kind":"视频号","title":{"range":[c({"min":6,"max":16},["mp","sau","ae3"],"high","字","short title; symbols limited to 《》“”:+?%°"),c(22,["mp"],"medium","字符","image post title")]},"body":{"max":[c(1000,["ae","mp"],"high")]},"images":{"maxCount":[c(18,["mp"],"medium"),c(9,["ae"],"low")]},"video":{"maxSeconds":[c(3600,["ae"],"medium")],"maxBytes":[c(1073741824,["ae"],"low")]},"hashtag":{"syntax":"#tag","max":[c(10,["ae3"],"medium")]},"schedule":c("<= 30 days",["ae3"],"medium"),"live":True}
P["weibo"]={"kind":"微博","title":{"max":[c(30,["mp","sau"],"high",None,"video title; placeholder 填写标题(0～30个字)"),c(32,["mp"],"medium",None,"头条文章 title"),c(44,["mp"],"medium",None,"article summary")]},
 "body":{"max":[c(2000,["co"],"medium","weibo-字 (three public tools, counted with .length)","ordinary post; feed shows first 140"),c(140,["stk"],"high","weibo-字","classic limit; still used for display cut and repost/comment")]},"countRule":"ceil((ASCII and Latin-1 x1 + others x2, per UTF-16 unit)/2); URL: http://t.cn free, other <=140 bytes = 20 half-units, longer = 20+(len-140); weibo.com/t.sina.com.cn <=41 as is (source stk). Rule is old; confidence medium for today",
 "images":{"maxCount":[c(18,["co"],"medium",note="9 for old clients"),c(9,["co"],"medium")]},"hashtag":{"syntax":"#话题# (closed both ends)","sources":["mp","sau"],"confidence":"high"},"mention":"@name + space","links":"clickable, rewritten to t.cn","live":True}
P["douyin"]={"title":{"max":[c(30,["sau","ae","mp"],"high","字","video; 20 for 图文 in social-auto-upload"),c(20,["sau"],"medium","字","图文")]},"body":{"max":[c(1000,["ae"],"high","字","title+body total 1000")]},"images":{"maxCount":[c(35,["dys","sau","ae3"],"high",note="no GIF"),c(12,["ae"],"low",note="other file of same repo"),c(9,["ae2"],"low",note="third file of same repo")],"maxBytes":[c(104857600,["dy"],"high"),c(20971520,["ae"],"low")],"ratio":[c("height/width 1/3..3",["dys"],"medium")]},"video":{"maxSeconds":[c(900,["dy","ae"],"high","s","open API"),c(3600,["dys"],"high","s","SDK share")],"maxBytes":[c(4294967296,["dy"],"high"),c(104857600,["ae"],"low")],"resolution":c("short side < 2160, long side < 4096; 720p+ advised",["dys","dy"],"high")},"hashtag":{"syntax":"#tag (in text)","max":[c(5,["ae","mp"],"high"),c(4,["mp"],"low")]},"mention":"@nickname + at_users open_id","links":"none in text; mini program / POI component","watermark":"brand logo or watermark lowers reach or bans (dy)","schedule":c("2 h .. 14 days",["ae3"],"medium"),"live":True}
P["kuaishou"]={"title":{"max":[c(30,["ae"],"low")]},"body":{"max":[c(1000,["ae"],"low"),c(500,["co"],"low",None,"caption")]},"images":{"maxCount":[c(31,["co"],"low")]},"video":{"maxSeconds":[c(1800,["ae"],"low"),c(180,["ae2"],"low")]},"hashtag":{"syntax":"#tag","max":[c(4,["ae","ae3","mp"],"high"),c(3,["sau"],"medium")]},"schedule":c("1 h .. 13 days",["ae3"],"medium"),"mention":"@name","live":True}
P["xiaohongshu"]={"title":{"max":[c(20,["xhs","sau","mp","ae"],"high","ceil(sum per UTF-16 unit: >127 -> 2, else 1, /2)","20 Chinese or 40 ASCII; emoji = 2; issue #401: 'Claude 4.6发布，AI助手又进化了' = 15")]},"body":{"max":[c(1000,["ae","ae2","co"],"high","字")]},"images":{"minCount":c(1,["xhs"],"high"),"maxCount":[c(18,["ae3","co"],"high"),c(9,["ae","ae2"],"low",note="same repo, other files")],"ratio":[c("3:4 advised",["co"],"medium")]},"video":{"maxSeconds":[c(3600,["ae"],"medium"),c(900,["ae2"],"low")]},"hashtag":{"syntax":"#tag (typed, needs suggestion; space after)","max":[c(10,["xhs","sau"],"high"),c(5,["ae"],"low"),c(20,["ae3"],"low")]},"mention":"@name","links":"not allowed in body; leading users off-platform punished","schedule":c("1 h .. 14 days",["ae3"],"medium"),"live":True}
P["zhihu_article"]={"title":{"max":[c(100,["mp"],"high","字","placeholder 请输入标题(最多 100 个字)")]},"body":{"max":None},"topics":{"max":[c(5,["mp"],"medium",note="video topics")]},"links":"clickable with interstitial; contact details and off-site lead generation punished","live":True}
P["zhihu_pin"]={"kind":"想法","images":{"maxCount":[c(9,["mp"],"medium")]},"hashtag":{"syntax":"#话题# or #话题","confidence":"low"}}
P["bilibili_video"]={"title":{"max":[c(80,["bac","ae2"],"high","字"),c(79,["ae"],"low",note="off by one")]},"body":{"max":[c(2000,["bac"],"high","字"),c(250,["ae2","ae"],"medium","字","by category/older")]},"tags":{"max":[c(10,["bac","mp","ae2"],"high")],"maxTotal":[c(199,["ae"],"medium")]},"video":{"maxBytes":[c(4294967296,["ae"],"low")],"maxSeconds":[c(18000,["ae"],"low")]},"cover":c("<= 5 MB; 16:10 and 4:3",["ae","bac"],"medium"),"live":True}
P["bilibili_article"]={"title":{"max":[c(40,["mp"],"medium","字"),c(30,["mp"],"medium","字","placeholder advice")]}}
P["bilibili_dynamic"]={"hashtag":{"syntax":"#话题#","source":"mp","confidence":"medium"}}
P["douban_note"]={"title":{"max":[c(100,["mp"],"low")]}}
P["douban_status"]={"kind":"广播","images":{"maxCount":[c(18,["mp"],"medium")]},"hashtag":{"syntax":"#tag#","source":"mp","confidence":"low"}}
P["toutiao_article"]={"title":{"range":[c({"min":2,"max":30},["mp"],"high","字","placeholder 请输入文章标题(2～30个字)")]}}
P["toutiao_micro"]={"kind":"微头条","hashtag":{"syntax":"#话题#","source":"mp","confidence":"medium"}}
P["baijiahao"]={"title":{"range":[c({"min":8,"max":30},["mp","sau"],"medium","字")]}}
P["hupu"]={"title":{"range":[c({"min":4,"max":40},["sau"],"high","字")]}}
out={"schema":"each limit is a LIST of claims: value + unit + sources + confidence; take the first as preferred. asOf of this file: research of 2026-11 (snapshot dates in sources)","confidence":{"high":"official doc/schema, or 3+ independent tools agree","medium":"one good tool or 2 that agree","low":"single or stale or contradicted"},"unitCaveat":"unit utf16 is what Buffer (documented) and most tools do; Meta, LinkedIn and Pinterest do not state their unit. 字 = the platform says 字 and does not define it; only Weibo (front-end code) and Xiaohongshu (front-end rule, tested) have a known counting rule","sources":S,"platforms":P}
json.dump(out,open('./platform-limits.json','w'),ensure_ascii=False,indent=1)
n=0;d=0
def walk(o):
    global n,d
    if isinstance(o,dict):
        if 'confidence' in o and 'value' in o: n+=1
        for v in o.values(): walk(v)
    elif isinstance(o,list):
        vals={json.dumps(x.get('value')) for x in o if isinstance(x,dict) and 'value' in x}
        if len(vals)>1 : d+=1
        for v in o: walk(v)
walk(P);print(len(P),'platform surfaces',n,'claims',d,'fields with disagreeing claims')
