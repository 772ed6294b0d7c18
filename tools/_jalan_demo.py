"""Walks a report through ./tools/demo in a headless Chromium: greeting to ticket, with buttons, a
list, a picture and typing errors. Run by tools/test-demo.

    _jalan_demo.py [PICTURE]     writes what the page looks like at the end
"""

import json
import os
import re
import select
import signal
import subprocess
import sys
import time
import urllib.request

import _peramban

here = os.path.dirname(os.path.realpath(__file__))


class Demo:
    """./tools/demo, from its start to Ctrl-C."""

    def __enter__(self):
        self.process = subprocess.Popen(
            [os.path.join(here, "demo")], env={**os.environ, "DEMO_PORT": "0"},
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, start_new_session=True)
        ready, _, _ = select.select([self.process.stdout], [], [], 900)
        self.page = self.process.stdout.readline().strip() if ready else ""
        if not self.page:
            self.stop()
            raise SystemExit("./tools/demo tidak memberi alamat")
        return self

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        try:
            return self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            return None

    def __exit__(self, *error):
        code = self.stop()
        if code != 0 and error[0] is None:
            raise SystemExit(f"./tools/demo berakhir dengan {code}, bukan 0")


class Talk:
    """What a person does on the page, and what they then see."""

    def __init__(self, page):
        self.page = page
        self.said = 0

    def answer(self, *parts):
        """Waits until the bot has answered, and for words that must stand in it."""
        script = ("[...document.querySelectorAll('.bubble:not(.me):not(#typing)')]"
                  f".slice({self.said}).map(node => node.textContent).join('\\n')")
        for part in parts:
            try:
                self.page.wait(f"({script}).includes({json.dumps(part)})", 15)
            except _peramban.BrowserError:
                raise SystemExit(f"Bot tidak mengatakan {part!r}, tetapi: {self.page.run(script)!r}")
        # Everything that belongs to the same turn.
        time.sleep(0.3)
        text = self.page.run(script)
        self.said = self.page.run("document.querySelectorAll('.bubble:not(.me):not(#typing)').length")
        return text

    def type(self, text, *parts):
        self.page.click("#text")
        self.page.type(text)
        self.page.press("Enter", 13)
        return self.answer(*parts)

    def press(self, label, *parts):
        self.page.click(".options button", label)
        return self.answer(*parts)

    def choose(self, row, *parts):
        self.page.click(".options button", "☰")
        self.page.wait("document.querySelector('#list').open")
        self.page.click("#rows button", row)
        return self.answer(*parts)


def report(talk):
    """One report; gives the number of its ticket."""
    talk.type("halo", "Lapor Konten Bawaslu")
    talk.choose("Lapor konten", "Setuju?")
    talk.press("Setuju", "tautan")
    talk.type("itu yang di beranda saya", "belum berupa tautan")
    talk.type("https://www.facebook.com/warga.sukamaju/posts/778899", "pelanggarannya apa?")
    # A typing error where a row could be tapped.
    talk.type("kampanye masa tenag", "daerah mana?")
    talk.type("kab semarng", "Kapan")
    talk.press("Kemarin", "tangkapan layar")
    talk.page.click("#attach")
    talk.page.click("#menu button", "Contoh tangkapan")
    talk.answer("Tercatat 1")
    talk.press("Selesai", "Ceritakan singkat")
    talk.type("unggahan itu masih mengajak memilih padahal sudah masa tenang", "nama?")
    talk.press("Tanpa nama", "kabari")
    talk.type("bolehh", "Periksa dulu")
    text = talk.press("Kirim", "Nomor tiket")
    return re.search(r"Nomor tiket\s*([A-Z]{2}-[A-Z0-9]{4}-[A-Z0-9]{4})", text)


def main():
    with Demo() as demo, _peramban.Browser() as browser:
        page = browser.page(demo.page, 1280, 900)
        page.wait("document.querySelectorAll('#phones button').length === 3")
        ticket = report(Talk(page))
        if not ticket:
            raise SystemExit("Tidak ada nomor tiket dalam jawaban terakhir.")
        page.wait("[...document.querySelectorAll('.me .ticks')].every(tick => tick.matches('.read'))")
        if len(sys.argv) > 1:
            page.picture(sys.argv[1])
        with urllib.request.urlopen(demo.page + "_control/journal") as answer:
            refused = [entry for entry in json.load(answer) if entry["status"] != 200]
        if refused:
            raise SystemExit(f"Graph API tiruan menolak: {refused[0]}")
        problems = page.problems()
        if problems:
            raise SystemExit(f"Halaman mengeluh: {problems}")
        print(f"Laporan sampai menjadi tiket {ticket[1]}.")


if __name__ == "__main__":
    main()
