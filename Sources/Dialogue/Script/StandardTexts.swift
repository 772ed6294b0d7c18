/// What the engine itself says, so that a bot needs no words for what happens in every bot.
///
/// A script may replace each of them (`teks: {sistem: ...}`); `{x}` is filled in by the engine.
package struct StandardTexts: Hashable, Sendable {
  package var yes = "Ya"
  package var no = "Tidak"
  package var submit = "Kirim"
  package var change = "Ubah"
  package var morePage = "Lainnya..."
  package var firstPage = "Ke awal daftar"
  package var listButton = "Pilih"
  package var gathered = "Tercatat {n}. Kirim lagi, atau ketik *{x}* kalau sudah cukup."
  package var tooFew = "Kirim dulu sedikitnya {n}, ya."
  package var oneLink =
    "Ada {n} tautan di pesan Anda. Saya catat satu dulu: {x}. "
    + "Yang lain kirim setelah yang ini selesai, ya."
  package var anotherLink =
    "Satu isian untuk satu tautan; yang ini sudah memuat {x}. "
    + "Tautan barusan kirim lagi setelah yang ini selesai, ya."
  package var sameLink = "Tautan itu sudah saya catat."
  package var noted = "Saya catat: {x}."
  package var added = "Baik, saya tambahkan: {x}."
  package var corrected = "Baik, saya ganti: {x}."
  package var correcting = "Baik, kita betulkan: {x}."
  package var whichToChange = "Bagian mana yang mau diubah?"
  package var switchFlow = "Pindah ke {x}? Isian Anda disimpan."
  package var switchYes = "Pindah"
  package var switchNo = "Lanjut mengisi"
  package var didYouMean = "Apakah maksud Anda “{x}”?"
  package var didYouMeanWhich = "Maksud Anda yang mana?"
  package var skipped = "Baik, bagian ini saya lewati."
  package var confirmDate = "Saya catat {x}. Betul? Kalau bukan, tulis tanggalnya."
  package var confirmValue = "Saya catat {x}. Betul?"
  package var resumeDraft = "Anda punya isian {x} yang belum selesai. Mau dilanjutkan?"
  package var changeAnswer = "Ubah jawaban tadi menjadi “{x}”?"
  package var staleTap = "Pilihan itu dari pesan yang sudah lewat."
  package var nothingToRepeat = "Belum ada pertanyaan yang bisa diulang."
  package var nothingBefore = "Ini pertanyaan pertama, jadi belum bisa mundur."
  package var notUnderstood = "Maaf, saya belum menangkap maksud Anda."
  package var notUnderstoodOnce = "Maaf, saya masih belum paham."
  package var giveUp = "Maaf, saya belum bisa memahami jawaban Anda. Kita mulai lagi dari awal, ya."
  package var busy = "Mohon tunggu sebentar, permintaan Anda sedang diproses."
  package var sticker = "Terima kasih stikernya. 🙂"
  package var unsupported = "Maaf, jenis pesan itu belum bisa saya baca."
  package var greeting = "Halo. 👋"
  package var thanks = "Sama-sama. 🙏"
  package var farewell = "Sampai jumpa. Balas kapan saja untuk melanjutkan."
  package var waiting = "Baik, saya tunggu."
  package var internalError =
    "Maaf, ada gangguan di pihak kami. Isian Anda tetap tersimpan. "
    + "Ketik apa saja untuk memulai lagi."

  package init() {}
}
