"""What `wicara serve` does when the world fails: disk, database, certificate, Graph API.

Run by tools/test-service with the tests of _uji_layanan.py; every test ends with nothing lost.
"""

import glob
import hashlib
import http.server
import json
import os
import re
import resource
import shutil
import signal
import socket
import sqlite3
import ssl
import subprocess
import threading
import time
import urllib.request

from _uji_layanan import Case, IMAGE, PERSON, TOKEN, WICARA, root, text, until, webhook


def post_all(service, first, count, size=0):
    """Posts messages of one person each until one is refused; the codes that came back."""
    codes = []
    for n in range(first, first + count):
        codes.append(service.post(webhook([text(f"wamid.{n}", f"m{n}" + "x" * size,
                                                f"62812{n:08d}")])))
        if codes[-1] != 200:
            break
    return codes


def expect_all_answered(test, service, count, seconds=40):
    """Each message has its one turn and its one reply."""
    until(lambda: len(service.replies()) >= count, seconds,
          f"{len(service.replies())} of {count} were answered: {service.log[-1500:]}")
    time.sleep(0.5)
    found = sorted(re.match(r"n=1 teks: (m\d+)", reply)[1] for reply in service.replies())
    test.assertEqual(found, sorted(f"m{n}" for n in range(count)))


# Fails on "rusak": its action asks for itself again without end.
FAULTY_BOT = """
wicara: 1
bot: ukur
mulai: mulai
aksi:
  simpan_laporan: {masuk: {tautan: teks}, keluar: {tiket: teks}, galat: [sibuk]}
  di_luar: {masuk: {}, keluar: {}, galat: [sibuk]}
alur:
  mulai:
    langkah:
      - tanya: Berapa umur Anda?
        simpan: umur
        jenis: bilangan
      - Terima kasih.
  lapor:
    pemicu: [lapor]
    langkah:
      - aksi: simpan_laporan
        dengan: {tautan: '"https://a.id/1"'}
        hasil: {tiket: tiket}
        galat:
          sibuk:
            - sibuk
            - selesai
      - "{tiket|mentah}"
  rusak:
    pemicu: [rusak]
    langkah:
      - bagian: lagi
      - aksi: di_luar
        galat:
          sibuk:
            - ke: lagi
      - selesai
  manusia:
    pemicu: [orang]
    langkah:
      - serahkan: umum
"""


def write_bot(service, bot):
    """Gives the service a bot of one file."""
    folder = os.path.join(service.folder, "bot")
    os.mkdir(folder)
    with open(os.path.join(folder, "bot.yaml"), "w", encoding="utf-8") as file:
        file.write(bot.lstrip())
    service.environment["WICARA_DIALOGUE"] = folder
    return service


class Disk(Case):
    def test_a_full_disk_is_503_and_goes_on_by_itself(self):
        service = self.service(start=False)
        grow = self.small_disk(service)
        codes = post_all(service, 0, 2_000, size=3_000)
        taken = codes.count(200)
        self.assertEqual(codes[-1], 503, f"{taken} messages found room")
        self.assertIsNone(service.process.poll())
        self.assertEqual(service.get("/healthz")[0], 200)

        def is_told():
            # Meta posts again and again what was not answered 200. What the log gives back to the
            # file may still make room for one, and then the store works for that moment.
            nonlocal taken
            codes = post_all(service, taken, 1, size=3_000)
            taken += codes.count(200)
            status, body, _ = service.get("/readyz")
            return codes == [503] and status == 503 and b"disk_full" in body

        until(is_told, 10, "it stays ready on a full disk")
        grow()
        until(service.is_ready, 20, "it did not become ready with room again")
        self.assertEqual(post_all(service, taken, 1), [200])
        expect_all_answered(self, service, taken + 1)

    test_a_full_disk_is_503_and_goes_on_by_itself.seconds = 15

    def small_disk(self, service):
        """Starts the service where few bytes find room; what gives it room.

        A file system of its own where this process may mount one, else a limit of the size of its
        files, for which no right is needed.
        """
        data = os.path.join(service.folder, "data")
        os.mkdir(data, 0o700)
        mount = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "uji", data]
        if os.geteuid() == 0 and subprocess.run(mount, capture_output=True).returncode == 0:
            self.addCleanup(subprocess.run, ["umount", "-l", data], check=True)
            service.start()
            # Told before it is full: below 200 MB, or a twentieth of the disk.
            until(lambda: b'"degraded: low"' in service.get("/readyz")[1], 5,
                  "nobody was told that the disk is small")
            self.assertEqual(service.get("/readyz")[0], 200)
            return lambda: subprocess.run(["mount", "-o", "remount,size=256m", data], check=True)
        service.start()
        limit = 2 << 20
        resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE,
                         (limit, resource.RLIM_INFINITY))
        return lambda: resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE,
                                        (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    def test_a_limit_of_the_size_of_files_does_not_end_the_service(self):
        service = self.service()
        resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE,
                         (512 << 10, resource.RLIM_INFINITY))
        codes = post_all(service, 0, 2_000, size=3_000)
        self.assertEqual(codes[-1], 503)
        self.assertIsNone(service.process.poll())
        resource.prlimit(service.process.pid, resource.RLIMIT_FSIZE,
                         (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        until(service.is_ready, 20)
        self.assertEqual(post_all(service, len(codes) - 1, 1), [200])
        expect_all_answered(self, service, len(codes))


class MediaDisk(Case):
    """Files that people send, on a disk that has room for messages only, or none for files."""

    def image(self, service, n, data):
        media = service.graph.call(service.graph.add_media, data, "image/png")
        return {"from": PERSON, "id": f"wamid.g{n}", "timestamp": str(int(time.time())),
                "type": "image", "image": {"id": media, "mime_type": "image/png",
                                           "sha256": hashlib.sha256(data).hexdigest()}}

    def kept(self, service):
        return [name for _, _, names in os.walk(os.path.join(service.folder, "data/media"))
                for name in names if not name.endswith(".part")]

    def part(self, service):
        return json.loads(service.get("/readyz")[1])["parts"]["media"]

    def small_disk(self):
        """A service whose disk has some 30 MB more than the reserve."""
        service = self.service(start=False)
        data = os.path.join(service.folder, "data")
        os.mkdir(data, 0o700)
        mount = ["mount", "-t", "tmpfs", "-o", "size=232m,mode=0700", "uji", data]
        if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
            self.skipTest("a file system of its own cannot be mounted")
        self.addCleanup(subprocess.run, ["umount", "-l", data], check=True)
        return service.start(), data

    def test_files_leave_the_reserve_to_messages_and_come_when_there_is_room(self):
        service, data = self.small_disk()
        for start in range(0, 40, 10):
            self.assertEqual(service.post(webhook(
                [self.image(service, n, IMAGE + os.urandom(1 << 20))
                 for n in range(start, start + 10)])), 200)
        until(lambda: self.part(service) == "degraded: disk_low", 30, "files were not stopped")
        self.assertIn('wicara_media_paused{reason="disk_low"} 1',
                      service.get("/metrics", service.admin_port)[1].decode())
        # Others write, and nothing is refused.
        self.assertEqual(post_all(service, 0, 60, size=3_000), [200] * 60)
        count = len(self.kept(service))
        self.assertGreater(count, 10)
        self.assertLess(count, 40)
        free = os.statvfs(data)
        # Eight files at once, each of which looks once a megabyte, and what messages took.
        self.assertGreater(free.f_bavail * free.f_frsize, 190 << 20)
        self.assertEqual(service.get("/readyz")[0], 200)
        subprocess.run(["mount", "-o", "remount,size=400m", data], check=True)
        until(lambda: len(self.kept(service)) == 40, 90,
              lambda: f"{len(self.kept(service))} files came: {service.log[-800:]}")
        self.assertEqual(self.part(service), "ok")
        # Nobody was troubled with it.
        self.assertEqual([r for r in service.replies() if "berkas" in r], [])

    test_files_leave_the_reserve_to_messages_and_come_when_there_is_room.seconds = 70

    def test_a_file_of_unknown_size_stops_at_the_reserve(self):
        service, data = self.small_disk()
        messages = []
        for n in range(6):
            message = {**self.image(service, n, IMAGE + os.urandom(12 << 20)),
                       "from": f"62813{n:08d}"}
            ask = urllib.request.Request(
                f"{service.graph.url}/v25.0/{message['image']['id']}",
                headers={"Authorization": f"Bearer {TOKEN}"})
            with urllib.request.urlopen(ask) as answer:
                message["image"]["url"] = json.load(answer)["url"]
            messages.append(message)
        least, end = 1 << 40, threading.Event()

        def watch():
            nonlocal least
            while not end.wait(0.002):
                figures = os.statvfs(data)
                least = min(least, figures.f_bavail * figures.f_frsize)

        watcher = threading.Thread(target=watch)
        watcher.start()
        self.addCleanup(watcher.join)
        self.addCleanup(end.set)
        for message in messages:
            self.assertEqual(service.post(webhook([message])), 200)
        until(lambda: self.part(service) == "degraded: disk_low", 30, "no file was stopped")
        held = 'wicara_media_fetch_total{result="held"}'
        until(lambda: held in service.get("/metrics", service.admin_port)[1].decode())
        time.sleep(2)
        self.assertGreater(least, 190 << 20)
        # What was stopped has left nothing.
        until(lambda: not glob.glob(os.path.join(data, "media/.*.part")), 10)
        subprocess.run(["mount", "-o", "remount,size=400m", data], check=True)
        until(lambda: len(self.kept(service)) == 6, 90)
        self.assertEqual([r for r in service.replies() if "berkas" in r], [])

    test_a_file_of_unknown_size_stops_at_the_reserve.seconds = 70

    def test_a_folder_that_breaks_is_told_and_files_come_when_it_is_right(self):
        service = self.service()
        media = os.path.join(service.folder, "data/media")
        os.rename(media, media + ".hilang")
        with open(media, "w", encoding="utf-8"):
            pass
        self.assertEqual(service.post(webhook([self.image(service, 0, IMAGE)])), 200)
        until(lambda: self.part(service) == "degraded: folder", 15, "nobody was told")
        self.assertIn('wicara_media_paused{reason="folder"} 1',
                      service.get("/metrics", service.admin_port)[1].decode())
        self.assertIn("Media folder cannot be written", service.log)
        self.assertEqual(service.get("/readyz")[0], 200)
        self.assertEqual(post_all(service, 0, 1), [200])
        os.unlink(media)
        os.rename(media + ".hilang", media)
        until(lambda: self.part(service) == "ok", 5)
        until(lambda: len(self.kept(service)) == 1, 70)
        self.assertEqual([r for r in service.replies() if "berkas" in r], [])

    test_a_folder_that_breaks_is_told_and_files_come_when_it_is_right.seconds = 65


class Database(Case):
    def path(self, service):
        return os.path.join(service.folder, "data/wicara.sqlite")

    def test_a_lock_of_another_process_is_waited_for_and_then_503(self):
        service = self.service()
        other = sqlite3.connect(self.path(service), isolation_level=None, check_same_thread=False)
        self.addCleanup(other.close)
        # Short: the answer waits for the commit and is 200.
        other.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        threading.Timer(1.5, lambda: other.execute("ROLLBACK")).start()
        self.assertEqual(post_all(service, 0, 1), [200])
        self.assertGreater(time.monotonic() - started, 1.4)
        # Long: refused, so that Meta posts it again.
        time.sleep(0.2)
        other.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        self.assertEqual(post_all(service, 1, 1), [503])
        self.assertLess(time.monotonic() - started, 16)
        self.assertEqual(service.get("/healthz")[0], 200)
        self.assertEqual(service.get("/readyz")[0], 503)
        until(lambda: "busy" in service.log)
        other.execute("ROLLBACK")
        until(service.is_ready, 20, "it did not become ready without the lock")
        self.assertEqual(post_all(service, 1, 1), [200])
        expect_all_answered(self, service, 2)

    test_a_lock_of_another_process_is_waited_for_and_then_503.seconds = 20

    def test_a_database_that_was_taken_away_is_noticed_and_comes_back(self):
        for names in [["wicara.sqlite"], ["wicara.sqlite-wal"]]:
            with self.subTest(names):
                service = self.service()
                self.assertEqual(post_all(service, 0, 1), [200])
                until(lambda: len(service.replies()) == 1)
                folder = os.path.dirname(self.path(service))
                for name in names:
                    os.rename(f"{folder}/{name}", f"{folder}/{name}.hilang")
                # At once: what is written now would be gone after a restart.
                self.assertEqual(post_all(service, 1, 1), [503])
                status, body, _ = service.get("/readyz")
                self.assertEqual(status, 503)
                self.assertIn("file_missing", body.decode())
                for name in names:
                    os.rename(f"{folder}/{name}.hilang", f"{folder}/{name}")
                until(service.is_ready, 20, "it did not become ready with its file again")
                self.assertEqual(post_all(service, 1, 1), [200])
                expect_all_answered(self, service, 2)

    test_a_database_that_was_taken_away_is_noticed_and_comes_back.seconds = 12

    def test_a_database_that_may_not_be_written_is_noticed(self):
        service = self.service(start=False)
        data = os.path.join(service.folder, "data")
        os.mkdir(data, 0o700)
        if os.geteuid() == 0:
            # Nothing is forbidden to root.
            service.user = 65534
            os.chmod(service.folder, 0o755)
            os.chown(data, service.user, -1)
            # Nor may another user look into the folder of a clone that only root may enter.
            service.program = shutil.copy(WICARA, service.folder)
            service.environment["WICARA_DIALOGUE"] = shutil.copytree(
                service.environment["WICARA_DIALOGUE"], os.path.join(service.folder, "bot"))
            run = subprocess.run([service.program, "--help"], capture_output=True,
                                 user=service.user)
            if run.returncode != 0:
                self.skipTest("another user than root cannot run the program")
        service.start()
        self.assertEqual(post_all(service, 0, 1), [200])
        until(lambda: len(service.replies()) == 1)
        os.chmod(self.path(service), 0o400)
        # Without anybody writing: the look at the store, each five seconds, is enough.
        until(lambda: not service.is_ready(), 15, "nobody noticed")
        self.assertIn("not_writable", service.get("/readyz")[1].decode())
        os.chmod(self.path(service), 0o600)
        until(service.is_ready, 20)

    test_a_database_that_may_not_be_written_is_noticed.seconds = 12


class Keeping(Case):
    def test_what_is_old_is_deleted_and_what_came_again_is_still_known(self):
        service = self.service(WICARA_KEEP_DAYS="8")
        self.assertEqual(post_all(service, 0, 3), [200] * 3)
        until(lambda: len(service.replies()) == 3)
        until(lambda: service.metric("wicara_status_updates_total") >= 6)
        self.assertEqual(service.stop(), 0)
        path = os.path.join(service.folder, "data/wicara.sqlite")

        def rows():
            file = sqlite3.connect(path)
            try:
                return [file.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
                        for name in ("turn", "outbox", "seen", "contact")]
            finally:
                file.close()

        self.assertEqual(rows(), [3, 3, 3, 3])
        file = sqlite3.connect(path)
        file.execute("UPDATE turn SET at = at - 9 * 86400000 WHERE id <= 2")
        file.execute("UPDATE outbox SET created_at = created_at - 9 * 86400000 WHERE id <= 2")
        file.commit()
        file.close()
        service.start()
        until(lambda: service.metric("wicara_forgotten_rows_total") == 4)
        self.assertEqual(rows(), [1, 1, 3, 3])
        self.assertEqual(post_all(service, 0, 3), [200] * 3)
        until(lambda: service.metric("wicara_inbox_duplicates_total") == 3)
        expect_all_answered(self, service, 3)


class Figures(Case):
    """Each figure that an alert reads moves when that happens which it tells of."""

    def test_each_moves_when_its_event_happens(self):
        service = write_bot(self.service(start=False), FAULTY_BOT)
        service.start()
        names = ["wicara_fallbacks_total", "wicara_handovers_total", "wicara_script_errors_total",
                 "wicara_pair_paused", "wicara_conversations_stuck", "wicara_ticket_age_seconds",
                 "wicara_status_errors_total"]
        self.assertEqual([service.metric(name) for name in names], [0] * len(names))

        def say(n, *texts):
            for place, words in enumerate(texts):
                self.assertEqual(service.post(webhook(
                    [text(f"wamid.{n}.{place}", words, f"62812{n:08d}")])), 200)

        service.graph.call(service.graph.control_fault,
                           {"path": "/messages", "type": "text", "to": "6281200000004"},
                           {"code": 131056, "status": 400}, times=2)
        say(1, "halo", "entahlah")
        say(2, "orang")
        say(3, "rusak")
        say(4, "lapor")
        for name in names[:4]:
            until(lambda: service.metric(name) == 1, 10, f"{name} stays {service.metric(name)}")
        page = service.get("/metrics", service.admin_port)[1].decode()
        self.assertRegex(page, r'wicara_fallbacks_total\{node="mulai/[^"]+"\} 1')
        # Sends go on, so that it falls again.
        until(lambda: service.metric("wicara_pair_paused") == 0, 15)
        until(lambda: len(service.replies("6281200000004")) == 1, 15)
        # What was delivered already cannot fail any more.
        service.graph.call(service.graph.control_settings, status_delay=3_600)
        say(5, "halo")
        until(lambda: len(service.replies("6281200000005")) == 1, 15)
        sent = next(entry for entry in service.graph.journal
                    if (entry["body"] or {}).get("to") == "+6281200000005"
                    and entry["body"].get("type") == "text" and entry["status"] == 200)
        self.assertEqual(service.post(webhook([], statuses=[
            {"id": json.loads(sent["answer"])["messages"][0]["id"], "status": "failed",
             "timestamp": str(int(time.time())), "errors": [{"code": 131026}]}])), 200)
        until(lambda: 'wicara_status_errors_total{code="131026"} 1'
              in service.get("/metrics", service.admin_port)[1].decode())
        # A conversation that waits for what never comes, and a report of an hour ago.
        path = os.path.join(service.folder, "data/wicara.sqlite")
        file = sqlite3.connect(path)
        self.addCleanup(file.close)
        file.execute("INSERT INTO waiting SELECT min(id) FROM contact")
        file.execute("UPDATE report SET saved_at = saved_at - 3600000")
        file.commit()
        say(1, "halo", "entahlah", "masih di sana?")
        self.assertEqual(service.metric("wicara_conversations_stuck"), 0)
        file.execute("UPDATE inbox SET accepted_at = accepted_at - 61000")
        file.commit()
        until(lambda: service.metric("wicara_conversations_stuck") == 1, 40)
        self.assertGreaterEqual(service.metric("wicara_ticket_age_seconds"), 3_600)

    test_each_moves_when_its_event_happens.seconds = 35

    def test_a_file_that_was_too_large_is_asked_for_again(self):
        service = self.service()
        message = text("wamid.1", "")
        del message["text"]
        message.update(type="unsupported", errors=[{"code": 131052, "title": "Media error"}])
        self.assertEqual(service.post(webhook([message])), 200)
        until(lambda: len(service.replies()) == 1)
        self.assertIn("terlalu besar", service.replies()[0])
        # The conversation stands where it stood.
        self.assertEqual(service.post(webhook([text("wamid.2", "halo")])), 200)
        until(lambda: len(service.replies()) == 2)
        self.assertEqual(service.replies()[1], "n=1 teks: halo")


class Statements(Case):
    """What SQLite does for each statement of the store, by its own account."""

    # Tables that grow for ever, or with the people; the others are queues, or hold a few rows.
    GROWING = {"contact", "alias", "seen", "turn", "outbox", "media", "journal", "note", "report"}
    # An operator's question that is asked seldom and beside those who write.
    WHOLE = {
        "SELECT at, message, outcome, rung, id FROM turn WHERE contact = ?",
        "SELECT id, state, delivery, wamid, message, tries, reason FROM outbox WHERE contact = ?",
    }

    def statements(self):
        for path in glob.glob(os.path.join(root, "Sources/StoreSQLite/*.swift")):
            if os.path.basename(path) == "SchemaSteps.swift":
                continue
            with open(path, encoding="utf-8") as file:
                source = file.read()
            for text in re.findall(r'"""\n(.*?)"""|"((?:SELECT|INSERT|UPDATE|DELETE) [^"\n]*)"',
                                   source, re.S):
                sql = " ".join("".join(text).split())
                if re.match("(SELECT|INSERT|UPDATE|DELETE) ", sql):
                    yield sql

    def test_none_goes_over_a_table_that_grows(self):
        service = self.service()
        self.assertEqual(service.stop(), 0)
        file = sqlite3.connect(os.path.join(service.folder, "data/wicara.sqlite"))
        self.addCleanup(file.close)
        seen, whole = 0, set()
        for sql in self.statements():
            numbered = [int(place) for place in re.findall(r"\?(\d+)", sql)]
            places = max(numbered) if numbered else sql.count("?")
            plan = file.execute("EXPLAIN QUERY PLAN " + sql, [None] * places).fetchall()
            tables = dict(re.findall(r"(?:FROM|JOIN) (\w+) AS (\w+)", sql))
            names = {alias: name for name, alias in tables.items()}
            seen += 1
            for *_, step in plan:
                scan = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step)
                # An index of the marked rows only is as small as they are few.
                if scan and names.get(scan[1], scan[1]) in self.GROWING and scan[2] not in (
                        "outbox_lane", "outbox_head", "media_queued", "media_busy", "report_open"):
                    whole.add(sql)
        self.assertGreater(seen, 60)
        self.assertEqual(whole, self.WHOLE)


class GraphTrouble(Case):
    def move_graph(self, service, url):
        """Starts the service with another Graph API; what was taken before stays."""
        service.environment["WICARA_GRAPH_URL"] = url
        return service.start()

    def test_a_certificate_that_nobody_vouches_for_gets_nothing(self):
        if not shutil.which("openssl"):
            self.skipTest("openssl is missing")
        service = self.service(start=False)
        good = service.graph.url
        key, certificate = f"{service.folder}/k.pem", f"{service.folder}/c.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
             "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out",
             certificate], check=True, capture_output=True)
        got = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                got.append(self.headers["Authorization"])

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.handle_error = lambda *_: None
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        server.socket = context.wrap_socket(server.socket, server_side=True,
                                            do_handshake_on_connect=False)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.move_graph(service, f"https://127.0.0.1:{server.server_address[1]}")
        self.assertEqual(post_all(service, 0, 3), [200] * 3)
        # Told with the first call: a wrong certificate is never a passing trouble of the line.
        until(lambda: '"certificate"' in service.log, 10, "nothing was told")
        self.assertIn("certificate", json.loads(service.get("/readyz")[1])["parts"]["graph"])
        self.assertIn('wicara_number_paused{reason="certificate"} 1',
                      service.get("/metrics", service.admin_port)[1].decode())
        self.assertEqual(service.get("/readyz")[0], 200)
        time.sleep(2)
        self.assertEqual(got, [])
        self.assertEqual(service.metric("wicara_send_ambiguous_total"), 0)
        self.assertEqual(service.stop(), 0)
        self.move_graph(service, good)
        expect_all_answered(self, service, 3)

    test_a_certificate_that_nobody_vouches_for_gets_nothing.seconds = 10

    def test_too_many_calls_make_the_number_wait(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "/messages", "type": "text"},
                           {"code": 130429, "status": 400, "retry_after": 2}, times=1)
        self.assertEqual(post_all(service, 0, 1), [200])
        until(lambda: service.metric("wicara_number_paused") > 0)
        paused = time.monotonic()
        self.assertIn("rate", json.loads(service.get("/readyz")[1])["parts"]["graph"])
        self.assertEqual(post_all(service, 1, 4), [200] * 4)
        expect_all_answered(self, service, 5)
        self.assertGreater(time.monotonic() - paused, 1.5)
        self.assertEqual(service.metric("wicara_number_paused"), 0)
        self.assertIn('wicara_sends_total{result="deferred",code="130429"} 1',
                      service.get("/metrics", service.admin_port)[1].decode())

    def test_a_page_in_the_place_of_graph_ends_no_message(self):
        service = self.service()
        for status in (400, 403, 404, 407, 451):
            service.graph.call(service.graph.control_fault, {"path": "/messages", "type": "text"},
                               {"status": status}, times=2)
        service.graph.call(service.graph.control_fault, {"path": "/messages", "type": "text"},
                           {"redirect": "http://127.0.0.1:9/masuk"}, times=2)
        self.assertEqual(post_all(service, 0, 20), [200] * 20)
        expect_all_answered(self, service, 20)
        self.assertNotIn('wicara_sends_total{result="failed"',
                         service.get("/metrics", service.admin_port)[1].decode())

    test_a_page_in_the_place_of_graph_ends_no_message.seconds = 20

    def test_a_reset_before_the_message_was_taken_repeats_it_once(self):
        service = self.service()
        service.graph.call(service.graph.control_fault, {"path": "/messages", "type": "text"},
                           {"drop": "before"}, times=1)
        self.assertEqual(post_all(service, 0, 1), [200])
        # The request was written, so whether it was taken is open: a status is waited for first.
        until(lambda: service.metric("wicara_send_ambiguous_total") == 1)
        self.assertEqual(service.replies(), [])
        # One reset is no outage.
        self.assertEqual(json.loads(service.get("/readyz")[1])["parts"]["graph"], "ok")
        expect_all_answered(self, service, 1)
        self.assertEqual(service.metric("wicara_sends_repeated_total"), 1)
        self.assertEqual(service.metric("wicara_number_paused"), 0)

    test_a_reset_before_the_message_was_taken_repeats_it_once.seconds = 14

    def test_an_outage_is_told_within_a_minute(self):
        service = self.service(start=False)
        with socket.socket() as nobody:
            nobody.bind(("127.0.0.1", 0))
            self.move_graph(service, f"http://127.0.0.1:{nobody.getsockname()[1]}")
            self.assertEqual(post_all(service, 0, 1), [200])
            until(lambda: service.metric("wicara_number_paused") > 0, 60, "nobody was told")
            self.assertIn('"unreachable"', service.log)
            self.assertIn("unreachable", json.loads(service.get("/readyz")[1])["parts"]["graph"])
            self.assertEqual(service.get("/readyz")[0], 200)

    test_an_outage_is_told_within_a_minute.seconds = 40

    def test_a_new_token_in_its_file_is_used_without_a_restart(self):
        service = self.service(start=False)
        path = f"{service.folder}/token"
        with open(path, "w", encoding="utf-8") as file:
            file.write("token-lama\n")
        del service.environment["WICARA_ACCESS_TOKEN"]
        service.environment["WICARA_ACCESS_TOKEN_FILE"] = path
        service.start()
        self.assertEqual(post_all(service, 0, 1), [200])

        def refusals():
            return sum(entry["status"] == 401 and (entry["body"] or {}).get("type") == "text"
                       for entry in list(service.graph.journal))

        # The next try would be after ten seconds.
        until(lambda: refusals() == 2, 20)
        self.assertGreater(service.metric("wicara_number_paused"), 0)
        with open(path, "w", encoding="utf-8") as file:
            file.write(TOKEN + "\n")
        service.process.send_signal(signal.SIGHUP)
        expect_all_answered(self, service, 1, 5)

    test_a_new_token_in_its_file_is_used_without_a_restart.seconds = 8

    def test_a_new_token_that_is_of_no_use_is_told_and_the_old_one_stays(self):
        service = self.service(start=False)
        token = service.environment.pop("WICARA_ACCESS_TOKEN")
        path = os.path.join(service.folder, "token")
        with open(path, "w", encoding="ascii") as file:
            file.write(token)
        service.environment["WICARA_ACCESS_TOKEN_FILE"] = path
        service.start()
        for number, content in enumerate((b"", b"tok\xc3\xa9n", None), 1):
            os.remove(path)
            if content is None:
                os.mkfifo(path)
            else:
                with open(path, "wb") as file:
                    file.write(content)
            service.process.send_signal(signal.SIGHUP)
            until(lambda: service.log.count("Token was not replaced") == number)
        self.assertEqual(post_all(service, 0, 3), [200] * 3)
        expect_all_answered(self, service, 3)
        self.assertNotIn(token, service.log)
