#!/usr/bin/env python3
"""fake_telegram.py - a small, fast, closed-loop fake of the Telegram Bot API, for load and correctness tests.

One process plays both Telegram and N users.  The bot under test is pointed at it
(PTB: base_url="http://127.0.0.1:8081/bot", aiogram: TelegramAPIServer.from_base("http://127.0.0.1:8081")).
Each user sends a scripted message, waits for the bot's reply in its chat, and sends the next one (closed loop).

  webhook mode : updates are POSTed to the bot (secret token header, keep-alive, at most max_connections at once,
                 redelivered after a failure, like Telegram).  URL from --webhook-url or from the bot's setWebhook.
                 A Bot API call in the webhook response body (JSON, form or multipart) is honoured, like Telegram.
  polling mode : updates are handed out by getUpdates (offset confirms, limit, long-poll timeout).

Bot API methods: getMe getUpdates setWebhook deleteWebhook getWebhookInfo sendMessage editMessageText
editMessageReplyMarkup answerCallbackQuery sendChatAction sendPhoto sendDocument deleteMessage setMyCommands
getMyCommands deleteMyCommands setMyDescription... (any other set*/delete* answers true).

Script: steps separated by '|'.  A step is a text; '{share}' is a random percent 50..99,9 with a decimal comma, '{pct}'
one of 0..100 with a point, '{pct0}' an integer one, '{n}' the user's number, '{step}' the step's number.  'cb:#2' presses the 3rd inline button of the bot's
last message, 'cb:data' sends that callback data, 'btn:#1' sends the text of the 2nd reply-keyboard button.
--expect: substrings, one a step ('' = anything), that the reply must contain, several joined by '&'; '{said}' is what
the user has just said (without a last ',0').  A miss counts as a mismatch.

Latency: 'user'  = from the moment the user sends until the bot's reply arrives (queueing included)
         'deliv' = from the first byte of the POST written (or getUpdates answered) until the reply arrives.
Only numbers inside the window count: after --warmup acks and until the last waiting user has started (steady state);
if fewer than --concurrency users wait, until the end.

Example
  taskset -c 0 python fake_telegram.py --mode webhook --webhook-url http://127.0.0.1:8080/tg --secret s3cret \
     --users 1000 --concurrency 20 --script '/start p1|{pct}|{pct}|{pct}|{pct}|{pct}' \
     --expect 'Q1|Q2|Q3|Q4|Q5|Done' --warmup 300 --max-seconds 60 --watch-pid 1234 --out r.json
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import re
import socket
import sys
import time
from collections import deque
from urllib.parse import parse_qsl, urlsplit

import httptools
import orjson

perf = time.perf_counter
CLK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


# ----------------------------------------------------------------------------- /proc sampling
def proc_tree(pids):
    """pids and all their descendants"""
    kids = {}
    for p in os.listdir("/proc"):
        if p.isdigit():
            try:
                with open(f"/proc/{p}/stat") as f:
                    s = f.read()
                kids.setdefault(int(s[s.rindex(")") + 2 :].split()[1]), []).append(int(p))
            except OSError:
                pass
    out, todo = set(), list(pids)
    while todo:
        p = todo.pop()
        if p not in out:
            out.add(p)
            todo += kids.get(p, [])
    return out


def cpu_rss(pids):
    """cpu seconds {pid: s} from schedstat-free /proc/pid/stat, rss bytes and peak rss of a process tree"""
    cpu, rss, hwm = {}, 0, 0
    for p in proc_tree(pids):
        try:
            with open(f"/proc/{p}/stat") as f:
                s = f.read()
            v = s[s.rindex(")") + 2 :].split()
            c = (int(v[11]) + int(v[12])) / CLK
            try:  # nanosecond resolution where the kernel has it
                tot = 0
                for t in os.listdir(f"/proc/{p}/task"):
                    with open(f"/proc/{p}/task/{t}/schedstat") as f:
                        tot += int(f.read().split()[0])
                c = max(tot / 1e9, c - 1 / CLK)
            except (OSError, ValueError, IndexError):
                pass
            cpu[p] = c
            with open(f"/proc/{p}/status") as f:
                for line in f:
                    if line.startswith("VmRSS"):
                        rss += int(line.split()[1]) * 1024
                    elif line.startswith("VmHWM"):
                        hwm += int(line.split()[1]) * 1024
        except OSError:
            pass
    return cpu, rss, hwm


def machine():
    """busy and stolen CPU seconds of the whole machine"""
    with open("/proc/stat") as f:
        v = list(map(int, f.readline().split()[1:9]))
    return (v[0] + v[1] + v[2] + v[5] + v[6]) / CLK, v[7] / CLK


def cpu_delta(a, b):
    return sum(v - a.get(p, 0.0) for p, v in b.items())


# ----------------------------------------------------------------------------- users
class User:
    __slots__ = (
        "n",
        "id",
        "name",
        "steps",
        "i",
        "t_send",
        "t_deliv",
        "need",
        "last_msg",
        "done",
        "said",
    )

    def __init__(self, n, uid, steps):
        self.n, self.id, self.name, self.steps = n, uid, f"u{n}", steps
        self.i, self.t_send, self.t_deliv, self.need = -1, 0.0, 0.0, 0
        self.last_msg, self.done, self.said = None, False, ""


class World:
    """the users, their loop, the numbers"""

    def __init__(self, a, loop):
        self.a, self.loop = a, loop
        self.rng = random.Random(a.seed)
        self.update_id = a.first_update_id
        self.msg_id = 0
        self.users = {}
        self.waiting = deque()
        steps = a.script.split("|")
        self.expect = a.expect.split("|") if a.expect else None
        for n in range(a.users):
            u = User(n, a.first_user_id + n, steps)
            self.users[u.id] = u
            self.waiting.append(u)
        self.nsteps = len(steps)
        self.total = a.users * len(steps)
        self.queue = deque()  # updates to deliver: (user, update dict bytes, update_id)
        self.deliver = None  # called when the queue got something
        self.acks = self.mismatch = self.unexpected = self.calls = self.n429 = 0
        self.redelivered = self.posts = self.webhook_replies = 0
        self.errors = {}
        self.lat_user, self.lat_deliv = [], []
        self.ledger = [] if a.ledger else None
        self.t0 = self.t_start = self.w0 = self.w1 = None
        self.w0_acks = self.w1_acks = 0
        self.finished = 0
        self.is_over = False  # what is said from now on is in no ledger
        self.over = loop.create_future()
        self.bot = {
            "id": int(a.token.split(":")[0]),
            "is_bot": True,
            "first_name": "Fake",
            "username": a.bot_username,
        }
        self.chat_last, self.glob = {}, deque()
        self.webhook_url, self.secret, self.max_conn = a.webhook_url, a.secret, a.max_connections
        self.ready = asyncio.Event()
        self.calls_by = {}
        self.cpu0 = self.cpu1 = self.after = None

    # --- running
    def begin(self):
        self.t_start = perf()
        if not self.a.warmup:
            self.open_window()
        for _ in range(min(self.a.concurrency, len(self.waiting))):
            self.next_user()

    def open_window(self):
        for f in self.a.watch_pidfile:
            self.a.watch_pid.append(int(open(f).read()))
        self.w0, self.w0_acks = perf(), self.acks
        self.cpu0 = (
            time.process_time(),
            cpu_rss(self.a.watch_pid),
            cpu_rss(self.a.watch_db_pid),
            machine(),
        )

    def close_window(self):
        if self.w1 is None:
            self.w1, self.w1_acks = perf(), self.acks
            self.cpu1 = (
                time.process_time(),
                cpu_rss(self.a.watch_pid),
                cpu_rss(self.a.watch_db_pid),
                machine(),
            )

    def next_user(self):
        if self.waiting:
            u = self.waiting.popleft()
            self.send(u)
            if not self.waiting and self.a.users > self.a.concurrency:
                self.close_window()

    def text_of(self, u):
        s = u.steps[u.i]
        if "{" in s:
            s = (
                s
                .replace("{share}", f"{self.rng.randrange(500, 1000) / 10}".replace(".", ","))
                .replace("{pct}", str(self.rng.randrange(0, 1001) / 10))
                .replace("{pct0}", str(self.rng.randrange(0, 101)))
                .replace("{n}", str(u.n))
                .replace("{step}", str(u.i))
            )
        return s

    def send(self, u):
        u.i += 1
        u.need = self.a.replies_per_message
        self.update_id += 1
        self.msg_id += 1
        s = u.said = self.text_of(u)
        frm = {
            "id": u.id,
            "is_bot": False,
            "first_name": u.name,
            "username": u.name,
            "language_code": self.a.lang,
        }
        chat = {"id": u.id, "first_name": u.name, "username": u.name, "type": "private"}
        if s.startswith("btn:#"):
            rows = ((u.last_msg or {}).get("reply_markup") or {}).get("keyboard") or []
            flat = [b if isinstance(b, str) else b.get("text", "") for r in rows for b in r]
            k = int(s[5:])
            s = flat[k] if k < len(flat) else "?"
        if s.startswith("cb:"):
            data = s[3:]
            if data.startswith("#"):
                rows = ((u.last_msg or {}).get("reply_markup") or {}).get("inline_keyboard") or []
                flat = [b.get("callback_data", "") for r in rows for b in r]
                k = int(data[1:])
                data = flat[k] if k < len(flat) else "?"
            m = u.last_msg or {
                "message_id": self.msg_id,
                "chat": chat,
                "date": int(time.time()),
                "text": "?",
                "from": self.bot,
            }
            upd = {
                "update_id": self.update_id,
                "callback_query": {
                    "id": str(self.update_id),
                    "from": frm,
                    "message": m,
                    "chat_instance": str(u.id),
                    "data": data,
                },
            }
        else:
            m = {
                "message_id": self.msg_id,
                "from": frm,
                "chat": chat,
                "date": int(time.time()),
                "text": s,
            }
            if s.startswith("/"):
                m["entities"] = [
                    {"offset": 0, "length": len(s.split(" ", 1)[0]), "type": "bot_command"}
                ]
            upd = {"update_id": self.update_id, "message": m}
        if self.ledger is not None:
            self.ledger.append([u.id, u.i, s, 0])
            u_led = len(self.ledger) - 1
        else:
            u_led = -1
        u.t_send = perf()
        u.t_deliv = 0.0
        self.queue.append((u, orjson.dumps(upd), self.update_id, u.i, u_led))
        u.done = u_led  # reuse: index in the ledger of the open message
        self.deliver()

    def got_reply(self, chat_id, text, msg):
        """the bot said something in a chat"""
        if self.is_over:
            return
        u = self.users.get(chat_id)
        if u is None or u.need <= 0 or u.i < 0:
            self.unexpected += 1
            return
        u.last_msg = msg
        u.need -= 1
        if u.need:
            return
        now = perf()
        self.acks += 1
        if self.expect and not self.is_expected(u, text or ""):
            self.mismatch += 1
            if self.mismatch <= 5:
                print(
                    f"mismatch: user {u.n} step {u.i}: wanted {self.expect[u.i]!r}, got {text!r}",
                    file=sys.stderr,
                )
        if self.w0 is not None and self.w1 is None:
            self.lat_user.append(now - u.t_send)
            self.lat_deliv.append(now - (u.t_deliv or u.t_send))
        if self.ledger is not None:
            self.ledger[u.done][3] = 1
        if self.w0 is None and self.acks >= self.a.warmup:
            self.open_window()
        if u.i + 1 < self.nsteps:
            if self.a.think_ms:
                self.loop.call_later(self.a.think_ms / 1000, self.send, u)
            else:
                self.send(u)
        else:
            self.finished += 1
            u.i = -1
            self.next_user()
            if self.finished == self.a.users:
                self.close_window()
                if not self.over.done():
                    self.over.set_result("done")

    def is_expected(self, u, text):
        said = u.said.removesuffix(",0")
        return all(one.replace("{said}", said) in text for one in self.expect[u.i].split("&"))

    # --- Bot API
    def limited(self, chat_id):
        """429 emulation: seconds to wait, or 0"""
        if not self.a.rate_limit:
            return 0
        now = perf()
        g = self.glob
        while g and now - g[0] >= 1.0:
            g.popleft()
        if len(g) >= self.a.global_rps:
            return max(1, round(1.0 - (now - g[0]) + 0.49))
        last = self.chat_last.get(chat_id, -1e9)
        gap = 1.0 / self.a.chat_rps
        if now - last < gap:
            return max(1, round(gap - (now - last) + 0.49))
        g.append(now)
        self.chat_last[chat_id] = now
        return 0

    def call(self, method, p):
        """one Bot API call: (status, body bytes); getUpdates is handled by the connection"""
        self.calls += 1
        self.after = None
        self.calls_by[method] = self.calls_by.get(method, 0) + 1
        if method in ("sendMessage", "editMessageText", "sendPhoto", "sendDocument"):
            try:
                chat_id = int(p["chat_id"])
            except (KeyError, ValueError):
                return (
                    400,
                    b'{"ok":false,"error_code":400,"description":"Bad Request: chat_id is empty"}',
                )
            w = self.limited(chat_id)
            if w:
                self.n429 += 1
                return 429, (
                    b'{"ok":false,"error_code":429,"description":"Too Many Requests: retry after %d",'
                    b'"parameters":{"retry_after":%d}}' % (w, w)
                )
            text = p.get("text") or p.get("caption") or ""
            if method in ("sendMessage", "editMessageText") and not text:
                return (
                    400,
                    b'{"ok":false,"error_code":400,"description":"Bad Request: message text is empty"}',
                )
            if method == "editMessageText" and p.get("message_id"):
                mid = int(p["message_id"])
            else:
                self.msg_id += 1
                mid = self.msg_id
            u = self.users.get(chat_id)
            name = u.name if u else "x"
            m = {
                "message_id": mid,
                "from": self.bot,
                "chat": {"id": chat_id, "first_name": name, "username": name, "type": "private"},
                "date": int(time.time()),
            }
            if method == "sendPhoto":
                m["photo"] = [
                    {
                        "file_id": "ph",
                        "file_unique_id": "ph",
                        "width": 640,
                        "height": 480,
                        "file_size": 1000,
                    }
                ]
                m["caption"] = text
            elif method == "sendDocument":
                m["document"] = {
                    "file_id": "dc",
                    "file_unique_id": "dc",
                    "file_name": "report",
                    "file_size": 1000,
                }
                m["caption"] = text
            else:
                m["text"] = text
            rm = p.get("reply_markup")
            if rm:
                if isinstance(rm, (str, bytes)):
                    rm = orjson.loads(rm)
                keep = dict(m, reply_markup=rm)
                if "inline_keyboard" in rm:
                    m["reply_markup"] = rm
            else:
                keep = m
            self.after = (chat_id, text, keep)  # the user reacts once the response is written
            return 200, b'{"ok":true,"result":' + orjson.dumps(m) + b"}"
        if method == "getMe":
            return 200, b'{"ok":true,"result":' + orjson.dumps(
                dict(
                    self.bot,
                    can_join_groups=True,
                    supports_inline_queries=False,
                    can_read_all_group_messages=False,
                    can_connect_to_business=False,
                    has_main_web_app=False,
                )
            ) + b"}"
        if method == "setWebhook":
            if not self.a.webhook_url:
                self.webhook_url = p.get("url") or None
                if p.get("secret_token"):
                    self.secret = p["secret_token"]
            if p.get("max_connections"):
                self.max_conn = max(1, min(100, int(p["max_connections"])))
            if self.webhook_url:
                self.ready.set()
            return 200, b'{"ok":true,"result":true,"description":"Webhook was set"}'
        if method == "getWebhookInfo":
            return 200, b'{"ok":true,"result":' + orjson.dumps({
                "url": self.webhook_url or "",
                "has_custom_certificate": False,
                "pending_update_count": len(self.queue),
                "max_connections": self.max_conn,
            }) + b"}"
        if method in ("getMyCommands",):
            return 200, b'{"ok":true,"result":[]}'
        if method.startswith((
            "set",
            "delete",
            "answer",
            "sendChatAction",
            "editMessageReplyMarkup",
            "close",
            "logOut",
        )):
            return 200, b'{"ok":true,"result":true}'
        return 404, b'{"ok":false,"error_code":404,"description":"Not Found"}'

    def result(self, why):
        self.close_window()
        w = (self.w1 - self.w0) if self.w0 is not None else 0
        n = self.w1_acks - self.w0_acks

        def pct(v, q):
            return round(v[min(len(v) - 1, int(q * len(v)))] * 1e3, 3) if v else None

        lu, ld = sorted(self.lat_user), sorted(self.lat_deliv)
        r = {
            "end": why,
            "mode": self.a.mode,
            "users": self.a.users,
            "concurrency": self.a.concurrency,
            "steps": self.nsteps,
            "acks": self.acks,
            "finished": self.finished,
            "window_s": round(w, 4),
            "window_acks": n,
            "updates_per_s": round(n / w, 1) if w else None,
            "user_ms": {
                "p50": pct(lu, 0.5),
                "p95": pct(lu, 0.95),
                "p99": pct(lu, 0.99),
                "max": pct(lu, 1),
            },
            "deliv_ms": {
                "p50": pct(ld, 0.5),
                "p95": pct(ld, 0.95),
                "p99": pct(ld, 0.99),
                "max": pct(ld, 1),
            },
            "mismatch": self.mismatch,
            "unexpected": self.unexpected,
            "calls": self.calls_by,
            "n429": self.n429,
            "posts": self.posts,
            "redelivered": self.redelivered,
            "webhook_replies": self.webhook_replies,
            "errors": self.errors,
            "max_connections": self.max_conn,
        }
        if self.cpu0 and n:
            fake = self.cpu1[0] - self.cpu0[0]
            r["fake_cpu_util"] = round(fake / w, 3)
            r["fake_cpu_us_per_update"] = round(fake / n * 1e6, 1)
            for k, name in ((1, "bot"), (2, "db")):
                pids = self.a.watch_pid if k == 1 else self.a.watch_db_pid
                if pids:
                    c = cpu_delta(self.cpu0[k][0], self.cpu1[k][0])
                    r[name + "_cpu_util"] = round(c / w, 3)
                    r[name + "_cpu_s_per_1000"] = round(c / n * 1000, 4)
                    r[name + "_rss_mb"] = round(self.cpu1[k][1] / 1e6, 1)
                    r[name + "_peak_rss_mb"] = round(self.cpu1[k][2] / 1e6, 1)
                    fake += c
            m0, m1 = self.cpu0[3], self.cpu1[3]  # what other processes and the host took meanwhile
            r["foreign_cpu_util"] = round((m1[0] - m0[0] - fake) / w, 3)
            r["steal_util"] = round((m1[1] - m0[1]) / w, 3)
        return r


# ----------------------------------------------------------------------------- parsing request bodies
_cd = re.compile(rb'name="([^"]*)"')


def parse_body(ctype, body, query=b""):
    p = dict(parse_qsl(query.decode())) if query else {}
    if not body:
        return p
    if b"json" in ctype:
        p.update(orjson.loads(body))
    elif b"multipart" in ctype:
        b = b"--" + ctype.split(b"boundary=")[1].split(b";")[0].strip(b'"')
        for part in body.split(b)[1:-1]:
            head, _, val = part.partition(b"\r\n\r\n")
            m = _cd.search(head)
            if m:
                p[m.group(1).decode()] = val[:-2] if b"filename=" in head else val[:-2].decode()
    else:
        p.update(parse_qsl(body.decode()))
    return p


CALLS = "sendMessage editMessageText editMessageReplyMarkup sendPhoto sendDocument sendChatAction"
CALLS += " getUpdates getMe setWebhook deleteWebhook"
METHODS = {name.lower(): name for name in CALLS.split()}  # the real one minds no capitals
STATUS = {
    200: b"200 OK",
    400: b"400 Bad Request",
    401: b"401 Unauthorized",
    404: b"404 Not Found",
    429: b"429 Too Many Requests",
}


class ApiConn(asyncio.Protocol):
    """Bot API, HTTP/1.1 keep-alive"""

    def __init__(self, world, poller):
        self.w, self.poller = world, poller
        self.prefix = ("/bot" + world.a.token + "/").encode()

    def connection_made(self, tr):
        self.tr = tr
        self.parser = httptools.HttpRequestParser(self)
        self.reset()

    def reset(self):
        self.url, self.ctype, self.body, self.multi = b"", b"", b"", None

    def data_received(self, data):
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserError:
            self.tr.close()

    def on_url(self, url):
        self.url += url

    def on_header(self, k, v):
        if len(k) == 12 and k.lower() == b"content-type":
            self.ctype = v
        elif k.lower() == b"expect":
            self.tr.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def on_body(self, b):
        if self.multi is not None:
            self.multi.append(b)
        elif self.body:
            self.multi = [self.body, b]
        else:
            self.body = b

    def on_message_complete(self):
        body = b"".join(self.multi) if self.multi is not None else self.body
        path, _, query = self.url.partition(b"?")
        ctype = self.ctype
        self.reset()
        if not path.startswith(self.prefix):
            return self.reply(401, b'{"ok":false,"error_code":401,"description":"Unauthorized"}')
        method = path[len(self.prefix) :].decode()
        method = METHODS.get(method.lower(), method)
        try:
            p = parse_body(ctype, body, query)
        except Exception as e:  # a malformed body is the bot's fault: say so
            self.w.errors["bad body"] = self.w.errors.get("bad body", 0) + 1
            return self.reply(
                400,
                orjson.dumps({"ok": False, "error_code": 400, "description": f"Bad Request: {e}"}),
            )
        if method == "getUpdates":
            return self.poller.get(self, p)
        st, out = self.w.call(method, p)
        if self.w.a.api_delay_ms:
            self.w.loop.call_later(self.w.a.api_delay_ms / 1000, self.reply, st, out, self.w.after)
        else:
            self.reply(st, out, self.w.after)

    def reply(self, st, out, after=None):
        if not self.tr.is_closing():
            self.tr.write(
                b"HTTP/1.1 %b\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
                % (STATUS[st], len(out), out)
            )
        if after:
            self.w.got_reply(*after)

    def connection_lost(self, exc):
        self.poller.gone(self)


class Poller:
    """getUpdates with offset, limit, timeout"""

    def __init__(self, world):
        self.w = world
        self.unconfirmed = deque()
        self.waiter = None  # (conn, limit, timer handle)
        self.soon = False

    def get(self, conn, p):
        w = self.w
        w.calls_by["getUpdates"] = w.calls_by.get("getUpdates", 0) + 1
        off = int(p.get("offset") or 0)
        if off > 0:
            while self.unconfirmed and self.unconfirmed[0][2] < off:
                self.unconfirmed.popleft()
        elif off < 0:
            self.unconfirmed.clear()
        limit = max(1, min(100, int(p.get("limit") or 100)))
        timeout = min(50.0, float(p.get("timeout") or 0))
        if timeout > 0 or w.a.poll_start_any:
            w.ready.set()
        self.fill()
        if self.unconfirmed or timeout <= 0:
            return self.answer(conn, limit)
        self.drop()
        self.waiter = (conn, limit, w.loop.call_later(timeout, self.fire))

    def fill(self):
        q = self.w.queue
        while q:
            self.unconfirmed.append(q.popleft())

    def drop(self):
        if self.waiter:
            c, l, h = self.waiter
            self.waiter = None
            h.cancel()
            c.reply(200, b'{"ok":true,"result":[]}')

    def gone(self, conn):
        if self.waiter and self.waiter[0] is conn:
            self.waiter[2].cancel()
            self.waiter = None

    def deliver(self):
        if self.waiter and not self.soon:  # coalesce what arrives in this tick
            self.soon = True
            self.w.loop.call_soon(self.fire)

    def fire(self):
        self.soon = False
        if self.waiter:
            c, l, h = self.waiter
            self.waiter = None
            h.cancel()
            self.fill()
            self.answer(c, l)

    def answer(self, conn, limit):
        now = perf()
        out = []
        for k, x in enumerate(self.unconfirmed):
            if k >= limit:
                break
            u, data, uid, step, led = x
            if u.i == step and not u.t_deliv:
                u.t_deliv = now
            out.append(data)
        conn.reply(200, b'{"ok":true,"result":[' + b",".join(out) + b"]}")


# ----------------------------------------------------------------------------- webhook delivery
class HookConn(asyncio.Protocol):
    """one keep-alive connection to the bot's webhook; one update in flight"""

    def __init__(self, hook):
        self.hook, self.job, self.tr = hook, None, None

    def connection_made(self, tr):
        self.tr = tr
        self.parser = httptools.HttpResponseParser(self)
        self.reset()

    def reset(self):
        self.ctype, self.body = b"", []

    def post(self, job):
        self.job = job
        u, data = job[0], job[1]
        if u.i == job[3]:
            u.t_deliv = perf()
        self.hook.w.posts += 1
        self.tr.write(self.hook.head + b"%d\r\n\r\n%b" % (len(data), data))

    def data_received(self, data):
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserError as e:
            self.hook.err(f"parse: {e}")
            self.tr.abort()

    def on_header(self, k, v):
        if k.lower() == b"content-type":
            self.ctype = v

    def on_body(self, b):
        self.body.append(b)

    def on_message_complete(self):
        st = self.parser.get_status_code()
        body = b"".join(self.body)
        ctype, job = self.ctype, self.job
        keep = self.parser.should_keep_alive()
        self.reset()
        self.job = after = None
        h = self.hook
        if not 200 <= st < 300:
            h.err(f"http {st}")
            h.again(job)
        elif body and len(body) > 2:
            try:
                p = parse_body(ctype, body)
                if "method" in p:
                    h.w.webhook_replies += 1
                    h.w.call(p["method"], p)
                    if h.w.after:
                        after = h.w.after
            except Exception as e:
                h.err(f"webhook reply: {type(e).__name__}")
        if keep and self.tr and not self.tr.is_closing():
            h.free(self)
        else:
            h.lost(self)
            if self.tr:
                self.tr.close()
        if after:
            h.w.got_reply(*after)

    def connection_lost(self, exc):
        self.tr = None
        if self.job is not None:
            self.hook.err("connection lost")
            self.hook.again(self.job)
            self.job = None
        self.hook.lost(self)


class Hook:
    def __init__(self, world):
        self.w = world
        self.idle = []
        self.open = set()
        self.opening = 0

    def setup(self):
        s = urlsplit(self.w.webhook_url)
        self.host, self.port = s.hostname, s.port or 80
        if not (self.host == "localhost" or self.host.startswith("127.") or self.host == "::1"):
            raise SystemExit("loopback only")
        sec = f"X-Telegram-Bot-Api-Secret-Token: {self.w.secret}\r\n" if self.w.secret else ""
        self.head = (
            f"POST {s.path or '/'} HTTP/1.1\r\nHost: {s.netloc}\r\nContent-Type: application/json\r\n"
            f"Accept-Encoding: gzip, deflate\r\n{sec}Connection: keep-alive\r\nContent-Length: "
        ).encode()

    def err(self, k):
        self.w.errors[k] = self.w.errors.get(k, 0) + 1

    def again(self, job):
        self.w.redelivered += 1
        self.w.loop.call_later(self.w.a.retry_ms / 1000, self.requeue, job)

    def requeue(self, job):
        u = job[0]
        if u.i == job[3] and u.need > 0:  # still unanswered: Telegram sends it again
            self.w.queue.appendleft(job)
            self.deliver()

    def deliver(self):
        q = self.w.queue
        while q and self.idle:
            c = self.idle.pop()
            if c.tr is None or c.tr.is_closing():
                continue
            c.post(q.popleft())
        want = min(len(q), self.w.max_conn - len(self.open)) - self.opening
        for _ in range(max(0, want)):
            self.opening += 1
            self.w.loop.create_task(self.connect())

    async def connect(self):
        try:
            _, c = await self.w.loop.create_connection(
                lambda: HookConn(self), self.host, self.port
            )
        except OSError:
            self.err("connect refused")
            await asyncio.sleep(self.w.a.retry_ms / 1000)
            self.opening -= 1
            return self.deliver()
        self.opening -= 1
        self.open.add(c)
        self.free(c)

    def free(self, c):
        q = self.w.queue
        if q:
            c.post(q.popleft())
        else:
            self.idle.append(c)

    def lost(self, c):
        self.open.discard(c)
        if c in self.idle:
            self.idle.remove(c)
        if self.w.queue:
            self.deliver()


async def main(a):
    loop = asyncio.get_running_loop()
    w = World(a, loop)
    poller, hook = Poller(w), Hook(w)
    srv = await loop.create_server(
        lambda: ApiConn(w, poller), a.host, a.port, backlog=1024, reuse_address=True
    )
    print(f"fake telegram on http://{a.host}:{a.port} mode={a.mode}", file=sys.stderr, flush=True)
    if a.serve_only:
        w.deliver = lambda: None
        await asyncio.sleep(a.max_seconds)
        return
    if a.mode == "webhook":
        w.deliver = hook.deliver
        if a.webhook_url:
            w.ready.set()
    else:
        w.deliver = poller.deliver
    try:
        await asyncio.wait_for(w.ready.wait(), a.start_timeout)
    except asyncio.TimeoutError:
        print("the bot never came (no setWebhook / getUpdates)", file=sys.stderr)
        sys.exit(2)
    if a.mode == "webhook":
        hook.setup()
        end = perf() + a.start_timeout
        while True:  # until the bot listens
            try:
                r, wr = await asyncio.open_connection(hook.host, hook.port)
                wr.close()
                break
            except OSError:
                if perf() > end:
                    print("webhook port is closed", file=sys.stderr)
                    sys.exit(2)
                await asyncio.sleep(0.05)
    await asyncio.sleep(a.settle)
    w.begin()
    end = perf() + a.start_timeout
    while w.w0 is None and not w.over.done() and perf() < end:
        await asyncio.sleep(0.02)  # the first ones find everything cold
    try:
        why = await asyncio.wait_for(asyncio.shield(w.over), a.max_seconds)
    except asyncio.TimeoutError:
        why = "time"
    w.is_over = True
    r = w.result(why)
    r["label"] = a.label
    out = json.dumps(r)
    if a.out:
        with open(a.out, "w") as f:
            f.write(out + "\n")
    if a.ledger:
        with open(a.ledger, "w") as f:
            for row in w.ledger:
                f.write(json.dumps(row) + "\n")
    print(out, flush=True)
    srv.close()


def cli():
    ap = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    g = ap.add_argument
    g("--host", default="127.0.0.1")
    g("--port", type=int, default=8081)
    g("--token", default="42:TEST")
    g("--bot-username", default="fake_bot")
    g("--mode", choices=("webhook", "polling"), default="webhook")
    g(
        "--webhook-url",
        help="where to POST; default: what the bot says by setWebhook (loopback only)",
    )
    g("--secret", help="X-Telegram-Bot-Api-Secret-Token; default: what setWebhook says")
    g(
        "--max-connections",
        type=int,
        default=40,
        help="simultaneous webhook deliveries (Telegram: 1-100, default 40)",
    )
    g("--users", type=int, default=100, help="users in all; each walks the script once")
    g("--concurrency", type=int, default=20, help="users talking at once")
    g("--script", default="/start p1|{pct}|{pct}|{pct}|{pct}|{pct}")
    g("--expect", default="")
    g("--replies-per-message", type=int, default=1)
    g("--think-ms", type=float, default=0)
    g("--api-delay-ms", type=float, default=0, help="emulated network delay of each Bot API call")
    g("--lang", default="en")
    g("--rate-limit", action="store_true", help="429 emulation")
    g("--chat-rps", type=float, default=1.0)
    g("--global-rps", type=int, default=30)
    g("--warmup", type=int, default=100, help="acks before the window opens")
    g("--max-seconds", type=float, default=60, help="length of the window")
    g("--start-timeout", type=float, default=30)
    g("--settle", type=float, default=0.2)
    g("--retry-ms", type=float, default=100, help="redelivery pause after a webhook failure")
    g("--first-user-id", type=int, default=1_000_000)
    g("--first-update-id", type=int, default=1000)
    g(
        "--poll-start-any",
        action="store_true",
        help="polling: start at the first getUpdates even with timeout=0",
    )
    g(
        "--watch-pid",
        type=int,
        action="append",
        default=[],
        help="bot process (tree) whose CPU and RSS are reported",
    )
    g(
        "--watch-pidfile",
        action="append",
        default=[],
        help="file with the bot's pid, read when the window opens",
    )
    g(
        "--watch-db-pid",
        type=int,
        action="append",
        default=[],
        help="database process (tree), reported apart",
    )
    g("--serve-only", action="store_true", help="only the Bot API, no users")
    g(
        "--ledger",
        help="write [user, step, text, acked] lines: every acked answer must be in the bot's database",
    )
    g("--seed", type=int, default=1)
    g("--label", default="")
    g("--out")
    a = ap.parse_args()
    if a.host not in ("127.0.0.1", "localhost", "::1"):
        ap.error("loopback only")
    import uvloop

    uvloop.run(main(a))


if __name__ == "__main__":
    cli()
