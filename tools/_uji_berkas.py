"""The bot's own pictures and documents: how they are uploaded, and what is sent when they are not.

Run by tools/test-service with the tests of _uji_layanan.py.
"""

import os
import signal
import sqlite3
import time

from _uji_gangguan import write_bot
from _uji_layanan import Case, IMAGE, NUMBER, PERSON, text, until, webhook

BOT = """
wicara: 1
bot: berkas
mulai: denah
alur:
  denah:
    - kirim: {gambar: denah.png, teks: Loket 3 di lantai 2.}
  surat:
    pemicu: [surat]
    langkah:
      - kirim: {dokumen: surat.pdf, teks: Ini suratnya.}
  sapa:
    pemicu: [halo]
    langkah:
      - Halo juga.
  polos:
    pemicu: [polos]
    langkah:
      - kirim: {gambar: denah.png}
      - Selesai.
  tanya:
    pemicu: [tanya]
    langkah:
      - tanya: Loket mana?
        gambar: denah.png
        simpan: loket
        jenis: pilihan
        opsi: [Satu, Dua]
"""
TEXT = "Loket 3 di lantai 2."


def people(count, first=0):
    return [f"62812{n:08d}" for n in range(first, first + count)]


class BotFiles(Case):
    def bot(self, start=True, **environment):
        service = write_bot(self.service(start=False, **environment), BOT)
        self.write(service, "denah.png", IMAGE)
        self.write(service, "surat.pdf", b"%PDF-1.4" + bytes(1_000))
        return service.start() if start else service

    @staticmethod
    def write(service, name, data):
        path = os.path.join(service.environment["WICARA_DIALOGUE"], name)
        with open(path + ".baru", "wb") as file:
            file.write(data)
        os.replace(path + ".baru", path)

    @staticmethod
    def say(service, word, *senders):
        for sender in senders:
            service.post(webhook([text(f"wamid.{word}.{sender}", word, sender)]))

    @staticmethod
    def uploads(service):
        return [entry for entry in list(service.graph.journal)
                if entry["path"].endswith(f"{NUMBER}/media")]

    @staticmethod
    def words(service, sender):
        """What a person reads, with the kind of message that it comes in."""
        found = []
        for body in service.sends(sender):
            kind = body["type"]
            part = body[kind]
            found.append((kind, part.get("caption") or part.get("body")))
        return [(kind, words["text"] if isinstance(words, dict) else words)
                for kind, words in found]

    @staticmethod
    def outbox(service):
        path = f"{service.folder}/data/wicara.sqlite"
        with sqlite3.connect(path, timeout=10) as database:
            return database.execute("select state, code, reason from outbox").fetchall()

    def fault(self, service, match, do, times=None):
        service.graph.call(service.graph.control_fault, match, do, times)

    def warnings(self, service):
        return [line for line in service.log.splitlines() if "File of the bot is not sent" in line]

    # -- how often, how much

    def test_a_file_is_uploaded_once_for_all_who_want_it_and_fills_no_memory(self):
        service = self.bot(start=False)
        self.write(service, "surat.pdf", b"%PDF-1.4" + os.urandom(30 << 20))
        service.start()
        self.fault(service, {"path": "/media$"}, {"delay": 2.0})
        senders = people(60)
        self.say(service, "surat", *senders)
        until(lambda: len(service.sends()) == len(senders), 40)
        self.assertEqual(len(self.uploads(service)), 1)
        self.assertEqual({body["document"]["caption"] for body in service.sends()},
                         {"Ini suratnya."})
        with open(f"/proc/{service.process.pid}/status", encoding="utf-8") as status:
            most = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
        self.assertLess(most, 150 * 1_024, f"{most} kB")

    def test_who_waits_for_an_upload_holds_up_nobody_else(self):
        service = self.bot()
        self.fault(service, {"path": "/media$"}, {"delay": 12.0})
        begun = time.monotonic()
        self.say(service, "surat", *people(100))
        self.say(service, "halo", "6281300000001")
        until(lambda: service.replies("6281300000001") == ["Halo juga."], 20)
        self.assertLess(time.monotonic() - begun, 9)
        self.assertEqual(len(service.sends()), 1)
        until(lambda: len(service.sends()) == 101, 40)
        self.assertEqual(len(self.uploads(service)), 1)
        self.assertNotIn("Sending is paused", service.log)
        # Not to have gone out yet is no try.
        with sqlite3.connect(f"{service.folder}/data/wicara.sqlite", timeout=10) as database:
            self.assertEqual(database.execute("select max(tries) from outbox").fetchone(), (0,))

    def test_a_file_that_was_replaced_is_sent_anew(self):
        service = self.bot()
        first, second = people(2)
        self.say(service, "hai", first)
        until(lambda: service.sends(first))
        self.write(service, "denah.png", IMAGE + b"baru")
        service.process.send_signal(signal.SIGHUP)
        until(lambda: "Dialogues were replaced" in service.log)
        self.say(service, "hai", second)
        until(lambda: service.sends(second))
        self.assertEqual(len(self.uploads(service)), 2)
        names = [service.sends(sender)[0]["image"]["id"] for sender in (first, second)]
        self.assertEqual([service.graph.media[name]["data"] for name in names],
                         [IMAGE, IMAGE + b"baru"])

    # -- what cannot be uploaded

    def expect_text_and_one_warning(self, service, reason, senders):
        for sender in senders:
            until(lambda sender=sender: self.words(service, sender), 20, lambda: service.log[-2000:])
            self.assertEqual(self.words(service, sender), [("text", TEXT)])
        warnings = until(lambda: self.warnings(service))
        self.assertEqual(len(warnings), 1, warnings)
        self.assertIn("denah.png", warnings[0])
        self.assertIn(f'"{reason}"', warnings[0])
        self.assertNotIn("malformed", service.log)

    def test_a_file_that_is_gone_takes_no_text_with_it(self):
        service = self.bot()
        os.remove(os.path.join(service.environment["WICARA_DIALOGUE"], "denah.png"))
        self.say(service, "hai", *people(3))
        self.expect_text_and_one_warning(service, "missing", people(3))
        self.assertEqual(self.uploads(service), [])

    def test_a_file_that_has_become_too_large_takes_no_text_with_it(self):
        service = self.bot()
        self.write(service, "denah.png", IMAGE + bytes(5 << 20))
        self.say(service, "hai", *people(2))
        self.expect_text_and_one_warning(service, "too_large", people(2))
        self.assertEqual(self.uploads(service), [])

    def test_a_file_that_is_refused_takes_no_text_with_it(self):
        for code, tries in ((100, 1), (131053, 3)):
            with self.subTest(code=code):
                service = self.bot()
                self.fault(service, {"path": "/media$"}, {"code": code})
                self.say(service, "hai", *people(3))
                self.expect_text_and_one_warning(service, "refused", people(3))
                # Those who come later do not ask again.
                self.assertEqual(len(self.uploads(service)), tries)
                self.assertIn(f'"{code}"', self.warnings(service)[0])

    def test_a_question_is_asked_without_its_picture(self):
        service = self.bot()
        os.remove(os.path.join(service.environment["WICARA_DIALOGUE"], "denah.png"))
        self.say(service, "tanya", PERSON)
        until(lambda: service.sends(PERSON))
        question = service.sends(PERSON)[0]["interactive"]
        self.assertEqual(question["body"]["text"], "Loket mana?")
        self.assertEqual(len(question["action"]["buttons"]), 2)
        self.assertNotIn("header", question)

    def test_a_picture_without_words_fails_for_a_reason_of_its_own(self):
        service = self.bot()
        os.remove(os.path.join(service.environment["WICARA_DIALOGUE"], "denah.png"))
        self.say(service, "polos", PERSON)
        until(lambda: service.replies(PERSON) == ["Selesai."])
        self.assertIn((None, "media_upload"), [row[1:] for row in self.outbox(service)])
        self.assertNotIn("malformed", service.log)

    # -- names that Graph does not take

    def test_a_name_that_is_refused_is_forgotten_and_the_file_uploaded_once_more(self):
        for code in (100, 131008, 131009):
            with self.subTest(code=code):
                service = self.bot()
                first, second = people(2)
                self.say(service, "hai", first)
                until(lambda: service.sends(first))
                self.fault(service, {"path": "/messages", "type": "image"}, {"code": code}, 1)
                self.say(service, "hai", second)
                until(lambda: service.sends(second))
                self.assertEqual(self.words(service, second), [("image", TEXT)])
                self.assertEqual(len(self.uploads(service)), 2)

    def test_a_picture_that_is_refused_again_and_again_goes_as_its_text(self):
        service = self.bot()
        self.fault(service, {"path": "/messages", "type": "image"}, {"code": 100})
        for sender in people(4):
            self.say(service, "hai", sender)
            until(lambda sender=sender: service.sends(sender))
        self.expect_text_and_one_warning(service, "refused", people(4))
        self.assertEqual(len(self.uploads(service)), 2)
