#!/usr/bin/env python3
"""Writes a bot of about so many lines, for measuring `wicara check`.

    python3 tools/bench/naskah_besar.py 10000 FOLDER

Each flow has a menu, a form of three fields with a review, a branch and a call; the words differ, so
that no check finds anything to say of most of them. Files have about 1,500 lines.
"""
import os
import sys

FLOW = """\
  layanan_{n}:
    judul: Layanan nomor {n}
    pemicu: [urusan {a} {b} {n}, bantuan {b} {n}]
    langkah:
      - Selamat datang di layanan {n}, untuk urusan {a}.
      - pilih: Apa yang Anda perlukan dari layanan {n}?
        opsi:
          - Isi formulir -> isi
          - Baca penjelasan -> jelas
          - Layanan lain -> {next}
      - bagian: jelas
      - |-
        Layanan {n} membantu urusan {a} dan {b}.
        Siapkan bukti dan alamatnya.
      - panggil: sapa
      - bagian: isi
      - isian: data
        kolom:
          jenis:
            tanya: Ini tentang apa?
            opsi:
              {a}: Soal {a}
              {b}: Soal {b}
              lain: Yang lain
          alamat:
            tanya: |-
              Di mana kejadiannya?
              Contoh: Jalan Melati 3.
            jenis: teks
            syarat:
              - {{cek: panjang(nilai) >= 5, pesan: Tulis sedikit lebih lengkap.}}
          jumlah:
            tanya: "Berapa orang yang terlibat? Contoh: 3"
            jenis: bilangan
            salah: ["Tulis angka saja, misalnya 3.", "Masih belum berupa angka."]
        tinjau: |-
          Jenis: {{data.jenis|label}}
          Alamat: {{data.alamat|potong:200}}
          Jumlah: {{data.jumlah}}
      - jika: data.jumlah > 10
        maka:
          - Banyak sekali, petugas akan menghubungi Anda.
        lain:
          - Terima kasih, data layanan {n} sudah lengkap.
      - selesai
"""
A = "surat kartu spanduk baliho poster stiker kaus panggung siaran iklan".split()
B = "lurah camat bupati relawan saksi pemantau warga penonton panitia tokoh".split()


def main():
    lines, folder = int(sys.argv[1]), sys.argv[2]
    os.makedirs(folder, exist_ok=True)
    count = max(1, lines // FLOW.count("\n"))
    per_file = 1500 // FLOW.count("\n")
    with open(os.path.join(folder, "bot.yaml"), "w") as f:
        f.write("wicara: 1\nbot: besar\nmulai: layanan_0\nperintah:\n  menu: {kata: [menu], ke: layanan_0}\n"
                "alur:\n  sapa:\n    - Ada lagi yang bisa dibantu?\n    - kembali\n")
    for start in range(0, count, per_file):
        with open(os.path.join(folder, f"layanan_{start}.yaml"), "w") as f:
            f.write("alur:\n")
            for n in range(start, min(start + per_file, count)):
                f.write(FLOW.format(n=n, a=A[n % 10], b=B[n // 10 % 10], next=f"layanan_{(n + 1) % count}"))


main()
