/// What people answer when a yes/no question waits, and what they mean by it.
///
/// One case a line: kind of the question, what was typed, what it means. Several meanings that are
/// equally right are divided by `|`. Written down before the reader was, from the ways people write
/// in chats; compiled by hand for this project.
enum YesNoCases {
  static let all: [(kind: String, text: String, meanings: String)] =
    (standing + negations + contrasts + kinds + commands + unclear + spelling + "\n"
    + SoftAnswerCases.all + "\n" + AnswerClassCases.all + "\n" + AnswerTrapCases.all
    + "\n" + EverydayAnswerCases.all
    + "\n" + RegionalAnswerCases.all + "\n" + LongAnswerCases.all)
    .split(separator: "\n").map { line in
      let parts = line.split(separator: ";").map { field in
        String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      return (parts[0], parts[1], parts[2])
    }

  /// Plain ways to say yes and no, everyday, regional, English, by signs.
  private static let standing = """
    benar; ya betul; ya
    benar; iya sudah sesuai pak; ya
    benar; Iya, data di atas sudah benar; ya
    benar; yoi bro; ya
    benar; oke sip mantap; ya
    benar; okelah kalau begitu; ya
    benar; siap kak, lanjut; ya
    benar; bener kok min; ya
    benar; udah bener semua kak; ya
    benar; udah cocok; ya
    benar; iyups; ya
    benar; pasti dong; ya
    benar; bnr bgt; ya
    benar; udh bnr min; ya
    benar; gas aja bang; ya
    benar; lanjut gan; ya
    benar; kirim aja langsung; ya
    benar; langsung kirim; ya
    benar; sudah, terima kasih; ya
    benar; oke makasih; ya
    benar; injih leres; ya
    benar; nggih pak; ya
    benar; sampun leres mas; ya
    benar; muhun kang leres; ya
    benar; sumuhun; ya
    benar; iyo bang batua; ya
    benar; iye' betul mi; ya
    benar; olo lae; ya
    benar; yes correct; ya
    benar; yeah that's right; ya
    benar; all good; ya
    benar; absolutely; ya
    benar; sure why not; ya
    benar; 👍👍👍; ya
    benar; 👍🏾; ya
    benar; oke 👌; ya
    benar; ✅✅; ya
    benar; 🙏 iya; ya
    benar; 100% benar; ya
    benar; _iya_; ya
    benar; ~ya~; ya
    benar; "betul"; ya
    benar; tidak kak; tidak
    benar; nggak bang; tidak
    benar; gak bener nih; tidak
    benar; kagak cocok; tidak
    benar; belum, masih ada yang kurang; tidak
    benar; masih keliru; tidak
    benar; keliru bos; tidak
    benar; ada yang keliru; tidak
    benar; salah tuh; tidak
    benar; salah nomor; tidak
    benar; datanya salah; tidak
    benar; nama saya salah ketik; tidak
    benar; kurang tepat; tidak
    benar; kurang lengkap; tidak
    benar; ora leres; tidak
    benar; mboten pak; tidak
    benar; dereng leres; tidak
    benar; sanes; tidak
    benar; henteu kang; tidak
    benar; indak da; tidak
    benar; tra betul; tidak
    benar; nope not yet; tidak
    benar; not correct; tidak
    benar; no way; tidak
    benar; wrong; tidak
    benar; ❌❌; tidak
    benar; salah ❌; tidak
    benar; 👎🏽 ; tidak
    setuju; boleh banget kak; ya
    setuju; boleh boleh aja; ya
    setuju; dengan senang hati; ya
    setuju; saya bersedia dihubungi; ya
    setuju; mau kak; ya
    setuju; monggo mas; ya
    setuju; mangga atuh; ya
    setuju; silakan saja pak; ya
    setuju; izinkan; ya
    setuju; saya izinkan; ya
    setuju; hubungi aja; ya
    setuju; telpon aja gpp; ya
    setuju; bisa kak; ya
    setuju; jangan ya; tidak
    setuju; jangan dihubungi; tidak
    setuju; jgn telpon; tidak
    setuju; tidak bersedia; tidak
    setuju; saya keberatan; tidak
    setuju; gausah repot2; tidak
    setuju; ora gelem; tidak
    setuju; embung ah; tidak
    setuju; ndak usah; tidak
    setuju; males ah; tidak
    setuju; no thank you; tidak
    setuju; tidak terima kasih; tidak
    setuju; emoh; tidak

    """

  /// What is denied, and how often.
  private static let negations = """
    benar; tidak ada yang keliru; ya
    benar; ga ada salahnya; ya
    benar; gak salah kok; ya
    benar; nggak ada masalah, lanjut; ya
    benar; bukan tidak benar; ya
    benar; tidak ada yg perlu diubah; ya
    benar; ga ada yang kurang; ya
    benar; gak ada yg bener; tidak
    benar; bukan itu; tidak
    benar; bukan saya; tidak
    benar; gak sesuai sama yang saya kirim; tidak
    benar; belum sesuai kak; tidak
    benar; belum lengkap; tidak
    benar; tidak semuanya benar; tidak
    setuju; bukan tidak setuju; ya
    setuju; tidak keberatan sama sekali; ya
    setuju; gak keberatan kok; ya
    setuju; ga masalah bang; ya
    setuju; nggak papa; ya
    setuju; ga apa2; ya
    setuju; ora opo opo; ya
    setuju; no problem; ya
    setuju; tidak boleh; tidak
    setuju; ga mau ah; tidak
    setuju; saya tidak setuju; tidak
    setuju; kurang setuju; tidak
    setuju; belum setuju; tidak
    setuju; nggak bisa; tidak

    """

  /// A yes or a no with something behind it.
  private static let contrasts = """
    benar; iya tapi namanya salah; tidak
    benar; benar tapi tanggalnya keliru; tidak
    benar; sudah benar cuma lokasinya belum; tidak
    benar; iya eh bukan; tidak
    benar; tidak eh iya benar; ya
    benar; iya, tapi ada yang salah; tidak
    benar; bukan salah, udah bener; ya
    benar; tidak, sudah benar semua; ya|tidak_paham
    benar; iya gak jadi; batal
    benar; ga usah, batal aja; batal
    setuju; boleh tapi lewat wa aja; ya
    setuju; mau tapi jangan malam-malam; ya
    setuju; iya asal jangan telepon; ya|tidak_paham
    setuju; kalau gratis boleh; ya|tidak_paham
    setuju; mau sih tapi takut; tidak_paham

    """

  /// The kind of the question decides.
  private static let kinds = """
    benar; udah; ya
    benar; belum; tidak
    benar; gapapa; ya
    benar; jangan; tidak
    salah; tidak ada; tidak
    salah; gak ada; tidak
    salah; ada; ya
    salah; salah; ya
    salah; iya ada yang salah; ya
    salah; namanya keliru; ya
    salah; sudah benar semua; tidak
    salah; aman; tidak
    salah; gak ada yang salah; tidak
    lagi; masih ada; ya
    lagi; ada lagi; ya
    lagi; ada kak; ya
    lagi; gak ada lagi; tidak
    lagi; sudah itu saja; tidak
    lagi; cukup; tidak
    lagi; udah; tidak
    lagi; tidak ada; tidak
    lagi; belum; ya|tidak_paham
    tindakan; yakin; ya
    tindakan; jangan; tidak
    tindakan; gak jadi; tidak
    tindakan; iya batalkan saja; ya
    sudah; udah; ya
    sudah; belum; tidak
    sudah; blm nih; tidak
    sudah; sudah dong kemarin; ya
    umum; ya; ya
    umum; enggak; tidak

    """

  /// Not an answer but something to do, or plain courtesy.
  private static let commands = """
    benar; batalin aja deh; batal
    benar; gak jadi deh min; batal
    benar; ra sido mas; batal
    benar; saya mau batal; batal
    benar; tolong batalkan laporan saya; batal
    benar; berhenti dulu; batal
    benar; selesai; selesai
    benar; kelar; selesai
    benar; sudah selesai kak; selesai
    benar; itu aja sih; selesai
    benar; cukup sekian; selesai
    benar; balik ke sebelumnya; kembali
    benar; kembali dong; kembali
    benar; ke menu utama; menu
    benar; balik ke menu awal; menu
    benar; mulai dari awal lagi; menu
    benar; butuh bantuan; bantuan
    benar; bingung nih; bantuan
    benar; gak paham maksudnya; bantuan
    benar; caranya gimana ya; bantuan
    benar; gimana sih caranya; bantuan
    benar; tolong diulang; ulang
    benar; ulangi lagi dong; ulang
    benar; lewatin aja; lewati
    benar; skip; lewati
    benar; mau ngomong sama petugas; petugas
    benar; tolong sambungkan ke admin; petugas
    benar; minta operator dong; petugas
    benar; terima kasih banyak ya kak; terima_kasih
    benar; makasih infonya; terima_kasih
    benar; hatur nuhun kang; terima_kasih
    benar; thank you min; terima_kasih
    benar; selamat malam kak; salam
    benar; assalamualaikum pak; salam
    benar; halo admin; salam
    benar; wilujeng enjing; salam
    benar; dadah; pamit
    benar; pamit dulu ya; pamit
    benar; bentar ya kak; tunggu
    benar; sabar dulu; tunggu
    benar; tunggu sebentar saya cek dulu; tunggu

    """

  /// Neither yes nor no.
  private static let unclear = """
    benar; mungkin; tidak_paham
    benar; kayaknya sih; tidak_paham
    benar; kurang tau; tidak_paham
    benar; gak yakin; tidak_paham
    benar; ragu ragu; tidak_paham
    benar; iya apa nggak ya; tidak_paham
    benar; benar atau tidak ya; tidak_paham
    benar; ya atau tidak; tidak_paham
    benar; emang kenapa; tidak_paham
    benar; benarkah?; tidak_paham
    benar; masa sih; tidak_paham
    benar; ya ampun; tidak_paham
    benar; iya kali ya; tidak_paham
    benar; jangan jangan penipuan; tidak_paham
    benar; haha; tidak_paham
    benar; asdfgh; tidak_paham
    benar; 🤣; tidak_paham
    benar; 🤔; tidak_paham
    benar; tidur; tidak_paham
    benar; bendera; tidak_paham
    benar; saya tinggal di jember; tidak_paham
    benar; yamaha; tidak_paham
    benar; gagah; tidak_paham
    benar; kenapa harus benar?; tidak_paham
    benar; iya nggak ya; tidak_paham
    benar; nanti saya kabari; tidak_paham
    setuju; untuk apa?; tidak_paham
    setuju; kalau boleh tahu buat apa ya; tidak_paham
    setuju; siapa yang menghubungi?; tidak_paham
    setuju; terserah; tidak_paham
    setuju; bebas; tidak_paham
    setuju; lihat nanti; tidak_paham

    """

  /// Repeated letters, slips, words run together.
  private static let spelling = """
    benar; iyaaaaa; ya
    benar; okeeee; ya
    benar; siiipp; ya
    benar; betulll; ya
    benar; yaaaa benerrr; ya
    benar; betil; ya
    benar; bnear; ya
    benar; iyaa sudahh; ya
    benar; enggakkk; tidak
    benar; tdkkk; tidak
    benar; slaah; tidak
    benar; gk bnr; tidak
    benar; gabener; tidak
    benar; gaksesuai; tidak
    setuju; blehh; ya
    setuju; sliakan; ya
    setuju; setjuu; ya
    setuju; jnagan; tidak
    setuju; gausahhh; tidak
    setuju; gamauuu; tidak
    benar; batlkan; batal
    benar; terimakasihhh; terima_kasih
    """
}
