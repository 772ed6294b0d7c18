"""Ends `wicara serve` again and again under load, and proves that every accepted message was handled
once, in order, and answered with next to no copies. Run by tools/test-kills.

    WICARA=.build/debug/wicara python3 tools/_uji_tahan.py [--kills 50] [--stops 5] [--seed 1]

Many people write through several connections of the fake Graph API, which posts a body again until
it is answered 200: single messages, several in a body, the same body twice at once, messages that
came before. Bot gema counts the messages of each person, so its replies `n=<n> teks: <text>` show
which turn took which message. A third of the kills leaves the statuses of sent messages out, so
that open sends cannot be settled by them.
"""

import argparse
import asyncio
import collections
import io
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
import unittest

import _uji_layanan as layanan

CONNECTIONS = 6  # posts to the webhook at the same time
BODY_UPDATES = 4  # most updates in one body
BACKLOG = 400  # updates that wait at most; beyond, nobody writes
SLOW_ANSWER = {"slow": 1000}  # bytes a second: the answer is under way for about 0.3 s
IN_FLIGHT_SECONDS = 5.0  # a send was taken at most so long before the kill that repeats it
SETTLE_SECONDS = 1.0  # a status that was answered so long before a send must have prevented it
STOP_SECONDS = 15.0  # a graceful stop takes at most so long
DRAIN_SECONDS = 90.0
STARTING = 0.15  # of the kills meet a process that may not be ready
REPLY = re.compile(r"n=(\d+) teks: (\S+)")

Message = collections.namedtuple("Message", "id text person")
Send = collections.namedtuple("Send", "at n text id")
End = collections.namedtuple("End", "begun over")  # seconds; of the signal, and nothing arrives


class Load:
    """People who write to the service through the fake, in the fake's own thread."""

    def __init__(self, graph, seed, rate, people):
        self.graph, self.rate = graph, rate
        self.random = random.Random(seed)
        self.people = [f"62813{n:08d}" for n in range(people)]
        self.messages = []
        self.task = None

    def start(self):
        self.task = self.graph.loop.create_task(self.write())

    def stop(self):
        self.task.cancel()

    async def write(self):
        while True:
            await asyncio.sleep(self.random.expovariate(self.rate))
            if self.graph.outgoing.qsize() < BACKLOG:
                self.push()

    def push(self):
        draw = self.random.random()
        if draw < 0.60:
            self.post([self.fresh()])
        elif draw < 0.75:
            self.post([self.fresh() if self.random.random() < 0.8 else self.old()
                       for _ in range(self.random.randint(2, 6))])
        elif draw < 0.85:
            self.post([self.fresh()], parallel=2)
        elif draw < 0.92:
            self.post([self.fresh()], repeat=2)
        else:
            self.post([self.old()])

    def fresh(self):
        message = Message(self.graph.new_id(), f"m{len(self.messages)}",
                          self.random.choice(self.people))
        self.graph.received.add(message.id)
        self.messages.append(message)
        return message

    def old(self):
        return self.random.choice(self.messages) if self.messages else self.fresh()

    def post(self, messages, **how):
        """Queues one body with these messages."""
        people = {message.person: self.graph.user(message.person) for message in messages}
        self.graph.push(self.graph.value(
            contacts=[person.contact() for person in people.values()],
            messages=[{**people[message.person].names(), "id": message.id,
                       "timestamp": str(int(self.graph.now())), "type": "text",
                       "text": {"body": message.text}} for message in messages]), **how)


class Ledger:
    """What the fake saw: which post was answered when, what was sent to whom."""

    def __init__(self, graph):
        self.first_post, self.answered, self.latest = {}, {}, {}
        self.posts = collections.Counter()
        self.bodies = []
        for post in list(graph.pushes):
            ids = list(dict.fromkeys(post["ids"]))
            self.bodies.append(ids)
            self.posts.update(ids)
            for id in ids:
                begun = post["at"] - post["ms"] / 1000
                self.first_post[id] = min(self.first_post.get(id, begun), begun)
                if post["status"] == 200:
                    self.answered[id] = min(self.answered.get(id, post["at"]), post["at"])
                    self.latest[id] = begun
        self.sends = collections.defaultdict(list)
        self.odd = []
        for entry in list(graph.journal):
            body = entry["body"] or {}
            if entry["status"] != 200 or not body.get("type"):
                continue
            found = REPLY.findall(body.get("text", {}).get("body", ""))
            if not found:
                self.odd.append(body)
            id = json.loads(entry["answer"])["messages"][0]["id"]
            for n, text in found:
                self.sends[body["to"].lstrip("+")].append(Send(entry["at"], int(n), text, id))


class Verdict:
    """The promises, each with the list of what breaks it."""

    def __init__(self, messages, ledger, ends, copies_allowed):
        self.ledger, self.ends, self.copies_allowed = ledger, ends, copies_allowed
        self.copies = 0
        self.broken = collections.defaultdict(list)
        self.turns = {}  # message text -> n of its turn
        by_person = collections.defaultdict(list)
        for message in messages:
            by_person[message.person].append(message)
        for person in set(by_person) | set(ledger.sends):
            self.person(person, by_person[person])
        self.within_bodies(messages)
        if ledger.odd:
            self.broken["balasan asing"] += ledger.odd

    def person(self, person, messages):
        turn_of, text_of = {}, {}
        known = {message.text for message in messages}
        for send in self.ledger.sends[person]:
            if send.text not in known:
                self.broken["balasan asing"].append((person, send))
            if turn_of.setdefault(send.text, send.n) != send.n \
                    or text_of.setdefault(send.n, send.text) != send.text:
                self.broken["dua kali"].append((person, send))
        for message in messages:
            if message.id not in self.ledger.answered:
                self.broken["tidak pernah diterima"].append(message)
            elif message.text not in turn_of:
                self.broken["hilang"].append(message)
        if sorted(text_of) != list(range(1, len(text_of) + 1)):
            self.broken["dua kali"].append((person, "n berlubang", sorted(text_of)))
        self.turns.update(turn_of)
        self.order(sorted((m for m in messages if m.text in turn_of),
                          key=lambda message: turn_of[message.text]))
        self.sequence(person)

    def order(self, messages):
        """Who was answered 200 before another was posted at all had the earlier turn."""
        earliest, whose = float("inf"), None
        for message in reversed(messages):
            if earliest < self.ledger.first_post[message.id]:
                self.broken["urutan"].append((message, whose))
            at = self.ledger.answered.get(message.id, earliest)
            if at < earliest:
                earliest, whose = at, message

    def within_bodies(self, messages):
        """Messages of a person that came in one body only have their turns in its order."""
        by_id = {message.id: message for message in messages}
        for ids in self.ledger.bodies:
            last = {}
            for message in (by_id[id] for id in ids if id in by_id):
                turn = self.turns.get(message.text)
                if self.ledger.posts[message.id] > 1 or turn is None:
                    continue
                if turn < last.get(message.person, 0):
                    self.broken["urutan"].append((message, "dalam satu kiriman"))
                last[message.person] = turn

    def sequence(self, person):
        """Replies go out in order; one comes again only if a kill caught it under way."""
        ends, before = collections.deque(self.ends), []
        for send in self.ledger.sends[person]:
            last = before[-1].n if before else 0
            if send.n == last + 1:
                before = [send]
            elif send.n == last:
                self.copy(person, before, send, ends)
                before.append(send)
            else:
                self.broken["urutan"].append((person, last, send))
                before = [send]

    def copy(self, person, before, send, ends):
        """A kill within the gap must have caught the last send, and no status told of any before."""
        self.copies += 1
        last = before[-1]
        while ends and ends[0].over <= last.at:
            ends.popleft()
        gap = []
        while ends and ends[0].begun < send.at:
            gap.append(ends.popleft())
        told = min(self.ledger.answered.get(one.id, float("inf")) for one in before)
        is_known = told < send.at - SETTLE_SECONDS or bool(gap) and told < gap[-1].begun
        is_caught = any(end.begun - last.at <= IN_FLIGHT_SECONDS for end in gap)
        if not self.copies_allowed or is_known or not is_caught:
            self.broken["salinan"].append((person, before, send))


class VerdictTests(unittest.TestCase):
    """The verdict finds what it is there for; run before the service is."""

    messages = [Message(f"id{n}", f"m{n}", "62801") for n in range(1, 4)]

    def verdict(self, sends, posts=None, ends=(), copies_allowed=True):
        posts = posts or [(n, [f"id{n}"], 200) for n in range(1, 4)]

        class Seen:
            pushes = [{"at": at + 0.1, "ms": 100, "ids": ids, "status": status}
                      for at, ids, status in posts]
            journal = [{"at": at, "status": 200, "answer": json.dumps({"messages": [{"id": id}]}),
                        "body": {"type": "text", "to": "+62801", "text": {"body": body}}}
                       for at, id, body in sends]

        found = Verdict(self.messages, Ledger(Seen), ends, copies_allowed)
        return found.copies, sorted(name for name, cases in found.broken.items() if cases)

    replies = [(10 + n, f"out{n}", f"n={n} teks: m{n}") for n in range(1, 4)]

    def test_all_is_well(self):
        self.assertEqual(self.verdict(self.replies), (0, []))

    def test_a_message_that_is_lost_or_never_taken(self):
        self.assertEqual(self.verdict(self.replies[:2]), (0, ["hilang"]))
        self.assertEqual(self.verdict(self.replies, [(1, ["id1"], 0), (2, ["id2", "id3"], 200)]),
                         (0, ["tidak pernah diterima"]))

    def test_a_message_that_changed_the_state_twice(self):
        twice = self.replies + [(14, "out4", "n=4 teks: m2")]
        self.assertEqual(self.verdict(twice), (0, ["dua kali"]))
        unseen = [self.replies[0], (12, "out2", "n=3 teks: m2"), (13, "out3", "n=4 teks: m3")]
        self.assertIn("dua kali", self.verdict(unseen)[1])

    def test_turns_and_replies_out_of_order(self):
        swapped = [(11, "out1", "n=1 teks: m2"), (12, "out2", "n=2 teks: m1"), self.replies[2]]
        self.assertEqual(self.verdict(swapped), (0, ["urutan"]))
        one_body = [(1, ["id1", "id2"], 200), (1, ["id3"], 200)]
        self.assertEqual(self.verdict(swapped, one_body), (0, ["urutan"]))
        self.assertEqual(self.verdict([self.replies[n] for n in (1, 0, 2)])[1], ["urutan"])

    def test_a_copy_needs_a_kill_that_caught_it(self):
        copied = self.replies[:2] + [(13, "out9", "n=2 teks: m2"), (14, "out3", "n=3 teks: m3")]
        caught = [End(12.2, 12.4)]
        self.assertEqual(self.verdict(copied, ends=caught), (1, []))
        self.assertEqual(self.verdict(copied), (1, ["salinan"]))
        self.assertEqual(self.verdict(copied, ends=[End(13.2, 13.3)]), (1, ["salinan"]))
        self.assertEqual(self.verdict(copied, ends=caught, copies_allowed=False), (1, ["salinan"]))
        told = [(n, [f"id{n}"], 200) for n in range(1, 4)] + [(12.05, ["out2"], 200)]
        self.assertEqual(self.verdict(copied, told, caught), (1, ["salinan"]))
        thrice = copied[:3] + [(13.5, "out8", "n=2 teks: m2"), copied[3]]
        self.assertEqual(self.verdict(thrice, ends=caught), (2, ["salinan"]))
        late = [(at + 10 * (at > 12), id, body) for at, id, body in copied]
        self.assertEqual(self.verdict(late, ends=[End(20.0, 20.1)]), (1, ["salinan"]))


class Run:
    """A service that is ended many times with one signal, and what came of it."""

    def __init__(self, number, times, options):
        self.number, self.times, self.options = number, times, options
        self.random = random.Random(options.seed * 1000 + number)
        self.ends, self.broken, self.slowest_stop = [], collections.defaultdict(list), 0.0
        self.service = layanan.Service()
        self.graph = self.service.graph
        self.graph.call(
            self.graph.control_settings, connections=CONNECTIONS, batch=BODY_UPDATES,
            retry_base=0.1, retry_limit=0.5, window=False, encoding="mix", timeout=5.0)
        self.graph.call(self.graph.control_fault, {"path": "/messages", "type": "text", "every": 4},
                        SLOW_ANSWER)
        self.load = Load(self.graph, self.options.seed, options.rate, options.people)

    def go(self):
        begun = time.monotonic()
        try:
            self.graph.call(self.load.start)
            for turn in range(self.times):
                self.end(turn)
            self.graph.call(self.load.stop)
            self.graph.configure({"statuses": ["sent", "delivered", "read"]})
            self.service.start()
            self.drain()
            if not self.broken:
                self.repeat_old()
                self.drain()
                time.sleep(0.5)
            verdict = self.judge()
            self.say(verdict, time.monotonic() - begun)
            return not self.broken
        finally:
            self.service.close()

    def end(self, turn):
        """One life of the process, ended at a random moment, perhaps while it starts."""
        is_kill = self.number == signal.SIGKILL
        self.graph.configure({"statuses": [] if is_kill and turn % 3 == 2 else
                              ["sent", "delivered", "read"]})
        if is_kill and self.random.random() < STARTING:
            self.service.start(wait=False)
            time.sleep(self.random.uniform(0, 0.5))
        else:
            self.service.start()
            time.sleep(self.random.uniform(0, self.options.life))
        if self.service.process.poll() is not None:
            raise SystemExit(f"layanan berhenti sendiri: {self.service.log[-2000:]}")
        begun = self.graph.now()
        started = time.monotonic()
        code = self.service.stop(self.number, 60)
        took = time.monotonic() - started
        # What the dead process had written is still on its way through the fake.
        for _ in range(3):
            self.graph.call(asyncio.sleep, 0.02)
        self.ends.append(End(begun, self.graph.now()))
        if not is_kill:
            self.slowest_stop = max(self.slowest_stop, took)
            if code != 0 or took > STOP_SECONDS:
                self.broken["berhenti"].append((code, took))

    def repeat_old(self):
        """Late redelivery, in bodies that never were before."""
        begun = self.graph.now()
        bodies = [[self.load.old() for _ in range(4)] for _ in range(50)]
        self.graph.call(lambda: [self.load.post(messages) for messages in bodies])
        again = {message.id for messages in bodies for message in messages}
        layanan.until(lambda: all(Ledger(self.graph).latest[id] > begun for id in again), 60,
                      "what came again was not answered 200")

    def drain(self):
        """Until everything is accepted, answered and told of, or it takes too long."""
        end = time.monotonic() + DRAIN_SECONDS
        while time.monotonic() < end:
            ledger = Ledger(self.graph)
            replied = {send.text for sends in ledger.sends.values() for send in sends}
            if all(message.id in ledger.answered and message.text in replied
                   for message in self.load.messages) \
                    and self.graph.outgoing.empty() and not self.graph.scheduled \
                    and self.law() == self.expected_law():
                return
            time.sleep(0.5)
        self.broken["tidak tuntas"].append(f"setelah {DRAIN_SECONDS:.0f} detik")

    def law(self):
        """What `wicara admin check` says; the gauges of /metrics may be some seconds old."""
        done = subprocess.run([layanan.WICARA, "admin", "check"], env=self.service.environment,
                              capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout + done.stderr

    def expected_law(self):
        count = len(self.load.messages)
        return 0, (f"benar  inbox: diterima {count} = dijawab {count} + didiamkan 0 + dibuang 0 + "
                   "menunggu 0 + pada petugas 0\n"
                   f"benar  outbox: balasan {count} = terkirim {count} + gagal 0 + menunggu 0\n")

    def judge(self):
        ledger = Ledger(self.graph)
        verdict = Verdict(self.load.messages, ledger, self.ends, self.number == signal.SIGKILL)
        for name, cases in verdict.broken.items():
            self.broken[name] += cases
        if self.law() != self.expected_law():
            self.broken["kekekalan"].append(self.law())
        return verdict

    def say(self, verdict, seconds):
        posts = collections.Counter(post["status"] for post in list(self.graph.pushes))
        name = "kill -9" if self.number == signal.SIGKILL else "SIGTERM"
        stop = f", berhenti paling lama {self.slowest_stop:.1f} s" if self.slowest_stop else ""
        count = {name: len(self.broken[name]) for name in
                 ("hilang", "dua kali", "urutan", "salinan")}
        print(f"{name} {len(self.ends)} kali: {len(self.load.messages)} pesan diterima dari "
              f"{len(self.load.people)} orang dalam {sum(posts.values())} kiriman "
              f"({posts[200]} dijawab 200); hilang {count['hilang']}, dua kali {count['dua kali']}, "
              f"urutan salah {count['urutan']}, salinan {verdict.copies} (terlarang "
              f"{count['salinan']}){stop}; {seconds:.0f} s, benih {self.options.seed}", flush=True)
        for name, cases in list(self.broken.items()):
            if not cases:
                del self.broken[name]
                continue
            for case in cases[:5]:
                print(f"  {name}: {case}")
        if self.broken and self.options.keep:
            print(f"  catatan layanan: {self.keep_log()}")

    def keep_log(self):
        path = os.path.join(self.options.keep, f"catatan-{self.number}-{self.options.seed}.log")
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.service.log)
        return path


def options():
    parser = argparse.ArgumentParser(prog="test-kills")
    parser.add_argument("--kills", type=int, default=50, help="banyaknya kill -9")
    parser.add_argument("--stops", type=int, default=5, help="banyaknya SIGTERM")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=60, help="kiriman per detik")
    parser.add_argument("--people", type=int, default=40, help="banyaknya orang yang menulis")
    parser.add_argument("--life", type=float, default=2.0, help="detik sampai kill, paling lama")
    parser.add_argument("--keep", metavar="FOLDER", help="simpan catatan layanan bila ada yang salah")
    return parser.parse_args()


def main():
    if not os.access(layanan.WICARA, os.X_OK):
        sys.exit(f"{layanan.WICARA} tidak ada: susun dulu, atau tetapkan WICARA.")
    chosen = options()
    tests = unittest.defaultTestLoader.loadTestsFromTestCase(VerdictTests)
    told = io.StringIO()
    if not unittest.TextTestRunner(told).run(tests).wasSuccessful():
        sys.exit(told.getvalue())
    good = True
    for number, times in ((signal.SIGKILL, chosen.kills), (signal.SIGTERM, chosen.stops)):
        if times:
            good = Run(number, times, chosen).go() and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
