"""Promises of `wicara serve` that are kept at its borders: limits, stops, stalls, long starts.

Run by tools/test-service with the tests of _uji_layanan.py; docs/developer/janji.md says which
promise each test proves.
"""

import glob
import hashlib
import http.client
import json
import os
import random
import re
import signal
import socket
import sqlite3
import subprocess
import threading
import time

from _uji_gangguan import FAULTY_BOT, expect_all_answered, post_all, write_bot
from _uji_layanan import Case, IMAGE, PERSON, Service, WICARA, signed, text, until, webhook

MIB = 1 << 20


def database(service):
    return os.path.join(service.folder, "data/wicara.sqlite")


def admin(service, *words):
    environment = {k: v for k, v in service.environment.items()
                   if k in ("PATH", "SWIFT_BACKTRACE", "WICARA_DATABASE")}
    return subprocess.run([WICARA, "admin", *words], env=environment, capture_output=True, text=True,
                          timeout=60)


class Unsigned(Case):
    def test_without_a_right_signature_nothing_stays_but_a_number(self):
        service = self.service()
        self.assertEqual(post_all(service, 0, 1), [200])
        until(lambda: len(service.replies()) == 1)
        until(lambda: service.metric("wicara_status_updates_total") == 3)
        body = json.dumps(webhook([text("wamid.rahasia", "kata-kata")])).encode()
        right = signed(body)[7:]

        def kept():
            file = sqlite3.connect(database(service))
            try:
                return [file.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in
                        ("counter", "contact", "alias", "seen", "inbox", "journal", "early",
                         "turn", "outbox")]
            finally:
                file.close()

        before, log = kept(), service.log
        refused = service.metric("wicara_webhook_rejected_total")
        for signature in [None, "sha256=" + "0" * 64, signed(body, "lain"), "sha256=" + right[:-2]]:
            headers = {} if signature is None else {"X-Hub-Signature-256": signature}
            for what in (body, b"{", b"x" * 300_000):
                status, answer, given = service.request("POST", "/webhook", what, headers)
                self.assertEqual((status, answer), (401, b""))
                self.assertNotIn(right, str(given))
        self.assertEqual(service.metric("wicara_webhook_rejected_total") - refused, 12)
        self.assertEqual(kept(), before)
        # The log has a thread of its own: what was to be written is there when the service has ended.
        service.stop()
        self.assertEqual(service.log[len(log):].count("\n"), 2, service.log[len(log):])


class Bodies(Case):
    def test_an_unknown_kind_of_message_is_answered(self):
        service = self.service()
        odd = [{"type": "unsupported", "errors": [{"code": 131051}]},
               {"type": "hologram", "hologram": {"id": "1"}},
               {"type": "order", "order": {"catalog_id": "1", "product_items": []}}, {}]
        for n, message in enumerate(odd):
            message.update({"from": f"62812{n:08d}", "id": f"wamid.{n}",
                            "timestamp": str(int(time.time()))})
        self.assertEqual(service.post(webhook(odd[:3])), 200)
        for n in range(3):
            until(lambda: service.replies(f"62812{n:08d}"), 10, f"{odd[n]} got no answer")

    def test_damaged_bodies_get_200_or_400_and_nothing_else(self):
        service = self.service()
        numbers = random.Random(7)
        good = json.dumps(webhook([text(f"wamid.{n}", "halo é \\u0000 \"x\"") for n in range(3)],
                                  statuses=[{"id": "wamid.s", "status": "read"}])).encode()
        pieces = [b"{", b"}", b"[", b"]", b'"', b",", b":", b"\\", b"\0", b"\xff", b"null", b"1e999",
                  b"-", b'"id":{}', b'"messages":7', b'"entry":null', b'"from":[[[]]]']
        for _ in range(400):
            body = bytearray(good)
            for _ in range(numbers.randint(1, 4)):
                place = numbers.randrange(len(body))
                body[place:place + numbers.choice([0, 1, 9])] = numbers.choice(pieces)
            self.assertIn(service.post(bytes(body)), (200, 400), bytes(body))
        self.assertTrue(service.is_ready())
        self.assertEqual(service.post(webhook([text("wamid.akhir", "akhir", "628777")])), 200)
        until(lambda: service.replies("628777") == ["n=1 teks: akhir"])


class Limits(Case):
    def slow(self, service, head, first, seconds):
        """Sends bytes one by one; after how long the other side had enough, and what it said."""
        with socket.create_connection(("127.0.0.1", service.port)) as connection:
            connection.sendall(head)
            started, answer = time.monotonic(), b""
            connection.settimeout(0.25)
            while time.monotonic() - started < seconds:
                try:
                    connection.sendall(first)
                    piece = connection.recv(4_096)
                    answer += piece
                    if not piece:
                        break
                except TimeoutError:
                    continue
                except OSError:
                    break
            return time.monotonic() - started, answer

    def test_heads_and_bodies_have_their_size_and_their_time(self):
        service = self.service()
        filled = {"X-Isi": "x" * (15 << 10)}
        self.assertEqual(service.request("GET", "/healthz", headers=filled)[0], 200)
        self.assertEqual(
            service.request("GET", "/healthz", headers={"X-Isi": "x" * (16 << 10)})[0], 431)
        self.assertEqual(service.post(b" " * (4 * MIB - 2) + b"{}"), 200)
        self.assertEqual(service.post(b" " * (5 * MIB) + b"{}"), 413)
        found = {}

        def head():
            found["head"] = self.slow(service, b"GET /healthz HTTP/1.1\r\nX-Isi: ", b"x", 30)

        def body():
            found["body"] = self.slow(
                service, b"POST /webhook HTTP/1.1\r\nHost: uji\r\nContent-Length: 4000\r\n\r\n", b" ",
                40)

        threads = [threading.Thread(target=slow) for slow in (head, body)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        for name, least, most in [("head", 9, 14), ("body", 18, 26)]:
            took, answer = found[name]
            self.assertTrue(least < took < most, f"{name}: {took:.1f} s")
            self.assertNotIn(b" 200 ", answer)
        self.assertTrue(service.is_ready())

    test_heads_and_bodies_have_their_size_and_their_time.seconds = 26

    def test_a_store_that_stands_still_fills_no_memory(self):
        service = self.service()
        self.assertEqual(post_all(service, 0, 1), [200])
        other = sqlite3.connect(database(service), isolation_level=None, check_same_thread=False)
        self.addCleanup(other.close)
        other.execute("BEGIN IMMEDIATE")
        codes, early, lock = [], [], threading.Lock()

        def post(n):
            message = text(f"wamid.b{n}", "x" * 4_000, f"62812{n:08d}")
            message["isi"] = "y" * MIB
            body = json.dumps(webhook([message])).encode()
            try:
                status, _, headers = service.request(
                    "POST", "/webhook", body, {"X-Hub-Signature-256": signed(body)})
            except (OSError, http.client.HTTPException):
                # Refused while it was still sending.
                status, headers = 503, {"Retry-After": ""}
            with lock:
                codes.append(status)
                if status == 503:
                    early.append("Retry-After" in headers)

        threads = [threading.Thread(target=post, args=(n,)) for n in range(1, 161)]
        for thread in threads:
            thread.start()
        until(lambda: early, 9, "nothing was refused at once")
        time.sleep(2)
        other.execute("ROLLBACK")
        for thread in threads:
            thread.join()
        with open(f"/proc/{service.process.pid}/status", encoding="utf-8") as file:
            most = int(re.search(r"VmHWM:\s+(\d+) kB", file.read())[1]) / 1024
        self.assertEqual(set(codes), {200, 503})
        self.assertTrue(all(early))
        self.assertLess(most, 150, "MiB")
        until(service.is_ready, 20)
        taken = codes.count(200)
        print(f"{taken} dari 160 diterima, paling banyak {most:.0f} MiB", flush=True)
        # What was refused late may be there all the same: it comes again, and is known then.
        until(lambda: len(service.replies()) >= taken + 1, 40,
              lambda: f"{len(service.replies())} of {taken + 1} were answered")

    test_a_store_that_stands_still_fills_no_memory.seconds = 20

    def test_who_writes_too_much_is_told_once_and_others_notice_nothing(self):
        service = self.service(WICARA_TURNS_PER_MINUTE="20")
        flood = [text(f"wamid.{n}", f"m{n}") for n in range(30)]
        self.assertEqual(service.post(webhook(flood)), 200)
        started = time.monotonic()
        self.assertEqual(service.post(webhook([text("wamid.lain", "halo", "628999")])), 200)
        until(lambda: service.replies("628999") == ["n=1 teks: halo"], 10)
        self.assertLess(time.monotonic() - started, 2)
        until(lambda: service.metric("wicara_turns_total") == 31)
        page = service.get("/metrics", service.admin_port)[1].decode()
        self.assertIn('result="silenced"} 10', page)
        until(lambda: sum(len(re.findall(r"n=\d+ teks", reply)) for reply in
                          service.replies(PERSON)) == 20)

        def told():
            return [reply for reply in service.replies(PERSON) if "terlalu cepat" in reply]

        # It stands behind the answers in the outbox.
        until(told)
        time.sleep(0.3)
        self.assertEqual(len(told()), 1)

    def test_messages_to_one_person_go_no_faster_than_their_pace(self):
        service = self.service(WICARA_PAIR_BURST="3")
        service.graph.configure({"pair_burst": 3})
        for n in range(5):
            self.assertEqual(service.post(webhook([text(f"wamid.{n}", f"m{n}")])), 200)
            # Each is sent before the next one is written.
            if n < 3:
                until(lambda: len(service.replies()) == n + 1)
        until(lambda: len(service.replies()) == 5, 20)
        at = [entry["at"] for entry in service.graph.journal
              if (entry["body"] or {}).get("type") == "text"]
        # Meta never had to say that it was too fast.
        self.assertEqual(len(at), 5)
        self.assertGreater(at[3] - at[0], 5.5)
        self.assertGreater(at[4] - at[0], 11.5)

    test_messages_to_one_person_go_no_faster_than_their_pace.seconds = 13


class Stalls(Case):
    def test_a_process_that_stood_still_doubles_nothing(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "/messages", "type": "text"},
                           {"delay": 0.5})
        self.assertEqual(post_all(service, 0, 20), [200] * 20)
        service.process.send_signal(signal.SIGSTOP)
        # Longer than a worker's lease, and than what an open send is waited for.
        time.sleep(16)
        service.process.send_signal(signal.SIGCONT)
        expect_all_answered(self, service, 20)
        self.assertEqual(admin(service, "check").returncode, 0)
        self.assertEqual(service.stop(), 0)

    test_a_process_that_stood_still_doubles_nothing.seconds = 22

    def is_stopped(self, pid):
        states = set()
        for path in glob.glob(f"/proc/{pid}/task/*/stat"):
            try:
                with open(path) as stat:
                    states.add(stat.read().rpartition(")")[2].split()[0])
            except OSError:
                return False  # A thread that ended meanwhile: not all stood still.
        return states == {"T"}

    def stands_still(self, service):
        """Stops the process where it holds no lock of the file; whether that was so."""
        service.process.send_signal(signal.SIGSTOP)
        # The signal stops a thread when the kernel next has it in hand; until then it can still
        # take a lock that was free when it was looked at.
        until(lambda: self.is_stopped(service.process.pid), 5, "its threads went on after SIGSTOP")
        file = sqlite3.connect(database(service), timeout=0.2, isolation_level=None)
        try:
            file.execute("BEGIN IMMEDIATE")
            file.execute("ROLLBACK")
            # Nor the one of a checkpoint, for which the next process would have to wait.
            if file.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[0]:
                raise sqlite3.OperationalError("a checkpoint is under way")
            return True
        except sqlite3.OperationalError:
            service.process.send_signal(signal.SIGCONT)
            return False
        finally:
            file.close()

    def test_a_process_that_was_taken_over_changes_nothing_more(self):
        first = self.service()
        people = [f"62812{n:08d}" for n in range(5)]
        for n, person in enumerate(people):
            self.assertEqual(first.post(webhook([text(f"wamid.a{n}", "a", person)])), 200)
        # Taken by Graph, and known to be: what is in flight when its process stops may have arrived
        # and waits for its status first.
        file = sqlite3.connect(database(first))
        self.addCleanup(file.close)
        sent = "SELECT count(*) FROM outbox WHERE state >= 4"
        until(lambda: file.execute(sent).fetchone()[0] == 5)
        until(lambda: self.stands_still(first), 20, "it never stood still between two transactions")
        begun = time.monotonic()
        second = Service(WICARA_DATABASE=first.environment["WICARA_DATABASE"],
                         WICARA_GRAPH_URL=first.graph.url)
        self.addCleanup(second.close)
        second.start()
        for n, person in enumerate(people):
            self.assertEqual(second.post(webhook([text(f"wamid.b{n}", "b", person)])), 200)
        until(lambda: len(first.replies()) == 10)
        # Nobody waits longer than 15 s for a worker that is dead.
        self.assertLess(time.monotonic() - begun, 15)
        first.process.send_signal(signal.SIGCONT)
        try:
            status = first.post(webhook([text("wamid.c", "c", people[0])]))
            self.assertEqual(status, 503)
        except (OSError, http.client.HTTPException):
            pass
        self.assertEqual(first.process.wait(30), 3)
        self.assertEqual(second.post(webhook([text("wamid.c", "c", people[0])])), 200)
        until(lambda: len(first.replies()) == 11)
        time.sleep(0.5)
        self.assertEqual(first.replies(people[0]),
                         ["n=1 teks: a", "n=2 teks: b", "n=3 teks: c"])
        self.assertEqual(admin(second, "check").returncode, 0)

    test_a_process_that_was_taken_over_changes_nothing_more.seconds = 10


class Stopping(Case):
    def test_a_stop_takes_nothing_new_and_leaves_nothing_in_the_log(self):
        service = self.service()
        self.assertEqual(post_all(service, 0, 1), [200])
        until(lambda: len(service.replies()) == 1)
        service.graph.call(service.graph.control_fault, {"path": "/messages", "type": "text"},
                           {"delay": 4.0}, times=1)
        self.assertEqual(service.post(webhook([text("wamid.x", "m1", "6281200000001")])), 200)
        time.sleep(0.5)
        service.process.send_signal(signal.SIGTERM)
        begun = time.monotonic()
        until(lambda: service.get("/readyz", service.admin_port)[0] == 503, 1,
              "it stays ready after SIGTERM")
        self.assertIn("stopping", service.get("/readyz", service.admin_port)[1].decode())
        try:
            self.assertEqual(service.post(webhook([text("wamid.y", "m2", "628777")])), 503)
        except (OSError, http.client.HTTPException):
            pass  # Nobody listens any more.
        self.assertEqual(service.process.wait(20), 0)
        took = time.monotonic() - begun
        # The call under way was waited for, and no longer.
        self.assertTrue(3 < took < 8, f"{took:.1f} s")
        log = database(service) + "-wal"
        self.assertFalse(os.path.exists(log) and os.path.getsize(log))
        service.start()
        self.assertEqual(service.post(webhook([text("wamid.y", "m2", "6281200000002")])), 200)
        expect_all_answered(self, service, 3)
        self.assertEqual(service.metric("wicara_send_ambiguous_total"), 0)

    test_a_stop_takes_nothing_new_and_leaves_nothing_in_the_log.seconds = 8

    def test_a_stop_ends_in_time_although_graph_never_answers(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "/messages", "type": "text"},
                           {"hang": True})
        self.assertEqual(post_all(service, 0, 3), [200] * 3)
        time.sleep(0.5)
        begun = time.monotonic()
        self.assertEqual(service.stop(), 0)
        self.assertLess(time.monotonic() - begun, 15)

    test_a_stop_ends_in_time_although_graph_never_answers.seconds = 11


class StartUp(Case):
    PEOPLE, WAITING = 100_000, 10_000

    def filled(self, service):
        """One person's rows, many times: conversations, what was seen and sent, and what waits."""
        self.assertEqual(post_all(service, 0, 1), [200])
        until(lambda: len(service.replies()) == 1)
        until(lambda: service.metric("wicara_status_updates_total") >= 3)
        self.assertEqual(service.stop(), 0)
        file = sqlite3.connect(database(service))
        numbers = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?)"

        def columns(table, *changed):
            """The table's columns, with some of them written otherwise."""
            given = dict(change.split("=", 1) for change in changed)
            names = [row[1] for row in file.execute(f"PRAGMA table_info({table})")]
            return ", ".join(names), ", ".join(given.get(name, f"t.{name}") for name in names)

        def multiply(table, *changed, count=self.PEOPLE):
            names, values = columns(table, *changed)
            file.execute(f"{numbers} INSERT INTO {table} ({names}) SELECT {values} "
                         f"FROM n, (SELECT * FROM {table} LIMIT 1) AS t", [count])

        multiply("contact", "id=t.id + n")
        multiply("alias", "hash=randomblob(32)", "contact=t.contact + n")
        multiply("seen", "contact=t.contact + n", "high=random()")
        multiply("turn", "id=t.id + n", "contact=t.contact + n")
        multiply("outbox", "id=t.id + n", "contact=t.contact + n", "low=random()")
        # Of what was accepted, done, queued, sent, and of people.
        file.execute("UPDATE counter SET value = value + ? WHERE id IN (0, 1, 5, 6, 14)",
                     [self.PEOPLE])
        # What a person writes while an action runs outside waits: that row is multiplied, too.
        file.execute("INSERT INTO waiting (contact) VALUES (1)")
        file.commit()
        service.start()
        self.assertEqual(service.post(webhook([text("wamid.tunggu", "m", "6281200000000")])), 200)
        self.assertEqual(service.stop(), 0)
        file.execute("DELETE FROM waiting")
        if "head" in columns("inbox")[0]:
            file.execute("UPDATE inbox SET head = 1")
        multiply("inbox", "id=t.id + n", "contact=t.contact + n", "high=random()", "low=random()",
                 "head=1", count=self.WAITING - 1)
        file.execute("UPDATE counter SET value = value + ? WHERE id = 0", [self.WAITING - 1])
        file.commit()
        file.close()

    def time_to_ready(self, service):
        """Processor time of the start, which others that use the machine do not lengthen."""
        service.start(wait=False)
        until(service.is_ready, 30)
        with open(f"/proc/{service.process.pid}/stat", encoding="utf-8") as file:
            fields = file.read().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def test_it_is_ready_soon_with_many_conversations_and_much_that_waits(self):
        service = self.service()
        self.filled(service)
        for is_clean in (True, False):
            with self.subTest(is_clean=is_clean):
                service.graph.call(service.graph.control_fault,
                                   {"path": "/messages", "type": "text"}, {"hang": True})
                took = self.time_to_ready(service)
                print(f"siap setelah {took:.2f} s prosesor", flush=True)
                self.assertLess(took, 2)
                self.assertEqual(service.post(
                    webhook([text(f"wamid.baru{is_clean}", "b", "628777")])), 200)
                service.stop(signal.SIGKILL)
        service.graph.call(service.graph.faults.clear)
        service.start()
        until(lambda: json.loads(admin(service, "status", "--json").stdout)["pending"] == 0, 60,
              lambda: admin(service, "status").stdout)
        self.assertEqual(admin(service, "check").returncode, 0)

    test_it_is_ready_soon_with_many_conversations_and_much_that_waits.seconds = 30

    def test_what_it_cannot_use_is_told_in_one_line(self):
        service = self.service()
        self.assertEqual(service.stop(), 0)
        file = sqlite3.connect(database(service))
        file.execute("PRAGMA user_version = 99")
        file.close()
        elsewhere = dict(service.environment, WICARA_DATABASE="sqlite:/etc/passwd/x/wicara.sqlite")
        for environment, word in [(service.environment, "lebih baru"), (elsewhere, "/etc/passwd/x")]:
            done = subprocess.run([WICARA, "serve"], env=environment, capture_output=True, text=True,
                                  timeout=20)
            self.assertEqual(done.returncode, 3, done.stderr)
            self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
            self.assertIn(word, done.stderr)


class Reminders(Case):
    BOT = """
wicara: 1
bot: ingat
mulai: mulai
sesi:
  ingatkan:
    setelah: 2 jam
    kirim: {teks: Masih di sana?, templat: masih_di_sana}
alur:
  mulai:
    langkah:
      - tanya: Siapa nama Anda?
        simpan: nama
        jenis: teks
      - Terima kasih.
"""

    def test_one_that_was_due_while_nobody_ran_comes_once_also_as_its_template(self):
        service = write_bot(self.service(start=False), self.BOT)
        service.start()
        self.assertEqual(service.post(webhook([text("wamid.1", "halo")])), 200)
        until(lambda: len(service.replies()) == 1)
        self.assertEqual(service.stop(), 0)
        file = sqlite3.connect(database(service))
        self.assertEqual(file.execute("UPDATE timer SET due = due - 7300000").rowcount, 1)
        file.commit()
        file.close()
        # Meta takes the text and tells afterwards that the window is closed, more than once.
        service.graph.configure({"window": True, "window_answer": "status", "status_repeat": 3})
        service.graph.call(service.graph.control_template, "masih_di_sana")
        service.start()

        def kinds():
            return [body["type"] for body in service.sends(PERSON)]

        until(lambda: kinds() == ["text", "text", "template"], 20, lambda: f"sent {kinds()}")
        self.assertEqual(service.replies()[1], "Masih di sana?")
        self.assertEqual(service.sends(PERSON)[2]["template"]["name"], "masih_di_sana")
        until(lambda: service.metric("wicara_status_updates_total") >= 6)
        self.assertEqual(service.stop(), 0)
        service.start()
        time.sleep(1.5)
        self.assertEqual(kinds(), ["text", "text", "template"])
        self.assertEqual(admin(service, "check").returncode, 0)
        # The conversation is where it was.
        service.graph.configure({"window": False})
        self.assertEqual(service.post(webhook([text("wamid.2", "Siti")])), 200)
        until(lambda: service.replies()[-1] == "Terima kasih.")

    test_one_that_was_due_while_nobody_ran_comes_once_also_as_its_template.seconds = 5


class DeadLetters(Case):
    def test_a_script_that_fails_loses_nothing_and_people_settle_it(self):
        service = write_bot(self.service(start=False), FAULTY_BOT)
        service.start()
        for n, words in enumerate(["halo", "rusak"]):
            self.assertEqual(service.post(webhook([text(f"wamid.{n}", words)])), 200)
        until(lambda: len(service.replies()) == 2)
        self.assertIn("gangguan", service.replies()[1])
        until(lambda: service.metric("wicara_dead_letters") == 1, 20)
        self.assertIn("Events were parked", service.log)
        self.assertNotIn("rusak", service.log)
        letters = admin(service, "dead-letters", "list").stdout
        number = re.search(r"\b(\d+)\b", letters)[1]
        self.assertNotIn(PERSON, letters)
        # The conversation goes on where it was, whatever people do with the letter.
        self.assertEqual(service.post(webhook([text("wamid.3", "30")])), 200)
        until(lambda: service.replies()[-1] == "Terima kasih.")
        self.assertEqual(admin(service, "dead-letters", "retry", number).returncode, 0)
        until(lambda: len(service.replies()) == 4, 10)
        until(lambda: admin(service, "dead-letters", "list").stdout.count(number) >= 1)
        self.assertEqual(admin(service, "check").returncode, 0)
        self.assertEqual(admin(service, "dead-letters", "drop", number).returncode, 0)
        self.assertEqual(admin(service, "dead-letters", "list").stdout, "Tidak ada.\n")
        self.assertEqual(admin(service, "check").returncode, 0)
        self.assertEqual(
            json.loads(admin(service, "status", "--json").stdout)["dropped"], 1)


    def test_a_row_that_cannot_be_read_stops_nobody(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "/messages", "to": "+" + PERSON},
                           {"code": 131000, "status": 500})
        self.assertEqual(service.post(webhook([text("wamid.1", "a")])), 200)
        until(lambda: service.metric("wicara_sends_total") > 0)
        self.assertEqual(service.stop(), 0)
        file = sqlite3.connect(database(service))
        file.execute("UPDATE outbox SET message = x'00ff00ff'")
        file.execute("UPDATE contact SET guard = x'00ff00ff'")
        file.execute("INSERT INTO inbox SELECT 1000, id, 1, 0, 0, x'00ff00ff', 5, 5 FROM contact")
        file.execute("UPDATE counter SET value = 1000 WHERE id = 0")
        file.execute("UPDATE counter SET value = 999 WHERE id = 1")
        file.commit()
        file.close()
        service.start()
        for n in range(3):
            service.post(webhook([text(f"wamid.b{n}", "b", f"62899{n:08d}")]))
        self.assertEqual(service.post(webhook([text("wamid.2", "c")])), 200)
        until(lambda: len({body["to"] for body in service.sends()}) == 3)
        until(lambda: service.metric("wicara_damaged_rows_total") == 3)
        self.assertEqual(service.get("/readyz")[0], 200)
        letters = admin(service, "dead-letters", "list").stdout
        for place in ["inbox.event 1000", "outbox.message 1", "contact.guard 1"]:
            self.assertIn("damaged " + place, letters)
        self.assertIn('"place":"outbox.message"', service.log)
        self.assertNotIn(PERSON, service.log)
        self.assertEqual(admin(service, "check").returncode, 0)


class MediaTrouble(Case):
    def image(self, service, id):
        media = service.graph.call(service.graph.add_media, IMAGE, "image/png")
        return {"from": PERSON, "id": id, "timestamp": str(int(time.time())), "type": "image",
                "image": {"id": media, "mime_type": "image/png",
                          "sha256": hashlib.sha256(IMAGE).hexdigest(), "caption": "ini"}}

    def stored(self, service):
        name = hashlib.sha256(IMAGE).hexdigest()
        return os.path.exists(os.path.join(service.folder, "data/media", name[:2], name))

    def test_an_address_that_is_over_is_asked_for_again(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "/_media/"}, {"expired": True},
                           times=1)
        message = self.image(service, "wamid.1")
        self.assertEqual(service.post(webhook([message])), 200)
        until(lambda: self.stored(service), 15)
        asked = [entry for entry in service.graph.journal
                 if entry["path"].endswith(message["image"]["id"])]
        self.assertEqual(len(asked), 2)
        self.assertEqual(service.replies(), ["n=1 gambar: ini"])

    def test_trouble_of_the_graph_api_costs_no_file_a_try(self):
        service = self.service()
        messages = [self.image(service, f"wamid.{n}") for n in range(12)]
        service.graph.call(service.graph.control_fault, {"path": r"^/v25\.0/[^/]+$"},
                           {"code": 190, "status": 401}, times=3)
        self.assertEqual(service.post(webhook(messages)), 200)
        until(lambda: len(service.replies()) == 12)
        stored = 'wicara_media_fetch_total{result="stored"} 12'
        until(lambda: stored in service.get("/metrics", service.admin_port)[1].decode(), 45)
        page = service.get("/metrics", service.admin_port)[1].decode()
        self.assertIn('wicara_media_fetch_total{result="held"} 3', page)
        self.assertNotIn('result="retry"', page)
        # A contact has two at once; after each pause one is asked for, to see.
        refused = [entry["at"] for entry in list(service.graph.journal)
                   if entry["status"] == 401]
        self.assertEqual(len(refused), 3)
        self.assertGreater(refused[2] - refused[1], 9)

    test_trouble_of_the_graph_api_costs_no_file_a_try.seconds = 25

    def test_files_that_drip_hold_up_nobody_else_s_and_are_given_up(self):
        service = self.service()
        slow = [self.image(service, f"wamid.{n}") for n in range(20)]
        service.graph.call(service.graph.control_fault, {"path": "/_media/"}, {"hang": True},
                           times=2)
        started = time.monotonic()
        self.assertEqual(service.post(webhook(slow)), 200)
        until(lambda: sum(entry["path"].endswith(message["image"]["id"]) for message in slow
                          for entry in list(service.graph.journal)) == 2, 10)
        time.sleep(0.5)
        for n in range(3):
            self.assertEqual(service.post(webhook(
                [{**self.image(service, f"wamid.lain{n}"), "from": f"62815{n:08d}"}])), 200)
        stored = 'wicara_media_fetch_total{result="stored"} 3'
        until(lambda: stored in service.get("/metrics", service.admin_port)[1].decode(), 15)
        self.assertLess(time.monotonic() - started, 15)
        # Too slow for twenty seconds: a try that failed, long before the two minutes of a file.
        until(lambda: 'result="retry"} 2' in
              service.get("/metrics", service.admin_port)[1].decode(), 40, "nothing was given up")
        self.assertEqual(service.stop(), 0)

    test_files_that_drip_hold_up_nobody_else_s_and_are_given_up.seconds = 30

    def test_a_file_that_does_not_come_holds_up_no_turn(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "/_media/"}, {"hang": True})
        started = time.monotonic()
        for n in range(10):
            self.assertEqual(service.post(webhook([self.image(service, f"wamid.{n}")])), 200)
        self.assertEqual(service.post(webhook([text("wamid.lain", "halo")])), 200)
        until(lambda: len(service.replies()) == 11, 10)
        self.assertLess(time.monotonic() - started, 5)
        self.assertEqual(service.stop(), 0)
