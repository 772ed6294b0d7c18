/// The words that connect numbers and times, and those after which there is none.
///
/// Origin: compiled by hand for this project.
enum CueTable {
  /// Adds the cues to what the words say already.
  static func add(to list: inout WordMeaningList) {
    for (cue, words) in rows {
      list.changeEach(of: words) { meaning in
        // `rt` and `lantai` are counted, too, but a number behind them is no time.
        if cue != .counted || meaning.cue != .address { meaning.cue = cue }
      }
    }
  }

  private static let rows: [(Cue, String)] = [
    (.that, "yang sing nu ingkang kang"),
    (.ago, "lalu silam kepungkur katukang kapengker pengker ago liwat kepengker"),
    (.ahead, "depan mendatang kedepan ngarep hareup payun kahareup"),
    (.this, "ini iki ieu niki"),
    (.later, "lagi kemudian maneh deui malih lgi"),
    (.earlierToday, "tadi td tdi tadian tadinya wau tad"),
    (.earlierInJavanese, "mau"),
    (.laterToday, "nanti nti nanty ntar mengko engke mangke mangkin nantinya"),
    (.now, "sekarang saiki ayeuna kini sakniki jani samangke sekarng skarang"),
    (.justNow, "barusan brusan brsn barusaja barusn nembe karek"),
    (.just, "baru lagek"), (.only, "saja tok"),
    (.beginning, "awal awl permulaan awalan"),
    (.middle, "pertengahan pertengahn prtengahan medio"),
    (.end, "akhir akhr ahir akir penghujung"),
    (.weekend, "weekend wiken wikend weekent"),
    (
      .date,
      "tanggal tgl tg tggl tangal tnggl tanggl tgal tanggalnya tglnya tanggale titimangsa kaping"
    ),
    (.clock, "jam pukul pkl pk pkul pukl jamnya puku tabuh"),
    (.until, "sampai hingga sd smpe nepi tumeka dumugi nganti"),
    (.either, "atau"), (.and, "dan sama dn lan jeung"),
    (.isNot, "bukan dudu sanes bukannya tidak"),
    (.every, "tiap setiap per saben unggal tiap2 stiap beberapa bbrp sekian"),
    (
      .about,
      "sekitar kira kurleb kisaran an sekitaran kira2 kiro kinten sekitarnya sekira kurang-lebih"
    ),
    (.past, "lewat lebih luwih liwat lwt"), (.short, "kurang kirang"),
    (.formerly, "dulu dlu"), (.midst, "tengah tengahe"), (.small, "dini"),
    (
      .address,
      """
      jalan gang gg jln pasar toko warung rt rw erte erwe rukun blok kampung desa kelurahan hotel \
      radio km pasal \
      ayat tps dapil kelas versi lantai nik kk usia umur skor kav kavling dusun komplek perumahan \
      perum gedung lapangan stadion taman terminal stasiun sdn smpn sman smkn sd smp sma smk bab \
      halaman hal juz surat perda uu harga sebesar lagu film judul gedong masjid \
      mesjid mushola musala langgar surau gereja pura vihara wihara kelenteng klenteng
      """
    ),
    (
      .title,
      "pak bu ibu bapak mbak mas kak om tante bang kang teh si mang cak neng ustad nyai haji"
    ),
    (
      .preposition,
      """
      di pada dari sejak mulai untuk untuk semenjak sedari dr pd hari dina ing nalika itu antara \
      jelang menjelang sekitar diposting posting dipost upload diupload terbit tayang kejadian
      """
    ),
    (
      .eventLead,
      """
      pas waktu saat ketika habis abis setelah sesudah sebelum sblm bakda bada wektu pasca wkt \
      wktu selepas usai
      """
    ),
    (.currency, "rp idr rph"), (.coin, "rupiah perak rupiahs rupiyah"),
    (.percent, "persen prosen percent pct persn prsen"), (.toward, "ke kaping ka"),
    (.minus, "minus"),
    (
      .placeLead,
      """
      nomor no nmr nomer nomernya nomornya urut urutan opsi pilihan peringkat ranking rangking \
      juara poin butir paslon kandidat angka option menu
      """
    ),
    (
      .counted,
      """
      orang kali x buah biji akun lembar unit ekor kg km meter anak jiwa kk foto video \
      pesan grup laporan butir kepala suara kardus bungkus paket potong pcs item postingan post \
      konten link tautan org akunnya tahun bulan pria wanita warga pemilih saksi bks dus sak liter \
      komentar gambar halaman lantai rumah kursi desa rt rw tps titik kecamatan kelurahan kabupaten
      """
    ),
    (
      .last,
      "terakhir trakhir terahir trkhir terakir pungkasan panungtung pamungkas terakhirnya bontot"
    ),
  ]

  /// Words that are often written together with the next one.
  static let gluedHeads = [
    "tadi", "kemarin", "kemaren", "besok", "nanti", "ntar", "hari", "minggu", "bulan", "tahun",
    "malam",
  ].map { Array($0.utf8) }
  static let gluedTails = LabelSet([
    "pagi", "siang", "sore", "malam", "malem", "subuh", "ini", "lalu", "depan", "kemarin",
    "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "lusa",
  ])
}
