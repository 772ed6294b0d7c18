"""Black-box tests of `wicara serve`, run by tools/test-service: the real program, a fake of the
Graph API (tools/fake-graph), loopback only.

    tools/test-service [-v] [CLASS[.TEST]...]

What the world does wrong stands in _uji_gangguan.py, the bot's own files in _uji_berkas.py, the runner in _jalan_uji.py. WICARA_KILLS sets how often the kill test here kills; tools/test-kills is the hard one.
"""

import hashlib
import hmac
import http.client
import importlib.machinery
import importlib.util
import json
import os
import random
import re
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest

sys.dont_write_bytecode = True
here = os.path.dirname(os.path.realpath(__file__))
root = os.path.dirname(here)

loader = importlib.machinery.SourceFileLoader("fake_graph", os.path.join(here, "fake-graph"))
fake_graph = importlib.util.module_from_spec(importlib.util.spec_from_loader("fake_graph", loader))
loader.exec_module(fake_graph)

NUMBER = fake_graph.SETTINGS["phone_number_ids"][0]
WICARA = os.path.abspath(os.environ.get("WICARA", os.path.join(root, ".build/debug/wicara")))
SECRET, OLD_SECRET, TOKEN = "kunci-aplikasi", "kunci-lama", "token-akses"
PERSON = "6281200000001"
IMAGE = bytes.fromhex("89504e470d0a1a0a") + b"isi gambar" * 50


given_ports = []


def free_port():
    """A port that nobody gets by chance: below those that the system gives to who asks for any.

    Nor does another run of these tests on this machine: a name in the system's own table of local
    sockets stands for the port until this process ends.
    """
    while True:
        port = random.randrange(15_000, 32_000)
        mark = socket.socket(socket.AF_UNIX)
        try:
            mark.bind(f"\0wicara-uji-{port}")
        except OSError:
            mark.close()
            continue
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                mark.close()
                continue
        given_ports.append(mark)
        return port


def until(condition, seconds=20.0, what="what was waited for did not happen"):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError(what() if callable(what) else what)


def signed(body, secret=SECRET):
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


def webhook(messages, number=NUMBER, statuses=()):
    value = {"messaging_product": "whatsapp",
             "metadata": {"display_phone_number": "62811", "phone_number_id": number}}
    if messages:
        value["messages"] = messages
        value["contacts"] = [{"profile": {"name": "Budi"}, "wa_id": messages[0].get("from", "")}]
    if statuses:
        value["statuses"] = statuses
    return {"object": "whatsapp_business_account",
            "entry": [{"id": "1", "changes": [{"field": "messages", "value": value}]}]}


def text(id, body, sender=PERSON):
    return {"from": sender, "id": id, "timestamp": str(int(time.time())), "type": "text",
            "text": {"body": body}}


class Service:
    """The program with a folder, a fake Graph API and ports of its own."""

    def __init__(self, **environment):
        self.folder = tempfile.mkdtemp(prefix="wicara-uji-")
        self.port, self.admin_port = free_port(), free_port()
        self.graph = fake_graph.FakeGraph(
            app_secret=SECRET, access_token=TOKEN, status_delay=0.01, pair_burst=0,
            number_rate=0, window=False).start()
        self.graph.call(self.graph.control_settings,
                        webhook=f"http://127.0.0.1:{self.port}/webhook")
        self.environment = {
            "PATH": os.environ["PATH"], "SWIFT_BACKTRACE": "enable=no",
            "WICARA_DIALOGUE": os.path.join(root, "dialogues/contoh/gema"),
            "WICARA_DATABASE": f"sqlite:{self.folder}/data/wicara.sqlite",
            "WICARA_LISTEN": f"127.0.0.1:{self.port}",
            "WICARA_ADMIN_LISTEN": f"127.0.0.1:{self.admin_port}",
            "WICARA_APP_SECRET": f"{SECRET},{OLD_SECRET}", "WICARA_VERIFY_TOKEN": "kata-sandi",
            "WICARA_ACCESS_TOKEN": TOKEN, "WICARA_PHONE_NUMBER_IDS": NUMBER,
            "WICARA_GRAPH_URL": self.graph.url,
            "WICARA_MEDIA_HOSTS": f"127.0.0.1:{self.graph.port}",
            "WICARA_TURNS_PER_MINUTE": "0", "WICARA_NUMBER_RATE": "0", "WICARA_PAIR_BURST": "0",
            "WICARA_GATHER_MS": "0", **environment}
        self.process = None
        self.program = WICARA
        # Another user than ours, or None; and what is set before the program begins.
        self.user = None
        self.limit = None
        self.log_path = os.path.join(self.folder, "log")

    def start(self, wait=True):
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [self.program, "serve"], env=self.environment, stdout=log, stderr=log,
                user=self.user, preexec_fn=self.limit)
        if wait:
            until(lambda: self.process.poll() is not None or self.is_ready(), 30,
                  lambda: f"the service did not become ready: {self.log[-2000:]}")
            if self.process.poll() is not None:
                raise AssertionError(f"the service ended with {self.process.returncode} before it"
                                     f" was ready: {self.log[-2000:]}")
        return self

    def is_ready(self):
        try:
            return self.get("/readyz")[0] == 200
        except OSError:
            return False

    def stop(self, number=signal.SIGTERM, seconds=20):
        self.process.send_signal(number)
        return self.process.wait(seconds)

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.graph.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def log(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as log:
            return log.read()

    # -- requests

    def request(self, method, path, body=None, headers=None, port=None):
        connection = http.client.HTTPConnection("127.0.0.1", port or self.port, timeout=20)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read(), dict(answer.getheaders())
        finally:
            connection.close()

    def get(self, path, port=None):
        return self.request("GET", path, port=port)

    def post(self, body, signature="right", headers=None):
        body = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = dict(headers or {})
        if signature == "right":
            signature = signed(body)
        if signature is not None:
            headers["X-Hub-Signature-256"] = signature
        return self.request("POST", "/webhook", body, headers)[0]

    def metric(self, name):
        page = self.get("/metrics", self.admin_port)[1].decode()
        total = 0.0
        for line in page.splitlines():
            if re.match(re.escape(name) + r"(\{|\s)", line):
                total += float(line.rsplit(" ", 1)[1])
        return total

    # -- what the person sees

    def sends(self, to=None):
        """Bodies of the messages that the fake took, in order; read marks are none."""
        found = []
        for entry in list(self.graph.journal):
            body = entry.get("body") or {}
            if entry.get("status") == 200 and body.get("type") and (
                    to is None or body.get("to", "").lstrip("+") == to):
                found.append(body)
        return found

    def replies(self, to=None):
        return [body["text"]["body"] for body in self.sends(to) if body["type"] == "text"]


class Case(unittest.TestCase):
    def service(self, start=True, **environment):
        service = Service(**environment)
        self.addCleanup(service.close)
        return service.start() if start else service


class Webhook(Case):
    def test_the_handshake_is_answered_only_with_the_token_and_a_harmless_challenge(self):
        service = self.service()
        ask = "/webhook?hub.mode={}&hub.verify_token={}&hub.challenge={}"
        status, body, headers = service.get(ask.format("subscribe", "kata-sandi", "1158201444"))
        self.assertEqual((status, body), (200, b"1158201444"))
        self.assertTrue(headers["Content-Type"].startswith("text/plain"))
        for mode, token, challenge in [
                ("subscribe", "salah", "1"), ("subscribe", "", "1"), ("x", "kata-sandi", "1"),
                ("subscribe", "kata-sandi", "%3Cscript%3E"), ("subscribe", "kata-sandi", "")]:
            status, body, _ = service.get(ask.format(mode, token, challenge))
            self.assertEqual(status // 100, 4)
            self.assertNotIn(b"script", body)
        self.assertEqual(service.get("/webhook")[0] // 100, 4)

    def test_a_message_is_taken_only_with_a_right_signature(self):
        service = self.service()
        body = json.dumps(webhook([text("wamid.1", "halo")])).encode()
        right = signed(body)
        for wrong in [None, "", "sha256=", right[:-1], right + "0", "sha256=" + "0" * 64,
                      right.replace("sha256=", "sha1="), right[7:], signed(body, "lain"),
                      signed(body + b" "), "sha256=" + "é" * 32, "sha256=" + right[7:8] * 64]:
            wrong = wrong if wrong is None else wrong.encode("utf-8").decode("latin-1")
            self.assertEqual(service.post(body, wrong), 401, wrong)
        self.assertEqual(service.metric("wicara_inbox_messages_total"), 0)
        self.assertEqual(service.post(body, right), 200)
        self.assertEqual(service.post(body, "sha256=" + right[7:].upper()), 200)
        other = json.dumps(webhook([text("wamid.2", "lagi")])).encode()
        self.assertEqual(service.post(other, signed(other, OLD_SECRET)), 200)
        until(lambda: len(service.replies()) == 2)
        self.assertNotIn(right[7:], service.log)

    def test_each_message_is_answered_once_however_often_it_comes(self):
        service = self.service()
        bodies = [webhook([text(f"wamid.{n}", f"pesan {n}")]) for n in range(5)]
        for body in bodies:
            threads = [threading.Thread(target=service.post, args=(body,)) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(service.post(body), 200)
        until(lambda: len(service.replies()) == 5)
        time.sleep(0.5)
        self.assertEqual(service.replies(),
                         [f"n={n + 1} teks: pesan {n}" for n in range(5)])

    def test_bad_bodies_are_refused_and_odd_ones_taken(self):
        service = self.service()
        for body, status in [
                (b"", 400), (b"{", 400), (b"[]", 400), (b"1", 400), (b"null", 400),
                (b"\xff\xfe", 400), (b"[" * 100_000, 400), (b'{"a":' * 100_000, 400),
                (b'{"entry":[' + b"{}," * 200_000 + b"{}]}", None),
                (b"{}", 200), (b'{"object":"page","entry":[]}', 200),
                (json.dumps(webhook([{"type": "unheard_of"}])).encode(), 200),
                (json.dumps(webhook([text("wamid.x", "halo")], number="999")).encode(), 200),
                (b" " * 3_000_000 + b"{}", 200)]:
            answer = service.post(body)
            self.assertIn(answer, [status] if status else [200, 400], body[:40])
        self.assertEqual(service.request("POST", "/webhook", b"x" * 6_000_000)[0], 413)
        self.assertEqual(service.request("PUT", "/webhook", b"{}")[0], 405)
        self.assertEqual(service.request("POST", "/lain", b"{}")[0], 404)
        self.assertEqual(service.post(b"x", headers={"Content-Encoding": "gzip"}), 415)
        self.assertEqual(service.replies(), [])
        self.assertTrue(service.is_ready())

    def test_one_bad_item_does_not_touch_its_neighbours(self):
        service = self.service()
        messages = [text("wamid.1", "satu"), 7, {"id": []}, {"type": "text"}, None,
                    text("wamid.2", "dua")]
        self.assertEqual(service.post(webhook(messages)), 200)
        until(lambda: len(service.replies(PERSON)) >= 2)
        self.assertEqual(service.replies(PERSON)[-2:], ["n=1 teks: satu", "n=2 teks: dua"])


class Life(Case):
    def test_sigterm_ends_with_0_and_nothing_is_lost_or_sent_twice(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "/messages"}, {"delay": 1.0})
        for n in range(10):
            service.post(webhook([text(f"wamid.{n}", f"m{n}", f"62812{n:08d}")]))
        time.sleep(0.3)
        started = time.monotonic()
        self.assertEqual(service.stop(), 0)
        self.assertLess(time.monotonic() - started, 15)
        service.start()
        until(lambda: len(service.replies()) >= 10)
        time.sleep(1.5)
        self.assertEqual(sorted(service.replies()), sorted(f"n=1 teks: m{n}" for n in range(10)))

    def test_the_last_descriptor_is_never_a_strangers(self):
        service = self.service(start=False)
        limit = lambda hard: (lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard)))
        service.limit = limit(256)
        service.start(wait=False)
        self.assertEqual(service.process.wait(20), 3)
        self.assertIn("ulimit -n", service.log)
        service.limit = limit(512)
        service.start()
        idle = []
        self.addCleanup(lambda: [connection.close() for connection in idle])
        for _ in range(700):
            try:
                idle.append(socket.create_connection(("127.0.0.1", service.port), 1))
            except OSError:
                break
        for n in range(5):
            self.assertEqual(service.post(webhook([text(f"wamid.{n}", "a")])), 200)
        until(lambda: len(service.replies()) == 5)
        self.assertEqual(service.stop(), 0)

    def test_the_log_goes_to_no_socket_where_there_is_no_output(self):
        service = self.service(start=False)
        service.limit = lambda: [os.close(descriptor) for descriptor in range(3)]
        service.start()
        self.assertEqual(service.post(webhook([text("wamid.1", "a")])), 200)
        until(lambda: len(service.replies()) == 1)
        for descriptor in range(3):
            self.assertEqual(os.readlink(f"/proc/{service.process.pid}/fd/{descriptor}"),
                             "/dev/null")
        self.assertEqual(service.stop(), 0)

    def test_a_second_sigterm_ends_at_once(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "/messages"}, {"hang": True})
        service.post(webhook([text("wamid.1", "halo")]))
        until(lambda: service.graph.journal or service.graph.active if hasattr(
            service.graph, "active") else True)
        time.sleep(0.3)
        service.process.send_signal(signal.SIGTERM)
        time.sleep(0.3)
        started = time.monotonic()
        service.stop()
        self.assertLess(time.monotonic() - started, 2)

    def test_what_was_accepted_survives_kill_9(self):
        service = self.service()
        kills = int(os.environ.get("WICARA_KILLS", "5"))
        accepted, counts = [], {}
        sent = 0
        for _ in range(kills):
            stop = threading.Event()

            def load():
                nonlocal sent
                while not stop.is_set():
                    sent += 1
                    sender = f"62813{sent % 20:08d}"
                    id = f"wamid.{sent}"
                    try:
                        if service.post(webhook([text(id, f"m{sent}", sender)])) == 200:
                            accepted.append((sender, f"m{sent}"))
                    except (OSError, http.client.HTTPException):
                        pass

            thread = threading.Thread(target=load)
            thread.start()
            time.sleep(0.8)
            service.process.kill()
            service.process.wait()
            stop.set()
            thread.join()
            service.start()
        for sender, body in accepted:
            counts.setdefault(sender, []).append(body)

        def answered(sender):
            return [reply.split(": ", 1)[1] for reply in service.replies(sender)]

        def all_are_there():
            return all(set(bodies) <= set(answered(sender)) for sender, bodies in counts.items())

        until(all_are_there, 60, "accepted messages are missing")
        for sender, bodies in counts.items():
            replies = service.replies(sender)
            # In order, each turn once, and at most one copy for a contact and kill.
            numbers = [int(re.match(r"n=(\d+)", reply)[1]) for reply in replies]
            self.assertEqual(numbers, sorted(numbers), sender)
            self.assertEqual(sorted(set(numbers)), list(range(1, max(numbers) + 1)), sender)
            self.assertLessEqual(len(numbers) - len(set(numbers)), kills, sender)
            by_number = {}
            for reply in replies:
                number, body = reply.split(" teks: ")
                self.assertEqual(by_number.setdefault(number, body), body)

    def test_the_count_goes_on_after_a_restart(self):
        service = self.service()
        service.post(webhook([text("wamid.1", "a")]))
        until(lambda: len(service.replies()) == 1)
        self.assertEqual(service.stop(), 0)
        service.start()
        service.post(webhook([text("wamid.1", "a")]))
        service.post(webhook([text("wamid.2", "b")]))
        until(lambda: len(service.replies()) == 2)
        self.assertEqual(service.replies(), ["n=1 teks: a", "n=2 teks: b"])

    def test_a_new_number_takes_the_conversation_with_it_and_the_old_one_begins_anew(self):
        service = self.service()
        new = "6281299990000"
        service.post(webhook([text("wamid.1", "a")]))
        until(lambda: service.replies(PERSON) == ["n=1 teks: a"])
        time.sleep(1.1)
        change = webhook([{"from": PERSON, "id": "wamid.2", "timestamp": str(int(time.time())),
                           "type": "system", "system": {"type": "user_changed_number",
                                                        "body": "x", "wa_id": new}}])
        self.assertEqual(service.post(change), 200)
        service.process.kill()
        service.process.wait()
        service.start()
        time.sleep(1.1)
        service.post(webhook([text("wamid.3", "b", new)]))
        until(lambda: service.replies(new) == ["n=2 teks: b"], what=lambda: service.replies(new))
        # Whoever has the old number now is somebody else, and a copy of the news moves nobody.
        service.post(webhook([text("wamid.4", "c")]))
        until(lambda: service.replies(PERSON) == ["n=1 teks: a", "n=1 teks: c"],
              what=lambda: service.replies(PERSON))
        self.assertEqual(service.post(change), 200)
        service.post(webhook([text("wamid.5", "d")]))
        service.post(webhook([text("wamid.6", "e", new)]))
        until(lambda: len(service.replies()) == 5)
        self.assertEqual(service.replies(PERSON)[2:], ["n=2 teks: d"])
        self.assertEqual(service.replies(new)[1:], ["n=3 teks: e"])
        self.assertNotIn(new, service.log)
        self.assertNotIn(PERSON, service.log)

    def test_a_broken_script_never_replaces_a_good_one(self):
        service = Service()
        self.addCleanup(service.close)
        bot = os.path.join(service.folder, "bot")
        shutil.copytree(service.environment["WICARA_DIALOGUE"], bot)
        service.environment["WICARA_DIALOGUE"] = bot
        service.start()
        path = os.path.join(bot, "bot.yaml")
        with open(path, encoding="utf-8") as file:
            good = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(good.replace("mulai: balas", "mulai: tidak_ada"))
        service.process.send_signal(signal.SIGHUP)
        until(lambda: "Dialogues were not replaced" in service.log)
        service.post(webhook([text("wamid.1", "a")]))
        until(lambda: len(service.replies()) == 1)
        self.assertEqual(service.replies(), ["n=1 teks: a"])
        self.assertEqual(service.get("/readyz")[0], 200)
        with open(path, "w", encoding="utf-8") as file:
            file.write(good.replace('"n={n|mentah}', '"baru n={n|mentah}'))
        service.process.send_signal(signal.SIGHUP)
        until(lambda: "Dialogues were replaced" in service.log)
        service.post(webhook([text("wamid.2", "b")]))
        until(lambda: len(service.replies()) == 2)
        self.assertEqual(service.replies()[1], "baru n=2 teks: b")

    def test_the_answer_comes_after_the_disk(self):
        if not shutil.which("strace"):
            self.skipTest("strace is missing")
        service = self.service(start=False)
        trace = os.path.join(service.folder, "strace")
        # -D: the process that is waited for and ended is the service, not strace.
        tool = ["strace", "-D", "-f", "-o", trace, "-s", "400", "-e", "signal=none",
                "-e", "trace=fsync,fdatasync,recvfrom,read,sendto,sendmsg,writev"]
        with open(service.log_path, "ab") as log:
            service.process = subprocess.Popen(
                tool + [WICARA, "serve"], env=service.environment, stdout=log, stderr=log)
        until(service.is_ready, 60)
        for n in range(5):
            self.assertEqual(service.post(webhook([text(f"wamid.{n}", "a", f"6281{n}")]),
                                          headers={"X-Penanda": f"tanda-{n}."}), 200)
        self.assertEqual(service.stop(seconds=40), 0)

        def lines():
            with open(trace, encoding="utf-8", errors="replace") as file:
                return file.read().splitlines()

        # strace writes a line when a call has ended, which may be after the answer was read: so the
        # trace is looked at whole, and only when the last thread's end stands in it.
        main = f"{service.process.pid} "
        until(lambda: any(line.startswith(main) and "+++ exited" in line for line in lines()), 40)
        for n in range(5):
            self.expect_durable(lines(), f"tanda-{n}.")

    def expect_durable(self, lines, mark):
        """Between a request's arrival and the 200 on its own connection a sync has begun and ended
        well; the Graph API's answers are 200 too, and come in between."""
        came = next(place for place, line in enumerate(lines) if mark in line)
        thread = lines[came].split()[0]
        call = next(line for line in reversed(lines[:came + 1])
                    if re.match(thread + r" +(recvfrom|read)\(", line))
        connection = re.search(r"\((\d+),", call)[1]
        answered = next(place for place, line in enumerate(lines) if place > came and re.search(
            r" (sendto|sendmsg|writev)\(" + connection + r",.*HTTP/1\.1 200", line))
        begun, synced = set(), False
        for line in lines[came + 1:answered]:
            thread = line.split()[0]
            if re.search(r" f(data)?sync\(\d+ <unfinished", line):
                begun.add(thread)
            elif re.search(r" f(data)?sync\(\d+\)\s+= 0", line):
                synced = True
            elif re.search(r"f(data)?sync resumed>\)\s+= 0", line) and thread in begun:
                synced = True
        self.assertTrue(synced, "\n".join(lines[came:answered + 1]))

    test_the_answer_comes_after_the_disk.seconds = 15


class Sending(Case):
    def test_an_expired_token_stops_calls_and_they_go_on_by_themselves(self):
        service = self.service()
        service.graph.call(service.graph.control_token, valid=[], expired=[TOKEN])
        for n in range(20):
            service.post(webhook([text(f"wamid.{n}", f"m{n}", f"62812{n:08d}")]))
        until(lambda: service.metric("wicara_number_paused") > 0)
        self.assertEqual(service.get("/readyz")[0], 200)
        before = len(service.graph.journal)
        time.sleep(6)
        self.assertLessEqual(len(service.graph.journal) - before, 2)
        service.graph.call(service.graph.control_token, valid=[TOKEN], expired=[])
        until(lambda: len(service.replies()) == 20, 30)

    def test_a_lost_answer_is_settled_by_the_status(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "/messages", "type": "text"},
                           {"drop": "after"}, times=1)
        service.post(webhook([text("wamid.1", "a")]))
        service.post(webhook([text("wamid.2", "b")]))
        until(lambda: "n=2 teks: b" in service.replies(), 30)
        self.assertEqual(service.metric("wicara_send_ambiguous_total"), 1)
        self.assertEqual(service.metric("wicara_sends_repeated_total"), 0)

    def test_one_persons_limit_does_not_hold_up_others(self):
        service = self.service()
        service.graph.call(service.graph.control_fault,
                           {"path": "/messages", "type": "text", "to": PERSON},
                           {"code": 131056, "status": 400}, times=2)
        service.post(webhook([text("wamid.1", "a")]))
        time.sleep(0.2)
        started = time.monotonic()
        service.post(webhook([text("wamid.2", "b", "628999")]))
        until(lambda: service.replies("628999"))
        self.assertLess(time.monotonic() - started, 2)
        until(lambda: service.replies(PERSON), 20)

    def test_people_who_are_refused_hold_nobody_up(self):
        service = self.service()
        for sender in ("628111", "628112"):
            service.graph.call(service.graph.control_fault, {"path": "/messages", "to": "+" + sender},
                               {"code": 368, "status": 403})
            service.post(webhook([text(f"wamid.{sender}", "a", sender)]))
        until(lambda: service.metric("wicara_sends_total") >= 2)
        for n in range(3):
            started = time.monotonic()
            service.post(webhook([text(f"wamid.{n}", "b", f"62899{n}")]))
            until(lambda: service.replies(f"62899{n}"))
            self.assertLess(time.monotonic() - started, 3)
            # The fake has the call before the service has its answer.
            until(lambda: service.metric("wicara_number_paused") == 0, 5)

    def test_a_clock_that_is_a_day_ahead_keeps_no_reply_back(self):
        service = self.service()
        message = text("wamid.1", "a")
        # The same to the service as if its own clock were ahead.
        message["timestamp"] = str(int(time.time()) - 86_400)
        service.post(webhook([message]))
        until(lambda: service.replies() == ["n=1 teks: a"])

    def test_an_outage_loses_nothing(self):
        service = self.service()
        url = service.graph.url
        service.stop()
        service.environment["WICARA_GRAPH_URL"] = f"http://127.0.0.1:{free_port()}"
        service.start()
        for n in range(10):
            self.assertEqual(
                service.post(webhook([text(f"wamid.{n}", f"m{n}", f"62812{n % 3:08d}")])), 200)
        until(lambda: service.metric("wicara_turns_total") == 10)
        self.assertEqual(service.get("/readyz")[0], 200)
        # The alert on replies that wait; the figures are looked at every 15 s.
        until(lambda: service.metric("wicara_outbox_oldest_seconds") > 5, 40)
        service.stop()
        service.environment["WICARA_GRAPH_URL"] = url
        service.start()
        until(lambda: len(service.replies()) == 10, 40)


class Media(Case):
    def image(self, service, id, data, digest=None, caption="ini"):
        media = service.graph.call(service.graph.add_media, data, "image/png")
        media = media if isinstance(media, str) else media["id"]
        sha = digest or hashlib.sha256(data).hexdigest()
        return {"from": PERSON, "id": id, "timestamp": str(int(time.time())), "type": "image",
                "image": {"id": media, "mime_type": "image/png", "sha256": sha,
                          "caption": caption}}

    def stored(self, service):
        found = []
        for folder, _, names in os.walk(os.path.join(service.folder, "data/media")):
            found += [os.path.join(folder, name) for name in names]
        return found

    def test_a_picture_is_kept_under_its_hash(self):
        service = self.service()
        self.assertEqual(service.post(webhook([self.image(service, "wamid.1", IMAGE)])), 200)
        name = hashlib.sha256(IMAGE).hexdigest()
        path = os.path.join(service.folder, "data/media", name[:2], name)
        until(lambda: os.path.exists(path))
        with open(path, "rb") as file:
            self.assertEqual(file.read(), IMAGE)
        self.assertEqual(os.stat(path).st_mode & 0o077, 0)
        until(lambda: service.replies() == ["n=1 gambar: ini"])

    def test_a_wrong_hash_is_not_kept_and_the_person_is_told_once(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "."}, {"wrong_hash": True})
        service.post(webhook([self.image(service, "wamid.1", IMAGE, digest="0" * 64)]))
        until(lambda: service.replies() == ["n=1 gambar: ini"])
        until(lambda: service.metric("wicara_media_fetch_total") >= 2)
        self.assertEqual(self.stored(service), [])

    def test_a_page_that_calls_itself_a_picture_is_not_kept_and_the_person_is_told_once(self):
        service = self.service()
        for id, data in [("wamid.1", b"<html>login</html>"), ("wamid.2", b"")]:
            service.post(webhook([self.image(service, id, data)]))
        until(lambda: sum("bukan gambar" in reply for reply in service.replies()) == 2)
        time.sleep(0.5)
        self.assertEqual(sum("bukan gambar" in reply for reply in service.replies()), 2)
        self.assertEqual(self.stored(service), [])

    def test_half_made_files_are_gone_after_a_kill(self):
        service = self.service()
        pictures = [IMAGE + os.urandom(3 << 20) for _ in range(4)]
        messages = [{**self.image(service, f"wamid.{n}", data), "from": f"62812{n:08d}"}
                    for n, data in enumerate(pictures)]
        service.graph.call(service.graph.control_fault, {"path": "/_media/"}, {"delay": 1.0})
        self.assertEqual(service.post(webhook(messages)), 200)

        def half_made():
            return [path for path in self.stored(service) if path.endswith(".part")]

        until(half_made, 10, "no download began")
        service.process.kill()
        service.process.wait()
        self.assertTrue(half_made())
        media = os.path.join(service.folder, "data/media")
        with open(os.path.join(media, ".0123456789abcdef.part"), "wb") as file:
            file.write(b"x" * 100_000)
        service.start()
        until(lambda: len(self.stored(service)) == 4 and not half_made(), 20,
              lambda: f"left: {self.stored(service)}")
        self.assertIn("Half-made media files were removed", service.log)

    def test_one_person_s_files_have_a_daily_limit_and_they_are_told_once(self):
        service = self.service()
        other = "6281200000099"
        for start in range(0, 130, 10):
            self.assertEqual(service.post(webhook(
                [self.image(service, f"wamid.{n}", IMAGE + b"%d" % n)
                 for n in range(start, start + 10)])), 200)
        self.assertEqual(service.post(webhook(
            [{**self.image(service, "wamid.lain", IMAGE), "from": other}])), 200)
        refused = 'wicara_media_fetch_total{result="refused"} 30'
        until(lambda: refused in service.get("/metrics", service.admin_port)[1].decode(), 40)
        until(lambda: len(self.stored(service)) == 101)
        until(lambda: len(service.replies(PERSON)) == 131, 40)
        told = [reply for reply in service.replies() if "100 berkas" in reply]
        self.assertEqual(len(told), 1)
        # The limit is known after a restart, and whoever was told of it is not told again.
        self.assertEqual(service.stop(), 0)
        service.start()
        self.assertEqual(service.post(webhook([self.image(service, "wamid.lagi", IMAGE)])), 200)
        until(lambda: len(service.replies(PERSON)) == 132)
        until(lambda: service.metric("wicara_media_fetch_total") == 1)
        self.assertEqual(len([r for r in service.replies() if "100 berkas" in r]), 1)

    test_one_person_s_files_have_a_daily_limit_and_they_are_told_once.seconds = 15

    def test_a_host_that_is_not_on_the_list_is_never_asked(self):
        service = self.service(WICARA_MEDIA_HOSTS="lookaside.fbsbx.com")
        service.post(webhook([self.image(service, "wamid.1", IMAGE)]))
        until(lambda: any("tidak berhasil kami simpan" in reply for reply in service.replies()))
        time.sleep(0.5)
        notices = [r for r in service.replies() if "tidak berhasil kami simpan" in r]
        self.assertEqual(len(notices), 1)
        self.assertEqual(self.stored(service), [])


class Settings(Case):
    def run_command(self, *arguments, **changes):
        service = Service(**changes)
        self.addCleanup(service.close)
        environment = {k: v for k, v in service.environment.items() if v is not None}
        return subprocess.run([WICARA, *arguments], env=environment, capture_output=True, text=True,
                              timeout=20)

    def test_a_wrong_setting_is_one_line_and_no_start(self):
        for name, value in [("WICARA_LISTEN", "x"), ("WICARA_APP_SECRET", None),
                            ("WICARA_NUMBER_RATE", "banyak"), ("WICARA_LISTENN", "127.0.0.1:1"),
                            ("WICARA_DIALOGUE", "/tidak/ada"), ("WICARA_DATABASE", "x.sqlite")]:
            for command in ["serve", "check-config"]:
                if command == "check-config" and name == "WICARA_DIALOGUE":
                    continue
                done = self.run_command(command, **{name: value})
                self.assertEqual(done.returncode, 2, (name, command, done.stderr))
                lines = done.stderr.strip().splitlines()
                self.assertEqual(len(lines), 1, lines)
                self.assertIn(name if name != "WICARA_DIALOGUE" else "/tidak/ada", lines[0])

    def test_a_folder_in_which_no_file_can_be_written_is_no_media_folder(self):
        with tempfile.NamedTemporaryFile() as file:
            for path in ["/dev/null", "/dev/null/x", "/proc/x", file.name]:
                for command, code in [("serve", 3), ("check-config", 2)]:
                    done = self.run_command(command, WICARA_MEDIA_DIR=path)
                    self.assertEqual(done.returncode, code, (path, command, done.stderr))
                    lines = done.stderr.strip().splitlines()
                    self.assertEqual(len(lines), 1, lines)
                    self.assertIn(f'WICARA_MEDIA_DIR "{path}"', lines[0])
        # To look leaves nothing behind.
        with tempfile.TemporaryDirectory() as folder:
            done = self.run_command("check-config", WICARA_MEDIA_DIR=f"{folder}/satu/dua")
            self.assertEqual((done.returncode, os.listdir(folder)), (0, []), done.stderr)

    def test_secrets_are_masked(self):
        done = self.run_command("check-config")
        self.assertEqual(done.returncode, 0)
        for secret in [SECRET, OLD_SECRET, TOKEN, "kata-sandi"]:
            self.assertNotIn(secret, done.stdout + done.stderr)

    def test_a_port_that_is_taken_is_told(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            done = self.run_command("serve", WICARA_LISTEN=f"127.0.0.1:{taken.getsockname()[1]}")
        self.assertEqual(done.returncode, 3)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1)

    def serve_again(self, service):
        """Starts the service's command once more, which is expected to end by itself."""
        return subprocess.run([WICARA, "serve"], env=service.environment, capture_output=True,
                              text=True, timeout=20)

    def test_a_second_start_leaves_the_running_service_alone(self):
        service = self.service()
        done = self.serve_again(service)
        self.assertEqual(done.returncode, 3)
        self.assertIn("WICARA_LISTEN", done.stderr)
        for n in range(3):
            self.assertEqual(service.post(webhook([text(f"wamid.{n}", f"m{n}")])), 200)
        until(lambda: len(service.replies()) == 3)
        self.assertTrue(service.is_ready())

    def test_a_key_that_is_gone_or_another_one_is_refused(self):
        service = self.service()
        self.assertEqual(service.post(webhook([text("wamid.1", "halo")])), 200)
        until(lambda: len(service.replies()) == 1)
        self.assertEqual(service.stop(), 0)
        key = os.path.join(service.folder, "data/wicara.key")
        kept = key + ".cadangan"
        os.rename(key, kept)
        done = self.serve_again(service)
        self.assertEqual(done.returncode, 3)
        self.assertIn("wicara.key", done.stderr)
        self.assertFalse(os.path.exists(key))
        for command in [["serve"], ["admin", "check"]]:
            done = subprocess.run(
                [WICARA, *command], capture_output=True, text=True, timeout=20,
                env=service.environment | {"WICARA_DATA_KEY": "7" * 64})
            self.assertEqual(done.returncode, 3, command)
            self.assertIn("kunci lain", done.stderr)
        os.rename(kept, key)
        service.start()
        self.assertEqual(service.post(webhook([text("wamid.1", "halo")])), 200)
        self.assertEqual(service.post(webhook([text("wamid.2", "lagi")])), 200)
        until(lambda: len(service.replies()) == 2)
        self.assertEqual(service.replies()[-1], "n=2 teks: lagi")

    def test_a_key_that_others_can_read_is_refused(self):
        service = self.service()
        self.assertEqual(service.stop(), 0)
        key = os.path.join(service.folder, "data/wicara.key")
        self.assertEqual(os.stat(key).st_mode & 0o777, 0o600)
        os.chmod(key, 0o644)
        done = subprocess.run([WICARA, "serve"], env=service.environment, capture_output=True,
                              text=True, timeout=20)
        self.assertEqual(done.returncode, 3)
        self.assertIn("chmod 600", done.stderr)


class Admin(Case):
    def admin(self, service, *words):
        environment = {k: v for k, v in service.environment.items()
                       if k in ("PATH", "SWIFT_BACKTRACE", "WICARA_DATABASE")}
        return subprocess.run([WICARA, "admin", *words], env=environment, capture_output=True,
                              text=True, timeout=20)

    def test_the_conservation_laws_hold_while_the_service_runs(self):
        service = self.service()
        for n in range(30):
            service.post(webhook([text(f"wamid.{n}", f"m{n}", f"62812{n % 7:08d}")]))
            if n % 10 == 0:
                done = self.admin(service, "check")
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        until(lambda: len(service.replies()) == 30)
        until(lambda: json.loads(self.admin(service, "status", "--json").stdout)["sent"] == 30)
        status = json.loads(self.admin(service, "status", "--json").stdout)
        self.assertEqual((status["accepted"], status["done"], status["pending"]), (30, 30, 0))
        self.assertEqual(service.post(webhook([text("wamid.x", "lagi")])), 200)
        trace = self.admin(service, "trace", "+6281200000000")
        self.assertEqual(trace.returncode, 0, trace.stderr)
        self.assertNotIn("6281200000000", trace.stdout)
        # By a message from the person, and by one to them.
        sent = next(json.loads(entry["answer"])["messages"][0]["id"]
                    for entry in service.graph.journal
                    if (entry["body"] or {}).get("to") == "+6281200000000" and entry["status"] == 200
                    and (entry["body"] or {}).get("type") == "text")
        for name, row in [("wamid.7", "giliran"), (sent, "balasan")]:
            found = self.admin(service, "trace", name)
            self.assertEqual(found.returncode, 0, found.stderr)
            marked = [line for line in found.stdout.splitlines() if "yang ditanyakan" in line]
            self.assertEqual([line.split()[0] for line in marked], [row], found.stdout)
            self.assertEqual(found.stdout.splitlines()[0], trace.stdout.splitlines()[0])
        self.assertEqual(self.admin(service, "trace", "wamid.tidak-ada").returncode, 1)
        self.assertEqual(self.admin(service, "dead-letters", "list").stdout, "Tidak ada.\n")
        self.assertEqual(self.admin(service, "dead-letters", "drop", "99").returncode, 1)
        self.assertEqual(self.admin(service, "statu").returncode, 2)
        self.assertEqual(self.admin(service, "trace", "628").returncode, 1)


class Privacy(Case):
    def test_the_log_and_the_metrics_name_nobody(self):
        service = self.service()
        service.post(webhook([text("wamid.rahasia1", "kata-kata pribadi saya")]))
        service.graph.call(service.graph.control_fault, {"path": "/messages", "type": "text"},
                           {"code": 131026, "status": 400}, times=1)
        service.post(webhook([text("wamid.rahasia2", "kata-kata pribadi lagi")]))
        until(lambda: service.metric("wicara_sends_total") >= 2)
        service.stop()
        page = service.log
        for secret in [PERSON, "kata-kata", "wamid.rahasia", SECRET, TOKEN, "kata-sandi", "Budi"]:
            self.assertNotIn(secret, page)
        for line in page.splitlines():
            entry = json.loads(line)
            self.assertIn("event", entry)

    def test_the_database_holds_numbers_names_and_words_only_sealed(self):
        service = self.service()

        def expect_nothing_clear(step):
            data = os.path.join(service.folder, "data")
            names = [name for name in os.listdir(data) if name.startswith("wicara.sqlite")]
            self.assertIn("wicara.sqlite", names)
            for name in names:
                with open(os.path.join(data, name), "rb") as file:
                    content = file.read()
                for secret in [PERSON, "Budi", "kata-kata"]:
                    self.assertFalse(secret.encode() in content, f"{secret}: {name}, {step}")

        # A body that is only journaled names the person too.
        service.post(webhook([text("wamid.0", "kata-kata")], number="999"))
        service.graph.call(service.graph.control_fault, {"path": "/messages", "type": "text"},
                           {"delay": 1.0}, times=1)
        service.post(webhook([text("wamid.1", "kata-kata pribadi saya")]))
        expect_nothing_clear("accepted")
        until(lambda: len(service.replies()) == 1)
        expect_nothing_clear("sent")
        self.assertEqual(service.stop(), 0)
        expect_nothing_clear("stopped")

