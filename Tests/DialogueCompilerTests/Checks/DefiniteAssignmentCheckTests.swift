import Diagnostics
import DialogueCompiler
import Testing

@Suite struct DefiniteAssignmentCheckTests {
  @Test func `an answer that may be skipped is an error where it is shown`() throws {
    let diagnostic = try single(
      .d402,
      in: """
        alur:
          awal:
            - tanya: Siapa?
              simpan: nama
              boleh_lewati: ya
            - Halo 1️⃣{nama|judul}2️⃣.
        """)
    #expect(diagnostic.allText.contains("boleh dilewati"))
    #expect(diagnostic.allText.contains("{nama|bawaan:\"...\"}"))
  }

  @Test func `what only one branch asks is an error behind both`() throws {
    _ = try single(
      .d402,
      in: """
        alur:
          awal:
            - jika: jam_kerja()
              maka:
                - tanya: Siapa?
                  simpan: nama
            - |-
              Baik,
              1️⃣{nama}2️⃣.
        """)
  }

  @Test func `an optional variable is an error where a trigger leads to it`() throws {
    _ = try single(
      .d402,
      in: """
        variabel:
          pengguna: {nama: teks opsional}
        alur:
          awal:
            - tanya: Siapa?
              simpan: nama
            - ke: b
          b:
            pemicu: [halo halo]
            langkah:
              - Halo 1️⃣{nama}2️⃣.
        """)
  }

  @Test func `a conditional field is an error without its condition`() throws {
    _ = try single(
      .d402,
      in: """
        alur:
          awal:
            - isian: antre
              kolom:
                layanan: {tanya: Apa?, opsi: {ktp: KTP, lain: Lainnya}}
                rincian: {tanya: Apa tepatnya?, jika: antre.layanan = "lain"}
            - jika: antre.layanan = "lain"
              maka:
                - "{antre.rincian}"
            - "{antre.layanan|label}: 1️⃣{antre.rincian}2️⃣"
        """)
  }

  @Test func `an error of an action leads on without its result`() throws {
    _ = try single(
      .d402,
      in: """
        aksi:
          cari: {keluar: {status: teks}, galat: [sibuk]}
        alur:
          awal:
            - aksi: cari
              hasil: {status: status}
              galat:
                sibuk:
                  - Sistem sibuk.
            - Status 1️⃣{status}2️⃣.
        """)
  }

  @Test func `a value that a called flow may not give is an error`() throws {
    _ = try single(
      .d402,
      in: """
        alur:
          awal:
            - panggil: b
              hasil: {kota: hasil}
            - Kota 1️⃣{kota}2️⃣.
          b:
            - pilih: Di mana?
              opsi:
                - Jakarta -> jakarta
                - Lain -> lain
            - bagian: jakarta
            - kembali: '"Jakarta"'
            - bagian: lain
            - Baik.
        """)
  }

  @Test func `a sum of what may be empty is an error at the step`() throws {
    _ = try single(
      .d402,
      in: """
        variabel:
          pengguna: {n: bilangan opsional}
        alur:
          awal:
            - 1️⃣atur: {n: n + 1}2️⃣
            - Sudah {n|bawaan:"0"} kali.
        """)
  }

  @Test func `an input that an action needs is an error at the action`() throws {
    _ = try single(
      .d402,
      in: """
        aksi:
          kirim: {masuk: {nama: teks}}
        alur:
          awal:
            - tanya: Siapa?
              simpan: nama
              boleh_lewati: ya
            - 1️⃣aksi: kirim2️⃣
            - Terkirim.
        """)
  }

  @Test(arguments: [
    // Guards in the text, and conditions on the way.
    """
    variabel:
      pengguna: {nama: teks opsional, umur: bilangan opsional}
    alur:
      awal:
        - Halo {nama|bawaan:"Kak"}, {nama|pilih:"ada":"tidak ada"}.
        - jika: ada(nama)
          maka:
            - Halo {nama}.
          lain:
            - tanya: Siapa?
              simpan: nama
        - Halo {nama}.
        - jika: kosong(umur) atau umur < 17
          maka:
            - Belum cukup umur.
          lain:
            - Umur Anda {umur}.
            - atur: {umur: umur + 1}
    """,
    // A comparison says that there is something.
    """
    variabel:
      pengguna: {umur: bilangan opsional, kota: teks opsional}
    alur:
      awal:
        - jika: umur > 17 dan kota = "Jakarta"
          maka:
            - "{umur}, {kota}"
        - jika: bukan (kosong(umur) atau kota = kosong)
          maka:
            - "{umur}, {kota}"
    """,
    // A flow that only others lead to begins with what they have filled.
    """
    variabel:
      sesi: {nama: teks opsional, nomor: teks opsional}
    alur:
      awal:
        - panggil: siapa
        - Halo {nama}.
        - ke: akhir
      siapa:
        - tanya: Siapa?
          simpan: nama
      akhir:
        - Sampai jumpa, {nama}.
        - panggil: nomor_baru
          hasil: {kode: hasil}
        - Kode {kode}.
      nomor_baru:
        - atur: {nomor: acak_kode(4)}
        - kembali: nomor
    """,
    // A form whose fields all must be answered, asked again by "ubah".
    """
    alur:
      awal:
        - isian: data
          isi_awal: pesan
          kolom:
            nama: {tanya: Siapa?}
            kota: {tanya: Di mana?, opsi: [Jakarta, Bogor]}
          tinjau: "{data.nama}, {data.kota|label}"
        - Terima kasih {data.nama}.
    """,
    // A loop over what may be empty, and a parameter.
    """
    alur:
      awal:
        - tanya: Apa saja?
          simpan: barang
          banyak: {paling_banyak: 3}
          boleh_lewati: ya
        - tiap: barang
          langkah:
            - "{nomor}. {butir}"
        - panggil: b
          dengan: {nama: '"Rina"'}
      b:
        masuk: {nama: teks}
        langkah:
          - Halo {nama}.
    """,
  ])
  func `what is surely filled, or guarded, is no problem`(_ script: String) {
    #expect(codes(script) == [])
  }
}
